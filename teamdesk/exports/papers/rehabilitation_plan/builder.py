"""The rehabilitation plan: what matters, the goals, who does what, the week, and whom to ring.

It is made of the same data as the individual plan, and is what most have instead of one (domain
notes 1.28): short enough to be read at the kitchen table.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.domain.week_plan import DAYS_A_WEEK
from teamdesk.exports.by_hand import SignatureLine, SignatureLines
from teamdesk.exports.document import (
    Block,
    Document,
    Heading,
    KeyValues,
    Notice,
    Paragraph,
    Quote,
    bold,
    plain,
)
from teamdesk.exports.papers.plan.sections import PlanSections
from teamdesk.exports.papers.plan.top import draft_mark, head_of_pages, plan_head, set_aside
from teamdesk.exports.papers.week.week_plan import week_table
from teamdesk.exports.phrases import Phrases, begun, dotted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.plan.content import IndividualPlanContent
    from teamdesk.exports.papers.week.content import WeekPlanContent

BEFORE_THE_WEEK = (PlanPoint.GOALS, PlanPoint.CONTRIBUTIONS, PlanPoint.MEASURES)
AFTER_THE_WEEK = (PlanPoint.PARTICIPANTS, PlanPoint.PERIOD)


def build_rehabilitation_plan(
    content: IndividualPlanContent, week: WeekPlanContent | None, translate: Translator
) -> Document:
    """The plan in the translator's language; ``week`` is None where none is planned or covered."""
    return _RehabilitationPlanBuilder(content, week, translate).build()


class _RehabilitationPlanBuilder:
    def __init__(
        self, content: IndividualPlanContent, week: WeekPlanContent | None, translate: Translator
    ) -> None:
        self._content = content
        self._week = week
        self._ = translate
        self._say = Phrases(translate)
        self._plan = PlanSections(_without_first(content), translate)

    def build(self) -> Document:
        _, content = self._, self._content
        stem = (_.context("file name", "Rehabilitation-plan"), content.case_number)
        return Document(
            kind=DocumentKind.REHABILITATION_PLAN,
            language=_.language,
            title=_("Rehabilitation plan, case {number}", number=content.case_number),
            publisher=content.municipality,
            file_stem="_".join((*stem, content.dated.isoformat())),
            dated=content.dated,
            running=self._say.running(
                head_of_pages(_, content, _("Rehabilitation plan")),
                self._say.person(content.person_name, content.birth_date),
                _("To be shared only with those whom the consent covers."),
            ),
            blocks=tuple(self._blocks()),
        )

    def _blocks(self) -> Iterator[Block]:
        _, content = self._, self._content
        yield Heading(_("Rehabilitation plan"), level=1)
        if content.is_practice:
            yield Notice(_("Practice. Everything here is invented."))
        yield from draft_mark(_, content)
        yield from plan_head(_, content)
        if content.what_matters:
            said_on = content.what_matters_on
            day = self._say.formats.date_long(said_on) if said_on else ""
            yield Quote(
                self._say.quoted(content.what_matters), dotted(_("What matters to you?"), day)
            )
        yield from self._plan.under_headings(BEFORE_THE_WEEK)
        yield from self._the_week()
        yield from self._after_the_week()
        yield Heading(_("Signatures"))
        place = _("Place and date")
        yield SignatureLines(
            (
                SignatureLine(_("The person, or the one who signs for the person"), place),
                SignatureLine(_("Coordinator"), place),
            )
        )

    def _after_the_week(self) -> Sequence[Block]:
        # The week is left out with the measures that it is made of.
        left_out = self._plan.left_out((*BEFORE_THE_WEEK, *AFTER_THE_WEEK), level=2)
        blocks = [*self._plan.under_headings(AFTER_THE_WEEK), *left_out]
        if blocks and isinstance(blocks[-1], Paragraph | KeyValues):
            # The lines to sign on don't stand on a page of their own.
            blocks[-1] = replace(blocks[-1], keeps_next=True)
        return blocks

    def _no_week(self) -> Paragraph:
        reason = dict(self._content.not_relevant).get(PlanPoint.WEEK, "").strip()
        if reason:
            return set_aside(self._, reason)
        return Paragraph(plain(self._("No week is planned yet.")))

    def _the_week(self) -> Iterator[Block]:
        _, week, formats = self._, self._week, self._say.formats
        if week is None:
            # A copy that may not hold the week does not tell either whether there is one.
            if not self._content.recipient:
                yield Heading(_("Week plan"))
                yield self._no_week()
            return
        yield Heading(_("Week plan"))
        number = formats.week(week.monday)
        days = formats.span(week.monday, week.monday + timedelta(days=DAYS_A_WEEK - 1))
        yield Paragraph(bold(f"{begun(number)}: {days}"))
        yield week_table(week, _)


def _without_first(content: IndividualPlanContent) -> IndividualPlanContent:
    """The first version has changed nothing, and a short plan does not tell that in a table."""
    return replace(content, revisions=content.revisions if len(content.revisions) > 1 else ())
