"""A person's week in large print: it hangs on the refrigerator, and is read from a step away."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.week_plan import DAYS_A_WEEK
from teamdesk.exports.document import (
    Block,
    Document,
    Heading,
    Notice,
    Paragraph,
    Span,
    Table,
    Text,
    bold,
    plain,
)
from teamdesk.exports.phrases import Phrases, begun, dotted, joined, phone_span
from teamdesk.exports.sharing import SERVICES, blocks_of, opening

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.week_plan import Visit
    from teamdesk.exports.papers.week.content import WeekPlanContent

# «Wednesday» and «Hjemmesykepleien» fit on a line of their columns, and «08.30–» also in the
# narrower page of a municipality.
WIDTHS = (22.0, 15.0, 33.0, 30.0)


def build_week_plan(content: WeekPlanContent, translate: Translator) -> Document:
    """The week in the translator's language."""
    return _WeekPlanBuilder(content, translate).build()


def week_table(content: WeekPlanContent, translate: Translator) -> Table:
    """The days of the week with what is done on each, for papers that tell more than the week."""
    return _WeekPlanBuilder(content, translate).table()


class _WeekPlanBuilder:
    def __init__(self, content: WeekPlanContent, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)
        self._called = first_names(
            who.name for visit in content.visits for who in visit.staff if who.member_id
        )
        self._has_own_part = any(visit.own_part for visit in content.visits)

    def build(self) -> Document:
        _, content = self._, self._content
        week = self._say.formats.week(content.monday)
        sections = (opening(self._title()), opening(self._week(), SERVICES), opening(self._ring()))
        return Document(
            kind=DocumentKind.WEEK_PLAN,
            language=_.language,
            title=_("Week plan, {week}, case {number}", week=week, number=content.case_number),
            publisher=joined(content.municipality, content.team),
            file_stem="_".join(
                (
                    _.context("file name", "Week-plan"),
                    content.case_number,
                    content.monday.isoformat(),
                )
            ),
            dated=content.monday,
            running=self._say.running(
                dotted(content.municipality, content.team), content.called, ""
            ),
            blocks=blocks_of(sections),
            sections=sections,
            large_print=True,
        )

    def _title(self) -> Iterator[Block]:
        _, content = self._, self._content
        yield Heading(_("Week plan for {name}", name=content.called), level=1)
        if content.is_practice:
            yield Notice(_("Practice. Everything here is invented."))

    def _week(self) -> Iterator[Block]:
        content, formats = self._content, self._say.formats
        days = formats.span(content.monday, content.monday + timedelta(days=DAYS_A_WEEK - 1))
        week = formats.week(content.monday)
        yield Paragraph(bold(f"{begun(week)}: {days}"))
        yield self.table()

    def _ring(self) -> Iterator[Block]:
        _, content = self._, self._content
        if content.unit_phone:
            name = content.unit_name or _("the coordinating unit")
            asked = _("Questions? Ring {unit}:", unit=name)
            yield Paragraph((Span(f"{asked} "), phone_span(content.unit_phone, is_bold=True)))

    def table(self) -> Table:
        """A row for each visit, the day named once."""
        _ = self._
        header = (_("Day"), _("Time"), _("What, and who comes"), _("What you do yourself"))
        # Nobody is to wonder about an empty column.
        columns = len(header) - (not self._has_own_part)
        return Table(header[:columns], WIDTHS[:columns], tuple(self._rows()))

    def _rows(self) -> Iterator[tuple[Text, ...]]:
        for weekday in range(DAYS_A_WEEK):
            day = self._day(weekday)
            for visit in self._content.visits:
                if visit.weekday == weekday:
                    yield self._row(day, visit)
                    # The day stands once, and so is found at a glance.
                    day = ()

    def _day(self, weekday: int) -> Text:
        formats = self._say.formats
        day = self._content.monday + timedelta(days=weekday)
        return (Span(formats.weekday(day), bold=True), Span(f"\n{formats.day_of_month(day)}"))

    def _row(self, day: Text, visit: Visit) -> tuple[Text, ...]:
        # Large words break in narrow columns, so those who come stand below what they come for.
        what = (Span(begun(visit.text), bold=True), *self._who(visit))
        row = (day, plain(self._hours(visit)), what)
        return (*row, plain(begun(visit.own_part))) if self._has_own_part else row

    def _hours(self, visit: Visit) -> str:
        if visit.starts_at is None:
            return ""
        time, ends = self._say.formats.time, visit.ends_at
        return time(visit.starts_at) if ends is None else f"{time(visit.starts_at)}–\n{time(ends)}"

    def _who(self, visit: Visit) -> Text:
        if visit.is_self_training:
            return (Span("\n" + self._("Own training"), italic=True),)
        names = [self._called[who.name] if who.member_id else who.name for who in visit.staff]
        return (Span("\n" + self._("with {names}", names=joined(*names))),) if names else ()


def first_names(names: Iterable[str]) -> dict[str, str]:
    """What each is called: the first name, or the whole where two would be called the same."""
    everyone = set(names)
    first = {name: name.partition(" ")[0] for name in everyone}
    return {
        name: called if list(first.values()).count(called) == 1 else name
        for name, called in first.items()
    }
