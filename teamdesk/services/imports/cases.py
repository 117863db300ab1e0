"""Cases come in: with their phase, their number, and the case that they may be already."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.phases import PhaseKind
from teamdesk.imports.records import DateForm
from teamdesk.models import CaseFile
from teamdesk.services.case.opening import next_case_number
from teamdesk.services.imports.case_parts import write_parts
from teamdesk.services.imports.meanings import (
    end_reason_of,
    phase_of,
    week_in_phase,
)
from teamdesk.storage.queries import imports as import_queries

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from teamdesk.imports.records import CaseRecord
    from teamdesk.services.imports.writing import Writing

_ORDER = tuple(PhaseKind)


def write_cases(records: Sequence[CaseRecord], writing: Writing) -> None:
    """Store the cases in the order in which they came, so that their numbers follow it.

    An open case that the team has made itself is the same case: what the file has beside it is
    added, nothing of it is changed.
    """
    phases = _phases(writing)
    numbers = _Numbers(writing)
    is_new: dict[str, bool] = {}
    found: list[tuple[CaseRecord, CaseFile]] = []
    for record in sorted(records, key=lambda each: _came(each, writing.reference)):
        case = _known_case(record, writing)
        is_new[record.fingerprint] = case is None
        if case is None:
            case = _new_case(record, writing, phases)
            case.number = numbers.next(_came(record, writing.reference)[0])
            writing.work.add(case)
            writing.cases.add(case)
        if not writing.ledger.knows(record.fingerprint):
            writing.ledger.enter(record.fingerprint, case.id, record.place.file)
        found.append((record, case))
    writing.work.flush()
    for record, case in found:
        write_parts(record, case, writing, is_new=is_new[record.fingerprint])
    writing.work.flush()
    writing.step(len(records))


class _Numbers:
    """26-001, 26-002 …: asked of the database once a year of referral."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self._last: dict[int, int] = {}

    def next(self, day: date) -> str:
        if day.year not in self._last:
            at = self._writing.at
            first = next_case_number(self._writing.work, at.team_id, day)
            self._last[day.year] = int(first.partition("-")[2]) - 1
        self._last[day.year] += 1
        return f"{day:%y}-{self._last[day.year]:03d}"


def _came(record: CaseRecord, reference: date) -> tuple[date, str, int]:
    day = record.referral.day or record.started.day or record.ended.day or reference
    return day, record.place.sheet, record.place.row


def _phases(writing: Writing) -> dict[PhaseKind, UUID]:
    """The team's phase for each kind; one that the team lacks is the nearest before it."""
    own = {
        phase.kind: phase.id
        for phase in import_queries.phases(writing.work.session, writing.at.team_id)
    }
    found: dict[PhaseKind, UUID] = {}
    nearest = next(iter(own.values()))
    for kind in _ORDER:
        nearest = own.get(kind, nearest)
        found[kind] = nearest
    return found


def _known_case(record: CaseRecord, writing: Writing) -> CaseFile | None:
    stored = writing.ledger.stored_as(record.fingerprint)
    if stored is not None:
        return writing.work.get(CaseFile, stored)
    return writing.cases.open_case(record.person_id) if record.is_open else None


def _new_case(record: CaseRecord, writing: Writing, phases: dict[PhaseKind, UUID]) -> CaseFile:
    kind = phase_of(record)
    since, until = _period(record, kind, writing.reference)
    coordinator = writing.crew.find(record.coordinator)
    evaluation = record.next_evaluation
    return CaseFile(
        id=uuid4(),
        person_id=record.person_id,
        team_id=writing.at.team_id,
        phase_id=phases[kind],
        coordinator_id=coordinator.id if coordinator else None,
        need_level=record.need_level,
        entry_route=record.entry_route,
        caught_by=record.entry_route_text,
        diagnosis=record.diagnosis,
        background=_background(record, writing) if record.is_open else "",
        referred_on=record.referral.day,
        first_contact_on=record.started.day,
        phase_since=since,
        period_ends_on=until,
        next_evaluation_on=evaluation.day,
        next_evaluation_is_week=evaluation.form is DateForm.WEEK,
        ended_on=_ended_on(record, writing.reference),
        end_reason=None if record.is_open else end_reason_of(record),
        end_note="" if record.is_open else _end_note(record, writing),
        created_at=writing.moment_of(record.referral.day or record.started.day),
    )


def _period(
    record: CaseRecord, kind: PhaseKind, reference: date
) -> tuple[date | None, date | None]:
    """When the phase began and is to end: «uke 3 av 4» tells both."""
    if kind is PhaseKind.ENDED:
        return _ended_on(record, reference), None
    if kind is PhaseKind.REFERRED:
        return record.referral.day, None
    told = week_in_phase(record.phase_text)
    if told is None:
        return None, None
    week, weeks = told
    since = reference - timedelta(weeks=week - 1)
    return since, since + timedelta(weeks=weeks) if weeks else None


def _ended_on(record: CaseRecord, reference: date) -> date | None:
    """An ended case needs a day for it, else it would stand among the open ones."""
    return None if record.is_open else record.ended.day or reference


def _background(record: CaseRecord, writing: Writing) -> str:
    is_told_elsewhere = record.phase is not None and not record.is_on_hold
    status = "" if is_told_elsewhere else record.phase_text
    return _lines(status, _help(record, writing), record.note)


def _end_note(record: CaseRecord, writing: Writing) -> str:
    _ = writing.words
    receiver = _("Ended to: {receiver}", receiver=record.ended_to)
    return _lines(receiver if record.ended_to else "", _help(record, writing), record.note)


def _help(record: CaseRecord, writing: Writing) -> str:
    """The help there was and is, as the list has it: hours a week, or a word."""
    if not record.help_before and not record.help_after:
        return ""
    _ = writing.words
    return _(
        "Help (hours a week): {before} before, {after} after",
        before=record.help_before or "–",
        after=record.help_after or "–",
    )


def _lines(*parts: str) -> str:
    return "\n".join(part for part in parts if part)
