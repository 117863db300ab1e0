"""Words as paragraphs that know which element of the tree they are."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from teamdesk.exports.text import pieces
from teamdesk.exports.writers.pdf.fonts import Letters
from teamdesk.exports.writers.pdf.lines import Measures
from teamdesk.exports.writers.pdf.tagged import TaggedParagraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Flowable
    from reportlab.platypus.paraparser import ParaFrag

    from teamdesk.exports.document import Span, Text
    from teamdesk.exports.writers.look import Colours
    from teamdesk.exports.writers.pdf.structure import Element, Structure
    from teamdesk.exports.writers.pdf.styles import PdfStyles

# A paper has about twenty: styles, each as it is, bold, slanted or muted.
_FACES_KEPT = 64


class WordFlow:
    """Writes text in one document's styles, with one document's letters, into its tree."""

    def __init__(self, styles: PdfStyles, letters: Letters, structure: Structure) -> None:
        self.styles = styles
        self.letters = letters
        self.structure = structure
        self._measures = Measures()

    def cell(self, text: Text, style: ParagraphStyle, cell: Element) -> list[Flowable]:
        """What a cell of a table is drawn with; one paragraph is the cell's own words."""
        first, *more = pieces(text)
        if more:
            return list(self.paragraphs(text, style, cell))
        return [self.words(first, style, cell)]

    def paragraphs(
        self, text: Text, style: ParagraphStyle, part: Element
    ) -> Iterator[TaggedParagraph]:
        """Running text as paragraphs of ``part``, a long one in pieces."""
        for piece in pieces(text):
            yield self.words(piece, style, part.add("P"))

    def words(self, text: Text, style: ParagraphStyle, element: Element) -> TaggedParagraph:
        """One paragraph that is the whole of ``element``."""
        return self._paragraph(text, style).words_of(self.structure, element, self._measures)

    def _paragraph(self, text: Text, style: ParagraphStyle) -> TaggedParagraph:
        """Words go past reportlab's parser of markup, links do not: a fifth of a plan's time."""
        if not any(span.link for span in text):
            frags = [frag for span in text for frag in self._frags(span, style)]
            if frags:
                frags[0].text = frags[0].text.lstrip()
                frags[-1].text = frags[-1].text.rstrip()
            return TaggedParagraph("", style, frags=frags)
        return TaggedParagraph(self.letters.markup(text, self.styles.look.colours), style)

    def _frags(self, span: Span, style: ParagraphStyle) -> Iterator[ParaFrag]:
        """What the parser makes of a span's lines, and of the breaks between them."""
        like = _frag_like(style, replace(span, text="x"), self.styles.look.colours)
        for place, line in enumerate(span.text.split("\n")):
            if place:
                yield like.clone(text="", lineBreak=True)
            if line:
                yield like.clone(text=self.letters.shown(line))


@lru_cache(maxsize=_FACES_KEPT)
def _frag_like(style: ParagraphStyle, span: Span, colours: Colours) -> ParaFrag:
    """What the parser makes of one letter that looks like the span; it is asked once for each."""
    (frag,) = TaggedParagraph(Letters().markup((span,), colours), style).frags
    return frag
