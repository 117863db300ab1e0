"""Headings and labels: what `Fysio:`, `Tiltak:` or `Til neste møte:` say of what follows them."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from teamdesk.domain.notes import lexicon_frames as frames
from teamdesk.domain.notes.attributions import FIELD_WORDS
from teamdesk.domain.notes.list_heads import LISTING, MUST, are_columns, heads_list, is_to_do
from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.settlements import names_phase, names_successor
from teamdesk.domain.notes.text import word_set
from teamdesk.domain.notes.units import Unit, UnitKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.notes.clause_parser import ClauseParser
    from teamdesk.domain.notes.dates import DateMention
    from teamdesk.domain.notes.owners import Someone

_LONGEST_LABEL = 9
_LONGEST_HEADING = 4
_TASK_WORDS = frozenset({"todo", "to-do", "tiltak", "aksjon", "action"})
# A first column that tells what the trouble is, not what to do.
_MATTERS = frozenset({"problem", "problemstilling", "mål", "område", "tema", "status"})
# Plural nouns that are written like a verb in the present.
_PLURALS = frozenset({"avtaler", "avtalar", "tester", "testar", "målinger", "søknader", "planer"})
_REMINDERS = frozenset({"husk", "hugs", "remember"})
_ANNOUNCING = frames.ACTION_LABELS | frames.DECISION_LABELS
_OPENERS = _TASK_WORDS | _REMINDERS
_ANNOUNCERS = _TASK_WORDS | _PLURALS
_NOT_FORGETTING = frozenset(
    {"ikke glem", "ikkje gløym", "må ikke glemme", "don't forget", "do not forget", "dont forget"}
)
_LISTS = word_set("""
    oppgaver oppgåver gjøremål gjeremål aksjonspunkter oppfølgingspunkter huskeliste actions
    gjøremålsliste gjeremålsliste oppgaveliste oppgåveliste tiltaksliste minneliste hugseliste
    aksjonsliste arbeidsliste to-do-liste todo-liste todoliste checklist
    tasks todo to-do arbeidsoppgaver arbeidsoppgåver
    """)
_COLUMN_SIGNS = frozenset({"|", "-", "–", "/", ";"})
_WISHING = frozenset({"å", "at", "seg", "om", "to"})
_POLITE = frozenset({"please", "og", "and", "også", "vennligst", "må"})
_DEADLINES = ("til", "før", "innen", "innan", "by", "before", "for")


class LabelKind(Enum):
    """What a label says of what stands under it."""

    TOPIC = auto()
    OWNER = auto()
    ACTION = auto()
    DECISION = auto()
    IDLE = auto()
    DUE = auto()


class Label(NamedTuple):
    """A label read: its kind, whom it names, which day it tells, and where it stands.

    ``is_list`` tells that it heads all of its line, «Oppgaver: … . … .», ``is_field`` that it
    is «Ansvar: …» on a line of its own.
    """

    kind: LabelKind
    owner: Someone | None = None
    date: DateMention | None = None
    start: int = 0
    end: int = 0
    is_list: bool = False
    is_field: bool = False
    of_person: bool = False


def split_label(units: Sequence[Unit], parser: ClauseParser) -> tuple[Label | None, int]:
    """The label that a line or a sentence begins with, and the number of units it takes up.

    What has a verb is no label: «Hilde var på besøk: løse tepper».
    """
    for i, unit in enumerate(units[: _LONGEST_LABEL + 1]):
        if unit.kind is UnitKind.SIGN and unit.low == ":" and i > 0:
            is_clause = not _announces(units, i) and parser.opens_clause(tuple(units[:i]))
            if is_clause or names_successor(units):
                return None, 0
            label = _label_before(units, i)
            is_field = units[0].low in frames.FIELDS
            loose = label.kind is LabelKind.TOPIC and not is_field
            if loose and _is_owner_and_day(units[i + 1 :]):
                return None, 0
            return label, i + 1
        if unit.kind is UnitKind.SIGN and unit.low not in {
            "(",
            ")",
            "/",
            "+",
            "&",
            ",",
            "-",
            "–",
            ".",
        }:
            break
    told = _reminder_length(units)
    if 0 < told < len(units):
        return Label(LabelKind.ACTION, start=units[0].start, end=units[told - 1].end), told
    if len(units) > 2 and units[0].someone and _is_dash(units[1]):
        return read_label(units[:1]), 2
    if len(units) > 2 and units[0].is_word and _is_dash(units[1]) and _is_topic(units):
        return (None, 0) if parser.opens_clause((units[0],)) else (read_label(units[:1]), 2)
    return None, 0


def _label_before(units: Sequence[Unit], colon: int) -> Label:
    label = read_label(units[:colon])
    if names_phase(units) and any(_says_something(unit) for unit in units[colon + 1 :]):
        return label._replace(kind=LabelKind.DECISION)
    return label


def _says_something(unit: Unit) -> bool:
    """Whether more than a day is told: «to besøk i uka» is, «uke 50» is not."""
    return unit.is_word or (unit.date is not None and not unit.date.is_due)


def _reminder_length(units: Sequence[Unit]) -> int:
    """The number of units of «TODO», «husk», «please remember», «ikke glem» at the head."""
    lead = 1 if units[0].low in _POLITE else 0
    words = [unit.low for unit in units[lead : lead + 3]]
    if words[:1] and words[0] in (_REMINDERS if lead else _OPENERS):
        return lead + 1
    forgets = next((n for n in (3, 2) if " ".join(words[:n]) in _NOT_FORGETTING), 0)
    return lead + forgets if forgets else 0


def _announces(units: Sequence[Unit], colon: int) -> bool:
    """Whether words before a colon are a label in spite of a verb: «Vi ble enige om dette:»."""
    if units[0].low in MUST and not any(unit.someone for unit in units[:colon]):
        return True
    if is_to_do(units[:colon]):
        return True
    wished = units[0].low in frames.IDLE_LABELS and units[1].low not in _WISHING
    if wished and colon < _LONGEST_HEADING:
        return True
    decides = any(unit.low in frames.DECISION_LABELS for unit in units)
    return units[0].low in _ANNOUNCERS or (decides and colon == len(units) - 1)


def _is_owner_and_day(units: Sequence[Unit]) -> bool:
    """«Søknad: Siv, innen 1.12.» is a deed whose owner and day stand behind a colon."""
    dated = any(u.date is not None and u.date.is_due for u in units)
    return dated and all(not u.is_word or u.low in FIELD_WORDS for u in units)


def _is_topic(units: Sequence[Unit]) -> bool:
    """«Bad – glatt gulv», but not «sykkeltest – Roger, uke 8»: an owner is no matter of its own."""
    return not units[0].low.isdigit() and any(u.is_word for u in units[2:])


def _is_dash(unit: Unit) -> bool:
    return unit.kind is UnitKind.SIGN and unit.low in {"-", "–", "—", "→", "->", "=>"}


def heading_of(units: Sequence[Unit]) -> Label | None:
    """A line that is all heading: `ERGO`, `Tiltak`, `Oppgaver til neste møte`."""
    words = [u for u in units if u.kind is not UnitKind.SIGN]
    if any(u.low in _COLUMN_SIGNS for u in units) and len(words) > 1 and are_columns(words):
        lists = any(u.low in LISTING for u in words) and words[0].low not in _MATTERS
        return read_label(units)._replace(kind=LabelKind.ACTION if lists else LabelKind.TOPIC)
    # «Vedtatt: to uker til» says something behind its colon.
    if not words or len(words) > _LONGEST_HEADING or any(u.low == ":" for u in units[:-1]):
        return None
    if all(u.someone is not None for u in words) and words[0].someone is not None:
        return read_label(words) if words[0].someone.part is Part.TEAM else None
    if words[0].low not in _ANNOUNCING:
        return None
    whole = all(u.kind is UnitKind.DATE or u.low in _ANNOUNCING or u.low == "og" for u in words)
    return read_label(words) if whole else None


def field_heading(units: Sequence[Unit]) -> Label | None:
    """«Ansvar: Silje» with nothing else on its line, which may head the lines under it."""
    if len(units) < 3 or units[0].low not in frames.OWNER_FIELDS or units[1].low != ":":
        return None
    if not all(u.someone or u.date or u.kind is UnitKind.SIGN for u in units[2:]):
        return None
    label = read_label(units)
    return label._replace(kind=LabelKind.OWNER, is_field=True) if label.owner else None


def read_label(units: Sequence[Unit]) -> Label:
    """What the words of a label mean."""
    return _meant(units)._replace(start=units[0].start, end=units[-1].end)


def _meant(units: Sequence[Unit]) -> Label:
    words = [u.low for u in units if u.is_word]
    members = [u.someone for u in units if u.someone and u.someone.part is Part.TEAM]
    # «Ergoterapeut Live» names which of the two.
    owner = next((one for one in members if one.name), members[0] if members else None)
    date = next((u.date for u in units if u.date and u.date.is_due and not u.date.is_heading), None)
    found = set(words)
    if heads_list(words, owner) or is_to_do(units):
        return Label(LabelKind.ACTION, owner, date, is_list=True)
    if found & frames.DECISION_LABELS:
        return Label(LabelKind.DECISION)
    if _is_idle(words):
        return Label(LabelKind.IDLE)
    # «Ansv. Wenche: måle opp trapp» tells that there is something to do.
    if found & frames.ACTION_LABELS or (owner is not None and found & frames.OWNER_FIELDS):
        return Label(LabelKind.ACTION, owner, date, is_list=bool(found & _LISTS))
    if date is not None and not words and owner is None:
        introduced = date.deadline or date.rule != "next meeting"
        return Label(LabelKind.DUE if introduced else LabelKind.IDLE, None, date)
    if found & frames.MEETING_LABELS:
        return Label(LabelKind.IDLE)
    if owner is not None:
        return Label(LabelKind.OWNER, owner, date)
    of_person = any(u.someone and u.someone.part is Part.PERSON for u in units)
    return Label(
        LabelKind.TOPIC,
        None,
        date if words[:1] and words[0] in _DEADLINES else None,
        of_person=of_person,
    )


def _is_idle(words: Sequence[str]) -> bool:
    """«Mål», «Til stede», «Neste møte»: nothing under it is to be done."""
    if words[:1] and words[0] in frames.NEXT:
        return True
    return not frames.IDLE_LABELS.isdisjoint(words) and words[0] not in frames.ACTION_LABELS
