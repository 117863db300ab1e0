"""What a handover to the home service holds, gathered from the newest note and its case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.errors import UserError
from teamdesk.domain.goals import GoalStatus
from teamdesk.exports.papers.case.tables import Reached
from teamdesk.exports.papers.handover.builder import build_handover
from teamdesk.exports.papers.handover.content import HandoverContent
from teamdesk.models import CaseFile, Person
from teamdesk.services.documents.gathered import GatheredDocument
from teamdesk.services.documents.papers.case_content import goals_of, going_on, head_of
from teamdesk.storage.queries.case_subjects import cases_handed_over
from teamdesk.storage.queries.entries import network_of_person
from teamdesk.storage.queries.handovers import handovers_of_case

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.rows.documents import SubjectRow
    from teamdesk.services.documents.order import PaperOrder
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class NothingHandedOver(UserError):
    """How to help is known to those who were there, and is not guessed from the rest."""

    message = mark("No handover is written for this person.")
    advice = mark("Nothing was written. Write the handover on the person's page first.")


def handed_over(work: UnitOfWork, at: Workplace, _day: date) -> tuple[SubjectRow, ...]:
    """Those of whom a handover is written."""
    return cases_handed_over(work.session, at.team_id)


def gather_handover(order: PaperOrder, translate: Translator) -> HandoverContent:
    """The newest handover, with the goals, measures and numbers that go with it.

    Raises:
        NothingHandedOver: nobody has written one.
        NotFoundError: the case is not there.
    """
    work = order.work
    case = work.get(CaseFile, order.subject_id)
    person = work.get(Person, case.person_id)
    notes = handovers_of_case(work.session, case.id)
    if not notes:
        raise NothingHandedOver
    note = notes[0]
    measures = going_on(order, case.id)
    return HandoverContent(
        head=head_of(order, case.id),
        receiver=note.receiver,
        written_on=note.written_on,
        what_matters=person.what_matters,
        does_alone=note.does_alone,
        how_to_help=note.how_to_help,
        aids=note.aids,
        watch_for=note.watch_for,
        more=note.text,
        goals=tuple(
            goal for goal in goals_of(work, case.id) if goal.status is not GoalStatus.ENDED
        ),
        measures=tuple(told for _row, told in measures),
        exercises=tuple((row.text, row.exercise) for row, _told in measures if row.exercise),
        others=tuple(
            Reached(row.name, row.relation, row.phone)
            for row in network_of_person(work.session, person.id)
            if row.is_closest
        ),
        doctor=person.doctor,
        check_up_on=note.check_up_on,
        received_by=note.received_by,
        received_on=note.received_on,
    )


def make_handover(order: PaperOrder) -> GatheredDocument:
    """The handover to those who carry on.

    Raises:
        NothingHandedOver: nobody has written one.
        NotFoundError: the case is not there.
    """
    translate = order.translate
    document = build_handover(gather_handover(order, translate), translate)
    return GatheredDocument(document, translate.language, order.subject_id)
