"""«Sluttevaluering»: which goals were reached, what was measured, what helped, what comes after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.follow_ups import WEEKS_A_YEAR
from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.labels import label
from teamdesk.exports.document import Block, Document, Heading, Paragraph, Quote, Table, bold, plain
from teamdesk.exports.papers.assessments.changes import Speaker, change_table
from teamdesk.exports.papers.assessments.charts import charts
from teamdesk.exports.papers.case.head import CasePaper, head_facts
from teamdesk.exports.papers.case.services import help_table, service_table
from teamdesk.exports.papers.case.tables import measure_table, whom_to_ring
from teamdesk.exports.phrases import Phrases, lines, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.follow_ups import FollowUp, FollowUpSpan
    from teamdesk.exports.document import Text
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
        return paper.document(_, head, self._blocks())

    def _blocks(self) -> Iterator[Block]:
        _, content = self._, self._content
        yield from head_facts(
            _,
            content.head,
            (
                (_("Evaluated"), self._say.formats.date_long(content.evaluated_on)),
                (_("By"), content.author),
                (_("Outcome"), label(_, content.outcome)),
            ),
        )
        if content.what_matters:
            yield Heading(_("What matters to the person"))
            yield Quote(self._say.quoted(content.what_matters), content.head.person_name)
        yield Heading(_("How it went, and what helped"))
        yield from paragraphs(content.text)
        if content.measures:
            yield measure_table(_, content.measures)
        yield from self._goals()
        yield from self._measured()
        yield from self._services()
        yield from self._after()
        yield from whom_to_ring(_, content.head)

    def _goals(self) -> Iterator[Block]:
        _, goals = self._, self._content.goals
        yield Heading(_("Goal attainment"))
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
        yield Heading(_("Scores at the start and at the end"))
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
        yield Heading(_("Services before and after"))
        if content.helps:
            yield help_table(_, content.helps)
        else:
            yield Paragraph(plain(_("How much help there was is not told.")))
        if content.services:
            yield Heading(_("Services that go on"), level=3)
            yield service_table(_, content.services)

    def _after(self) -> Iterator[Block]:
        _, follow_ups = self._, self._content.follow_ups
        yield Heading(_("Follow-up that is agreed"))
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
        return told[:1].upper() + told[1:]
