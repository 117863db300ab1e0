"""Whom a copy is for, and what the person's consent covers of it on the day it is handed out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.consents import covered_for, is_plan_agreed, is_plan_withdrawn
from teamdesk.domain.documents import OF_THE_PLAN, DocumentKind
from teamdesk.domain.errors import NotFoundError
from teamdesk.domain.people import Information
from teamdesk.domain.plan_points import points_of
from teamdesk.exports.papers.plan.content import LeftOutContent
from teamdesk.exports.papers.plan.sharing import points_left_out
from teamdesk.exports.sharing import ANYTHING, Reader, cut_for, with_left_out
from teamdesk.models import Participant
from teamdesk.services.documents.about_many import check_many
from teamdesk.services.documents.recipients import (
    NotCovered,
    Receiver,
    is_of_the_team,
    participant,
    receiver_of,
)
from teamdesk.storage.queries import plan_parts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.commands.documents import ExportDocument, HandedTo
    from teamdesk.domain.rows.plans import ConsentRow
    from teamdesk.exports.document import Document
    from teamdesk.exports.papers.plan.content import IndividualPlanContent
    from teamdesk.models import DocumentExport
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork

# Whom these are for is looked at where they are made.
OWN_RULE = (DocumentKind.GUEST_MINUTES,)


class TheTeamsOwnCopy(NotCovered):
    """The team's own copy holds all, and tells what others are not given."""

    message = mark("This file is the team's own copy, and is not for {name}.")
    advice = mark(
        "Nothing was written. Make the document anew for them: it then holds what the person's "
        "consent covers."
    )


@dataclass(frozen=True, slots=True)
class SharedWith:
    """Whose copy it is; no participant's where a consent names the receiver only."""

    participant_id: UUID | None
    reader: Reader

    @property
    def stored(self) -> list[str]:
        """The kinds of information in it, as the log keeps them."""
        return sorted(kind.value for kind in self.reader.covered)


def shared_with(
    work: UnitOfWork, command: ExportDocument, case_id: UUID | None, at: Workplace
) -> SharedWith | None:
    """Whose copy a command asks for; None where it is the team's own, or is about no one case.

    Raises:
        AboutManyPersons: it tells of many, and goes to somebody from outside.
        NotCovered: the consent of the person doesn't cover it today.
        NoConsentFor: it goes to somebody whom no consent names.
        SeveralHaveTheRole: it goes to a role that more than one has.
        NotFoundError: nobody by that id takes part in the case.
    """
    if case_id is None and command.goes_by_consent:
        check_many(work, command.kind, command.subject_id, command.recipient, at)
    reader = _reader(work, command, case_id, at.today)
    if reader is None:
        return None
    is_agreed = command.kind not in OF_THE_PLAN or is_plan_agreed(
        plan_parts.consents_of_case(work.session, case_id or command.subject_id), at.today
    )
    if not is_agreed or not reader.covered:
        raise NotCovered(name=reader.name)
    return SharedWith(
        reader.participant_id,
        Reader(reader.name, reader.organisation, reader.covered, reader.role),
    )


def _reader(
    work: UnitOfWork, command: ExportDocument, case_id: UUID | None, today: date
) -> Receiver | None:
    if command.participant_id is None:
        if case_id is None or not command.goes_by_consent or command.kind in OWN_RULE:
            return None
        return receiver_of(work, case_id, command.recipient, today)
    who = work.get(Participant, command.participant_id)
    if who.case_id != case_id or (who.to_on is not None and who.to_on <= today):
        raise NotFoundError
    return _chosen(work, who, command.kind, today)


def copy_for(document: Document, shared: SharedWith, translate: Translator) -> Document:
    """What the consent covers of a paper; of a plan it was cut out before.

    Raises:
        NotCovered: nothing remains, or it can't be told apart and may hold every kind.
    """
    if document.kind in OF_THE_PLAN:
        return document
    reader = shared.reader
    if not document.sections and reader.covered >= ANYTHING:
        return document
    cut = cut_for(document, reader, translate)
    if cut is None:
        raise NotCovered(name=reader.name)
    return cut


def own_copy(
    work: UnitOfWork, document: Document, case_id: UUID, today: date, translate: Translator
) -> Document:
    """The team's own copy, which tells whom it is not shared with; guests read none at home."""
    if document.large_print or not document.sections:
        return document
    answers = plan_parts.consents_of_case(work.session, case_id)
    outsiders = plan_parts.outsiders(work.session, case_id, today)
    return with_left_out(document, _readers(outsiders, answers, today), translate)


def check_copy(work: UnitOfWork, document: DocumentExport, to: HandedTo, at: Workplace) -> None:
    """The very file leaves again only while the consent covers all of it for whom it goes to.

    Raises:
        NotCovered: it no longer does, or never did for that receiver.
        TheTeamsOwnCopy: it was made for nobody in particular.
        NoConsentFor: it goes to somebody whom no consent names.
        SeveralHaveTheRole: it goes to a role that more than one has.
        AboutManyPersons: it tells of many, and goes to somebody from outside.
        NotFoundError: whose it was takes part no longer.
    """
    held = {Information(kind) for kind in document.shared_kinds}
    if document.participant_id is not None:
        who = work.get(Participant, document.participant_id)
        covered = _chosen(work, who, document.kind, at.today).covered
        if not covered or not held <= covered:
            raise NotCovered(name=who.name)
    if not to.is_to_be_checked or document.kind in OWN_RULE:
        return
    if document.kind is DocumentKind.STAFF_WEEK and not is_of_the_team(
        work, document.team_id, to.name
    ):
        # Each of its persons decides anew, which the very file can't follow.
        raise TheTeamsOwnCopy(name=to.name)
    if document.case_id is None:
        check_many(work, document.kind, document.subject_id, to.name, at)
        return
    receiver = receiver_of(work, document.case_id, to.name, at.today)
    if receiver is None:
        return
    if not held:
        raise TheTeamsOwnCopy(name=receiver.name)
    if not held <= receiver.covered:
        raise NotCovered(name=receiver.name)


def with_consents(
    content: IndividualPlanContent,
    outsiders: Sequence[Participant],
    answers: Sequence[ConsentRow],
    today: date,
) -> IndividualPlanContent:
    """The team's own plan: whether its consent was taken back, and what others are not given."""
    agreed = is_plan_agreed(answers, today)
    left_out = [
        LeftOutContent(who.name, points)
        for who in _readers(outsiders, answers, today)
        if (
            points := points_left_out(
                who.covered if agreed else frozenset(), points_of(content.kind)
            )
        )
    ]
    return replace(
        content, is_withdrawn=is_plan_withdrawn(answers, today), left_out=tuple(left_out)
    )


def _readers(
    outsiders: Sequence[Participant], answers: Sequence[ConsentRow], today: date
) -> tuple[Reader, ...]:
    return tuple(
        Reader(who.name, who.organisation, covered_for(who, outsiders, answers, today))
        for who in outsiders
    )


def _chosen(work: UnitOfWork, who: Participant, kind: DocumentKind, today: date) -> Receiver:
    answers = plan_parts.consents_of_case(work.session, who.case_id)
    those = plan_parts.outsiders(work.session, who.case_id, today)
    receiver = participant(who, those, answers, today)
    if kind in OF_THE_PLAN and not is_plan_agreed(answers, today):
        return replace(receiver, covered=frozenset())
    return receiver
