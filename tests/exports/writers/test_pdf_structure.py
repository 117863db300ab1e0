"""Whether a screen reader and an archive can do with our PDFs: PDF/UA-1's structure, PDF/A-2b."""

from __future__ import annotations

import io
from collections import Counter
from typing import TYPE_CHECKING

import pikepdf
import pytest
from pikepdf import Name, pdfa

from teamdesk.exports.document import Heading, Paragraph, Span, Table, plain
from teamdesk.exports.writers.look import load_look
from teamdesk.exports.writers.pdf.writer import render_pdf
from tests.exports.samples import KITCHEN_SINK, PROSE, document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.exports.document import Block

SHOWN = frozenset(["Tj", "TJ", "'", '"', "Do", "sh"])
PAINTED = frozenset(["f", "F", "f*", "B", "B*", "b", "b*", "s", "S"])


@pytest.fixture(scope="module")
def whole() -> Iterator[pikepdf.Pdf]:
    """A file with a block of every kind."""
    with opened(KITCHEN_SINK) as pdf:
        yield pdf


def test_pdf_is_what_an_archive_takes() -> None:
    data = render_pdf(document(KITCHEN_SINK), load_look()).data

    report = pdfa.validate_written(io.BytesIO(data), "2b")

    assert report.verdict == "pass", report.findings


def test_pdf_draws_nothing_that_is_neither_read_nor_for_the_eye(whole: pikepdf.Pdf) -> None:
    loose = [
        str(step.operator)
        for page in whole.pages
        for step, depth in drawn(page)
        if str(step.operator) in SHOWN | PAINTED and depth == 0
    ]

    assert not loose


def test_pdf_marks_never_stand_within_each_other(whole: pikepdf.Pdf) -> None:
    assert max(depth for page in whole.pages for _step, depth in drawn(page)) == 1


def test_pdf_finds_the_way_from_each_mark_to_its_element_and_back(whole: pikepdf.Pdf) -> None:
    owners = dict(zip(*[iter(whole.Root.StructTreeRoot.ParentTree.Nums)] * 2, strict=True))

    for page in whole.pages:
        row = owners[page.obj.StructParents]
        numbers = [
            number for element in row for owner, number in own_marks(element) if owner == page.obj
        ]
        assert sorted(set(numbers)) == list(range(len(row)))


def test_pdf_elements_know_their_parents(whole: pikepdf.Pdf) -> None:
    root = whole.Root.StructTreeRoot

    assert root == root.K[0].P
    assert all(element == part.P for element in elements(root.K[0]) for part in kids(element))


def test_pdf_tables_name_their_columns_once_however_many_pages_they_take() -> None:
    rows = tuple((plain(f"Trening {number}"), plain(PROSE)) for number in range(40))
    with opened((Table(("Tiltak", "Omfang"), (1, 2), rows),)) as pdf:
        (table,) = of_kind(pdf, "Table")

        assert len(pdf.pages) > 1
        assert Counter(str(cell.S) for row in kids(table) for cell in kids(row)) == {
            "/TH": 2,
            "/TD": 80,
        }
        assert all(len(marks(cell)) == 1 for row in kids(table)[:1] for cell in kids(row))


def test_pdf_cell_that_is_broken_by_the_page_stays_one_cell() -> None:
    with opened(
        (Table(("Tiltak", "Omfang"), (1, 1), ((plain("Trening"), plain(PROSE * 30)),)),)
    ) as pdf:
        (long_cell,) = of_kind(pdf, "TD")[1:]

        assert {page.StructParents for page, _number in marks(long_cell)} == set(
            range(len(pdf.pages))
        )


def test_pdf_figure_has_words_and_a_place(whole: pikepdf.Pdf) -> None:
    for figure in of_kind(whole, "Figure"):
        left, bottom, right, top = (float(value) for value in figure.A.BBox)

        assert str(figure.Alt).strip()
        assert 0 < left < right < 596
        assert 0 < bottom < top < 842


