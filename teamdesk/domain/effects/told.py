"""A report in words: the same tables for the window, the documents and the data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.effects.tables import Measured
from teamdesk.domain.instruments.names import series_name
from teamdesk.domain.labels import profession_label
from teamdesk.domain.statistics import share

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.core.formats import Formats
    from teamdesk.domain.effects.tables import (
        CountTable,
        CrossTable,
        EffectReport,
        EffortRow,
        Named,
        PromisesKept,
        SpreadRow,
        SpreadTable,
    )
    from teamdesk.domain.labels import Words

# As Helsedirektoratet writes what is left out.
LEFT_OUT = "*"
FLOW, RESULTS, WORK = mark("Flow"), mark("Results"), mark("The team's work")


@dataclass(frozen=True, slots=True)
class Figure:
    """What stands in a cell, and the bare number for whoever counts on with it."""

    text: str
    value: float | None = None


NONE = Figure("–")


@dataclass(frozen=True, slots=True)
class Bar:
    """What a row's bar reaches from and to, and where the middle is; of the table's ``most``."""

    low: float
    high: float
    middle: float | None = None


@dataclass(frozen=True, slots=True)
class ToldRow:
    """One row.

    Attributes:
        persons: how many it is about, of several groups the smallest; None where that is left out.
        bar: None where there is nothing to draw.
    """

    name: str
    figures: tuple[Figure, ...]
    persons: int | None = None
    bar: Bar | None = None


@dataclass(frozen=True, slots=True)
class ToldTable:
    """One table.

    Attributes:
        section: the part of the report it stands in.
        counted: what it is counted from; empty where the heads say it.
        columns: the heads of the figures; the names of the rows stand before them.
    """

    section: str
    title: str
    counted: str
    columns: tuple[str, ...]
    rows: tuple[ToldRow, ...]


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

    def name(self, name: Named | Measured) -> str:
        """What a row or a table is called."""
        if isinstance(name, Measured):
            return series_name(self._, name.instrument, name.scale, name.version)
        return self._(name.words, level=name.level)

    def _counts(self, section: str, table: CountTable) -> ToldTable:
        _ = self._
        whole = table.total
        rows = [
            ToldRow(
                self.name(row.name),
                (self._count(row.count), self._share(row.count, whole)),
                row.count,
                None if row.count is None else Bar(0, row.count),
            )
            for row in table.rows
        ]
        rows.append(ToldRow(_("In all"), (self._count(whole), Figure("")), whole))
        heads = (_("Persons"), _("Share"))
        return ToldTable(section, self.name(table.title), "", heads, tuple(rows))

    def _crossed(self, section: str, table: CrossTable) -> ToldTable:
        names = [*(self.name(name) for name in table.rows), self._("In all")]
        rows = tuple(
            ToldRow(name, tuple(map(self._count, line)), line[-1])
            for name, line in zip(names, table.cells, strict=True)
        )
        heads = (*(self.name(name) for name in table.columns), self._("In all"))
        counted = self._("Of courses that ended in the period.")
        return ToldTable(section, self.name(table.title), counted, heads, rows)

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
        rows = tuple(self._spread(row, has_weight=has_weight) for row in table.rows)
        title = self.name(table.title)
        if table.unit:
            title = f"{title} ({_(table.unit)})"
        counted = _(table.counted)
        return ToldTable(section, title, counted, tuple(heads), rows)

    def _spread(self, row: SpreadRow, *, has_weight: bool) -> ToldRow:
        spread = row.spread
        if spread is None:
            return ToldRow(self.name(row.name), (Figure(LEFT_OUT),) * (5 + has_weight))
        counted = (spread.count, spread.missing) if row.is_counted else (None, None)
        middle = (spread.middle, spread.low, spread.high)
        figures = [
            *map(self._count, counted),
            *(NONE if value is None else self._number(value, row.decimals) for value in middle),
        ]
        if has_weight:
            figures.append(self._weight(row, spread.count))
        bar = None
        if spread.low is not None and spread.high is not None:
            bar = Bar(spread.low, spread.high, spread.middle)
        return ToldRow(self.name(row.name), tuple(figures), counted[0], bar)

    def _weight(self, row: SpreadRow, count: int) -> Figure:
        if row.matters is None:
            return NONE if row.is_counted else Figure(LEFT_OUT)
        return self._share(row.matters, count)

    def _effort(self, section: str, rows: Sequence[EffortRow]) -> ToldTable:
        _ = self._
        told = tuple(
            ToldRow(
                profession_label(_, row.profession) if row.profession else _("not noted"),
                (self._number(row.minutes_a_week, 0), self._count(row.persons)),
                row.persons,
                None if row.minutes_a_week is None else Bar(0, row.minutes_a_week),
            )
            for row in rows
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
        has_bar = promises.kept is not None and bool(promises.due)
        bar = Bar(0, promises.kept or 0) if has_bar else None
        row = ToldRow(_("promises about persons"), told, promises.fewest, bar)
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
