"""Minutes of the weekly meeting: the same fields in the same order for every case.

What is passed on is not to hang on who writes (domain notes 1.29), so free text stands only
inside the fields of 5.3: status, assessment, decision, measure, responsible, date, next time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.labels import label, profession_label
from teamdesk.domain.meetings import Depth, MeetingRole
from teamdesk.domain.records import DocumentKind
from teamdesk.domain.sentences import day_or_week
from teamdesk.exports.document import (
    Block,
    Bullets,
    Document,
    Heading,
    Notice,
    Paragraph,
    Quote,
    Span,
    Table,
    Text,
    plain,
)
from teamdesk.exports.phrases import Phrases, dotted, facts, joined, lines, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.minutes_content import (
        AttendeeContent,
        CaseContent,
        CorrectionContent,
        DecisionContent,
        GoalContent,
        MinutesContent,
        PromiseContent,
    )


def build_minutes(content: MinutesContent, translate: Translator) -> Document:
    """The minutes in the translator's language, marked as a draft until they are closed."""
    return _MinutesBuilder(content, translate).build()


class _MinutesBuilder:
    def __init__(self, content: MinutesContent, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)

    def build(self) -> Document:
        _, content = self._, self._content
        day = self._say.formats.date_long(content.held_on)
        return Document(
            kind=DocumentKind.MINUTES,
            language=_.language,
            title=joined(_("Minutes of the team meeting {day}", day=day), content.team),
            publisher=joined(content.municipality, content.team),
            file_stem="_".join((_("Minutes"), content.team, content.held_on.isoformat())),
            dated=content.closed_on or content.held_on,
            running=self._say.running(
                dotted(content.municipality, content.team),
                _("Minutes of the team meeting {day}", day=day),
                _("Internal. Holds confidential information: keep safe, shred after use."),
            ),
            blocks=tuple(self._blocks()),
        )

    def _blocks(self) -> Iterator[Block]:
        _, content = self._, self._content
        yield Heading(_("Minutes of the team meeting"), level=1)
        if content.is_practice:
            yield Notice(_("Practice. Everything here is invented."))
        if content.closed_on is None:
            yield Notice(_("Draft. The meeting is not closed yet."))
        yield from self._head()
        if content.carried_over:
            yield Heading(_("Carried over from the last meeting"))
            yield self._promises(content.carried_over, with_case=True)
        for case in content.cases:
            if case.depth is not Depth.LISTED:
                yield from self._case(case)
        yield from self._listed()
        if content.shared_matters:
            yield Heading(_("Matters of the team"))
            yield from paragraphs(content.shared_matters)
        yield from self._corrections(content.corrections)

    def _head(self) -> Iterator[Block]:
        _, content, formats = self._, self._content, self._say.formats
        times = [formats.time(at) for at in (content.starts_at, content.ends_at) if at]
        present = [self._attendee(who) for who in content.attendees if who.is_present]
        apologies = [self._attendee(who) for who in content.attendees if not who.is_present]
        upcoming = content.next_meeting_on
        yield from facts(
            [
                (_("Team"), joined(content.team, content.municipality)),
                (_("Date"), formats.weekday_long(content.held_on)),
                (_("Time"), "–".join(times)),
                (_("Present"), lines(*present)),
                (_("Apologies"), lines(*apologies)),
                (_("Next meeting"), formats.weekday_long(upcoming) if upcoming else ""),
            ]
        )

    def _attendee(self, who: AttendeeContent) -> str:
        profession = profession_label(self._, who.profession) if who.profession else ""
        named = joined(who.name, profession, who.organisation)
        if who.role is MeetingRole.MEMBER:
            return named
        return f"{named} ({label(self._, who.role)})"

    def _case(self, case: CaseContent) -> Iterator[Block]:
        _ = self._
        yield Heading(dotted(case.label, case.number))
        yield from self._case_head(case)
        if case.what_matters:
            yield Quote(self._say.quoted(case.what_matters), self._matters_source(case))
        if case.goals:
            yield Heading(_("Goals"), level=3)
            yield self._goals(case.goals)
        if case.note:
            yield Heading(_("Status and assessment"), level=3)
            yield from paragraphs(case.note)
        yield Heading(_("Decisions"), level=3)
        if case.decisions:
            yield Bullets(tuple(self._decision(decision) for decision in case.decisions))
        else:
            yield Paragraph(plain(_("No change.")))
        if case.actions:
            yield Heading(_("Actions"), level=3)
            yield self._promises(case.actions, with_case=False)

    def _case_head(self, case: CaseContent) -> Iterator[Block]:
        _ = self._
        evaluation = case.next_evaluation_on
        yield from facts(
            [
                (_("Phase"), label(_, case.phase)),
                (_("Why today?"), case.reason_text or label(_, case.reason)),
                (_("The person's view"), case.persons_view),
                (_("Taken up from earlier"), lines(*case.taken_up)),
                (_("Recused"), lines(*case.recused)),
                (
                    _("Next evaluation"),
                    day_or_week(self._say.formats, evaluation, is_week=case.next_evaluation_is_week)
                    if evaluation
                    else "",
                ),
            ]
        )

    def _matters_source(self, case: CaseContent) -> str:
        said_on = case.what_matters_on
        day = self._say.formats.date_long(said_on) if said_on else ""
        return dotted(self._("What matters to you?"), day)

    def _goals(self, goals: tuple[GoalContent, ...]) -> Table:
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

    def _decision(self, decision: DecisionContent) -> Text:
        spans = [Span(decision.text, bold=True)]
        if decision.effective_on:
            day = self._say.formats.date_long(decision.effective_on)
            spans.append(Span(" " + self._("From {day}.", day=day)))
        if decision.reason:
            spans.append(Span("\n" + self._("Reason: {reason}", reason=decision.reason)))
        return tuple(spans)

    def _promises(self, promises: tuple[PromiseContent, ...], *, with_case: bool) -> Table:
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
        carried = ""
        if promise.times_carried:
            carried = _("carried over, time no. {count}", count=promise.times_carried)
        below = lines(promise.case_label if with_case else "", goal, carried)
        if not below:
            return plain(promise.text)
        return (Span(promise.text), Span(f"\n{below}", muted=True))

    def _listed(self) -> Iterator[Block]:
        listed = [case for case in self._content.cases if case.depth is Depth.LISTED]
        if listed:
            yield Heading(self._("Listed only"))
            yield Bullets(
                tuple(
                    plain(dotted(case.label, case.number, label(self._, case.phase)))
                    for case in listed
                )
            )

    def _corrections(self, corrections: tuple[CorrectionContent, ...]) -> Iterator[Block]:
        if not corrections:
            return
        yield Heading(self._("Corrections"))
        yield Paragraph(plain(self._("The minutes above stand as they were. This was added:")))
        for correction in corrections:
            day = self._say.formats.date_long(correction.added_on)
            yield Heading(dotted(day, correction.author, correction.concerns), level=3)
            yield from paragraphs(correction.text)
