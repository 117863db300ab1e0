"""A sentence read into findings: which of its clauses are deeds, whose, and what was decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.notes.attributions import is_row, tail_owner
from teamdesk.domain.notes.clauses import Clause, clauses_of
from teamdesk.domain.notes.decisions import is_agreed, past_decision
from teamdesk.domain.notes.deeds import judge
from teamdesk.domain.notes.due_days import has_due
from teamdesk.domain.notes.findings import Finding, Mention, Surroundings
from teamdesk.domain.notes.lexicon_people import AUTHOR, ENGLISH_AUTHOR
from teamdesk.domain.notes.meanwhile import without_meanwhile
from teamdesk.domain.notes.owners import Part, Someone
from teamdesk.domain.notes.passives import is_by_others, passive_verb
from teamdesk.domain.notes.plurals import pair_of, with_pair
from teamdesk.domain.notes.reasons import ReasonRule
from teamdesk.domain.notes.verb_forms import Form
from teamdesk.domain.notes.verdicts import Setting, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.domain.notes.clause_parser import ClauseParser
    from teamdesk.domain.notes.grammar import Grammar
    from teamdesk.domain.notes.units import Unit

_PERSON = Someone(Part.PERSON)
_HUMAN = frozenset({Part.TEAM, Part.PERSON, Part.RELATIVE})
_LONGEST_OPENING = 12


class SentenceReader:
    """Reads sentence after sentence, and remembers whom the last one was about."""

    def __init__(self, parser: ClauseParser, refused: Sequence[tuple[str, ...]] = ()) -> None:
        self._parser = parser
        self._refused = refused
        self._named = Mention(_PERSON, is_named=False)
        self._carried: Mention | None = None
        self._team_carried: Mention | None = None
        self._pair: Mention | None = None

    def new_line(self) -> None:
        """A pronoun reaches over the end of a line, but then it proves less."""
        self._named = self._named._replace(is_named=False)

    def overhear(self, units: Sequence[Unit]) -> None:
        """Remember whom a sentence named that is not read further, a question for one."""
        self._remember_mentions(units)

    def read(self, units: tuple[Unit, ...], around: Surroundings) -> list[Finding]:
        """The findings of one sentence, in order."""
        if self._pair is not None:
            units = with_pair(units, self._parser)
        if not (to_come := without_meanwhile(units)):
            self._remember_mentions(units)
            return []
        parts = _decision_parts(to_come)
        return [finding for part in parts for finding in self._read_part(part, around)]

    def _read_part(self, units: tuple[Unit, ...], around: Surroundings) -> list[Finding]:
        self._carried = self._team_carried = None
        agreed = is_agreed(units)
        rest, marked = past_decision(units)
        settles = agreed or marked > 0
        around = around._replace(
            decided=around.decided or settles, listed=around.listed and not settles
        )
        clauses = list(clauses_of(rest, self._parser))
        if around.topic and clauses:
            clauses[0] = clauses[0]._replace(fronted=True)
        judged = [self._judged(clause, around) for clause in clauses]
        if not any(f.grammar.subject and f.grammar.subject.part in _HUMAN for f in judged):
            self._remember_mentions(units)
        if not around.decided:
            return [f for f in judged if _counts(f)]
        return _with_decision(judged, units[:marked])

    def _remember_mentions(self, units: Sequence[Unit]) -> None:
        for unit in units:
            if unit.someone is not None and unit.someone.part in _HUMAN:
                self._named = Mention(unit.someone, is_named=True, units=(unit,))
                return

    def _judged(self, clause: Clause, around: Surroundings) -> Finding:
        grammar = self._parser.parse(clause.units, fronted=clause.fronted)
        nothing = Finding(Verdict.NOTHING, clause.units, grammar)
        if clause.is_condition:
            return nothing
        doer = self._doer(clause, grammar, around)
        tail = tail_owner(grammar)
        setting = Setting(
            doer=doer.someone if doer else None,
            is_named=doer is not None and doer.is_named,
            has_owner=around.owner is not None or tail is not None or _is_team(doer),
            listed=around.listed,
            decided=around.decided,
            by_pronoun=grammar.subject is not None and grammar.subject.part is Part.PRONOUN,
            reported=clause.reported,
            owned_behind=tail is not None,
            labelled=around.owner is not None,
        )
        verdict = judge(grammar, setting, self._parser)
        if verdict is Verdict.NOTHING and tail is not None and is_row(clause.units):
            verdict = Verdict.DEED
        is_we = doer is not None and doer.someone.part is Part.WE and not has_due(clause.units)
        if clause.on_condition and (verdict is not Verdict.DEED or not setting.has_owner or is_we):
            return nothing
        if verdict is Verdict.NOTHING or self._is_refused(clause.units):
            return nothing
        passive = passive_verb(grammar, self._parser)
        if passive is not None:
            grammar = grammar._replace(
                subject=None, subject_at=(0, 0), verb=passive[0], verb_at=passive[1]
            )
        owned_by = _owned_by(grammar, doer if passive is None else None, tail, around)
        if passive is not None and is_by_others(grammar):
            owned_by = None
        name = owned_by.someone.name if owned_by is not None else None
        return Finding(verdict, clause.units, grammar, name, tail[1] if tail else None, owned_by)

    def _is_refused(self, units: tuple[Unit, ...]) -> bool:
        """Whether the team has said that such words are never a promise."""
        if not self._refused:
            return False
        words = [unit.low for unit in units if unit.low[-1:].isalnum()]
        return any(
            tuple(words[at : at + len(phrase)]) == phrase
            for phrase in self._refused
            for at in range(len(words) - len(phrase) + 1)
        )

    def _doer(self, clause: Clause, grammar: Grammar, around: Surroundings) -> Mention | None:
        subject = grammar.subject
        # «Ola: fastlege ang. søvn»: whom the deed is about, for Ola is its doer.
        is_matter = around.owner is not None and grammar.verb is None and not grammar.modal
        if subject is not None and not (is_matter and subject.part.is_outside):
            return self._subject(grammar, subject)
        if grammar.other_subject:
            self._carried = None
            return None
        carried = self._carried
        if carried is not None and carried.someone.part is Part.PERSON:
            if around.owner is not None:
                carried = None
            elif self._team_carried is not None and has_due(clause.units):
                carried = self._team_carried
        if carried is not None and (grammar.verb is not None or clause.joint == ":"):
            return carried.further_on()
        return None

    def _subject(self, grammar: Grammar, someone: Someone) -> Mention:
        named = grammar.units[slice(*grammar.subject_at)]
        mention = Mention(someone, True, named)
        if someone.part is Part.THEY and self._pair is not None:
            mention = self._pair.further_on()
        elif someone.part is Part.PRONOUN:
            mention = self._antecedent().further_on()
        elif pair_of(named):
            self._pair = mention
        self._carried = mention
        if mention.someone.part is Part.TEAM:
            self._team_carried = mention
        spoken_of = mention if not _is_author(mention) else _other(grammar)
        if spoken_of is not None and spoken_of.someone.part in _HUMAN:
            self._named = spoken_of._replace(is_named=True)
        return mention

    def _antecedent(self) -> Mention:
        carried = self._carried
        if carried is not None and carried.someone.part in _HUMAN and not _is_author(carried):
            return carried
        return self._named


def _owned_by(
    grammar: Grammar,
    doer: Mention | None,
    tail: tuple[Someone, tuple[int, int]] | None,
    around: Surroundings,
) -> Mention | None:
    if tail is not None and (doer is None or doer.someone.part is not Part.TEAM):
        told = tuple(u for u in grammar.units[slice(*tail[1])] if u.someone is not None)
        return Mention(tail[0], True, told, ReasonRule.OWNER_BEHIND)
    if doer is not None:
        return doer if doer.someone.part is Part.TEAM else None
    if grammar.other_subject and grammar.verb and grammar.verb.form is Form.PRESENT:
        return None
    return Mention(around.owner, True, (), ReasonRule.OWNER_LABEL) if around.owner else None


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


def _is_author(mention: Mention) -> bool:
    """Whether «jeg» is named: no «hun» is she."""
    return bool(mention.units) and mention.units[0].low in AUTHOR | ENGLISH_AUTHOR


def _other(grammar: Grammar) -> Mention | None:
    """The member who is named beside «jeg»."""
    first, last = grammar.subject_at
    named = (u for i, u in enumerate(grammar.units) if u.someone and not first <= i < last)
    other = next((u for u in named if u.someone and u.someone.part is Part.TEAM), None)
    return Mention(other.someone, True, (other,)) if other and other.someone else None


def _is_team(doer: Mention | None) -> bool:
    return doer is not None and doer.someone.part in (Part.TEAM, Part.WE)


def _counts(finding: Finding) -> bool:
    if finding.verdict in (Verdict.DEED, Verdict.SETTLED):
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
        said = any(f.verdict is not Verdict.NOTHING for f in run)
        if units and (said or not (has_deed and (is_agreed(units) or not lead))):
            course = run[0]._replace(verdict=Verdict.COURSE, units=lead + units, marker=lead)
            found.append(course)
        if finding is not None:
            opening = lead if not units else ()
            found.append(finding._replace(units=opening + finding.units))
        run, lead = [], ()
    return found
