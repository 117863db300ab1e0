"""«Min plan»: the plan as its owner reads it, in the first person, in large print.

It has the same data as the plan, and of each line only what the person needs: no status, score,
consent or word of the trade. What nobody has filled in is left out; a draft says that it is one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.goals import GoalHorizon, GoalStatus
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
    bold,
    plain,
)
from teamdesk.exports.papers.case.tables import Reached, extent_of, phone_table
from teamdesk.exports.papers.plan.top import (
    copy_mark,
    ended_when,
    head_of_pages,
    is_draft,
    role_of,
)
from teamdesk.exports.phrases import Phrases, begun, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.plan.content import (
        IndividualPlanContent,
        MeasureContent,
        PlanGoalContent,
    )

# Large words need room: what is done, when, and who comes.
WIDTHS = (44.0, 30.0, 26.0)


def build_my_plan(content: IndividualPlanContent, translate: Translator) -> Document:
    """The person's copy in the translator's language."""
    return _MyPlanBuilder(content, translate).build()


class _MyPlanBuilder:
    def __init__(self, content: IndividualPlanContent, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)

    def build(self) -> Document:
        _, content = self._, self._content
        return Document(
            kind=DocumentKind.MY_PLAN,
            language=_.language,
            title=_("My plan, case {number}", number=content.case_number),
            publisher=content.municipality,
            file_stem="_".join(
                (_.context("file name", "My-plan"), content.case_number, content.dated.isoformat())
            ),
            dated=content.dated,
            running=self._say.running(
                head_of_pages(_, content, _("My plan")),
                content.person_name,
                _("This plan is mine. I decide who may see it."),
            ),
            blocks=tuple(self._blocks()),
            large_print=True,
        )

    def _blocks(self) -> Iterator[Block]:
        _, content = self._, self._content
        yield Heading(_("My plan"), level=1)
        if content.is_practice:
            yield Notice(_("Practice. Everything here is invented."))
        yield from copy_mark(_, content)
        yield from self._unfinished()
        day = self._say.formats.date_long(content.dated)
        as_of = _("The plan as it is on {day}.", day=day)
        yield Paragraph((Span(content.person_name, bold=True), Span(f"\n{as_of}")))
        if content.what_matters:
            yield Heading(_("This matters to me"))
            yield Quote(self._say.quoted(content.what_matters))
        yield from self._goals()
        if content.own_contribution.strip():
            yield Heading(_("This is what I do myself"))
            yield from paragraphs(content.own_contribution)
        yield from self._help()
        yield from self._whom_to_ring()
        yield from self._next_look()

    def _unfinished(self) -> Iterator[Block]:
        """Tell as the plan does that it is not to be relied on, without the points it lacks."""
        _, content = self._, self._content
        if content.is_withdrawn:
            yield Notice(_("I have taken back my yes. The plan is not to be shared or used."))
        elif content.ended_because is not None:
            day = ended_when(_, content)
            yield Notice(_("My plan ended on {day}.", day=day) if day else _("My plan has ended."))
        elif is_draft(content):
            yield Notice(_("Draft. The plan is not finished yet."))

    def _goals(self) -> Iterator[Block]:
        _, goals = self._, self._content.goals
        reached = [goal for goal in goals if goal.status is GoalStatus.REACHED]
        aimed = [
            goal for goal in goals if goal.status not in (GoalStatus.REACHED, GoalStatus.ENDED)
        ]
        groups = (
            (_("Now"), [goal for goal in aimed if goal.horizon is GoalHorizon.SHORT]),
            (_("In the long run"), [goal for goal in aimed if goal.horizon is GoalHorizon.LONG]),
            (_("This I have managed"), reached),
        )
        if reached or aimed:
            yield Heading(_("My goals"))
        for heading, found in groups:
            if found:
                yield Heading(heading, level=3)
                yield Bullets(tuple(self._goal(goal) for goal in found))

    def _goal(self, goal: PlanGoalContent) -> Text:
        if goal.target_on is None or goal.status is GoalStatus.REACHED:
            return plain(goal.text)
        day = self._say.formats.date_long(goal.target_on)
        return (Span(goal.text), Span("\n" + self._("By {day}", day=day), muted=True))

    def _help(self) -> Iterator[Block]:
        _, content = self._, self._content
        rows = tuple(
            self._measure(measure)
            for measure in content.measures
            if not measure.is_over(content.dated)
        )
        if rows:
            yield Heading(_("Who helps me, and when"))
            yield Table((_("What we do"), _("When"), _("Who")), WIDTHS, rows)

    def _measure(self, measure: MeasureContent) -> tuple[Text, ...]:
        when = [part for part in (extent_of(self._, measure), self._dates(measure)) if part]
        # How it is done is written to those who help, and speaks of the person as somebody else.
        place = self._("Where: {place}", place=measure.arena) if measure.arena.strip() else ""
        return (
            (*bold(measure.text), *([Span(f"\n{place}")] if place else [])),
            plain("\n".join(when)),
            plain(begun(measure.executor or measure.responsible)),
        )

    def _dates(self, measure: MeasureContent) -> str:
        """What is to come of the period: a first day that is behind helps nobody."""
        start = measure.from_on
        is_ahead = start is not None and start > self._content.dated
        return self._say.period(start if is_ahead else None, measure.to_on)

    def _whom_to_ring(self) -> Iterator[Block]:
        _, content = self._, self._content
        leader, unit = content.coordinator, content.unit
        told: list[Reached] = []
        if leader is not None:
            told.append(Reached(leader.name, _("my coordinator"), leader.phone))
        known = {content.person_name, leader.name if leader else ""}
        told += [
            Reached(who.name, role_of(_, who), who.phone)
            for who in content.participants
            if who.phone and who.name not in known
        ]
        if unit.name or unit.phone:
            about = _("if I don't know whom to ask")
            told.append(Reached(unit.name or _("The coordinating unit"), about, unit.phone))
        if told:
            yield Heading(_("Whom I can ring"))
            yield phone_table(_, told)

    def _next_look(self) -> Iterator[Block]:
        _, content = self._, self._content
        if content.revision_on is None:
            return
        day = self._say.formats.date_long(content.revision_on)
        yield Heading(_("When we look at the plan again"))
        if content.revision_on < content.dated:
            said = _("We were to look at the plan again on {day}.", day=day)
            asked = _("I can ask for a new day.")
        else:
            said = _("We look at the plan again on {day}.", day=day)
            asked = _("I can ask for it earlier.")
        yield Paragraph(plain(f"{said} {asked}"))
