"""A document as PDF: embedded letters, bookmarks, language and title, the same bytes each time."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from teamdesk.core.paths import APP
from teamdesk.exports.text import cleaned
from teamdesk.exports.typography import typeset
from teamdesk.exports.writers.pdf.archive import archived
from teamdesk.exports.writers.pdf.blocks import LastPage, PdfBlocks
from teamdesk.exports.writers.pdf.fonts import REGULAR, Letters
from teamdesk.exports.writers.pdf.page import Furniture
from teamdesk.exports.writers.pdf.room import AHEAD
from teamdesk.exports.writers.pdf.structure import Structure
from teamdesk.exports.writers.pdf.styles import styles_of
from teamdesk.exports.writers.pdf.words import WordFlow
from teamdesk.exports.writers.rendered import Rendered

if TYPE_CHECKING:
    from teamdesk.exports.document import Document
    from teamdesk.exports.writers.look import Look


def render_pdf(document: Document, look: Look) -> Rendered:
    """Lay the document out on A4 pages; letters that Inter lacks are marked and reported."""
    # Text is escaped, so nothing can be fetched; should something slip through, it is refused.
    rl_config.trustedSchemes = []
    # Letters for the eye of nobody: pikepdf packs the streams anew.
    rl_config.useA85 = 0
    document = typeset(cleaned(document))
    look = look.for_print(is_large=document.large_print)
    letters = Letters()
    target = io.BytesIO()
    template = _template(document, look, target)
    width = A4[0] - template.leftMargin - template.rightMargin
    structure = Structure()
    styles = styles_of(look)
    blocks = PdfBlocks(WordFlow(styles, letters, structure), width)
    story: list[Flowable] = []
    for place, block in enumerate(document.blocks):
        story.extend(blocks.flowables(block, document.blocks[place + 1 : place + 1 + AHEAD]))
    furniture = Furniture(document, styles, letters)
    story.append(LastPage(furniture.finish))
    template.addPageTemplates(_page(template, furniture))
    template.build(story)
    data = archived(target.getvalue(), structure, document.dated)
    return Rendered(data, tuple(sorted(letters.lost)))


def _template(document: Document, look: Look, target: io.BytesIO) -> BaseDocTemplate:
    margins = look.margins
    return BaseDocTemplate(
        target,
        pagesize=A4,
        leftMargin=margins.left * mm,
        rightMargin=margins.right * mm,
        topMargin=margins.top * mm,
        bottomMargin=margins.bottom * mm,
        title=document.title,
        author=document.publisher,
        subject=document.title,
        creator=APP,
        producer=APP,
        lang=document.language.tag,
        displayDocTitle=True,
        initialFontName=REGULAR,
        invariant=1,
    )


def _page(template: BaseDocTemplate, furniture: Furniture) -> PageTemplate:
    frame = Frame(
        template.leftMargin,
        template.bottomMargin,
        A4[0] - template.leftMargin - template.rightMargin,
        A4[1] - template.topMargin - template.bottomMargin,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    return PageTemplate("page", [frame], onPage=furniture.draw)
