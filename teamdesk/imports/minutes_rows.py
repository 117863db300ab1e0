"""Minutes of a weekly meeting in Word: who was there, what was said of whom, who promised what."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from teamdesk.domain.names import clean, in_speaking_order, search_key
from teamdesk.domain.notes.due_field import parse_due
from teamdesk.imports.columns import Column, TableKind
from teamdesk.imports.minutes_records import MinutesAction, MinutesNote, MinutesRecord
from teamdesk.imports.people import Identity, SeveralFitError
from teamdesk.imports.reasons import Reason
from teamdesk.imports.recognition import recognise
from teamdesk.imports.records import Place
from teamdesk.imports.rows import fingerprint, views
from teamdesk.imports.sheet import Sheet
from teamdesk.imports.word_file import Line
from teamdesk.imports.written_dates import DateSense, Direction, find_date, read_date
from teamdesk.imports.written_reasons import reason_of
from teamdesk.imports.written_values import is_missing, lines_of, text_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from teamdesk.imports.people import KnownPerson
    from teamdesk.imports.rows import Reading, RowView
    from teamdesk.imports.word_file import Block

_FACTS = {
    "date": r"dato|motedato|date|tid|tidspunkt|nar|when|tid og sted|mote dato",
    "present": r"til stede|til stades|tilstede|tilstades|present|deltakere|deltakarar|attendees"
    r"|deltok|motende",
    "absent": r"fravaer|forfall|absent|apologies|ikke til stede|fravaerende|frafall",
    "note_taker": r"referent|skriver|minute taker|minutes by|skrivar",
    "next_meeting": r"neste mote|next meeting|nytt mote|neste",
}
_FACT_LINE = re.compile(r"^([^:]{2,30}):\s*(.+)$")
_DECIDED = re.compile(
    r"^(vedtatt|vedteke|vedtak|besluttet|beslutning|avgjerd|avgjort|bestemt|enige om|einige om"
    r"|konklusjon|decided|decision|agreed)\b"
)
_REPEATED = re.compile(r"\b(hver|hvert|kvar|kvart|every|each|ukentlig|vekentleg|daglig|dagleg)\b")
_BRACKETS = re.compile(r"\([^)]*\)")
_BETWEEN_NAMES = re.compile(r"\s*[,;/&+\n]\s*|\s+(?:og|and)\s+")
_NAME = re.compile(r"^[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){1,4}$")
_NEVER_NAMES = re.compile(
    r"\b(mote|saker|sak|oppgaver|eventuelt|referat|orientering|tasks|minutes|brukere|agenda"
    r"|informasjon|nytt|gjennomgang|oppfolging|meeting|other|aktuelt|nye|vedtak|saksliste)\b"
)


@dataclass(slots=True)
class _Draft:
    """The minutes while the blocks are read."""

    facts: dict[str, str] = field(default_factory=dict)
    about: dict[KnownPerson, tuple[Place, list[str]]] = field(default_factory=dict)
    other: list[str] = field(default_factory=list)
    rows: list[RowView] = field(default_factory=list)


def is_minutes(blocks: Sequence[Block]) -> bool:
    """Whether the document tells of a meeting: who was there, or what is to be done."""
    words = {fact for block in blocks for fact, _ in _facts_of(block)}
    return bool(words & {"present", "next_meeting"}) or any(
        isinstance(block, Sheet) and recognise(block, (TableKind.TASKS,)) for block in blocks
    )


def meeting_day(blocks: Sequence[Block], sense: DateSense) -> date | None:
    """The day of the meeting: its own field, else the first date in title or text."""
    facts = {fact: text for block in blocks for fact, text in _facts_of(block)}
    texts = [facts.get("date", ""), *(b.text for b in blocks[:8] if isinstance(b, Line))]
    return next((day for text in texts if text and (day := find_date(text, sense))), None)


def read_minutes(blocks: Sequence[Block], reading: Reading) -> MinutesRecord | None:
    """One meeting; notes on people who are not found are refused, the rest is taken."""
    place = Place(reading.file, "", 1)
    day = meeting_day(blocks, DateSense(reading.reference))
    if day is None:
        reading.log.refuse(place, Reason.NO_DATE_OF_MEETING)
        return None
    draft = _draft(blocks, reading)
    title = next((block.text for block in blocks if isinstance(block, Line)), "")
    sense = DateSense(day, Direction.AFTER)
    next_meeting = find_date(draft.facts.get("next_meeting", ""), sense)
    key = fingerprint("minutes", day, title)
    return MinutesRecord(
        place=place,
        fingerprint=key,
        title=title,
        day=day,
        next_meeting=next_meeting,
        present=_names(draft.facts.get("present", "")),
        absent=_names(draft.facts.get("absent", "")),
        note_taker=draft.facts.get("note_taker", ""),
        notes=tuple(_note(p, *said) for p, said in draft.about.items()),
        actions=tuple(_action(row, reading, (key, day, next_meeting)) for row in draft.rows),
        other_lines=tuple(draft.other),
    )


def _draft(blocks: Sequence[Block], reading: Reading) -> _Draft:
    draft = _Draft()
    lines = draft.other
    for block in blocks:
        if facts := _facts_of(block):
            draft.facts = {**dict(facts), **draft.facts}
        elif isinstance(block, Sheet):
            lines = _read_table(block, reading, draft, lines)
        elif block.is_heading:
            lines = _lines_below(block, reading, draft)
        elif not is_missing(block.text):
            _target(block, lines, draft).append(block.text)
    return draft


def _target(line: Line, lines: list[str], draft: _Draft) -> list[str]:
    """«Eventuelt: …» below the last table is about nobody, wherever it stands."""
    is_other = re.match(r"(?i)(eventuelt|diverse|any other business)\b", line.text)
    return draft.other if is_other else lines


def _lines_below(heading: Line, reading: Reading, draft: _Draft) -> list[str]:
    """Where the lines below a heading go: to the person whom it names, else to nobody."""
    place = Place(reading.file, "", heading.number)
    name = clean(_BRACKETS.sub(" ", heading.text))
    if person := _person(name, reading):
        return draft.about.setdefault(person, (place, []))[1]
    if _NAME.match(name) and not _NEVER_NAMES.search(search_key(name)) and name.istitle():
        reading.log.refuse(place, Reason.PERSON_NOT_FOUND)
        return []
    return draft.other


def _person(name: str, reading: Reading) -> KnownPerson | None:
    try:
        match = reading.people.find(Identity(in_speaking_order(name)))
    except SeveralFitError:
        return None
    return match.person if match else reading.people.find_by_short_name(name)


def _read_table(sheet: Sheet, reading: Reading, draft: _Draft, lines: list[str]) -> list[str]:
    """A table of tasks, or one that has a row for each person; others are kept as lines."""
    layout = recognise(sheet, (TableKind.TASKS, TableKind.MINUTES))
    if layout is None:
        lines += [" – ".join(dict.fromkeys(row.filled)) for row in sheet.rows if row.filled]
        return lines
    for view in views(layout, reading):
        if layout.kind is TableKind.MINUTES and (person := _row_person(view, reading)):
            said = draft.about.setdefault(person, (view.place, []))[1]
            said += lines_of(view.long_text(Column.NOTE))
        if view.text(Column.TASK):
            draft.rows.append(view)
    return draft.other


def _row_person(view: RowView, reading: Reading) -> KnownPerson | None:
    name = view.text(Column.NAME)
    person = _person(clean(_BRACKETS.sub(" ", name)), reading) if name else None
    if name and person is None:
        reading.log.refuse(view.place, Reason.PERSON_NOT_FOUND)
    return person


def _facts_of(block: Block) -> list[tuple[str, str]]:
    """Date, present, absent and the like, from a table of two columns or a line with a colon."""
    if isinstance(block, Line):
        match = _FACT_LINE.match(block.text)
        fact = _fact(match[1]) if match else None
        return [(fact, match[2])] if match and fact else []
    pairs = [
        (_fact(text_of(row.cell(0))), text_of(row.cell(1)))
        for row in block.rows
        if len(dict.fromkeys(row.filled)) == 2
    ]
    found = [(fact, text) for fact, text in pairs if fact]
    return found if len(found) * 2 >= len(block.rows) else []


def _fact(label: str) -> str | None:
    key = search_key(label)
    return next((fact for fact, words in _FACTS.items() if re.fullmatch(words, key)), None)


def _names(text: str) -> tuple[str, ...]:
    names = (clean(part) for part in _BETWEEN_NAMES.split(_BRACKETS.sub("", text)))
    return tuple(name for name in names if name)


def _note(person: KnownPerson, place: Place, lines: list[str]) -> MinutesNote:
    decided = [at for at, line in enumerate(lines) if _DECIDED.match(search_key(line))]
    return MinutesNote(
        place,
        person.id,
        tuple(lines),
        tuple(lines[at] for at in decided),
        tuple(reason_of(lines, at) for at in decided),
    )


def _action(
    view: RowView, reading: Reading, meeting: tuple[str, date, date | None]
) -> MinutesAction:
    key, day, next_meeting = meeting
    text, about = view.text(Column.TASK), view.text(Column.NAME)
    person = _person(clean(_BRACKETS.sub(" ", about)), reading) if about else None
    if about and person is None and not is_missing(about):
        reading.log.flag(view.cell(Column.NAME), Reason.PERSON_NOT_FOUND)
    due = view.value(Column.DUE)
    return MinutesAction(
        place=view.place,
        fingerprint=fingerprint("action", key, text, about),
        text=text,
        owners=_names(view.text(Column.OWNER)),
        due=None if is_missing(due) else _due(text_of(due), day, next_meeting),
        due_text=view.text(Column.DUE),
        person_id=person.id if person else None,
    )


def _due(written: str, day: date, next_meeting: date | None) -> date | None:
    """The day that the field tells, also among other words; what repeats has no day."""
    if due := parse_due(written, day, next_meeting):
        return due
    if _REPEATED.search(search_key(written)):
        return None
    return read_date(written, DateSense(day, Direction.AFTER)).day
