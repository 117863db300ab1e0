"""Words as paragraphs that know which element of the tree they are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from teamdesk.exports.text import pieces
from teamdesk.exports.writers.pdf.tagged import TaggedParagraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Flowable
    from reportlab.platypus.paraparser import ParaFrag

    from teamdesk.exports.document import Span, Text
    from teamdesk.exports.writers.pdf.fonts import Letters
    from teamdesk.exports.writers.pdf.structure import Element, Structure
    from teamdesk.exports.writers.pdf.styles import PdfStyles


class WordFlow:
    """Writes text in one document's styles, with one document's letters, into its tree."""

    def __init__(self, styles: PdfStyles, letters: Letters, structure: Structure) -> None:
        self.styles = styles
        self.letters = letters
        self.structure = structure
        self._faces: dict[_Face, ParaFrag] = {}

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
        return self._paragraph(text, style).words_of(self.structure, element)

    def _paragraph(self, text: Text, style: ParagraphStyle) -> TaggedParagraph:
        """Words on one line go past reportlab's parser of markup: a fifth of a plan's time."""
        if not any(span.link or "\n" in span.text for span in text):
            frags = [self._frag(span, style) for span in text if span.text]
            if frags:
                frags[0].text, frags[-1].text = frags[0].text.lstrip(), frags[-1].text.rstrip()
            return TaggedParagraph("", style, frags=frags)
        return TaggedParagraph(self.letters.markup(text, self.styles.look.colours), style)

    def _frag(self, span: Span, style: ParagraphStyle) -> ParaFrag:
        """What the parser makes of a span, as it did of the first one that looked like it."""
        face = _Face(style, span.bold, span.italic, span.muted)
        if face not in self._faces:
            markup = self.letters.markup((replace(span, text="x"),), self.styles.look.colours)
            (self._faces[face],) = TaggedParagraph(markup, style).frags
        return self._faces[face].clone(text=self.letters.shown(span.text))


class _Face(NamedTuple):
    """What two spans that look alike have in common."""

    style: ParagraphStyle
    bold: bool
    italic: bool
    muted: bool
