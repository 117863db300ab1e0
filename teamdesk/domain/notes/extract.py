"""Reads a meeting note: who promised what until when, and what the team settled."""

from __future__ import annotations

from functools import lru_cache
from itertools import zip_longest
from typing import TYPE_CHECKING

from teamdesk.domain.notes import lexicon_frames as frames
from teamdesk.domain.notes.answers import answered
from teamdesk.domain.notes.as_typed import as_typed
from teamdesk.domain.notes.clause_parser import ClauseParser
from teamdesk.domain.notes.due_days import due_day, effect_day
from teamdesk.domain.notes.expansion import expand
from teamdesk.domain.notes.explaining import amended, explained
from teamdesk.domain.notes.headings import Label, LabelKind, field_heading, heading_of, split_label
from teamdesk.domain.notes.language import is_english
from teamdesk.domain.notes.lines import Line, Sentence, read_lines
from teamdesk.domain.notes.model import ItemKind, NoteContext, NoteItem
from teamdesk.domain.notes.moves import moved_to
from teamdesk.domain.notes.owners import Part, Roster
from teamdesk.domain.notes.phrasing import decision_text, deed_text
from teamdesk.domain.notes.questions import told_before
from teamdesk.domain.notes.scopes import Scope
from teamdesk.domain.notes.sentences import SentenceReader
from teamdesk.domain.notes.spelling import mended, respellings
from teamdesk.domain.notes.steps import finish
from teamdesk.domain.notes.team_words import TeamWordKind
from teamdesk.domain.notes.text import fold
from teamdesk.domain.notes.units import Unit, UnitKind
from teamdesk.domain.notes.verb_forms import english_verbs, norwegian_verbs
from teamdesk.domain.notes.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    from teamdesk.domain.notes.findings import Finding

_QUOTED_LABELS = frozenset({LabelKind.OWNER, LabelKind.ACTION, LabelKind.DECISION})


def extract(note: str, context: NoteContext) -> tuple[NoteItem, ...]:
    """The action items and decisions of ``note``, in its order and without overlap.

    The same note and context always give the same items, and any text at all is read: what is no
    promise and no decision is passed over.
    """
    return finish(read_in_steps(note, context))


def read_in_steps(note: str, context: NoteContext) -> Generator[None, None, tuple[NoteItem, ...]]:
    """Read a note with a pause after each line and sentence: a long one is read between two keys.

    Returns:
        The items of `extract`, when the last step is taken.
    """
    written_out = expand(note, context.words)
    english = is_english(written_out.text, context.language)
    yield
    right = mended(written_out.text, _names(context), english=english)
    yield
    items = yield from _NoteReader(right.text, context, english=english).steps()
    if not written_out.shifts and not right.shifts and right.text == note:
        return items
    return tuple(as_typed(note, item, (right, written_out)) for item in items)


def prepare() -> Generator[None, None, None]:
    """Make what every reading needs, in pieces, so that a window does it while nobody types."""
    norwegian_verbs()
    yield
    for is_bare in (False, True):
        respellings(english=False, is_bare=is_bare)
        yield


def _names(context: NoteContext) -> frozenset[str]:
    known = (context.person or "", *(member.name for member in context.members))
    return frozenset(part for name in known for part in fold(name).split())


@lru_cache(maxsize=8)
def _parser(english: bool, own_verbs: tuple[str, ...] = ()) -> ClauseParser:
    lexicon = english_verbs() if english else norwegian_verbs()
    return ClauseParser(lexicon.with_deeds(own_verbs) if own_verbs else lexicon, english=english)


# While a note is typed it is read again and again by the same people.
@lru_cache(maxsize=2)
def _roster(context: NoteContext, english: bool) -> Roster:
    return Roster(context, english=english)


def _folded(context: NoteContext, kind: TeamWordKind) -> tuple[str, ...]:
    return tuple(" ".join(fold(w.text).split()) for w in context.words if w.kind is kind)


