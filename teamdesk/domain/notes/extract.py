"""Reads a meeting note: who promised what until when, and what the team settled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from teamdesk.domain.notes import lexicon_frames as frames
from teamdesk.domain.notes.date_rules import DateSense
from teamdesk.domain.notes.deeds import Verdict
from teamdesk.domain.notes.grammar import ClauseParser
from teamdesk.domain.notes.headings import Label, LabelKind, heading_of, split_label
from teamdesk.domain.notes.lines import Line, read_lines
from teamdesk.domain.notes.model import ItemKind, NoteContext, NoteItem
from teamdesk.domain.notes.owners import Part, Roster, Someone
from teamdesk.domain.notes.phrasing import decision_text, deed_text
from teamdesk.domain.notes.sentences import Finding, SentenceReader, Surroundings
from teamdesk.domain.notes.text import fold, word_set
from teamdesk.domain.notes.units import Unit, UnitKind
from teamdesk.domain.notes.verb_forms import english_verbs, norwegian_verbs

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

_QUOTED_LABELS = frozenset({LabelKind.OWNER, LabelKind.ACTION, LabelKind.DECISION})
_ENGLISH = word_set("the and of is with will by was she this has from we needs")
_NORWEGIAN = word_set(
    "og i er på til av har det å som en at med skal må om ikke ikkje ho hun han uke innen"
)


def extract(note: str, context: NoteContext) -> tuple[NoteItem, ...]:
    """The action items and decisions of ``note``, in its order and without overlap.

    The same note and context always give the same items, and any text at all is read: what is no
    promise and no decision is passed over.
    """
    return _NoteReader(note, context).items()


# The tables of verbs take 20 ms to build and never change; nothing of a note is kept.
@lru_cache(maxsize=2)
def _parser(english: bool) -> ClauseParser:
    return ClauseParser(english_verbs() if english else norwegian_verbs(), english=english)


def _is_english(note: str, language: str) -> bool:
    words = fold(note).split()
    english, norwegian = sum(w in _ENGLISH for w in words), sum(w in _NORWEGIAN for w in words)
    return english > norwegian if english != norwegian else language == "en"


@dataclass(frozen=True, slots=True)
class _Scope:
    """What headings and labels say of the lines and clauses under them."""

    owner: Someone | None = None
    due: date | None = None
    listed: bool = False
    decided: bool = False
    idle: bool = False

    def under(self, label: Label) -> _Scope:
        """The scope inside a label that stands in this scope."""
        return _Scope(
            owner=label.owner or self.owner,
            due=label.date.due if label.date is not None else self.due,
            listed=self.listed or label.kind in {LabelKind.ACTION, LabelKind.DUE},
            decided=self.decided or label.kind is LabelKind.DECISION,
            idle=label.kind is LabelKind.IDLE or (self.idle and label.kind is LabelKind.TOPIC),
        )

    @property
    def surroundings(self) -> Surroundings:
        """The part that bears on what a clause is."""
        return Surroundings(self.owner, self.listed, self.decided)


class _NoteReader:
    """One reading of one note, line by line."""

    def __init__(self, note: str, context: NoteContext) -> None:
        self._note = note
        self._context = context
        english = _is_english(note, context.language)
        self._parser = _parser(english)
        self._roster = Roster(context, english=english)
        self._sentences = SentenceReader(self._parser)
        self._items: list[NoteItem] = []

    def items(self) -> tuple[NoteItem, ...]:
        """Read the whole note."""
        heading, just_opened = _Scope(), False
        for line in read_lines(self._note, self._context, self._roster):
            if line.after_blank and not just_opened:
                heading = _Scope()
            label = self._heading_label(line)
            just_opened = label is not None
            if label is not None:
                heading = _Scope().under(label)
            elif not line.is_done:
                self._sentences.new_line()
                self._read_line(line, heading)
        return tuple(self._items)

    def _heading_label(self, line: Line) -> Label | None:
        if len(line.sentences) != 1:
            return None
        units = line.sentences[0].units
        label, length = split_label(units, self._parser)
        if label is not None and length == len(units) and units[-1].low == ":":
            return label
        return None if line.is_bullet else heading_of(units)

    def _read_line(self, line: Line, heading: _Scope) -> None:
        scope = heading
        for sentence in line.sentences:
            units, inner = sentence.units, scope
            label, length = split_label(units, self._parser)
            if label is not None and self._is_field(units[:length]):
                self._amend(units)
                continue
            if label is not None:
                inner = (heading if sentence.number == 0 else scope).under(label)
                if label.kind is LabelKind.OWNER:
                    scope = inner
            if sentence.is_question or inner.idle:
                self._sentences.overhear(units)
            elif length < len(units):
                topic = label is not None and label.kind is LabelKind.TOPIC
                around = replace(inner.surroundings, topic=topic)
                for finding in self._sentences.read(units[length:], around):
                    self._add(_with_label(finding, label, units[: length + 1]), inner)

    def _is_field(self, units: Sequence[Unit]) -> bool:
        words = [u.low for u in units if u.is_word]
        fields = frames.OWNER_FIELDS | frames.DATE_FIELDS
        return bool(self._items) and bool(words) and words[0] in fields

    def _amend(self, units: Sequence[Unit]) -> None:
        """`Ansvar: SB. Frist: 20.11.` belongs to the item before it."""
        item = self._items[-1]
        owner = next((u.someone for u in units if u.someone and u.someone.part is Part.TEAM), None)
        due = next((u.date.due for u in units if u.date is not None and u.date.is_due), None)
        if item.kind is ItemKind.ACTION:
            self._items[-1] = replace(
                item, assignee=owner.name if owner else item.assignee, due=due or item.due
            )

    def _add(self, finding: Finding, scope: _Scope) -> None:
        units = _trimmed(finding.units)
        if not units:
            return
        start, end = units[0].start, units[-1].end
        quote = self._note[start:end]
        if finding.verdict is Verdict.DEED:
            text = deed_text(self._note, finding.grammar, finding.tail)
            item = NoteItem(
                ItemKind.ACTION, start, end, quote, finding.owner, _due(units, scope.due), text
            )
        else:
            text = decision_text(self._note, finding.grammar.units)
            item = NoteItem(ItemKind.DECISION, start, end, quote, None, _effect(units), text)
        # «VEDTATT –» announces what nobody wrote.
        if item.text.strip():
            self._items.append(item)


def _with_label(finding: Finding, label: Label | None, lead: tuple[Unit, ...]) -> Finding:
    """`Vedtatt:`, `TODO` and `Fysio:` right before a clause are part of what is quoted."""
    if label is None or label.kind not in _QUOTED_LABELS or finding.units[0] is not lead[-1]:
        return finding
    return replace(finding, units=lead[:-1] + finding.units)


def _trimmed(units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """Without the signs at either end, a closing parenthesis kept."""
    first, last = 0, len(units)
    while first < last and units[first].kind is UnitKind.SIGN and units[first].low != "(":
        first += 1
    while last > first and units[last - 1].kind is UnitKind.SIGN and units[last - 1].low != ")":
        last -= 1
    return units[first:last]


def _due(units: Sequence[Unit], inherited: date | None) -> date | None:
    """The day a deed is due: one marked as a deadline, else the first, else the heading's."""
    told = [unit.date for unit in units if unit.date is not None]
    if any(d.sense is DateSense.RECURRING for d in told):
        return None
    days = [d for d in told if d.is_due]
    marked = [d for d in days if d.deadline] or days
    if marked:
        return marked[0].due
    return None if any(d.rule == "vague" for d in told) else inherited


def _effect(units: Sequence[Unit]) -> date | None:
    """The day on which a decision takes effect; «til …» is an end, not a start."""
    days = [u.date for u in units if u.date is not None and u.date.is_due]
    started = [d for d in days if d.effect] or [d for d in days if not d.deadline]
    return started[0].due if started else None
