"""The week on the refrigerator: large, one page, and no more of a name than is needed."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from teamdesk.domain.week_plan import Visit
from teamdesk.exports.document import Table
from teamdesk.exports.papers.week.week_plan import build_week_plan, first_names
from teamdesk.exports.writers.look import load_look
from teamdesk.exports.writers.pdf.writer import render_pdf
from teamdesk.exports.writers.word.writer import render_docx
from tests.exports.outline import headings, said
from tests.exports.papers.week_contents import SHOWER, WEEK_PLAN
from tests.exports.reading import open_docx, open_pdf

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator
    from teamdesk.exports.document import Document

LOOK = load_look()


def table(document: Document) -> Table:
    (found,) = (block for block in document.blocks if isinstance(block, Table))
    return found


def rows(document: Document) -> list[tuple[str, ...]]:
    return [tuple(said(cell) for cell in row) for row in table(document).rows]


def test_week_plan_says_day_hours_what_who_and_what_one_does(nb: Translator) -> None:
    assert rows(build_week_plan(WEEK_PLAN, nb))[:2] == [
        (
            "Mandag\n23. nov.",
            "08.30–\n09.15",
            "Dusj og påkledning\nmed Kari, Hjemmesykepleien",
            "Vasker hår og overkropp selv, og finner fram klærne.",
        ),
        (
            "",
            "12.00–\n12.15",
            "Øvelser ved benken\nEgentrening",
            "Ti ganger opp på tå, og ti knebøy.",
        ),
    ]


def test_week_plan_names_the_week_and_its_days(nb: Translator) -> None:
    document = build_week_plan(WEEK_PLAN, nb)
    first = open_pdf(render_pdf(document, LOOK).data).pages[0].extract_text()
    assert headings(document, level=1) == ["Ukeplan for Anne Marie"]
    assert "Uke 48: 23.–29. november 2026" in first


def test_week_plan_has_no_column_for_what_nobody_wrote(nb: Translator) -> None:
    visits = tuple(replace(visit, own_part="") for visit in WEEK_PLAN.visits)
    document = build_week_plan(replace(WEEK_PLAN, visits=visits), nb)
    assert table(document).header == ("Dag", "Tid", "Hva, og hvem som kommer")


def test_week_plan_without_a_phone_asks_nobody_to_ring(nb: Translator) -> None:
    document = build_week_plan(replace(WEEK_PLAN, unit_phone=""), nb)
    assert "Ring" not in open_pdf(render_pdf(document, LOOK).data).pages[0].extract_text()


def test_week_plan_is_in_large_print_in_both_formats(nb: Translator) -> None:
    document = build_week_plan(WEEK_PLAN, nb)
    cell = open_docx(render_docx(document, LOOK).data).styles["Teamdesk Cell"]
    sizes: set[float] = set()
    page = open_pdf(render_pdf(document, LOOK).data).pages[0]
    page.extract_text(visitor_text=lambda text, _cm, _tm, _font, size: sizes.add(size))
    assert cell.font.size is not None
    assert cell.font.size.pt == LOOK.large.table
    assert LOOK.large.table in sizes
    assert LOOK.pdf.table not in sizes


@pytest.mark.parametrize("visits_a_day", [1, 2])
def test_week_plan_of_an_ordinary_week_keeps_to_one_page(nb: Translator, visits_a_day: int) -> None:
    visit = replace(SHOWER, own_part="Vasker hår selv", staff=SHOWER.staff[:1])
    visits = tuple(
        replace(visit, id=UUID(int=day * 10 + n), weekday=day)
        for day in range(5)
        for n in range(visits_a_day)
    )
    document = build_week_plan(replace(WEEK_PLAN, visits=visits), nb)
    assert len(open_pdf(render_pdf(document, LOOK).data).pages) == 1


def test_week_plan_that_fills_its_page_begins_no_empty_one(nb: Translator) -> None:
    for count in range(10, 40):
        visits = tuple(Visit(UUID(int=n), 0, dt.time(9), None, "Tur") for n in range(count))
        document = build_week_plan(replace(WEEK_PLAN, visits=visits, unit_phone=""), nb)
        last = open_pdf(render_pdf(document, LOOK).data).pages[-1].extract_text()
        assert "Tur" in last


def test_first_names_are_whole_where_two_are_called_the_same() -> None:
    called = first_names(["Kari Hansen", "Kari Lie", "Ola Lien", "Ola Lien"])
    assert called == {"Kari Hansen": "Kari Hansen", "Kari Lie": "Kari Lie", "Ola Lien": "Ola"}
