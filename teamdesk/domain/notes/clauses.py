"""A sentence cut into clauses, at the joints behind which something new is said."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from teamdesk.domain.notes import lexicon_frames as frames
from teamdesk.domain.notes.attributions import FIELD_WORDS, is_field, without_aside
from teamdesk.domain.notes.due_days import has_due
from teamdesk.domain.notes.nouns import is_deed_noun, is_ready_by
from teamdesk.domain.notes.reporting import planned_at, reported_at
from teamdesk.domain.notes.signs import is_staff_phrase
from teamdesk.domain.notes.text import word_set
from teamdesk.domain.notes.units import UnitKind
from teamdesk.domain.notes.verb_forms import Form, VerbClass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.domain.notes.clause_parser import ClauseParser
    from teamdesk.domain.notes.units import Unit

# «… og så ringer Berit»: what joins the clause fills its first place too.
_FRONTING = frozenset({"så", "then"})
_SHORTEST_RUN_ON = 12
_GOVERNING = (
    frames.SUBORDINATORS
    | frames.CLAUSE_JOINERS
    | frames.REPORTING
    | word_set(
        "for fra frå til hos v på ved av i med mot om uten utan etter the when once until unless"
        " før innan innen"
    )
)
_RELATIVES = frozenset({"som", "who", "which"})
_SHORTEST_RELATIVE, _LONGEST_RELATIVE = 5, 40
_BACKWARD = frozenset({"den", "det", "dei", "de", "it", "this", "they"})
_LISTING = frozenset({",", ";", "og", "and", "samt"})
_LONGEST_FIELD = 8
_ADDED_NAMES = frozenset({"og", "and", "+", "&", ",", "/", "samt"})


class Piece(NamedTuple):
    """The units ``start:end`` of a sentence between two joints; ``joint`` is what stands before."""

    start: int
    end: int
    joint: str


class Clause(NamedTuple):
    """A stretch of a sentence that may have a verb; ``joint`` is what stands before.

    ``fronted`` tells that the clause before it fills its first place, ``on_condition`` that it
    holds only if that one comes true. ``reported`` tells that it is what somebody says.
    """

    units: tuple[Unit, ...]
    joint: str
    fronted: bool = False
    is_condition: bool = False
    on_condition: bool = False
    reported: bool = False


def clauses_of(units: tuple[Unit, ...], parser: ClauseParser) -> Iterator[Clause]:
    """The pieces of a sentence, put together again where the later one has no verb of its own."""
    current: Clause | None = None
    start = end = 0
    is_names = False
    units = without_aside(units)
    reported, listed = reported_at(units), _listed_cuts(units)
    cuts = (*(listed or _run_on_cuts(units, parser)), reported, planned_at(units))
    for piece in pieces_of(units, cuts):
        part = units[piece.start : piece.end]
        condition = part[0].is_word and part[0].low in frames.CONDITIONS
        if current is None and part[0].low == "om":
            condition = parser.opens_clause(part[1:]) if part[1:] else False
        goes_on = is_names and piece.joint in _ADDED_NAMES
        if current is None:
            start, is_names = piece.start, _only_names(part)
            current = Clause(part, piece.joint, is_condition=condition)
        elif (
            condition
            or piece.start in listed
            or (
                not goes_on
                and not _closes_relative(units, start, piece.start)
                and _stands_alone(current, part, piece.joint, parser)
            )
        ):
            yield current._replace(units=units[start:end])
            fronted = current.is_condition or piece.joint in _FRONTING
            unsure = current.is_condition and current.units[0].low in frames.UNSURE | {"om"}
            start, is_names = piece.start, _only_names(part)
            said = piece.start == reported > 0
            current = Clause(part, piece.joint, fronted, condition, unsure, said)
        else:
            is_names = is_names and goes_on and _only_names(part)
        end = piece.end
    if current is not None:
        yield current._replace(units=units[start:end])


def _only_names(units: Sequence[Unit]) -> bool:
    return all(unit.someone or unit.low in _ADDED_NAMES for unit in units)


def _stands_alone(before: Clause, part: tuple[Unit, ...], joint: str, parser: ClauseParser) -> bool:
    if before.is_condition and joint == ",":
        return True
    first = part[0]
    if first.is_word and first.low in frames.SUBORDINATORS:
        return False
    if _tells_day_before(part):
        return False
    if joint == ":":
        told = not all(u.someone or u.date or u.low in FIELD_WORDS for u in part)
        return told and not _lists_what(before, part, parser)
    if joint == ";":
        return True
    grammar = parser.parse(part)
    if grammar.verb is None:
        return bool(grammar.modal) or is_deed_noun(part) and first.low in frames.RENEWALS
    bare = grammar.verb_at == 0 and is_field(part[1:], closing=False)
    if bare and grammar.verb.form is Form.PASSIVE:
        return False
    if joint == "|" and grammar.verb_at == 0:
        return True
    is_bare = grammar.verb.form in (Form.INFINITIVE, Form.IMPERATIVE) and grammar.subject is None
    if is_bare and not grammar.modal:
        staffs = grammar.verb.kind is VerbClass.STRONG or is_staff_phrase(grammar)
        dated = joint in {"og", "and"} and has_due(part)
        return (staffs or dated) and len(part) > 1
    return True


def _closes_relative(units: Sequence[Unit], start: int, end: int) -> bool:
    """Whether «Kari, som har nøkkelen,» stands before: what follows is what Kari does."""
    if units[start].someone is None or not _SHORTEST_RELATIVE <= end - start <= _LONGEST_RELATIVE:
        return False
    inner = units[start + 2 : end - 1]
    enclosed = units[start + 1].low == units[end - 1].low == ","
    return enclosed and inner[0].low in _RELATIVES and all(unit.low != "," for unit in inner)


def _tells_day_before(part: Sequence[Unit]) -> bool:
    """«…, den har hun klar til mandag»: when the deed before it is done."""
    return part[0].low in _BACKWARD and is_ready_by(part)


def _lists_what(before: Clause, part: tuple[Unit, ...], parser: ClauseParser) -> bool:
    """«Kari ordner hjemmet: seng, lys, matter»: what the deed before it is made of."""
    if any(unit.someone or unit.date for unit in part) or is_deed_noun(part):
        return False
    says = parser.parse(part)
    deed = parser.parse(before.units)
    return says.verb is None and not says.modal and deed.verb is not None and deed.verb_at > 0


def pieces_of(units: Sequence[Unit], cuts: Sequence[int] = ()) -> tuple[Piece, ...]:
    """A sentence cut at every joint where a clause may begin, and before each index in ``cuts``.

    Joints are signs, dashes and conjunctions.
    """
    found: list[Piece] = []
    start, joint = 0, ""
    enclosed = _enclosed(units)
    for i, unit in enumerate(units):
        if i in cuts and i > start:
            found.append(Piece(start, i, joint))
            start, joint = i, ""
        if i in enclosed or not _is_joint(units, i):
            continue
        if i > start:
            found.append(Piece(start, i, joint))
            joint = unit.low
        elif joint not in {":", ";"}:
            joint = unit.low
        start = i + 1
    if start < len(units):
        found.append(Piece(start, len(units), joint))
    return tuple(found)


def _enclosed(units: Sequence[Unit]) -> frozenset[int]:
    """The indices inside short parentheses with no verb to tell: «(TUG, 10MWT)»."""
    opened = [i for i, unit in enumerate(units) if unit.low == "("]
    found: set[int] = set()
    for start in opened:
        near = range(start + 1, min(start + _LONGEST_FIELD, len(units)))
        end = next((i for i in near if units[i].low == ")"), start)
        found.update(range(start + 1, end))
    return frozenset(found)


def _is_joint(units: Sequence[Unit], i: int) -> bool:
    unit = units[i]
    if 0 < i < len(units) - 1 and units[i - 1].date and units[i + 1].date:
        return unit.low in {":", ";", "|"}
    if unit.kind is UnitKind.WORD:
        return unit.low in frames.CLAUSE_JOINERS
    if unit.kind is not UnitKind.SIGN:
        return False
    if unit.low in {",", ":", "|", ";", "->", "=>"}:
        return True
    if unit.low in {"-", "–", "—", "→", "/", "=", "+"}:
        return (
            0 < i < len(units) - 1 and units[i - 1].end < unit.start < unit.end < units[i + 1].start
        )
    return False


def _run_on_cuts(units: Sequence[Unit], parser: ClauseParser) -> tuple[int, ...]:
    """Where a new clause begins in speech written down with no signs: «… kari ringer nav»."""
    if len(units) < _SHORTEST_RUN_ON or any(u.kind is UnitKind.SIGN for u in units):
        return ()
    return tuple(
        at
        for at in range(2, len(units) - 1)
        if units[at].someone is not None
        and parser.is_finite(units[at + 1])
        and not _is_governed(units[at - 1], parser)
    )


def _listed_cuts(units: Sequence[Unit]) -> tuple[int, ...]:
    """Where the next one begins in «søknad (Ida, 19.2), strømper (Turid)»."""
    closing = [i for i, unit in enumerate(units) if unit.low == ")" and _closes_field(units, i)]
    ends = [i for i in closing if i + 1 == len(units) or units[i + 1].low in _LISTING]
    starts = (i + 2 for i in ends if i + 2 < len(units))
    return tuple(at for at in starts if not is_field(units[at:], closing=False))


def _closes_field(units: Sequence[Unit], at: int) -> bool:
    """Whether a parenthesis that ends at ``at`` tells an owner and nothing but a field."""
    opening = next(
        (i for i in range(at - 1, max(at - _LONGEST_FIELD, -1), -1) if units[i].low == "("), -1
    )
    inside = units[opening + 1 : at]
    return opening > 0 and any(u.someone for u in inside) and is_field(inside, closing=False)


def _is_governed(before: Unit, parser: ClauseParser) -> bool:
    """Whether the word before a name holds it in its clause: «med Kari», «ringer Kari»."""
    if before.kind is not UnitKind.WORD:
        return before.kind is not UnitKind.DATE and before.someone is None
    return before.low in _GOVERNING or parser.is_finite(before)
