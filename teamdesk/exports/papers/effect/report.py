"""The report of a year, as it may leave the team: on paper, and as figures for a spreadsheet."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.effects.told import Teller
from teamdesk.domain.effects.told_tables import LEFT_OUT
from teamdesk.exports.document import (
    Block,
    Document,
    Heading,
    Notice,
    Paragraph,
    Table,
    plain,
)
from teamdesk.exports.papers.effect.charts import chart_of
from teamdesk.exports.phrases import Phrases, dotted, facts, joined
from teamdesk.exports.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.effects.told_tables import ToldTable
    from teamdesk.exports.papers.effect.content import EffectContent
    from teamdesk.exports.sheet import Value

# Shares of the line: the names of rows are long, the figures short.
NAME, FIGURE = 3.0, 1.0


def build_effect(content: EffectContent, translate: Translator) -> Document:
    """The report in the translator's language.

    Raises:
        ValueError: small numbers are not left out of it.
    """
    if not content.figures.report.is_handed_out:
        raise ValueError("a report leaves the team without small numbers")
    return _EffectBuilder(content, translate).build()


class _EffectBuilder:
    def __init__(self, content: EffectContent, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)
        self._tables = tuple(Teller(translate, self._say.formats).tables(content.figures.report))

    def build(self) -> Document:
        _, content = self._, self._content
        sender = dotted(content.municipality, content.team)
        return Document(
            kind=DocumentKind.EFFECT_REPORT,
            language=_.language,
            title=self._heading,
            publisher=joined(content.municipality, content.team),
            file_stem="_".join((_.context("file name", "Effect"), str(content.year))),
            dated=content.made_on,
            running=self._say.running(sender, self._heading, _("Small numbers are left out.")),
            blocks=tuple(self._blocks()),
            sheet=self._sheet(),
        )

    @property
    def _heading(self) -> str:
        return self._("Effect of the rehabilitation, {year}", year=self._content.year)

    @property
    def _left_out(self) -> str:
        return self._(
            "{mark}: left out. Figures about fewer than {limit} persons are left out, and as many"
            " others that nobody can be told from a total.",
            mark=LEFT_OUT,
            limit=self._content.figures.limit,
        )

    def _blocks(self) -> Iterator[Block]:
        _, content = self._, self._content
        yield Heading(self._heading, level=1)
        if content.is_practice:
            yield Notice(_("Practice. Everything here is invented."))
        yield from facts(
            [
                (_("Team"), content.team),
                (_("Municipality"), content.municipality),
                (_("Made on"), self._say.formats.date_long(content.made_on)),
            ]
        )
        if content.made_on > content.figures.counted_on:
            day = self._say.formats.date_long(content.figures.counted_on)
            yield Paragraph(plain(self._kept_since(day)))
        yield Paragraph(plain(self._left_out))
        yield Paragraph(plain(self._no_control))
        for section, tables in groupby(self._tables, attrgetter("section")):
            yield Heading(section)
            for table in tables:
                yield from self._table(table)

    def _kept_since(self, day: str) -> str:
        return self._(
            "The figures were counted and exported on {day}, and stand as they were then: two"
            " counts could be taken from each other, and leave a single person.",
            day=day,
        )

    @property
    def _no_control(self) -> str:
        return self._(
            "There is no control group: the figures say how it went for those who were in a"
            " course, not how it would have gone without it."
        )

    def _table(self, table: ToldTable) -> Iterator[Block]:
        yield Heading(table.title, level=3)
        chart = chart_of(table)
        if chart is not None:
            yield chart
        elif table.counted:
            yield Paragraph(plain(table.counted), keeps_next=bool(table.rows))
        if not table.rows:
            yield Paragraph(plain(self._("Nothing is noted.")))
            return
        rows = (
            (plain(row.name), *(plain(figure.text) for figure in row.figures)) for row in table.rows
        )
        widths = (NAME, *(FIGURE for _column in table.columns))
        yield Table((self._("What"), *table.columns), widths, tuple(rows), is_whole=True)

    def _sheet(self) -> Sheet:
        _, content = self._, self._content
        return Sheet(
            name=_("Effect {year}", year=content.year),
            notes=(self._heading, joined(content.municipality, content.team), self._left_out),
            head=(_("Section"), _("Table"), _("Row"), _("What"), _("Number")),
            lines=tuple(line for table in self._tables for line in _lines(table)),
            dated=content.made_on,
        )


def _lines(table: ToldTable) -> Iterator[tuple[Value, ...]]:
    """A line for each figure; what is left out keeps its mark."""
    for row in table.rows:
        for column, figure in zip(table.columns, row.figures, strict=True):
            if figure.text:
                value = figure.text if figure.value is None else figure.value
                yield table.section, table.title, row.name, column, value
