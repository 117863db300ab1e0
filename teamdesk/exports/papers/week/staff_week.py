"""A member's week over all the persons of the team, day by day, with clashes in words."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.week_plan import DAYS_A_WEEK
from teamdesk.exports.document import Block, Document, Heading, Span, Table, Text, plain
from teamdesk.exports.internal_list import InternalList, list_head
from teamdesk.exports.phrases import Phrases, facts, joined, lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.week.content import StaffVisitContent, StaffWeekContent


def build_staff_week(content: StaffWeekContent, translate: Translator) -> Document:
    """The week in the translator's language, marked as confidential."""
    return _StaffWeekBuilder(content, translate).build()


class _StaffWeekBuilder:
    def __init__(self, content: StaffWeekContent, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)

    def build(self) -> Document:
        _, content = self._, self._content
        week = self._say.formats.week(content.monday)
        return InternalList(
            DocumentKind.STAFF_WEEK,
            _("A member's visits, {week}", week=f"{week} {content.monday.year}"),
            joined(content.member, week),
            _.context("file name", "Visits"),
            content.monday,
        ).document(_, content, self._blocks())

    def _blocks(self) -> Iterator[Block]:
        _, content, formats = self._, self._content, self._say.formats
        heading = _("The week of {name}", name=content.member)
        reader = _("Confidential. For {name} only.", name=content.member)
        yield from list_head(_, content, heading, reader)
        sunday = content.monday + timedelta(days=DAYS_A_WEEK - 1)
        minutes = sum(each.visit.minutes or 0 for each in content.visits)
        yield from facts(
            [
                (_("Team"), content.team),
                (_("Week"), str(content.monday.isocalendar().week)),
                (_("Days"), formats.span(content.monday, sunday)),
                (_("Visits"), str(len(content.visits))),
                (_("Clashes"), self._clash_count()),
                (
                    _("Time with people"),
                    _.plural("{count} minute", "{count} minutes", minutes) if minutes else "",
                ),
            ]
        )
        for weekday in range(DAYS_A_WEEK):
            visits = [each for each in content.visits if each.visit.weekday == weekday]
            if visits:
                day = content.monday + timedelta(days=weekday)
                yield Heading(f"{formats.weekday(day)} {formats.date_long(day)}")
                yield self._table(visits)

    def _clash_count(self) -> str:
        count = sum(1 for each in self._content.visits if each.clashes)
        if not count:
            return ""
        return self._.plural(
            "{count} visit at the same time as another",
            "{count} visits at the same time as another",
            count,
        )

    def _table(self, visits: Sequence[StaffVisitContent]) -> Table:
        _ = self._
        return Table(
            header=(
                _("Time"),
                _("Person"),
                _("What happens"),
                _("What the person does"),
                _("Together with"),
            ),
            widths=(15, 16, 23, 23, 21),
            rows=tuple(self._row(each) for each in visits),
        )

    def _row(self, each: StaffVisitContent) -> tuple[Text, ...]:
        visit, formats = each.visit, self._say.formats
        hours = formats.hours(visit.starts_at, visit.ends_at) if visit.starts_at else ""
        length = self._("{count} min", count=visit.minutes) if visit.minutes else ""
        return (
            plain(lines(hours, length)),
            plain(each.person),
            self._what(each),
            plain(visit.own_part),
            plain(lines(*each.together_with)),
        )

    def _what(self, each: StaffVisitContent) -> Text:
        said = [
            Span(
                "\n"
                + self._(
                    "Clash: also with {person} at {time}.",
                    person=clash.person,
                    time=self._say.formats.time(clash.starts_at),
                ),
                bold=True,
            )
            for clash in each.clashes
        ]
        return (Span(each.visit.text), *said)
