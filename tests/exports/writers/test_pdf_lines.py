"""Lines are broken, and drawn, where reportlab breaks and draws them."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from reportlab.platypus import Paragraph as TheirParagraph

from teamdesk.exports.document import Span
from teamdesk.exports.writers.look import load_look
from teamdesk.exports.writers.pdf.fonts import Letters
from teamdesk.exports.writers.pdf.structure import Structure
from teamdesk.exports.writers.pdf.styles import PdfStyles
from teamdesk.exports.writers.pdf.tagged import TaggedParagraph
from teamdesk.exports.writers.pdf.words import WordFlow
from teamdesk.exports.writers.pdf.writer import render_pdf
from tests.exports.samples import KITCHEN_SINK, document

if TYPE_CHECKING:
    import pytest
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus.paraparser import ParaFrag

FLOW = WordFlow(PdfStyles(load_look().for_print(is_large=False)), Letters(), Structure())
LOOKS: list[dict[str, bool]] = [{}, {"bold": True}, {"muted": True}, {"italic": True}]
# Single spaces, and none at an end: what reportlab does with others, no line shows.
TEXTS = st.text(st.sampled_from("øå \n·中"), min_size=1, max_size=8).filter(
    lambda text: text.strip(" ") == text and "  " not in text
)
WORDS = ["i", "og", "rehabilitering", "Berg-Hansen", "og/eller", "10\u00a0000", "(uke", "12.", "å"]
WORDS += ["arbeidsevnevurderingsplanleggingsmøte", "so\u00adve", "«ja»", "–", "kr", "e-post:"]


@given(
    st.lists(st.sampled_from(WORDS), max_size=40),
    st.floats(20, 500),
    st.sampled_from([FLOW.styles.cell, FLOW.styles.body, FLOW.styles.key]),
)
def test_words_are_broken_as_reportlab_breaks_them(
    words: list[str], width: float, style: ParagraphStyle
) -> None:
    text = (Span(" ".join(words)),)
    ours = FLOW.words(text, style, FLOW.structure.root.add("P"))
    theirs = FLOW.words(text, style, FLOW.structure.root.add("P"))
    expected = TheirParagraph.breakLines(theirs, [width, width])
    found = ours.breakLines([width, width])
    assert vars(found) == vars(expected)


@given(st.lists(TEXTS, min_size=1, max_size=6))
def test_spans_are_read_as_reportlab_reads_their_markup(texts: list[str]) -> None:
    # Neighbours that look alike are one stretch to its parser.
    spans = [Span(text, **look) for text, look in zip(texts, cycle(LOOKS), strict=False)]
    style, text = FLOW.styles.body, tuple(spans)
    ours = FLOW.words(text, style, FLOW.structure.root.add("P")).frags
    theirs = TheirParagraph(FLOW.letters.markup(text, FLOW.styles.look.colours), style).frags
    assert [told(frag) for frag in ours] == [told(frag) for frag in theirs]


def told(frag: ParaFrag) -> dict[str, object]:
    """What a stretch looks like; which tag it came from, nobody asks."""
    return {name: value for name, value in vars(frag).items() if name != "__tag__"}


def test_page_is_drawn_as_reportlab_draws_it(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = render_pdf(document(KITCHEN_SINK), load_look()).data
    monkeypatch.setattr(TaggedParagraph, "breakLines", TheirParagraph.breakLines)
    monkeypatch.setattr(TaggedParagraph, "drawPara", TheirParagraph.drawPara)
    monkeypatch.setattr(TaggedParagraph, "drawOn", TheirParagraph.drawOn)
    assert render_pdf(document(KITCHEN_SINK), load_look()).data == ours