class _NoteReader:
    """One reading of one note, line by line."""

    def __init__(self, note: str, context: NoteContext, *, english: bool) -> None:
        self._note = note
        self._context = context
        verbs = tuple(v.removeprefix("å ") for v in _folded(context, TeamWordKind.DEED))
        self._parser = _parser(english, verbs)
        self._roster = _roster(context, english)
        refused = [tuple(w.split()) for w in _folded(context, TeamWordKind.NO_DEED) if w]
        self._sentences = SentenceReader(self._parser, refused)
        self._items: list[NoteItem] = []

    def steps(self) -> Generator[None, None, tuple[NoteItem, ...]]:
        """Read the whole note, with a pause wherever one does no harm."""
        heading, just_opened, above = Scope(), False, 0
        for line in read_lines(self._note, self._context, self._roster):
            yield
            if line is None:
                continue
            if line.after_blank and not just_opened:
                heading, above = Scope(), len(self._items)
            label = self._heading_label(line)
            # Where «Ansvar: Silje» stands before anything to do, it heads what follows.
            if label is None and (heading.by_field or len(self._items) == above):
                label = field_heading(line.sentences[0].units) if line.sentences else None
            just_opened = label is not None
            if label is not None:
                heading = Scope().under(label)
            elif not line.is_done:
                self._sentences.new_line()
                yield from self._read_line(line, heading)
        return tuple(self._items)

    def _heading_label(self, line: Line) -> Label | None:
        if len(line.sentences) != 1:
            return None
        units = line.sentences[0].units
        label, length = split_label(units, self._parser)
        if label is not None and length == len(units) and units[-1].low == ":":
            return label
        return None if line.is_bullet else heading_of(units)

    def _read_line(self, line: Line, heading: Scope) -> Iterator[None]:
        scope = heading
        joined: Scope | None = None
        answer: Sentence | None = None
        for sentence, following in zip_longest(line.sentences, line.sentences[1:]):
            yield
            if sentence is answer:
                continue
            units, inner = sentence.units, joined or scope
            if following is not None and self._is_answered(sentence, following, inner):
                answer = following
                continue
            label, length = split_label(units, self._parser)
            if label is not None and not label.is_list and self._is_field(units[:length]):
                self._amend(units)
                continue
            if label is not None:
                inner = (heading if sentence.number == 0 else scope).under(label)
                if label.kind is LabelKind.OWNER or label.is_list:
                    scope = inner
            joined = inner if sentence.goes_on else None
            if sentence.is_question or inner.idle:
                self._sentences.overhear(units)
                told = () if inner.idle else told_before(units[length:], self._parser)
                units = units[:length] + told
            if length < len(units) and not inner.idle:
                topic = label is not None and label.kind is LabelKind.TOPIC
                around = inner.surroundings._replace(topic=topic)
                for finding in self._sentences.read(units[length:], around):
                    self._add(_with_label(finding, label, units[: length + 1]), inner)

    def _is_answered(self, sentence: Sentence, answer: Sentence, scope: Scope) -> bool:
        if not sentence.is_question or scope.idle:
            return False
        found = answered(sentence.units, answer.units, self._parser)
        if found is not None:
            self._add(found, scope)
        return found is not None

    def _is_field(self, units: Sequence[Unit]) -> bool:
        words = [u.low for u in units if u.is_word]
        named = any(u.someone for u in units)
        return bool(self._items) and bool(words) and words[0] in frames.FIELDS and not named

    def _amend(self, units: Sequence[Unit]) -> None:
        """`Ansvar: SB. Frist: 20.11.` belongs to the item before it."""
        item = self._items[-1]
        owner = next((u for u in units if u.someone and u.someone.part is Part.TEAM), None)
        day = next((u for u in units if u.date is not None and u.date.is_due), None)
        if item.kind is ItemKind.ACTION:
            self._items[-1] = amended(self._note, item, owner, day)

    def _add(self, finding: Finding, scope: Scope) -> None:
        units = _trimmed(finding.units)
        if not units:
            return
        start, end = units[0].start, units[-1].end
        quote = self._note[start:end]
        if finding.verdict is Verdict.DEED:
            kind, owner = ItemKind.ACTION, finding.owner
            told = due_day(units)
            due = scope.due if told is None else told.due
            text = deed_text(self._note, finding.grammar, finding.tail)
        else:
            kind, owner = ItemKind.DECISION, None
            # The day on which it was decided, «i dag ble vi enige om», is not that of its effect.
            marking = (*finding.marker, *finding.label)
            settled = [unit for unit in units if unit not in marking]
            told = moved_to(finding.grammar.verb, settled) or effect_day(settled)
            due = told.due if told is not None else None
            text = decision_text(self._note, finding.grammar.units, finding.label)
        reasons = explained(self._note, finding, scope, told)
        item = NoteItem(kind, start, end, quote, owner, due, text, reasons)
        # «VEDTATT –» announces what nobody wrote.
        if item.text.strip():
            self._items.append(item)


def _with_label(finding: Finding, label: Label | None, lead: tuple[Unit, ...]) -> Finding:
    """`Vedtatt:`, `TODO` and `Fysio:` right before a clause are part of what is quoted."""
    if label is None or label.is_list or label.kind not in _QUOTED_LABELS:
        return finding
    if finding.units[0] is not lead[-1]:
        return finding
    return finding._replace(units=lead[:-1] + finding.units, label=lead[:-1])


def _trimmed(units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """Without the signs at either end, a closing parenthesis kept."""
    first, last = 0, len(units)
    while first < last and units[first].kind is UnitKind.SIGN and units[first].low != "(":
        first += 1
    while last > first and units[last - 1].kind is UnitKind.SIGN and units[last - 1].low != ")":
        last -= 1
    return units[first:last]
