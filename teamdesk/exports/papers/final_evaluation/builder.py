"""«Sluttevaluering»: which goals were reached, what was measured, what helped, what comes after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.follow_ups import WEEKS_A_YEAR
from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.labels import label
from teamdesk.exports.document import Block, Document, Heading, Paragraph, Table, bold, plain
from teamdesk.exports.papers.assessments.changes import Speaker, change_table
from teamdesk.exports.papers.assessments.charts import charts
from teamdesk.exports.papers.case.head import CasePaper, head_facts, what_matters
from teamdesk.exports.papers.case.services import help_table, service_table
from teamdesk.exports.papers.case.tables import measures_part, whom_to_ring
from teamdesk.exports.phrases import Phrases, begun, lines, paragraphs
from teamdesk.exports.sharing import ANYTHING, ASSESSMENTS, GOALS, SERVICES, opening, section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.follow_ups import FollowUp, FollowUpSpan
    from teamdesk.exports.document import Section, Text
    from teamdesk.exports.papers.final_evaluation.content import (
        AttainedContent,
        FinalEvaluationContent,
    )

MONTHS_A_YEAR = 12


def build_final_evaluation(content: FinalEvaluationContent, translate: Translator) -> Document:
    """The evaluation in the translator's language."""
    return _EvaluationBuilder(content, translate).build()


class _EvaluationBuilder:
    def __init__(self, content: FinalEvaluationContent, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)

    def build(self) -> Document:
        _, head = self._, self._content.head
        paper = CasePaper(
            kind=DocumentKind.FINAL_EVALUATION,
            name=_("Final evaluation"),
            title=_("Final evaluation, case {number}", number=head.case_number),
            file=_.context("file name", "Final-evaluation"),
            footer=_("For the patient record."),
        )
        return paper.document(_, head, self._sections())

    def _sections(self) -> Iterator[Section]:
        _, content = self._, self._content
        evaluated = (
            (_("Evaluated"), self._say.formats.date_long(content.evaluated_on)),
            (_("By"), content.author),
        )
        outcome = (_("Outcome"), label(_, content.outcome))
        cut = opening(head_facts(_, content.head, evaluated))
        yield opening(head_facts(_, content.head, (*evaluated, outcome)), GOALS, cut)
        yield from what_matters(_, content.head, content.what_matters)
        if content.text.strip():
            yield section(_("How it went, and what helped"), paragraphs(content.text), ANYTHING)
        if content.measures:
            yield measures_part(_, _("Measures"), content.measures)
        yield section(_("Goal attainment"), self._goals(), GOALS)
        yield section(_("Scores at the start and at the end"), self._measured(), ASSESSMENTS)
        yield section(_("Services before and after"), self._services(), SERVICES)
        yield section(_("Follow-up that is agreed"), self._after(), SERVICES)
        yield whom_to_ring(_, content.head)

    def _goals(self) -> Iterator[Block]:
        _, goals = self._, self._content.goals
        if not goals:
            yield Paragraph(plain(_("No goals are written down.")))
            return
        reached = sum(goal.status is GoalStatus.REACHED for goal in goals)
        yield Paragraph(
            bold(_("{reached} of {total} goals are reached.", reached=reached, total=len(goals)))
        )
        header = (_("Goal"), _("Status"), _("What the evaluation says"))
        yield Table(header, (8, 5, 7), tuple(self._goal(goal) for goal in goals))

    def _goal(self, goal: AttainedContent) -> tuple[Text, ...]:
        partly = self._("partly reached") if goal.is_partly_reached else ""
        told = lines(self._say.goal_status(goal.status), partly, self._say.due(goal.status_on))
        return plain(goal.text), plain(told), plain(goal.told)

    def _measured(self) -> Iterator[Block]:
        _, content = self._, self._content
        if not content.changes:
            yield Paragraph(plain(_("Nothing was measured both at the start and at the end.")))
            return
        yield change_table(_, content.changes)
        drawn = tuple(charts(Speaker(_), content.series))
        if drawn:
            yield Heading(_("Development"), level=3)
            yield from drawn

    def _services(self) -> Iterator[Block]:
        _, content = self._, self._content
        if content.helps:
            yield help_table(_, content.helps)
        else:
            yield Paragraph(plain(_("How much help there was is not told.")))
        if content.services:
            yield Heading(_("Services that go on"), level=3)
            yield service_table(_, content.services)

    def _after(self) -> Iterator[Block]:
        _, follow_ups = self._, self._content.follow_ups
        if not follow_ups:
            yield Paragraph(plain(_("No follow-up is agreed.")))
            return
        rows = tuple(
            (
                plain(self._span(one.span)),
                plain(self._when(one)),
                plain(self._say.due(one.done_on) or _("not yet")),
            )
            for one in follow_ups
        )
        yield Table((_("Follow-up"), _("When"), _("Held")), (8, 7, 5), rows)

    def _when(self, one: FollowUp) -> str:
        formats = self._say.formats
        if one.from_on == one.to_on:
            return formats.date_long(one.to_on)
        return formats.span(one.from_on, one.to_on)

    def _span(self, span: FollowUpSpan) -> str:
        _ = self._
        if span.from_week != span.to_week:
            told = _("after {first}–{last} weeks", first=span.from_week, last=span.to_week)
        elif span.to_week % WEEKS_A_YEAR == 0:
            months = MONTHS_A_YEAR * span.to_week // WEEKS_A_YEAR
            told = _("after {count} months", count=months)
        else:
            told = _("after {count} weeks", count=span.to_week)
        return begun(told)
