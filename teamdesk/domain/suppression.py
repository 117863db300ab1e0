"""Small numbers left out of what leaves the team, so that nobody can be told from a table.

Every number of persons below the limit is left out (primary), and then as many others that no
total gives one away (complementary), after Helsedirektoratet's rule of domain notes 7.14.

A cell left out can be worked out exactly where it is the only way to connect its row to its
column: rows and columns are the nodes of a graph, the cells left out are its edges, and what can
be worked out are the bridges (Gusfield 1988, A graph theoretic approach to statistical data
security). So each bridge is closed into a circle by leaving out the cheapest cells that do it.
"""

from __future__ import annotations

from heapq import heappop, heappush
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Cell = tuple[int, int]
Table = tuple[tuple[int, ...], ...]
Node = tuple[str, int]
LEAST_LIMIT, USUAL_LIMIT = 5, 10


def with_totals(counts: Sequence[Sequence[int]]) -> Table:
    """The same table with a last column and a last row of totals."""
    rows = [(*row, sum(row)) for row in counts]
    return (*rows, tuple(sum(column) for column in zip(*rows, strict=True)))


def left_out(table: Table, limit: int = USUAL_LIMIT) -> frozenset[Cell]:
    """The cells that are not shown, by row and column.

    Args:
        table: numbers of persons with their totals, as `with_totals` gives them.
        limit: the least number that may be shown; none of it, 0, says nothing about anybody.

    Raises:
        ValueError: the limit is lower than any team may set it.
    """
    if limit < LEAST_LIMIT:
        raise ValueError(limit)
    hidden = {cell for cell, value in _cells(table) if 0 < value < limit}
    while True:
        more = _thin_lines(table, hidden, limit) or _bridged(table, hidden)
        if not more:
            return frozenset(hidden)
        hidden |= more


def left_out_of_row(counts: Sequence[int], limit: int = USUAL_LIMIT) -> frozenset[int]:
    """The places that are not shown of a row, whatever else tells its total.

    Other tables count the same persons, so the total is taken as known: what is left out comes to
    more than one cell and to no small number. A group that is small itself shows nothing.

    Raises:
        ValueError: the limit is lower than any team may set it.
    """
    if limit < LEAST_LIMIT:
        raise ValueError(limit)
    told = sorted((value, place) for place, value in enumerate(counts) if value)
    if sum(counts) < limit:
        return frozenset(place for _value, place in told)
    hidden = [(value, place) for value, place in told if value < limit]
    rest = told[len(hidden) :]
    while hidden and rest and (len(hidden) == 1 or sum(value for value, _at in hidden) < limit):
        hidden.append(rest.pop(0))
    return frozenset(place for _value, place in hidden)


def _cells(table: Table) -> Iterator[tuple[Cell, int]]:
    for row, values in enumerate(table):
        for column, value in enumerate(values):
            yield (row, column), value


def _lines(table: Table) -> Iterator[list[Cell]]:
    rows, columns = range(len(table)), range(len(table[0]))
    yield from ([(row, column) for column in columns] for row in rows)
    yield from ([(row, column) for row in rows] for column in columns)


def _thin_lines(table: Table, hidden: set[Cell], limit: int) -> set[Cell]:
    """More for a line whose hidden cells come to a small number together: that is one, too."""
    for line in _lines(table):
        *parts, total = line
        gone = [cell for cell in parts if cell in hidden]
        if total in hidden or not gone or _sum(table, gone) >= limit:
            continue
        kept = [cell for cell in parts if cell not in hidden and _at(table, cell)]
        # With no other to hide, the total itself would tell it.
        return {min(kept, key=lambda cell: _at(table, cell))} if kept else {total}
    return set()


def _sum(table: Table, cells: Sequence[Cell]) -> int:
    return sum(_at(table, cell) for cell in cells)


def _at(table: Table, cell: Cell) -> int:
    return table[cell[0]][cell[1]]


def _bridged(table: Table, hidden: set[Cell]) -> set[Cell]:
    """What has to go so that the first cell that can be worked out no longer can."""
    for cell in sorted(hidden):
        way = _cheapest_way(table, hidden, cell)
        if more := way - hidden:
            return more
    return set()


def _cheapest_way(table: Table, hidden: set[Cell], cell: Cell) -> set[Cell]:
    """The cells that connect its row to its column without itself; hidden ones cost nothing.

    An empty cell is no way: it is known to hold nobody, and stays shown.
    """
    start, goal = ("row", cell[0]), ("column", cell[1])
    edges = _edges(table, cell)
    order = count()
    queue: list[tuple[int, int, Node, frozenset[Cell]]] = [(0, next(order), start, frozenset())]
    seen: set[Node] = set()
    while queue:
        cost, _place, node, path = heappop(queue)
        if node == goal:
            return set(path)
        if node in seen:
            continue
        seen.add(node)
        for step, other in edges[node]:
            price = 0 if step in hidden else _at(table, step)
            heappush(queue, (cost + price, next(order), other, path | {step}))
    return set()


def _edges(table: Table, without: Cell) -> Mapping[Node, list[tuple[Cell, Node]]]:
    edges: dict[Node, list[tuple[Cell, Node]]] = {
        **{("row", row): [] for row in range(len(table))},
        **{("column", column): [] for column in range(len(table[0]))},
    }
    for cell, value in _cells(table):
        if value and cell != without:
            row, column = ("row", cell[0]), ("column", cell[1])
            edges[row].append((cell, column))
            edges[column].append((cell, row))
    return edges
