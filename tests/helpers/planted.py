"""Names written into every free text of a team, for tests that look for them on the wall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from teamdesk.domain.people import NetworkKind
from teamdesk.models import (
    CaseFile,
    Cooperation,
    IndividualPlan,
    Measure,
    Participant,
    Person,
    Relative,
)
from teamdesk.models.base import Base, StoredText

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork

RELATIVE = "Gunnvor Planteby"
ADVISER = "Halvard Innplantet-Ytreskog"
LEADER = "Ragnfrid Utenforteam"
LEADERS_PHONE = "55 00 33 44"
DOER = "Torleiv Gjestearbeider"
CONTACT = "Oddlaug Avtalekontakt, 55 00 11 22"
INTERPRETER = "nordsamisk tolk, Biret Tolkeplante"
PLANTED = f", sier {RELATIVE} til {ADVISER} hos Planteby"
# Columns that people write sentences in; what they hold is shown in one place or another.
_COLUMNS = """
    about advice advice_reaction ambivalence assessment_text background confidence_step contribution
    cooperation end_note end_reason executor exercise extent guided importance_why measured_by
    method needs next_talk note outcome_reason own_contribution own_part parked persons_view
    plan plan_if_then plan_when plan_where plan_with proposal quote reason
    reason_for_presentation reflection resources scope status_reason status_text summary sustain
    text topic values_text what_changed what_matters wish
"""
WRITTEN = frozenset(_COLUMNS.split())
# A member's own note, drafts (which are JSON) and who looked at what are shown to nobody else.
LEFT_OUT = frozenset({"member", "draft", "access_log", "import_run", "imported_record"})


def plant_names(at: Workplace) -> None:
    """Give every person a relative and every case an adviser, and write of them everywhere.

    Every plan is led from outside, and every other measure answered for; every person has an
    interpreter, and every case somebody to ring where others are needed.
    """
    with at.writing() as work:
        for name in _everybody(work):
            work.session.add(name)
        _from_outside(work.session)
        for entity in Base.registry.mappers:
            written = WRITTEN & {
                column.key for column in entity.columns if isinstance(column.type, StoredText)
            }
            if written and entity.local_table.name not in LEFT_OUT:
                _write_in(work.session, entity.class_, written)
        work.commit()


def choose_short_names(at: Workplace) -> tuple[str, ...]:
    """Have a name chosen for the wall for every other person; these are theirs in full."""
    with at.writing() as work:
        chosen = list(work.session.scalars(select(Person).order_by(Person.name)))[::2]
        for number, person in enumerate(chosen):
            person.short_name = f"Lykke {number + 1}"
        names = tuple(person.name for person in chosen)
        work.commit()
    return names


def _everybody(work: UnitOfWork) -> Iterator[Base]:
    for person_id in work.session.scalars(select(Person.id)):
        yield Relative(person_id=person_id, name=RELATIVE, kind=NetworkKind.RELATIVE)
    for case_id in work.session.scalars(select(CaseFile.id)):
        last = select(func.count()).where(Participant.case_id == case_id)
        yield Participant(
            case_id=case_id, name=ADVISER, role="veileder", position=work.session.scalar(last)
        )
        yield Cooperation(case_id=case_id, name="NAV", about="Arbeid", contact=CONTACT)


def _from_outside(session: Session) -> None:
    for person in session.scalars(select(Person)):
        person.interpreter = INTERPRETER
    for plan in session.scalars(select(IndividualPlan)):
        plan.outside_name, plan.outside_phone = LEADER, LEADERS_PHONE
    for measure in list(session.scalars(select(Measure).order_by(Measure.id)))[::2]:
        measure.responsible_id, measure.responsible_name = None, DOER


def _write_in(session: Session, kind: type[Base], columns: frozenset[str]) -> None:
    for row in session.scalars(select(kind)):
        for column in columns:
            if before := getattr(row, column):
                setattr(row, column, before + PLANTED)
