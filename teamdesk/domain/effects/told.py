"""A report in words: the same tables for the window, the documents and the data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.effects.bars import counted_bars, shades, spread_bars
from teamdesk.domain.effects.tables import Measured
from teamdesk.domain.effects.told_tables import LEFT_OUT, NONE, Figure, ToldRow, ToldTable
from teamdesk.domain.instruments.names import series_name
from teamdesk.domain.labels import profession_label
from teamdesk.domain.statistics import share

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.core.formats import Formats
    from teamdesk.domain.effects.bars import Bar
    from teamdesk.domain.effects.report import EffectReport
    from teamdesk.domain.effects.tables import (
        CountTable,
        CrossTable,
        EffortRow,
        Named,
        PromisesKept,
        SpreadRow,
        SpreadTable,
    )
    from teamdesk.domain.labels import Words

FLOW, RESULTS, WORK = mark("Flow"), mark("Results"), mark("The team's work")
STAYS = mark("Stays")


class Teller:
    """Tells a report in the language of the given words."""

    def __init__(self, words: Words, formats: Formats) -> None:
        self._ = words
        self._formats = formats

    def tables(self, report: EffectReport) -> Iterator[ToldTable]:
        """Every table of a report, in the order in which it is read."""
        flow, results, work = self._(FLOW), self._(RESULTS), self._(WORK)
        yield from (self._counts(flow, table) for table in report.came)
        yield from (self._spreads(flow, table) for table in report.flow)
        yield self._counts(flow, report.ended)
        yield self._crossed(flow, report.outcome)
        yield self._spreads(results, report.goals)
        yield self._spreads(results, report.changes)
        yield self._spreads(results, report.help)
        yield self._effort(work, report.effort)
        yield self._spreads(work, report.at_home)
        yield self._promises(work, report.promises)
        yield from (self._spreads(self._(STAYS), table) for table in report.stays)

    def name(self, name: Named | Measured) -> str:
        """What a row or a table is called."""
        if isinstance(name, Measured):
            return series_name(self._, name.instrument, name.scale, name.version)
        return _begun(self._(name.words, level=name.level))

    def _counts(self, section: str, table: CountTable) -> ToldTable:
        _ = self._
        whole = table.total
        bars = counted_bars([row.count for row in table.rows])
        rows = [
            ToldRow(
                self.name(row.name),
                (self._count(row.count), self._share(row.count, whole)),
                row.count,
                bar,
                self._count(row.count).text,
            )
            for row, bar in zip(table.rows, bars, strict=True)
        ]
        in_all = (self._count(whole), Figure(""))
        rows.append(ToldRow(_("In all"), in_all, whole, is_sum=True))
        heads = (_("Persons"), _("Share"))
        return ToldTable(section, self.name(table.title), "", heads, tuple(rows))

    def _crossed(self, section: str, table: CrossTable) -> ToldTable:
        names = [*(self.name(name) for name in table.rows), self._("In all")]
        last = len(names) - 1
        told = zip(names, table.cells, shades(table.cells), strict=True)
        rows = tuple(
            ToldRow(
                name, tuple(map(self._count, line)), line[-1], shades=shaded, is_sum=place == last
            )
            for place, (name, line, shaded) in enumerate(told)
        )
        heads = (*(self.name(name) for name in table.columns), self._("In all"))
        counted = self._("Of courses that ended in the period.")
        drawn = self._("The darker a field is, the more persons are in it.")
        return ToldTable(section, self.name(table.title), counted, heads, rows, drawn)

    def _spreads(self, section: str, table: SpreadTable) -> ToldTable:
        _ = self._
        has_weight = any(row.matters is not None for row in table.rows)
        heads = [
            _("n"),
            _("Missing"),
            _("Median"),
            _("Lower quartile"),
            _("Upper quartile"),
        ]
        if has_weight:
            heads.append(_("Important change"))
        bars = zip(table.rows, spread_bars(table.rows), strict=True)
        rows = tuple(self._spread(row, bar, has_weight=has_weight) for row, bar in bars)
        title = self.name(table.title)
        if table.unit:
            title = f"{title} ({_(table.unit)})"
        counted = _(table.counted)
        drawn = _("The bar is the half of the group in the middle, the line across it the median.")
        if len({row.axis for row in table.rows}) > 1:
            scales = _("What is counted in different units has different scales.")
            drawn = f"{drawn} {scales}"
        return ToldTable(section, title, counted, tuple(heads), rows, drawn)

    def _spread(self, row: SpreadRow, bar: Bar | None, *, has_weight: bool) -> ToldRow:
        spread, name = row.spread, self.name(row.name)
        if spread is None:
            return ToldRow(name, (Figure(LEFT_OUT),) * (5 + has_weight), told=LEFT_OUT)
        counted = (spread.count, spread.missing) if row.is_counted else (None, None)
        middle = (spread.middle, spread.low, spread.high)
        figures = [
            *map(self._count, counted),
            *(NONE if value is None else self._number(value, row.decimals) for value in middle),
        ]
        if has_weight:
            figures.append(self._weight(row, spread.count))
        told = figures[2].text
        if bar is not None and spread.count > 1:
            told = f"{told} ({figures[3].text} – {figures[4].text})"
        return ToldRow(name, tuple(figures), counted[0], bar, told)

    def _weight(self, row: SpreadRow, count: int) -> Figure:
        if row.matters is None:
            return NONE if row.is_counted else Figure(LEFT_OUT)
        return self._share(row.matters, count)

    def _effort(self, section: str, rows: Sequence[EffortRow]) -> ToldTable:
        _ = self._
        bars = counted_bars([row.minutes_a_week for row in rows])
        told = tuple(
            ToldRow(
                _begun(profession_label(_, row.profession) if row.profession else _("not noted")),
                (self._number(row.minutes_a_week, 0), self._count(row.persons)),
                row.persons,
                bar,
                self._number(row.minutes_a_week, 0).text,
            )
            for row, bar in zip(rows, bars, strict=True)
        )
        heads = (_("Minutes a week"), _("Persons"))
        counted = _("Contacts in the period, driving not counted, on average in a week.")
        return ToldTable(section, _("Intensity by profession"), counted, heads, told)

    def _promises(self, section: str, promises: PromisesKept) -> ToldTable:
        _ = self._
        told = (
            self._count(promises.kept),
            self._count(promises.due),
            self._share(promises.kept, promises.due),
        )
        (bar,) = counted_bars([promises.kept], promises.due)
        row = ToldRow(_begun(_("promises about persons")), told, promises.fewest, bar, told[2].text)
        heads = (_("Kept in time"), _("Due in the period"), _("Share"))
        counted = _("Promises with a date in the period; those that were dropped are not counted.")
        return ToldTable(section, _("Promises kept in time"), counted, heads, (row,))

    def _count(self, value: int | None) -> Figure:
        return Figure(LEFT_OUT) if value is None else Figure(self._formats.number(value), value)

    def _number(self, value: float | None, decimals: int) -> Figure:
        if value is None:
            return Figure(LEFT_OUT)
        return Figure(self._formats.number(value, decimals), round(value, decimals))

    def _share(self, part: int | None, whole: int | None) -> Figure:
        if part is None or whole is None:
            return Figure(LEFT_OUT)
        found = share(part, whole)
        return NONE if found is None else Figure(self._formats.percent(found), round(found, 2))


def _begun(said: str) -> str:
    """A row's name with a capital letter, as a line of its own begins."""
    return f"{said[:1].upper()}{said[1:]}"
