"""What leads to a short table goes to the next page with it, and only where it must."""

from __future__ import annotations

import io

import pikepdf
import pytest

from teamdesk.exports.by_hand import AnswerLines, SignatureLine, SignatureLines
from teamdesk.exports.charts import BarChart, BarRow
from teamdesk.exports.document import (
    Block,
    Heading,
    KeyValue,
    KeyValues,
    Paragraph,
    Table,
    plain,
)
from teamdesk.exports.writers.look import load_look
from teamdesk.exports.writers.pdf.writer import render_pdf
from tests.exports.reading import open_pdf
from tests.exports.samples import document

ROWS = tuple((plain(f"rad {number}"), plain("frist")) for number in range(3))
SHORT = Table(("Hva", "Når"), (1, 1), ROWS)
BARS = BarChart((BarRow("Innen fristen", (0.0, 1.0), "3"),), "Søylen er alle.", "Tre av tre.")
LEADS: list[tuple[Block, ...]] = [
    (Heading("Oppfølging", 2),),
    (Heading("Oppfølging", 2), Heading("Åpne", 3)),
    (Heading("Oppfølging", 2), Paragraph(plain("Dette er avtalt:"), keeps_next=True)),
    (Heading("Avtalt", 2), Heading("Oppfølging", 3), BARS),
]


SIGNED = SignatureLines(
    tuple(SignatureLine(who, "Sted og dato") for who in ("Personen", "Koordinator"))
)
RULES = Paragraph(plain("Planen er laget etter reglene om individuell plan. " * 6), keeps_next=True)
FACTS = KeyValues((KeyValue("Neste revisjon", plain("14. desember")),), keeps_next=True)


def pages(lines: int, lead: tuple[Block, ...]) -> list[str]:
    above = [Paragraph(plain(f"linje {number}")) for number in range(lines)]
    below = (*lead, SHORT) if lead else ()
    data = render_pdf(document((*above, *below)), load_look()).data
    return [page.extract_text() for page in open_pdf(data).pages]


@pytest.mark.parametrize("lead", LEADS)
def test_heading_is_never_parted_from_its_short_table(lead: tuple[Block, ...]) -> None:
    found = [pages(lines, lead) for lines in range(20, 44)]
    words = ("Oppfølging", "rad 0", "rad 1", "rad 2", *(["Søylen"] if BARS in lead else []))
    places = [
        {number for number, page in enumerate(told) for word in words if word in page}
        for told in found
    ]
    assert all(len(place) == 1 for place in places)
    # The last lines leave no room for it, the first do.
    assert places[0] == {0}
    assert places[-1] == {1}


def test_short_table_stays_where_it_has_room() -> None:
    most = max(lines for lines in range(20, 44) if len(pages(lines, ())) == 1)
    most_above = max(lines for lines in range(20, 44) if len(pages(lines, LEADS[0])) == 1)
    # A heading and three rows with their header take 37 mm, which is a good five lines.
    assert most - most_above <= 6


@pytest.mark.parametrize("last", [RULES, FACTS])
def test_nobody_signs_a_page_without_the_plan(last: Block) -> None:
    places = [
        {number for number, page in enumerate(told) for word in SIGNING if word in page}
        for told in (signed_pages(lines, last) for lines in range(14, 42))
    ]

    assert all(len(place) == 1 for place in places)
    assert (places[0], places[-1]) == ({0}, {1})


SIGNING = ("Til slutt", "Underskrifter", "Personen", "Koordinator")


def signed_pages(lines: int, last: Block) -> list[str]:
    above = [Paragraph(plain(f"linje {number}")) for number in range(lines)]
    below = (Heading("Til slutt", 2), last, Heading("Underskrifter", 2), SIGNED)
    data = render_pdf(document((*above, *below)), load_look()).data
    return [page.extract_text() for page in open_pdf(data).pages]


def test_question_stands_on_the_page_of_its_lines() -> None:
    found = [asked_pages(lines) for lines in range(24, 44)]
    assert all(len(told) == 1 for told in found)
    # The page's own line is under its head.
    assert {lines for told in found for _page, lines in told} == {1 + 3}
    assert (found[0][0][0], found[-1][0][0]) == (0, 1)


def asked_pages(lines: int) -> list[tuple[int, int]]:
    """The pages with the question or with lines to answer on, and how many are drawn on each."""
    above = [Paragraph(plain(f"linje {number}")) for number in range(lines)]
    asked = (Heading("Hva hjelper?", 2), AnswerLines(3))
    data = render_pdf(document((*above, *asked)), load_look()).data
    with pikepdf.open(io.BytesIO(data)) as pdf:
        drawn = [
            sum(str(step.operator) == "l" for step in pikepdf.parse_content_stream(page))
            for page in pdf.pages
        ]
    told = [page.extract_text() for page in open_pdf(data).pages]
    return [
        (number, count)
        for number, (page, count) in enumerate(zip(told, drawn, strict=True))
        if count > 1 or "Hva hjelper?" in page
    ]
