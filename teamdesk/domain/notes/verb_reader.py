"""Which verb a word is, told by where it stands in its clause."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from teamdesk.domain.notes import lexicon_english as english_verbs
from teamdesk.domain.notes import lexicon_frames as frames
from teamdesk.domain.notes import lexicon_verbs as verbs
from teamdesk.domain.notes.noun_or_verb import is_noun
from teamdesk.domain.notes.text import word_set
from teamdesk.domain.notes.units import UnitKind
from teamdesk.domain.notes.verb_forms import Form, Verb, VerbClass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.notes.units import Unit
    from teamdesk.domain.notes.verb_forms import VerbLexicon

FINITE = (Form.PRESENT, Form.PASSIVE, Form.PAST)
_VERDICTS = frames.DONE_WORDS | frames.STATUS_ADVERBS
_LINKS = word_set("med hos på om i ved til for kl er var ble")
_BEFORE_INFINITIVE = (
    frames.ADVERBS
    | frames.NEGATIONS
    | word_set("å og to på noen nokon someone ut inn opp ned bort hjem heim innom")
)
_ARTICLES = frozenset({"de", "dei", "den", "det", "the"})
_SHORTEST_BARE = 3
_KEPT = 4_096
_SHORTEST_STEM = 2
_HOLDING = word_set("ha have")
_HAVING = word_set("has have")
_BEING = word_set("is are am")
_NOT_AN_INFINITIVE = (
    frames.DONE_WORDS
    | frames.STATUS_ADVERBS
    | frames.ABSENCES
    | word_set("""
    ute inne hjemme heime borte oppe nede denne dette disse desse begge mange alle andre neste noe
    the his her him them this that there here then with from into onto some more able only
    """)
)
_NOT_A_VERB = word_set("""
    er eller under etter over her der før hver mer meir flere fleire bare fra for per år mår lår
    as is this less plus yes
    """)


class VerbReader:
    """Chooses among the readings that the lexicon has of a word, and guesses where it has none."""

    def __init__(self, lexicon: VerbLexicon, *, english: bool) -> None:
        self._lexicon = lexicon
        self._english = english
        # The same few hundred words come again in every note.
        self.finite = lru_cache(maxsize=_KEPT)(self._find_finite)

    def finite_inside(self, units: Sequence[Unit], at: int) -> Verb | None:
        """The finite verb at ``at``; of «opplæring for de ansatte» there is none."""
        verb = self.finite(units[at].low)
        is_past = at > 1 and verb is not None and verb.form is Form.PAST
        return None if is_past and units[at - 1].low in _ARTICLES else verb

    def infinitive_after(self, units: Sequence[Unit], at: int) -> tuple[int, Verb] | None:
        """The infinitive that a modal at ``at - 1`` governs, past adverbs, names and dates."""
        if self._english and at > 0 and units[at - 1].low in _HAVING:
            # «Has to call» must; «has called» has.
            while at < len(units) and units[at].low in frames.ADVERBS:
                at += 1
            if at >= len(units) or units[at].low != "to":
                return None
        for i in range(at, min(at + 5, len(units))):
            unit = units[i]
            if unit.is_word:
                verb = self._lexicon.reading(unit.low, Form.INFINITIVE)
                verb = verb or self._lexicon.reading(unit.low, Form.PASSIVE)
                if verb is None and i == at and unit.low not in verbs.NOT_IMPERATIVE:
                    # «Må hør med kommunen», as the dialects say it.
                    verb = self._lexicon.reading(unit.low, Form.IMPERATIVE)
                if verb is None and i == at:
                    verb = self._gerund_passive(unit.low)
                if verb is not None:
                    return self._going_on_or_done(units, i) or (i, verb)
                if unit.low not in _BEFORE_INFINITIVE and not self._is_before_infinitive(units, i):
                    guess = self.guessed_infinitive(unit)
                    return (i, guess) if guess is not None else None
        return None

    def _going_on_or_done(self, units: Sequence[Unit], at: int) -> tuple[int, Verb] | None:
        """«Shall be asking», «skal ha spurt»: the deed stands behind the auxiliary."""
        low = units[at].low
        if low in _HOLDING:
            return self.perfect_behind(units, at + 1)
        going_on = self._english and low == "be" and at + 1 < len(units)
        verb = self._gerund(units[at + 1].low) if going_on else None
        return (at + 1, verb) if verb is not None else None

    def _is_before_infinitive(self, units: Sequence[Unit], at: int) -> bool:
        """«Skal uansett ringe»: a word that nobody knows, right before an infinitive."""
        if at + 1 >= len(units) or not units[at + 1].is_word or units[at].low.endswith("e"):
            return False
        behind = self._lexicon.reading(units[at + 1].low, Form.INFINITIVE)
        return behind is not None and not self._lexicon.readings(units[at].low)

    def perfect_behind(self, units: Sequence[Unit], at: int) -> tuple[int, Verb] | None:
        """«Skal ha sjekket»: what is to be done by then is the deed."""
        for i in range(at, min(at + 3, len(units))):
            verb = self._lexicon.reading(units[i].low, Form.PARTICIPLE)
            if verb is not None and units[i].low not in verbs.NEUTER_NOUNS:
                return i, verb._replace(form=Form.INFINITIVE)
            if units[i].is_word and units[i].low not in frames.ADVERBS:
                return None
        return None

    def ongoing(self, units: Sequence[Unit], at: int) -> tuple[int, Verb] | None:
        """The verb of «is ordering» or, behind «I'm», of «ordering»."""
        if not self._english:
            return None
        contracted = at > 0 and units[at - 1].low.endswith(("'m", "'re", "'s", "’m", "’re", "’s"))
        if units[at].low in _BEING:
            at += 1
        elif not contracted:
            # «PW chasing the panel»: the «is» is left out.
            verb = self._gerund(units[at].low)
            is_staffs = verb is not None and verb.kind is VerbClass.STRONG
            return (at, verb._replace(form=Form.ONGOING)) if verb and is_staffs else None
        while at < len(units) and units[at].is_word and units[at].low in frames.ADVERBS:
            at += 1
        verb = self._gerund(units[at].low) if at < len(units) and units[at].is_word else None
        return (at, verb._replace(form=Form.ONGOING)) if verb is not None else None

    def _gerund_passive(self, low: str) -> Verb | None:
        """«The letter needs writing»: somebody is to write it."""
        verb = self._gerund(low) if self._english else None
        return verb._replace(form=Form.PASSIVE) if verb is not None else None

    def _gerund(self, low: str) -> Verb | None:
        stem = low.removesuffix("ing")
        if stem == low or len(stem) < _SHORTEST_STEM:
            return None
        stems = (stem, stem + "e", stem[:-1] if stem[-1] == stem[-2] else stem)
        found = (self._lexicon.reading(one, Form.INFINITIVE) for one in stems)
        return next((verb for verb in found if verb is not None), None)

    def guessed_infinitive(self, unit: Unit) -> Verb | None:
        """A word that nobody knows, where only an infinitive can stand: «skal skype»."""
        low = unit.low
        known = low in _NOT_AN_INFINITIVE or bool(self._lexicon.readings(low))
        if not unit.is_word or known or not low.isalpha() or len(low) <= _SHORTEST_BARE:
            return None
        if low.endswith("ing") if self._english else not low.endswith("e"):
            return None
        return Verb(low, VerbClass.WEAK, Form.INFINITIVE)

    def _find_finite(self, low: str) -> Verb | None:
        """The reading of a word as a finite verb, typing errors allowed for."""
        if (low in _NOT_A_VERB and low not in {"er", "is"}) or low in verbs.NEUTER_NOUNS:
            return None
        for form in FINITE:
            verb = self._lexicon.reading(low, form)
            if verb is not None:
                return verb
        return next((v for v in self._lexicon.misspelt(low) if v.form in FINITE), None)

    def behind_subject(self, low: str, *, addressed: bool) -> Verb | None:
        """Right behind a doer nearly every word in -r is a verb, known or not."""
        finite = self.finite(low)
        bare = self._lexicon.reading(low, Form.INFINITIVE) or self._lexicon.reading(
            low, Form.IMPERATIVE
        )
        if addressed and bare is not None and (finite is None or finite.form is Form.PAST):
            return bare
        if finite is not None:
            return finite
        if bare is not None and (self._english or bare.form is Form.INFINITIVE):
            # «Olav henta» is the past of nynorsk; only «trappa» and its like need no such guess.
            past = low.endswith("a") and not self._english and len(low) > 3
            return bare._replace(form=Form.PAST) if past else bare
        if self._english and low.endswith("ed") and len(low) > _SHORTEST_BARE + 1:
            return Verb(low[:-2], VerbClass.WEAK, Form.PAST)
        ending = "s" if self._english else "r"
        if low.endswith(ending) and len(low) > 3 and low not in _NOT_A_VERB and low.isalpha():
            return Verb(
                _guessed_infinitive(low, english=self._english), VerbClass.WEAK, Form.PRESENT
            )
        return None

    def at_head(self, units: Sequence[Unit], at: int) -> Verb | None:
        """An imperative or an infinitive at the head of a clause; alone, it is a noun."""
        low, behind = units[at].low, units[at + 1] if at + 1 < len(units) else None
        if low == "gå" and behind is not None and behind.low in verbs.STAFF_PHRASES["gå"]:
            return self._lexicon.reading(low, Form.INFINITIVE)
        idle = english_verbs.NOT_ENGLISH_IMPERATIVE if self._english else verbs.NOT_IMPERATIVE
        if low in idle or (self._english and is_noun(units, at, self._lexicon)):
            return None
        infinitive = self._lexicon.reading(low, Form.INFINITIVE)
        if low in verbs.NOUN_INFINITIVES:
            has_object = behind is not None and behind.is_word and behind.low not in _LINKS
            return infinitive if has_object else None
        if low == "kontakt" and behind is not None and behind.low in _LINKS:
            return None
        imperative = self._lexicon.reading(low, Form.IMPERATIVE)
        alone = behind is None or behind.kind is UnitKind.SIGN
        if imperative is not None and (alone or (behind and behind.low in _VERDICTS)):
            return None
        found = imperative or infinitive
        if found is None and self._english:
            return self._ongoing_at_head(low)
        return found

    def _ongoing_at_head(self, low: str) -> Verb | None:
        """«Imran: chasing the panel»: the «is» is left out."""
        verb = self._gerund(low)
        is_staffs = verb is not None and verb.kind is VerbClass.STRONG
        return verb._replace(form=Form.ONGOING) if verb and is_staffs else None


def _guessed_infinitive(low: str, *, english: bool) -> str:
    if english:
        if low.endswith("ss"):
            return low
        return low[:-2] if low.endswith(("sses", "shes", "ches")) else low[:-1]
    if low.endswith("ar"):
        return low[:-2] + "e"
    return low[:-1]
