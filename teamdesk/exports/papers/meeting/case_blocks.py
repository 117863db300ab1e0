"""What minutes say of one case, whether they go to the whole team, the record or a guest.

The fields stand in the order of domain notes 5.3: who was inside, status, decision with its
reasons, actions with responsible, date, goal or measure, and how they stand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.decision_effects import EffectValue
from teamdesk.domain.effect_told import effect_told
from teamdesk.domain.labels import label
from teamdesk.domain.meetings import CaseTick, DecisionEffect
from teamdesk.domain.sentences import day_or_week
from teamdesk.exports.document import (
    Block,
    Bullets,
    Heading,
    Paragraph,
    Quote,
    Span,
    Table,
    Text,
    plain,
)
from teamdesk.exports.phrases import Phrases, beside, dotted, facts, joined, lines, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.meeting.minutes_content import (
        CaseContent,
        CorrectionContent,
        DecisionContent,
        GoalContent,
        PromiseContent,
        RecusedContent,
    )


class CaseBlocks:
    """Says a case in one language; what is not ``is_internal`` leaves the team's house."""

    def __init__(self, translate: Translator, *, is_internal: bool = True) -> None:
        self._ = translate
        self._say = Phrases(translate)
        self._is_internal = is_internal

    def blocks(self, case: CaseContent) -> Iterator[Block]:
        """The case under a heading of its own."""
        yield Heading(dotted(case.label, case.number))
        yield from self.fields(case)

    def fields(self, case: CaseContent) -> Iterator[Block]:
        """What stands under the heading."""
        _ = self._
        yield from self._case_head(case)
        if case.what_matters:
            yield Quote(self._say.quoted(case.what_matters), self._matters_source(case))
        if case.goals:
            yield Heading(_("Goals"), level=3)
            yield self.goal_table(case.goals)
        if case.note:
            yield Heading(_("Status and assessment"), level=3)
            yield from paragraphs(case.note)
        yield Heading(_("Decisions"), level=3)
        if case.decisions:
            yield Bullets(tuple(self._decision(decision, case) for decision in case.decisions))
        else:
            yield Paragraph(plain(_("No change.")))
        if case.actions:
            yield Heading(_("Actions"), level=3)
            yield self.promises(case.actions, with_case=False)

    def _case_head(self, case: CaseContent) -> Iterator[Block]:
        _ = self._
        evaluation = case.next_evaluation_on
        why = (case.reason_text or label(_, case.reason)) if self._is_internal else ""
        yield from facts(
            [
                (_("Phase"), label(_, case.phase)),
                (_("Why today?"), why),
                (_("Present in this case"), joined(*case.inside)),
                (_("The person's view"), case.persons_view),
                (_("Taken up from earlier"), lines(*case.taken_up)),
                (_("Recused"), lines(*(self._recused(who) for who in case.recused))),
                (_("Tells the person"), case.told_by),
                (_("Seen to before the case was left"), self._ticks(case)),
                (
                    _("Next evaluation"),
                    day_or_week(self._say.formats, evaluation, is_week=case.next_evaluation_is_week)
                    if evaluation
                    else "",
                ),
            ]
        )

    def _recused(self, who: RecusedContent) -> str:
        if who.noted_on is None or who.noted_at is None:
            return who.name
        day, time = self._say.formats.date_long(who.noted_on), self._say.formats.time(who.noted_at)
        told = self._("noted {day} at {time}", day=day, time=time)
        return f"{who.name} ({told})"

    def _ticks(self, case: CaseContent) -> str:
        ticks = (tick for tick in case.ticks if tick is not CaseTick.TOLD)
        return ", ".join(label(self._, tick).lower() for tick in ticks)

    def _matters_source(self, case: CaseContent) -> str:
        said_on = case.what_matters_on
        day = self._say.formats.date_long(said_on) if said_on else ""
        return dotted(self._("What matters to you?"), day)

    def goal_table(self, goals: tuple[GoalContent, ...]) -> Table:
        """The goals, how they go now, and how they went before."""
        _ = self._
        return Table(
            header=(_("Goal"), _("Status"), _("Due")),
            widths=(10, 7, 3),
            rows=tuple(
                (plain(goal.text), self._status(goal), plain(self._say.due(goal.target_on)))
                for goal in goals
            ),
        )

    def _status(self, goal: GoalContent) -> Text:
        now = Span(self._say.goal_status(goal.status))
        if goal.previous is None or goal.previous is goal.status:
            return (now,)
        before = self._("before: {status}", status=label(self._, goal.previous))
        return (now, Span(f"\n{before}", muted=True))

    def _changed(self, decision: DecisionContent, case: CaseContent) -> str:
        """What of the case was changed with a decision, and to what."""
        if decision.effect is None:
            return ""
        is_period = decision.effect is DecisionEffect.PERIOD
        value = EffectValue(
            decision.effect,
            day=decision.effect_on if is_period else case.next_evaluation_on,
            is_week=case.next_evaluation_is_week,
            phase=case.phase,
            name=decision.effect_of,
        )
        return effect_told(self._, self._say.formats, value)

    def _decision(self, decision: DecisionContent, case: CaseContent) -> Text:
        spans = [Span(decision.text, bold=True)]
        if changed := self._changed(decision, case):
            spans.append(Span(f"\n{changed}"))
        if decision.effective_on:
            day = self._say.formats.date_long(decision.effective_on)
            spans.append(Span(" " + self._("From {day}.", day=day)))
        if decision.reason:
            spans.append(Span("\n" + self._("Reason: {reason}", reason=decision.reason)))
        return tuple(spans)

    def promises(self, promises: tuple[PromiseContent, ...], *, with_case: bool) -> Table:
        """Who does what until when; ``with_case`` names the person each is about."""
        _ = self._
        return Table(
            header=(_("What"), _("Responsible"), _("Due"), _("Status")),
            widths=(9, 5, 3, 4),
            rows=tuple(
                (
                    self._promise(promise, with_case=with_case),
                    plain(promise.owner or _("nobody yet")),
                    plain(self._say.due(promise.due_on) or _("no date")),
                    plain(lines(label(_, promise.status), promise.reason)),
                )
                for promise in promises
            ),
        )

    def _promise(self, promise: PromiseContent, *, with_case: bool) -> Text:
        _ = self._
        goal = _("Goal: {goal}", goal=promise.goal) if promise.goal else ""
        measure = _("Measure: {measure}", measure=promise.measure) if promise.measure else ""
        carried = ""
        if promise.times_carried:
            carried = _("carried over, time no. {count}", count=promise.times_carried)
        below = lines(promise.case_label if with_case else "", goal, measure, carried)
        return beside(promise.text, below)

    def corrections(self, corrections: Iterable[CorrectionContent]) -> Iterator[Block]:
        """What was added later; nothing where nothing was."""
        added = tuple(corrections)
        if not added:
            return
        yield Heading(self._("Corrections"))
        yield Paragraph(plain(self._("The minutes above stand as they were. This was added:")))
        for correction in added:
            day = self._say.formats.date_long(correction.added_on)
            yield Heading(dotted(day, correction.author, correction.concerns), level=3)
            yield from paragraphs(correction.text)
            if correction.reason:
                yield Paragraph(plain(self._("Reason: {reason}", reason=correction.reason)))
