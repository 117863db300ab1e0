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
from teamdesk.domain.effects.tables import CountRow, Named
from teamdesk.domain.effects.told import Teller
from teamdesk.domain.effects.told_tables import LEFT_OUT
from teamdesk.domain.evaluations import Outcome
from teamdesk.domain.phases import EndReason, EntryRoute
from teamdesk.exports.charts import BarChart, Shading
from teamdesk.exports.document import Heading, Notice, Table
from teamdesk.exports.papers.effect.register_list import build_register_list
from teamdesk.exports.papers.effect.report import build_effect
from teamdesk.exports.writers.sheet_writer import render_csv, render_xlsx
from tests.exports.papers.effect_contents import EFFECT, EFFORT, PROMISES, REGISTER, REPORT, YEAR
from tests.helpers.attack import solved
from tests.helpers.handed_out import translator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.domain.effects.tables import EffectReport
    from teamdesk.exports.document import Document
    from teamdesk.exports.sheet import Sheet

CELL = tuple[int, int, int]
DAY = date(YEAR, 3, 2)
# Without any assessment there is no table of changes.
WAYS, LEVELS, WAITED, WAITING, LENGTH, REASONS, CROSS, GOALS, HELP, _EFFORT, HOME = range(11)
SAME_GROUP = (LENGTH, GOALS, HELP, HOME)
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
    ),
    min_size=1,
    max_size=8,
)
TIMES = st.lists(st.integers(1, 20), min_size=8, max_size=8)


def paper(report: EffectReport, limit: int = 10) -> Document:
    content = replace(EFFECT, report=report.handed_out(limit), limit=limit)
    return build_effect(content, translator(Language.EN))


def shown(document: Document) -> dict[CELL, str]:
    """Every cell of the paper, by table, row and column."""
    tables = [block for block in document.blocks if isinstance(block, Table)]
    return {
        (place, at, column): cell[0].text
        for place, table in enumerate(tables)
        for at, row in enumerate(table.rows)
        for column, cell in enumerate(row[1:])
    }


def whole(report: EffectReport) -> dict[CELL, float | None]:
    """The same cells, with nothing left out; tables without rows stand on no paper."""
    told = Teller(translator(Language.EN), Formats(Language.EN)).tables(report)
    return {
        (place, at, column): figure.value
        for place, table in enumerate(table for table in told if table.rows)
        for at, row in enumerate(table.rows)
        for column, figure in enumerate(row.figures)
    }


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


def given_away(report: EffectReport, limit: int) -> dict[CELL, float | None]:
    """The small numbers that the paper shows or lets one work out."""
    cells, real = shown(paper(report, limit)), whole(report)
    lines = list(equations(cells))
    counted = {key for line in lines for key in line}
    known = {key: int(cells[key]) for key in counted if cells[key] != LEFT_OUT}
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
    document = build_effect(
        replace(
            EFFECT, report=replace(REPORT, came=(*REPORT.came[:2], waited), is_handed_out=True)
        ),
        translator(Language.EN),
    )
    cells = shown(document)
    lines = list(equations(cells))
    counted = {key for line in lines for key in line}
    known = {key: int(cells[key]) for key in counted if cells[key] != LEFT_OUT}
    assert solved(lines, known) == {(WAITED, 2, 0)}


def test_report_with_small_numbers_in_it_is_not_written() -> None:
    with pytest.raises(ValueError, match="small numbers"):
        build_effect(replace(EFFECT, report=REPORT), translator(Language.EN))


def test_paper_says_that_the_year_is_not_over() -> None:
    early = replace(EFFECT, made_on=date(YEAR, 11, 23))
    notices = [
        [
            block.text
            for block in build_effect(one, translator(Language.EN)).blocks
            if isinstance(block, Notice)
        ]
        for one in (EFFECT, early)
    ]
    assert [len(found) for found in notices] == [0, 1]


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
