"""The grammar of one clause: its subject, its verb, and what stands around them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from teamdesk.domain.notes import lexicon_frames as frames
from teamdesk.domain.notes import lexicon_verbs as verbs
from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.subjects import past_subject, skip_light
from teamdesk.domain.notes.units import Unit, UnitKind
from teamdesk.domain.notes.verb_forms import Form
from teamdesk.domain.notes.verb_reader import FINITE, VerbReader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.notes.owners import Someone
    from teamdesk.domain.notes.verb_forms import Verb, VerbLexicon

PASSIVE_AUXILIARIES = frozenset({"blir", "bli", "vert", "is", "are", "be"})
DETERMINERS = frozenset({"the", "his", "her", "hennes", "hans", "deres", "a", "hennar", "sin"})


@dataclass(frozen=True, slots=True)
class Grammar:
    """What was found in a clause; positions are indices of its units.

    ``subject`` is the doer where one is named; ``verb_at`` is -1 where the clause has no verb.
    ``modal`` is the strength of a modal before the verb. ``open_subject`` tells that the verb
    stands first and its doer is left out; ``other_subject``, that some thing is the subject.
    """

    units: tuple[Unit, ...]
    subject: Someone | None = None
    subject_at: tuple[int, int] = (0, 0)
    verb: Verb | None = None
    verb_at: int = -1
    modal: str = ""
    is_guess: bool = False
    open_subject: bool = False
    other_subject: bool = False

    def after_verb(self) -> tuple[Unit, ...]:
        """The units behind the verb."""
        return self.units[self.verb_at + 1 :]


class ClauseParser:
    """Finds subject and verb by the order of a Norwegian or English main clause."""

    def __init__(self, lexicon: VerbLexicon, *, english: bool) -> None:
        self.lexicon = lexicon
        self.english = english
        self._reader = VerbReader(lexicon, english=english)

    def parse(self, units: tuple[Unit, ...], *, fronted: bool = False) -> Grammar:
        """The grammar of a clause.

        ``fronted`` tells that something before it fills the first place: then the doer stands
        behind the verb, as in «i morgen ringer Kari».
        """
        at, moved = self._skip_opening(units)
        if at >= len(units):
            return Grammar(units)
        unit = units[at]
        if unit.kind is UnitKind.SOMEONE and unit.someone is not None:
            return self._from_subject(units, at, unit.someone)
        if unit.low in {"å", "to"} and at + 1 < len(units):
            infinitive = self.lexicon.reading(units[at + 1].low, Form.INFINITIVE)
            if infinitive is not None:
                return Grammar(units, verb=infinitive, verb_at=at + 1, open_subject=True)
        opening = self._verb_first(units, at, fronted=fronted or moved)
        return opening if opening is not None else self._verb_later(units, at)

    def passive_verb(self, clause: Grammar) -> tuple[Verb, int] | None:
        """The verb of a passive clause and its place, told by -s or by «blir» and a participle."""
        if clause.verb is None:
            return None
        if clause.verb.form is Form.PASSIVE:
            return clause.verb, clause.verb_at
        if clause.units[clause.verb_at].low not in PASSIVE_AUXILIARIES:
            return None
        for at, unit in enumerate(clause.after_verb(), clause.verb_at + 1):
            if unit.is_word and unit.low not in frames.ADVERBS:
                verb = self.lexicon.reading(unit.low, Form.PARTICIPLE)
                if verb is None and not self.english:
                    # Nynorsk «send» and «meld» are the participle as well as the imperative.
                    verb = self.lexicon.reading(unit.low, Form.IMPERATIVE)
                return (verb, at) if verb is not None else None
        return None

    def opens_clause(self, units: tuple[Unit, ...]) -> bool:
        """Whether a stretch after a joint has a finite verb of its own, and so is a clause."""
        grammar = self.parse(units)
        if grammar.verb is None:
            return bool(grammar.modal)
        return grammar.verb.form in FINITE or bool(grammar.modal) or grammar.verb_at == 0

    def is_finite(self, unit: Unit) -> bool:
        """Whether a word is, by the lexicon, a verb that a doer may stand before."""
        if not unit.is_word:
            return False
        return unit.low in verbs.MODALS or any(
            verb.form in FINITE for verb in self.lexicon.readings(unit.low)
        )

    def _skip_opening(self, units: Sequence[Unit]) -> tuple[int, bool]:
        """Where the clause proper begins, and whether a date or adverb fills its first place."""
        at, moved = 0, False
        while at < len(units):
            unit = units[at]
            if unit.kind is UnitKind.DATE or (unit.is_word and unit.low in frames.ADVERBS):
                moved = True
            elif (
                unit.is_word
                and unit.low not in frames.CLAUSE_JOINERS | DETERMINERS
                or unit.kind is UnitKind.SOMEONE
            ):
                break
            at += 1
        return at, moved

    def _from_subject(self, units: tuple[Unit, ...], at: int, someone: Someone) -> Grammar:
        someone, end = _whole_subject(units, at, someone)
        found = Grammar(units, subject=someone, subject_at=(at, end))
        verb_at = skip_light(units, end)
        if verb_at >= len(units):
            return found
        promised = self._promised(found, verb_at)
        if promised is not None or not units[verb_at].is_word:
            return promised or found
        if units[verb_at].low in verbs.MODALS:
            return self._with_modal(found, verb_at)
        if units[verb_at].low in {"å", "to"} and verb_at + 1 < len(units):
            # «Daughter to bring shoes»: the modal is left out.
            verb_at, found = verb_at + 1, replace(found, modal="shall")
        low = units[verb_at].low
        verb = self._reader.behind_subject(low, addressed=units[at].mention)
        if verb is None and found.modal:
            verb = self._reader.guessed_infinitive(units[verb_at])
        if verb is None:
            return found
        guess = not self.lexicon.readings(low)
        return replace(found, verb=verb, verb_at=verb_at, is_guess=guess)

    def _promised(self, found: Grammar, at: int) -> Grammar | None:
        """«Har lovet å ringe», «is going to call»: the deed told is still to be done."""
        units = found.units
        for i in range(at, min(at + 4, len(units) - 1)):
            if units[i].low in frames.PROMISES and units[i + 1].low in {"å", "to"}:
                governed = self._reader.infinitive_after(units, i + 2)
                if governed is not None:
                    return replace(found, modal="shall", verb=governed[1], verb_at=governed[0])
        return None

    def _with_modal(self, found: Grammar, modal_at: int) -> Grammar:
        units, modal = found.units, verbs.MODALS[found.units[modal_at].low]
        governed = self._reader.infinitive_after(units, modal_at + 1)
        if governed is None:
            gets = self._reader.finite(units[modal_at].low)
            if gets is not None and found.subject is not None:
                # «Kari får tak i seng»: no verb is governed, so it is one itself.
                return replace(found, verb=gets, verb_at=modal_at)
            return replace(found, modal=modal, verb_at=modal_at)
        return replace(found, modal=modal, verb=governed[1], verb_at=governed[0])

    def _verb_first(self, units: tuple[Unit, ...], at: int, *, fronted: bool) -> Grammar | None:
        unit = units[at]
        if not unit.is_word:
            return None
        behind = units[at + 1] if at + 1 < len(units) else None
        if unit.low in verbs.MODALS:
            found = self._with_modal(Grammar(units, open_subject=True), at)
            return self._inverted(found, at + 1) if behind is not None else found
        verb = self._reader.finite(unit.low)
        if verb is None or (
            verb.form is Form.PAST and self._reader.at_head(unit.low, behind) is not None
        ):
            verb = self._reader.at_head(unit.low, behind) or verb
        if verb is None:
            return None
        found = Grammar(units, verb=verb, verb_at=at, open_subject=True)
        return self._inverted(found, at + 1) if fronted and verb.form in FINITE else found

    def _inverted(self, found: Grammar, at: int) -> Grammar:
        """With the first place filled, the one right behind the verb is the doer."""
        at = skip_light(found.units, at)
        if at < len(found.units) and found.units[at].low in DETERMINERS:
            at += 1
        unit = found.units[at] if at < len(found.units) else None
        if unit is None or unit.someone is None:
            return found
        end = past_subject(found.units, at)
        return replace(found, subject=unit.someone, subject_at=(at, end), open_subject=False)

    def _verb_later(self, units: tuple[Unit, ...], at: int) -> Grammar:
        """Some thing stands first: it is the subject, or the object of an inverted clause."""
        for i in range(at, len(units)):
            unit = units[i]
            if not unit.is_word:
                if unit.kind is UnitKind.SIGN and unit.low in {"(", ":"}:
                    break
                continue
            if unit.low in frames.SUBORDINATORS and i > at:
                break
            if unit.low in verbs.MODALS and i > at:
                found = self._with_modal(Grammar(units, other_subject=True), i)
                return self._inverted_thing(found, i + 1)
            verb = self._reader.finite(unit.low) if i > at else None
            if verb is not None:
                found = Grammar(units, verb=verb, verb_at=i, other_subject=True)
                return self._inverted_thing(found, i + 1)
        return Grammar(units)

    def _inverted_thing(self, found: Grammar, at: int) -> Grammar:
        inverted = self._inverted(found, at)
        if inverted.subject is None or (found.verb and found.verb.form is Form.PASSIVE):
            return found
        return replace(inverted, other_subject=False)


def _whole_subject(units: tuple[Unit, ...], first: int, someone: Someone) -> tuple[Someone, int]:
    """Who the doer is once all of the subject is read, and the index behind it."""
    at = past_subject(units, first)
    if someone.part in {Part.PERSON, Part.RELATIVE}:
        # «Bjørn og Kari prøver stolen»: the deed is Kari's.
        someone = _team_beside(units[first:at]) or someone
    possessed = units[at].someone if at < len(units) else None
    if possessed is not None and units[at - 1].low in {"sin", "si", "sitt"}:
        someone, at = possessed, past_subject(units, at)
    second = units[first + 1].someone if first + 1 < len(units) else None
    # «Fysio Ola», and of the dialects «han Ola».
    doubled = someone.part in {Part.TEAM, Part.PRONOUN}
    if second is not None and doubled and second.part is Part.TEAM:
        someone, at = second, past_subject(units, first + 1)
    return someone, at


def _team_beside(units: Sequence[Unit]) -> Someone | None:
    """The member who is added with «og» to a subject that begins with somebody else."""
    for joint, unit in zip(units, units[1:], strict=False):
        if joint.low in {"og", "and", "+", "&"} and unit.someone is not None:
            return unit.someone if unit.someone.part is Part.TEAM else None
    return None
