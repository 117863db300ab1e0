"""Words as paragraphs that know which element of the tree they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.exports.text import pieces
from teamdesk.exports.writers.pdf.tagged import TaggedParagraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Flowable

    from teamdesk.exports.document import Text
    from teamdesk.exports.writers.pdf.fonts import Letters
    from teamdesk.exports.writers.pdf.structure import Element, Structure
    from teamdesk.exports.writers.pdf.styles import PdfStyles


class WordFlow:
    """Writes text in one document's styles, with one document's letters, into its tree."""

    def __init__(self, styles: PdfStyles, letters: Letters, structure: Structure) -> None:
        self.styles = styles
        self.letters = letters
        self.structure = structure

    def cell(self, text: Text, style: ParagraphStyle, cell: Element) -> list[Flowable]:
        """What a cell of a table is drawn with."""
        return list(self.paragraphs(text, style, cell))

    def paragraphs(
        self, text: Text, style: ParagraphStyle, part: Element
    ) -> Iterator[TaggedParagraph]:
        """Running text as paragraphs of ``part``, a long one in pieces."""
        for piece in pieces(text):
            yield self.words(piece, style, part.add("P"))

    def words(self, text: Text, style: ParagraphStyle, element: Element) -> TaggedParagraph:
        """One paragraph that is the whole of ``element``."""
        markup = self.letters.markup(text, self.styles.look.colours)
        return TaggedParagraph(markup, style).words_of(self.structure, element)