def test_pdf_headings_never_skip_a_level() -> None:
    blocks = (Heading("Plan", level=1), Heading("Trening", level=3), Paragraph(plain("Hver dag.")))
    with opened(blocks) as pdf:
        assert [str(element.S) for element in elements(pdf.Root.StructTreeRoot.K[0])] == [
            "/Document",
            "/H1",
            "/H2",
            "/P",
        ]


def test_pdf_reads_the_words_at_a_lines_end_as_two() -> None:
    with opened((Paragraph(plain("rullator " * 60)),)) as pdf:
        shown = [
            bytes(step.operands[0])
            for step, _depth in drawn(pdf.pages[0])
            if str(step.operator) == "Tj" and b"rullator" in bytes(step.operands[0])
        ]

    assert len(shown) > 2
    assert all(line.endswith(b" ") for line in shown[:-1])


def test_pdf_facts_have_their_names_as_row_headers(whole: pikepdf.Pdf) -> None:
    scopes = Counter(str(cell.A.Scope) for cell in of_kind(whole, "TH"))

    assert scopes["/Row"] == 2


def test_pdf_link_is_an_element_that_says_its_words_and_knows_its_place() -> None:
    mail = Span("post@fjordvik.example", link="mailto:post@fjordvik.example")
    with opened((Paragraph((Span("Skriv til "), mail)),)) as pdf:
        (link,) = of_kind(pdf, "Link")
        (place,) = [part.Obj for part in link.K if part.Type == Name.OBJR]
        owners = list(pdf.Root.StructTreeRoot.ParentTree.Nums)

        assert str(link.Alt) == str(place.Contents) == "post@fjordvik.example"
        assert str(place.A.URI) == "mailto:post@fjordvik.example"
        assert owners[owners.index(int(place.StructParent)) + 1] == link
        assert pdf.pages[0].obj.Tabs == Name.S


def test_pdf_link_that_is_broken_has_a_place_on_each_line() -> None:
    address = "ring-" * 30
    with opened((Paragraph((Span("se " * 20), Span(address, link="tel:61000000"))),)) as pdf:
        (link,) = of_kind(pdf, "Link")

        assert len([part for part in link.K if part.Type == Name.OBJR]) > 1


def test_pdf_with_links_is_what_an_archive_takes() -> None:
    sample = document((Paragraph((Span("61 00 00 00", link="tel:61000000"),)),))

    report = pdfa.validate_written(io.BytesIO(render_pdf(sample, load_look()).data), "2b")

    assert report.verdict == "pass", report.findings


def opened(blocks: tuple[Block, ...]) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(render_pdf(document(blocks), load_look()).data))


def drawn(page: pikepdf.Page) -> Iterator[tuple[pikepdf.ContentStreamInstruction, int]]:
    """Each step of the page's drawing, with how many marks it stands within."""
    depth = 0
    for step in pikepdf.parse_content_stream(page):
        depth += str(step.operator) in ("BDC", "BMC")
        depth -= str(step.operator) == "EMC"
        yield step, depth


def kids(element: pikepdf.Object) -> list[pikepdf.Object]:
    return [part for part in element.K if is_a(part, Name.StructElem)]


def is_a(part: pikepdf.Object | int, kind: Name) -> bool:
    return isinstance(part, pikepdf.Object) and part.Type == kind


def elements(element: pikepdf.Object) -> Iterator[pikepdf.Object]:
    yield element
    for part in kids(element):
        yield from elements(part)


def of_kind(pdf: pikepdf.Pdf, kind: str) -> list[pikepdf.Object]:
    return [part for part in elements(pdf.Root.StructTreeRoot.K[0]) if f"/{kind}" == part.S]


def marks(element: pikepdf.Object) -> list[tuple[pikepdf.Object, int]]:
    return [mark for part in elements(element) for mark in own_marks(part)]


def own_marks(element: pikepdf.Object) -> list[tuple[pikepdf.Object, int]]:
    """The page and the number of each, which an element's own page leaves at the number."""
    return [
        (element.Pg, int(part)) if isinstance(part, int) else (part.Pg, int(part.MCID))
        for part in element.K
        if isinstance(part, int) or part.Type == Name.MCR
    ]
