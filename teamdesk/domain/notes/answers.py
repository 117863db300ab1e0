"""A question of who and its short answer, «Hvem ringer? Kari.»: one promise, told in two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes.findings import Finding, Mention
from teamdesk.domain.notes.grammar import Grammar
from teamdesk.domain.notes.owners import Part
from teamdesk.domain.notes.text import word_set
from teamdesk.domain.notes.units import UnitKind
from teamdesk.domain.notes.verb_forms import Form, VerbClass
from teamdesk.domain.notes.verdicts import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.notes.clause_parser import ClauseParser
    from teamdesk.domain.notes.units import Unit
    from teamdesk.domain.notes.verb_forms import Verb

_WHO = frozenset({"hvem", "kven", "who"})
# What an answer may say beside its name; «det gjør Kari» has a verb and is read by itself.
_FILLERS = word_set("jo og and nok visst sikkert i me meg please også")
_BREAKS = frozenset({":", "-", "–", ","})
_AHEAD = (Form.PRESENT, Form.INFINITIVE)
_LONGEST_WAY = 6


def answered(
    question: tuple[Unit, ...], answer: tuple[Unit, ...], parser: ClauseParser
) -> Finding | None:
    """The promise of a question and the answer right behind it, or None where it is none.

    «Hvem er koordinator? Kari» tells a fact, and «Hvem ringte? Kari» what is done.
    """
    doer = _named(answer)
    if doer is None or doer.someone is None:
        return None
    units = question + answer
    at = len(question) + answer.index(doer)
    mention = Mention(doer.someone, True, (doer,))
    owner = doer.someone.name if doer.someone.part is Part.TEAM else None
    who = next((i for i, unit in enumerate(question) if unit.low in _WHO), 0)
    if question[-1].low in _WHO and len(question) > 1:
        return Finding(Verdict.DEED, units, Grammar(units), owner, (at, at + 1), mention)
    asks = question[who].low in _WHO and (who == 0 or question[who - 1].low in _BREAKS)
    found = _verb_ahead(question, who, parser) if asks else None
    if found is None:
        return None
    grammar = Grammar(units, doer.someone, (at, at + 1), found[1], found[0])
    return Finding(Verdict.DEED, units, grammar, owner, None, mention)


def _named(answer: Sequence[Unit]) -> Unit | None:
    """The one that a short answer names, or None where it says more than a name and a day."""
    named = [unit for unit in answer if unit.someone is not None]
    short = all(
        unit.someone or unit.date or unit.kind is UnitKind.SIGN or unit.low in _FILLERS
        for unit in answer
    )
    parts = (Part.TEAM, Part.RELATIVE, Part.SERVICE)
    told = named[0] if named and short else None
    return told if told is not None and told.someone and told.someone.part in parts else None


def _verb_ahead(
    question: Sequence[Unit], who: int, parser: ClauseParser
) -> tuple[int, Verb] | None:
    """The first verb of doing in a question, where it lies ahead."""
    for i, unit in enumerate(question[who + 1 : who + _LONGEST_WAY], who + 1):
        for verb in parser.lexicon.readings(unit.low) if unit.is_word else ():
            if verb.form in _AHEAD and verb.kind is not VerbClass.STATE:
                return i, verb
            if verb.form in (Form.PAST, Form.PARTICIPLE) and verb.kind is not VerbClass.STATE:
                return None
    return None
