"""A team's board, row by row: people, their cases, goals and measures."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from teamdesk.domain.identity_number import NumberFault
from teamdesk.domain.names import clean, name_key
from teamdesk.imports.columns import Column, TableKind
from teamdesk.imports.identities import ReadIdentity, flag_reason, read_identity
from teamdesk.imports.people import KnownPerson, SeveralFitError
from teamdesk.imports.reasons import Reason
from teamdesk.imports.records import (
    CaseRecord,
    GoalRecord,
    MeasureRecord,
    PersonRecord,
    WrittenDate,
)
from teamdesk.imports.rows import after, before, fingerprint, views
from teamdesk.imports.written_answers import (
    is_on_hold,
    is_protected_address,
    read_attainment,
    read_consent,
    read_entry_route,
    read_level,
    read_phase,
    read_plan,
)
from teamdesk.imports.written_dates import find_date
from teamdesk.imports.written_relatives import read_relatives
from teamdesk.imports.written_values import is_missing, lines_of

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.imports.layout import Layout
    from teamdesk.imports.rows import Reading, RowView

_BULLET = re.compile(r"^\s*(?:\d{1,2}\s?[.)]|[-–•*·])\s+")
_PIECES = re.compile(r"[;\n\r]")


@dataclass(slots=True)
class Caseload:
    """The people and cases of one import, joined over all its sheets and files."""

    persons: dict[UUID, PersonRecord] = field(default_factory=dict)
    cases: list[CaseRecord] = field(default_factory=list)
    in_database: frozenset[UUID] = frozenset()


def read_cases(layout: Layout, reading: Reading, caseload: Caseload) -> None:
    """Add the rows of a board, or of a list of ended cases, to the caseload."""
    for view in views(layout, reading):
        read = read_identity(view, reading)
        if not read.who.name and not read.who.number:
            reading.log.refuse(view.place, Reason.NAME_MISSING)
            continue
        _flag_number(view, read)
        person = _person(view, reading, caseload, read)
        if person is None:
            continue
        case = _case(view, reading, person.id)
        twin = _twin(case, caseload.cases)
        first = caseload.persons.get(person.id)
        if twin is None:
            caseload.cases.append(case)
        elif first is not None:
            _report_twin(view, first, person, twin)
        caseload.persons[person.id] = _filled(first, person) if first else person


def _flag_number(view: RowView, read: ReadIdentity) -> None:
    if read.fault not in (None, NumberFault.MISSING):
        view.log.flag(view.cell(Column.IDENTITY_NUMBER), flag_reason(read.fault))
    if read.number_tells is not None and read.number_tells != read.who.birth_date:
        view.log.flag(view.cell(Column.BIRTH_DATE), Reason.NUMBER_OF_ANOTHER_BIRTH_DATE)


def _person(
    view: RowView, reading: Reading, caseload: Caseload, read: ReadIdentity
) -> PersonRecord | None:
    """The person as the row has them; under the id of whoever is known already."""
    try:
        match = reading.people.find(read.who)
    except SeveralFitError:
        reading.log.refuse(view.place, Reason.PERSON_NOT_CERTAIN)
        return None
    if match is None and not read.who.name:
        reading.log.refuse(view.place, Reason.NAME_MISSING)
        return None
    known = match.person if match else _new_person(reading, read)
    if known.id in caseload.in_database and known.id not in caseload.persons:
        reading.log.join(view.place, Reason.ALREADY_KNOWN)
    address = view.text(Column.ADDRESS)
    is_protected = is_protected_address(address)
    return PersonRecord(
        place=view.place,
        id=known.id,
        is_new=known.id not in caseload.in_database,
        name=read.who.name or known.name,
        identity_number=read.who.number or known.identity_number,
        birth_date=read.who.birth_date or known.birth_date,
        address="" if is_protected else address,
        address_protected=is_protected,
        phone=view.text(Column.PHONE),
        relatives=view.long_text(Column.RELATIVES),
        next_of_kin=read_relatives(view.long_text(Column.RELATIVES)),
        general_practitioner=view.text(Column.DOCTOR),
    )


def _new_person(reading: Reading, read: ReadIdentity) -> KnownPerson:
    who = read.who
    person = KnownPerson(reading.new_id(), who.name, who.number, who.birth_date)
    reading.people.add(person)
    return person


def _filled(first: PersonRecord, other: PersonRecord) -> PersonRecord:
    """The first row's words, and the other's where the first has none."""
    blanks = {
        name: getattr(other, name)
        for name in (
            *("identity_number", "birth_date", "address", "phone", "relatives"),
            *("next_of_kin", "general_practitioner"),
        )
        if not getattr(first, name)
    }
    if first.address_protected:
        blanks.pop("address", None)
    is_protected = first.address_protected or other.address_protected
    filled = dataclasses.replace(first, **blanks)
    return dataclasses.replace(
        filled,
        address="" if is_protected else filled.address,
        address_protected=is_protected,
    )


def _twin(case: CaseRecord, cases: list[CaseRecord]) -> CaseRecord | None:
    """A case that is the same: a person has one open case, and ends one on a day once."""
    for other in cases:
        if other.person_id != case.person_id or other.is_open != case.is_open:
            continue
        if case.is_open or other.fingerprint == case.fingerprint:
            return other
    return None


def _report_twin(
    view: RowView, first: PersonRecord, person: PersonRecord, twin: CaseRecord
) -> None:
    is_other_spelling = name_key(first.name) != name_key(person.name)
    reason = Reason.SAME_PERSON_OTHER_SPELLING if is_other_spelling else Reason.SAME_PERSON
    view.log.join(view.place, reason, row=str(twin.place.row))


def _case(view: RowView, reading: Reading, person_id: UUID) -> CaseRecord:
    referral = view.date(Column.REFERRED, before(reading))
    ended = view.date(Column.ENDED, before(reading))
    is_open = view.layout.kind is not TableKind.ENDED and not _is_past(ended, reading)
    key = _case_key(person_id, referral, ended, is_open=is_open)
    consent = view.text(Column.CONSENT)
    return CaseRecord(
        place=view.place,
        fingerprint=key,
        person_id=person_id,
        is_open=is_open,
        referral=referral,
        entry_route=read_entry_route(view.value(Column.ENTRY_ROUTE)),
        entry_route_text=view.text(Column.ENTRY_ROUTE),
        started=view.date(Column.STARTED, before(reading)),
        ended=ended,
        ended_to=view.text(Column.ENDED_TO),
        diagnosis=view.long_text(Column.DIAGNOSIS),
        need_level=read_level(view.value(Column.LEVEL)),
        coordinator=view.text(Column.COORDINATOR),
        responsible=view.text(Column.RESPONSIBLE),
        phase=read_phase(view.value(Column.PHASE)),
        phase_text=view.text(Column.PHASE),
        is_on_hold=is_on_hold(view.value(Column.PHASE)),
        what_matters=view.long_text(Column.WHAT_MATTERS),
        goals=_goals(view, key),
        measures=_measures(view, key),
        next_evaluation=view.date(Column.NEXT_EVALUATION, after(reading)),
        consent=read_consent(view.value(Column.CONSENT)),
        consent_text=consent,
        consent_date=find_date(consent, before(reading)),
        plan=read_plan(view.value(Column.PLAN)),
        plan_text=view.text(Column.PLAN),
        note=view.long_text(Column.NOTE),
        zone=view.text(Column.ZONE) or view.heading,
        help_before=view.text(Column.HELP_BEFORE),
        help_after=view.text(Column.HELP_AFTER),
    )


def _is_past(ended: WrittenDate, reading: Reading) -> bool:
    return ended.day is not None and ended.day <= reading.reference


def _case_key(person_id: UUID, referral: WrittenDate, ended: WrittenDate, *, is_open: bool) -> str:
    """The referral tells one case of a person from another; without one, the end does."""
    told_by = referral.day or referral.text or ("open" if is_open else ended.day or ended.text)
    return fingerprint("case", person_id, told_by)


def _goals(view: RowView, key: str) -> tuple[GoalRecord, ...]:
    """A goal is a filled cell of several goal columns, or a line of the only one."""
    columns = view.layout.all(Column.GOAL)
    cells = [view.row.cell(found.index) for found in columns]
    if len(columns) == 1:
        texts = [_BULLET.sub("", line) for line in lines_of(cells[0])]
    else:
        texts = [clean(str(cell)) for cell in cells if cell is not None]
    texts = [text for text in texts if not is_missing(text)]
    reached = [read_attainment(line) for line in lines_of(view.value(Column.ATTAINMENT))]
    reached = reached * len(texts) if len(reached) == 1 else reached
    reached += [None] * len(texts)
    return tuple(
        GoalRecord(fingerprint("goal", key, name_key(text)), number, text, attainment)
        for number, (text, attainment) in enumerate(zip(texts, reached, strict=False), 1)
    )


def _measures(view: RowView, key: str) -> tuple[MeasureRecord, ...]:
    """A measure is a piece of the cell between line breaks and semicolons, never commas."""
    pieces = (
        clean(_BULLET.sub("", piece)) for piece in _PIECES.split(view.long_text(Column.MEASURES))
    )
    texts = dict.fromkeys(piece for piece in pieces if not is_missing(piece))
    return tuple(MeasureRecord(fingerprint("measure", key, name_key(text)), text) for text in texts)
