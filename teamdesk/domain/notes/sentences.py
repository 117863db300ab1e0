"""A sentence read into findings: which of its clauses are deeds, whose, and what was decided."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from teamdesk.domain.notes.attributions import tail_owner
from teamdesk.domain.notes.clauses import Clause, clauses_of
from teamdesk.domain.notes.decisions import is_agreed, past_decision
from teamdesk.domain.notes.deeds import Setting, Verdict, judge
from teamdesk.domain.notes.owners import Part, Someone
from teamdesk.domain.notes.signs import has_due
from teamdesk.domain.notes.verb_forms import Form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.domain.notes.grammar import ClauseParser, Grammar
    from teamdesk.domain.notes.units import Unit

_PERSON = Someone(Part.PERSON)
_HUMAN = frozenset({Part.TEAM, Part.PERSON, Part.RELATIVE})
_LONGEST_OPENING = 12


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What headings and labels say of a sentence."""

    owner: Someone | None = None
    listed: bool = False
    decided: bool = False
    topic: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """A clause that counts: its verdict, its grammar, and whose it is."""

    verdict: Verdict
    units: tuple[Unit, ...]
    grammar: Grammar
    owner: str | None = None
    tail: tuple[int, int] | None = None


class SentenceReader:
    """Reads sentence after sentence, and remembers whom the last one was about."""

    def __init__(self, parser: ClauseParser) -> None:
        self._parser = parser
        self._named = _PERSON
        self._named_here = False
        self._carried: Someone | None = None
        self._carried_named = False
        self._team_carried: Someone | None = None

    def new_line(self) -> None:
        """A pronoun reaches over the end of a line, but then it proves less."""
        self._named_here = False

    def overhear(self, units: Sequence[Unit]) -> None:
        """Remember whom a sentence named that is not read further, a question for one."""
        self._remember_mentions(units)

    def read(self, units: tuple[Unit, ...], around: Surroundings) -> list[Finding]:
        """The findings of one sentence, in order."""
        parts = _decision_parts(units)
        return [finding for part in parts for finding in self._read_part(part, around)]

    def _read_part(self, units: tuple[Unit, ...], around: Surroundings) -> list[Finding]:
        self._carried = self._team_carried = None
        agreed = is_agreed(units)
        rest, marked = past_decision(units)
        around = replace(around, decided=around.decided or agreed or marked > 0)
        clauses = list(clauses_of(rest, self._parser))
        if around.topic and clauses:
            clauses[0] = replace(clauses[0], fronted=True)
        judged = [self._judged(clause, around) for clause in clauses]
        if not any(f.grammar.subject and f.grammar.subject.part in _HUMAN for f in judged):
            self._remember_mentions(units)
        if not around.decided:
            return [f for f in judged if _counts(f)]
        return _with_decision(judged, units[:marked])

    def _remember_mentions(self, units: Sequence[Unit]) -> None:
        named = [u.someone for u in units if u.someone is not None and u.someone.part in _HUMAN]
        if named:
            self._named, self._named_here = named[0], True

    def _judged(self, clause: Clause, around: Surroundings) -> Finding:
        grammar = self._parser.parse(clause.units, fronted=clause.fronted)
        nothing = Finding(Verdict.NOTHING, clause.units, grammar)
        if clause.is_condition:
            return nothing
        doer, is_named = self._doer(clause, grammar, around)
        tail = tail_owner(grammar)
        setting = Setting(
            doer=doer,
            is_named=is_named,
            has_owner=around.owner is not None or tail is not None or _is_team(doer),
            listed=around.listed,
            decided=around.decided,
            by_pronoun=grammar.subject is not None and grammar.subject.part is Part.PRONOUN,
        )
        verdict = judge(grammar, setting, self._parser)
        if verdict is Verdict.NOTHING:
            return nothing
        passive = self._parser.passive_verb(grammar)
        if passive is not None:
            grammar = replace(
                grammar, subject=None, subject_at=(0, 0), verb=passive[0], verb_at=passive[1]
            )
        owner = self._owner(grammar, doer if passive is None else None, tail, around)
        return Finding(verdict, clause.units, grammar, owner, tail[1] if tail else None)

    def _doer(
        self, clause: Clause, grammar: Grammar, around: Surroundings
    ) -> tuple[Someone | None, bool]:
        subject, is_named = grammar.subject, True
        if subject is not None and subject.part is Part.PRONOUN:
            subject, is_named = self._antecedent()
        if subject is not None:
            self._carried, self._carried_named = subject, is_named
            self._team_carried = subject if subject.part is Part.TEAM else self._team_carried
            if subject.part in _HUMAN:
                self._named, self._named_here = subject, True
            return subject, is_named
        if grammar.other_subject:
            self._carried = None
            return None, False
        carried = self._carried
        if carried is not None and carried.part is Part.PERSON:
            if around.owner is not None:
                carried = None
            elif self._team_carried is not None and has_due(clause.units):
                carried, self._carried_named = self._team_carried, True
        if carried is not None and (grammar.verb is not None or clause.joint == ":"):
            return carried, self._carried_named
        return None, False

    def _antecedent(self) -> tuple[Someone, bool]:
        if self._carried is not None and self._carried.part in _HUMAN:
            return self._carried, self._carried_named
        return self._named, self._named_here

    def _owner(
        self,
        grammar: Grammar,
        doer: Someone | None,
        tail: tuple[Someone, tuple[int, int]] | None,
        around: Surroundings,
    ) -> str | None:
        if tail is not None and (doer is None or doer.part is not Part.TEAM):
            return tail[0].name
        if doer is not None:
            return doer.name if doer.part is Part.TEAM else None
        if grammar.other_subject and grammar.verb and grammar.verb.form is Form.PRESENT:
            return None
        return around.owner.name if around.owner is not None else None


def _decision_parts(units: tuple[Unit, ...]) -> Iterator[tuple[Unit, ...]]:
    """A sentence cut before each «: det er avtalt at» and «, enige om» in its middle."""
    start = 0
    for i, unit in enumerate(units):
        if i <= start or unit.low not in {":", ","}:
            continue
        # The words of deciding stand at the head: a few units tell.
        if past_decision(units[i + 1 : i + _LONGEST_OPENING])[1]:
            yield units[start:i]
            start = i + 1
    yield units[start:]


def _is_team(doer: Someone | None) -> bool:
    return doer is not None and doer.part in {Part.TEAM, Part.WE}


def _counts(finding: Finding) -> bool:
    if finding.verdict is Verdict.DEED:
        return True
    subject = finding.grammar.subject
    return finding.verdict is Verdict.COURSE and subject is not None and subject.part is Part.WE


def _with_decision(judged: Sequence[Finding], marker: tuple[Unit, ...]) -> list[Finding]:
    """Deeds stay deeds; what stands between them is one decision, its announcing words included."""
    found: list[Finding] = []
    run: list[Finding] = []
    lead = marker
    has_deed = any(f.verdict is Verdict.DEED for f in judged)
    for finding in [*judged, None]:
        if finding is not None and finding.verdict is not Verdict.DEED:
            run.append(finding)
            continue
        units = tuple(unit for f in run for unit in f.units)
        if units and not (has_deed and (is_agreed(units) or not lead)):
            found.append(replace(run[0], verdict=Verdict.COURSE, units=lead + units))
        if finding is not None:
            opening = lead if not units else ()
            found.append(replace(finding, units=opening + finding.units))
        run, lead = [], ()
    return found
