"""The attack on the paper itself: all numbers of all its tables together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from teamdesk.core.formats import Formats
from teamdesk.core.i18n import Language
from teamdesk.domain.effects.facts import CourseFacts, Period
from teamdesk.domain.effects.figures import effect_report
from teamdesk.domain.effects.report import FiguresOfYear
from teamdesk.domain.effects.tables import CountRow, Named
from teamdesk.domain.effects.told import Teller
from teamdesk.domain.effects.told_tables import LEFT_OUT
from teamdesk.domain.evaluations import Outcome
from teamdesk.domain.phases import EndReason, EntryRoute
from teamdesk.exports.charts import BarChart, Shading
from teamdesk.exports.document import Heading, Notice, Table
from teamdesk.exports.papers.effect.register_list import build_register_list
from teamdesk.exports.papers.effect.report import build_effect
from teamdesk.exports.writers.plain_text import as_text
from teamdesk.exports.writers.sheet_writer import render_csv, render_xlsx
from tests.exports.papers.effect_contents import (
    COURSES,
    EFFECT,
    EFFORT,
    PROMISES,
    REGISTER,
    REPORT,
    YEAR,
)
from tests.helpers.attack import solved
from tests.helpers.changed import changed
from tests.helpers.handed_out import translator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.domain.effects.report import EffectReport
    from teamdesk.domain.effects.told_tables import ToldTable
    from teamdesk.exports.document import Document
    from teamdesk.exports.sheet import Sheet

CELL = tuple[int, int, int]
DAY = date(YEAR, 3, 2)
TABLES = range(12)
WAYS, LEVELS, WAITED, WAITING, LENGTH, REASONS, CROSS, GOALS, CHANGES, HELP, _EFFORT, HOME = TABLES
SAME_GROUP = (LENGTH, GOALS, HELP, HOME)
# What a paper doesn't print, and whoever has it works out: who was never measured, and of those
# whose change is told, for whom it matters and for whom not.
NEVER, MATTERS, OTHERS = 100, 101, 102
SHARE = 5


def _measured_rightly(course: CourseFacts) -> CourseFacts:
    """What was measured twice was not measured once."""
    twice = {told.after.instrument for told in course.changes}
    once = tuple(found for found in course.measured_once if found[0][0] not in twice)
    return replace(course, measured_once=once)


MANY = st.lists(
    st.builds(
        CourseFacts,
        entry_route=st.sampled_from((EntryRoute.HOSPITAL, EntryRoute.OTHER, None)),
        need_level=st.sampled_from((1, 2, None)),
        referred_on=st.just(DAY),
        first_contact_on=st.sampled_from((DAY, date(YEAR, 3, 9), None)),
        contact_by=st.just(date(YEAR, 3, 5)),
        ended_on=st.sampled_from((date(YEAR, 5, 4), None)),
        end_reason=st.sampled_from((EndReason.DIED, EndReason.GOALS_REACHED)),
        outcome=st.sampled_from((Outcome.REACHED, Outcome.ENDED)),
        goals=st.integers(0, 2),
        minutes_at_home=st.sampled_from((30, None)),
        changes=st.sampled_from(
            (
                (),
                changed("sppb", (4, 8)),
                changed("sppb", (8, 8)),
                (*changed("copm", (2, 7)), *changed("sppb", (9, 4))),
            )
        ),
        measured_once=st.sampled_from(((), ((("sppb", "", ""), ""),))),
    ).map(_measured_rightly),
    min_size=1,
    max_size=8,
)
TIMES = st.lists(st.integers(1, 20), min_size=8, max_size=8)


def paper(report: EffectReport, limit: int = 10) -> Document:
    figures = FiguresOfYear(report.handed_out(limit), limit, EFFECT.made_on)
    content = replace(EFFECT, figures=figures)
    return build_effect(content, translator(Language.EN))


def told_tables(report: EffectReport) -> dict[int, ToldTable]:
    """The tables that stand on a paper, by their place; one without rows stands on none."""
    told = Teller(translator(Language.EN), Formats(Language.EN)).tables(report)
    return {place: table for place, table in enumerate(told) if table.rows}


def shown(document: Document, report: EffectReport) -> dict[CELL, str]:
    """Every cell of the paper, by table, row and column."""
    tables = [block for block in document.blocks if isinstance(block, Table)]
    return {
        (place, at, column): cell[0].text
        for place, table in zip(told_tables(report), tables, strict=True)
        for at, row in enumerate(table.rows)
        for column, cell in enumerate(row[1:])
    }


def whole(report: EffectReport) -> dict[CELL, float | None]:
    """The same cells, with nothing left out, and what can be worked out from them."""
    cells = {
        (place, at, column): figure.value
        for place, table in told_tables(report).items()
        for at, row in enumerate(table.rows)
        for column, figure in enumerate(row.figures)
    }
    for at, row in enumerate(report.changes.rows):
        assert row.spread is not None
        cells[NEVER, at, 0] = row.beside[2]
        cells[MATTERS, at, 0] = row.matters
        cells[OTHERS, at, 0] = None if row.matters is None else row.spread.count - row.matters
    return cells


def equations(cells: dict[CELL, str]) -> Iterator[dict[CELL, int]]:
    """Everything that whoever has the paper knows of its numbers, after its own words."""

    def rows(table: int) -> int:
        return 1 + max(at for place, at, _column in cells if place == table)

    totals = {table: (table, rows(table) - 1, 0) for table in (WAYS, LEVELS, WAITED, REASONS)}
    for table, total in totals.items():
        yield {**{(table, at, 0): 1 for at in range(rows(table) - 1)}, total: -1}
    last, columns = rows(CROSS) - 1, 1 + max(c for t, _row, c in cells if t == CROSS)
    for row in range(last + 1):
        yield {**{(CROSS, row, c): 1 for c in range(columns - 1)}, (CROSS, row, columns - 1): -1}
    for column in range(columns):
        yield {**{(CROSS, row, column): 1 for row in range(last)}, (CROSS, last, column): -1}
    for table in (LEVELS, WAITED):
        yield {totals[WAYS]: 1, totals[table]: -1}
    yield {totals[REASONS]: 1, (CROSS, last, columns - 1): -1}
    yield {(WAITING, 0, 0): 1, (WAITING, 0, 1): 1, totals[WAYS]: -1}
    yield {(WAITING, 0, 0): 1, (WAITED, 0, 0): -1, (WAITED, 1, 0): -1}
    for table in SAME_GROUP:
        yield {(table, 0, 0): 1, (table, 0, 1): 1, totals[REASONS]: -1}
    measured = {at for place, at, _column in cells if place == CHANGES}
    for row in measured:
        n, missing = (CHANGES, row, 0), (CHANGES, row, 1)
        yield {n: 1, missing: 1, (NEVER, row, 0): 1, totals[REASONS]: -1}
        yield {(MATTERS, row, 0): 1, (OTHERS, row, 0): 1, n: -1}


def known_of(cells: dict[CELL, str], counted: set[CELL]) -> dict[CELL, int]:
    """The numbers that are printed, and those that a share of a printed number tells."""
    known = {key: int(cells[key]) for key in counted if cells.get(key, LEFT_OUT) != LEFT_OUT}
    for table, row, _column in [key for key in known if key[::2] == (CHANGES, 0)]:
        count, share = known[table, row, 0], cells.get((CHANGES, row, SHARE), LEFT_OUT)
        percent = Formats(Language.EN).percent
        may_be = [part for part in range(count + 1) if count and percent(part / count) == share]
        if len(may_be) == 1:
            known[MATTERS, row, 0] = may_be[0]
    return known


def given_away(report: EffectReport, limit: int) -> dict[CELL, float | None]:
    """The small numbers that the paper shows or lets one work out."""
    cells, real = shown(paper(report, limit), report), whole(report)
    lines = list(equations(cells))
    known = known_of(cells, {key for line in lines for key in line})
    found = {key for key, value in known.items() if 0 < value < limit} | solved(lines, known)
    return {key: real[key] for key in found if 0 < (real[key] or 0) < limit}


@settings(max_examples=60, deadline=None)
@given(MANY, TIMES, st.integers(5, 12))
def test_attacker_works_no_small_number_out_of_the_whole_paper(
    kinds: list[CourseFacts], times: list[int], limit: int
) -> None:
    courses = [kind for kind, many in zip(kinds, times, strict=False) for _one in range(many)]
    report = effect_report(courses, Period.of_year(YEAR), EFFORT, PROMISES)
    assert not given_away(report, limit)


def test_attack_finds_what_a_paper_gives_away_that_hides_one_number_alone() -> None:
    waited = replace(REPORT.came[2], rows=(*REPORT.came[2].rows[:2], CountRow(Named("x"), None)))
    given = replace(REPORT, came=(*REPORT.came[:2], waited), is_handed_out=True)
    figures = replace(EFFECT.figures, report=given)
    document = build_effect(replace(EFFECT, figures=figures), translator(Language.EN))
    cells = shown(document, given)
    lines = list(equations(cells))
    known = known_of(cells, {key for line in lines for key in line})
    assert (WAITED, 2, 0) in solved(lines, known)


def test_attack_finds_for_how_few_a_change_mattered() -> None:
    courses = [
        replace(COURSES[1], changes=changed("sppb", (4, 4 + 4 * (n < 3)))) for n in range(20)
    ]
    report = effect_report(courses, Period.of_year(YEAR), EFFORT, PROMISES)
    assert not given_away(report, 10)
    told = replace(report.handed_out(), changes=report.changes)
    figures = replace(EFFECT.figures, report=told)
    cells = shown(build_effect(replace(EFFECT, figures=figures), translator(Language.EN)), report)
    assert known_of(cells, {(CHANGES, 0, 0)})[MATTERS, 0, 0] == 3


@given(MANY, TIMES, st.integers(5, 12))
def test_middle_and_quartiles_are_told_of_no_small_group(
    kinds: list[CourseFacts], times: list[int], limit: int
) -> None:
    courses = [kind for kind, many in zip(kinds, times, strict=False) for _one in range(many)]
    report = effect_report(courses, Period.of_year(YEAR), EFFORT, PROMISES)
    cells = shown(paper(report, limit), report)
    for table, rows in ((CHANGES, report.changes.rows), (GOALS, report.goals.rows)):
        for at, row in enumerate(rows):
            told = [cells[table, at, column] for column in (2, 3, 4)]
            assert row.spread is not None
            assert row.spread.count >= limit or set(told) == {LEFT_OUT}


def test_report_with_small_numbers_in_it_is_not_written() -> None:
    with pytest.raises(ValueError, match="small numbers"):
        build_effect(
            replace(EFFECT, figures=replace(EFFECT.figures, report=REPORT)), translator(Language.EN)
        )


def test_later_paper_says_when_its_figures_were_counted() -> None:
    later = replace(EFFECT, made_on=date(YEAR + 1, 2, 3))
    said = [as_text(build_effect(one, translator(Language.NB)).blocks) for one in (EFFECT, later)]
    assert ["talt opp og eksportert 11. januar 2027" in text for text in said] == [False, True]


def test_paper_has_a_heading_for_each_table() -> None:
    document = build_effect(EFFECT, translator(Language.NB))
    named = [block.text for block in document.blocks if isinstance(block, Heading)]
    assert "Inngangsveier" in named
    assert "Timer hjemme hos brukeren (timer)" in named


def test_table_has_its_chart_above_unless_all_of_it_is_left_out() -> None:
    blocks = build_effect(EFFECT, translator(Language.NB)).blocks
    above = {
        head.text: kind
        for head, kind in zip(blocks, blocks[1:], strict=False)
        if isinstance(head, Heading) and isinstance(kind, BarChart | Shading | Table)
    }
    assert isinstance(above["Inngangsveier"], BarChart)
    assert isinstance(above["Hvordan det gikk, etter behovsnivå"], Shading)
    assert isinstance(
        above["Endring gjennom et opphold, etter kartlegging (poeng bedring)"], BarChart
    )
    assert isinstance(above["Fra henvisning til første kontakt"], Table)


def test_chart_tells_no_figure_that_the_table_leaves_out() -> None:
    charts = [
        b for b in build_effect(EFFECT, translator(Language.NB)).blocks if isinstance(b, BarChart)
    ]
    (effort,) = [chart for chart in charts if chart.told.startswith("Innsats")]
    assert [(row.name, row.ends, row.value) for row in effort.rows] == [
        ("Sykepleier", (0.0, 1.0), "120"),
        ("Lege", None, LEFT_OUT),
    ]


def sheet(language: Language) -> Sheet:
    found = build_effect(EFFECT, translator(language)).sheet
    assert found is not None
    return found


@pytest.mark.parametrize(("language", "number"), [(Language.NB, "0,46"), (Language.EN, "0.46")])
def test_text_file_opens_in_a_spreadsheet_of_its_language(language: Language, number: str) -> None:
    data = render_csv(replace(sheet(language), lines=(("a", 0.46, None),)), language)
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.decode("utf-8-sig").splitlines()[-1] == f"a;{number};"


def test_workbook_holds_numbers_and_the_mark_of_what_is_left_out() -> None:
    found = sheet(Language.NB)
    page = load_workbook(BytesIO(render_xlsx(found))).worksheets[0]
    lines = [row for row in page.iter_rows(values_only=True) if row[4] is not None]
    assert {type(row[4]) for row in lines[1:]} <= {int, float, str}
    assert any(row[4] == LEFT_OUT for row in lines)
    assert "færre enn 10 personer" in "".join(
        str(row[0]) for row in page.iter_rows(max_row=3, values_only=True)
    )


def test_cell_that_would_be_a_formula_is_text() -> None:
    data = render_csv(replace(sheet(Language.EN), lines=(("=1+1",),)), Language.EN)
    assert data.decode("utf-8-sig").splitlines()[-1] == "'=1+1"


def test_list_for_the_register_says_that_it_is_internal() -> None:
    document = build_register_list(REGISTER, translator(Language.NB))
    assert any("Skal ikke publiseres" in b.text for b in document.blocks if isinstance(b, Notice))
    assert document.file_stem == "Starter-og-slutter_2026_2027-01-11"
    (table,) = [block for block in document.blocks if isinstance(block, Table)]
    assert [cell[0].text for cell in table.rows[0]] == ["26-001", "5.1.2026", "", "15, 2"]
