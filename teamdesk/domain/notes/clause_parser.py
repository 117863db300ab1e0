"""Finds the grammar of a clause by the order of a Norwegian or English main clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes import lexicon_frames as frames
from teamdesk.domain.notes import lexicon_verbs as verbs
from teamdesk.domain.notes.grammar import DETERMINERS, Grammar
from teamdesk.domain.notes.noun_or_verb import is_noun
from teamdesk.domain.notes.subjects import (
    OWN,
    is_genitive,
    past_relative,
    past_subject,
    skip_light,
    whole_subject,
)
from teamdesk.domain.notes.undertakings import promised_at, requested_at
from teamdesk.domain.notes.units import Unit, UnitKind
from teamdesk.domain.notes.verb_forms import Form
from teamdesk.domain.notes.verb_reader import FINITE, VerbReader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.notes.owners import Someone
    from teamdesk.domain.notes.verb_forms import VerbLexicon

SOMEBODY = frozenset({"noen", "nokon", "somebody", "someone", "anyone"})
LEADING_IN = frozenset({"to", "from", "of", "for", "with", "by", "and", "at", "than"})
_IS_TO = (["is", "to"], ["are", "to"], ["am", "to"])
_HAVING = frozenset({"has", "have", "is", "are", "har"})
_TOLD = (*FINITE, Form.ONGOING)
_ANSWERS = frozenset({"ok", "okay", "ja", "jo", "jau", "yes"})

_LIGHT = frames.CLAUSE_JOINERS | DETERMINERS


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
        requested = self._requested(units)
        if requested is not None:
            return requested
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
        if self.english and at > 0 and units[at - 1].low in DETERMINERS:
            return self._verb_later(units, at)
        opening = self._verb_first(units, at, fronted=fronted or moved)
        return opening if opening is not None else self._verb_later(units, at)

    def opens_clause(self, units: tuple[Unit, ...]) -> bool:
        """Whether a stretch after a joint has a finite verb of its own, and so is a clause."""
        grammar = self.parse(units)
        if grammar.verb is None:
            return bool(grammar.modal)
        return grammar.verb.form in _TOLD or bool(grammar.modal) or grammar.verb_at == 0

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
            elif at == 0 and unit.low in _ANSWERS and len(units) > 1 or is_genitive(units, at):
                pass
            elif unit.is_word and unit.low not in _LIGHT or unit.kind is UnitKind.SOMEONE:
                break
            at += 1
        return at, moved

    def _from_subject(self, units: tuple[Unit, ...], at: int, someone: Someone) -> Grammar:
        someone, end = whole_subject(units, at, someone)
        found = Grammar(units, subject=someone, subject_at=(at, end))
        if units[end - 1].low in OWN and end < len(units) and not self.is_finite(units[end]):
            # «Zahra sin søknad»: the subject is what is hers.
            return self._verb_later(units, end)
        verb_at = skip_light(units, past_relative(units, end))
        if verb_at >= len(units):
            return found
        promised = self._promised(found, verb_at)
        if promised is not None or not units[verb_at].is_word:
            return promised or found
        if units[verb_at].low in verbs.MODALS:
            return self._with_modal(found, verb_at)
        if self.english and [u.low for u in units[verb_at : verb_at + 2]] in _IS_TO:
            verb_at += 1
        if units[verb_at].low in {"å", "to"} and verb_at + 1 < len(units):
            # «Daughter to bring shoes»: the modal is left out.
            verb_at, found = verb_at + 1, found._replace(modal="shall")
        ongoing = self._reader.ongoing(units, verb_at)
        if ongoing is not None:
            return found._replace(verb=ongoing[1], verb_at=ongoing[0])
        low = units[verb_at].low
        will = units[at].low.endswith(("'ll", "’ll"))
        verb = self._reader.behind_subject(low, addressed=units[at].mention or will)
        if verb is None and found.modal:
            verb = self._reader.guessed_infinitive(units[verb_at])
        if verb is None:
            later = self._verb_later(units, verb_at - 1) if self.english else found
            return later if later.modal else found
        guess = not self.lexicon.readings(low)
        return found._replace(verb=verb, verb_at=verb_at, is_guess=guess)

    def _promised(self, found: Grammar, at: int) -> Grammar | None:
        """«Har lovet å ringe», «is going to call»: the deed told is still to be done."""
        behind = promised_at(found.units, at)
        governed = self._reader.infinitive_after(found.units, behind) if behind else None
        if governed is None:
            return None
        return found._replace(modal="shall", verb=governed[1], verb_at=governed[0])

    def _requested(self, units: tuple[Unit, ...]) -> Grammar | None:
        """«Kari, kan du ringe»: whom it is said to is to do it."""
        asked, you = requested_at(units)
        governed = self._reader.infinitive_after(units, you + 1) if you else None
        if governed is None:
            return None
        return Grammar(
            units, units[asked].someone, (asked, you + 1), governed[1], governed[0], modal="shall"
        )

    def _with_modal(self, found: Grammar, modal_at: int) -> Grammar:
        units, modal = found.units, verbs.MODALS[found.units[modal_at].low]
        governed = self._reader.infinitive_after(units, modal_at + 1)
        if governed is None:
            gets = self._reader.finite(units[modal_at].low)
            if gets is not None and found.subject is not None:
                # «Kari får tak i seng»: no verb is governed, so it is one itself.
                return found._replace(verb=gets, verb_at=modal_at)
            return found._replace(modal=modal, verb_at=modal_at)
        return found._replace(modal=modal, verb=governed[1], verb_at=governed[0])

    def _verb_first(self, units: tuple[Unit, ...], at: int, *, fronted: bool) -> Grammar | None:
        unit = units[at]
        if not unit.is_word:
            return None
        behind = units[at + 1] if at + 1 < len(units) else None
        promised = self._promised(Grammar(units, open_subject=True), at)
        if promised is not None and unit.low in _HAVING:
            return promised
        if unit.low in verbs.MODALS:
            found = self._with_modal(Grammar(units, open_subject=True), at)
            return self._gets(self._inverted(found, at + 1), at) if behind is not None else found
        as_noun = self.english and is_noun(units, at, self.lexicon)
        verb = None if as_noun else self._reader.finite(unit.low)
        if verb is None or (verb.form is Form.PAST and self._reader.at_head(units, at) is not None):
            verb = self._reader.at_head(units, at) or verb
        if verb is None:
            return None
        found = Grammar(units, verb=verb, verb_at=at, open_subject=True)
        if (
            fronted
            and verb.infinitive == "ha"
            and any(u.date and u.date.is_due for u in units[:at])
        ):
            return self._by_then(self._inverted(found, at + 1))
        return self._inverted(found, at + 1) if fronted and verb.form in FINITE else found

    def _gets(self, found: Grammar, at: int) -> Grammar:
        """«Fra juni får hun besøk»: with no verb behind it «får» is one itself."""
        verb = self._reader.finite(found.units[at].low) if found.verb is None else None
        if verb is None or verb.form is not Form.PRESENT:
            return found
        return found._replace(verb=verb, verb_at=at, modal="")

    def _by_then(self, found: Grammar) -> Grammar:
        """«Til neste møte har Ola laget program»: what is done by then is still to be done."""
        behind = found.subject_at[1]
        done = self._reader.perfect_behind(found.units, behind) if behind else None
        return found if done is None else found._replace(verb=done[1], verb_at=done[0])

    def _inverted(self, found: Grammar, at: int) -> Grammar:
        """With the first place filled, the one right behind the verb is the doer."""
        at = skip_light(found.units, at)
        if at < len(found.units) and found.units[at].low in DETERMINERS:
            at += 1
        unit = found.units[at] if at < len(found.units) else None
        if unit is None or unit.someone is None:
            return found
        end = past_subject(found.units, at)
        return found._replace(subject=unit.someone, subject_at=(at, end), open_subject=False)

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
            is_to_be = self.english and [u.low for u in units[i : i + 2]] == ["to", "be"]
            if is_to_be and i > at:
                verb = self._reader.finite("is")
                return Grammar(units, verb=verb, verb_at=i + 1, modal="shall", other_subject=True)
            if unit.low in verbs.MODALS and i > at:
                nobody_known = i == at + 1 and units[at].low in SOMEBODY
                found = self._with_modal(Grammar(units, other_subject=not nobody_known), i)
                return self._inverted_thing(found, i + 1)
            promised = promised_at(units, i + 1) if i > at and unit.low in _HAVING else 0
            governed = self._reader.infinitive_after(units, promised) if promised else None
            if governed is not None:
                # «The store has promised to deliver it».
                return Grammar(units, None, (0, 0), *governed[::-1], "shall", other_subject=True)
            verb = self._reader.finite_inside(units, i) if i > at else None
            doer = units[i - 1].someone if self.english and i > at + 1 else None
            if verb is not None and doer is not None and units[i - 2].low not in LEADING_IN:
                # «In the meantime Ola teaches them»: English leaves the doer before the verb.
                return self._from_subject(units, i - 1, doer)
            if verb is not None:
                found = Grammar(units, verb=verb, verb_at=i, other_subject=True)
                return self._inverted_thing(found, i + 1)
        return Grammar(units)

    def _inverted_thing(self, found: Grammar, at: int) -> Grammar:
        inverted = self._inverted(found, at)
        if inverted.subject is None or (found.verb and found.verb.form is Form.PASSIVE):
            return found
        return inverted._replace(other_subject=False)
