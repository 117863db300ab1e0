"""A document as Word: real styles, fields, repeated header rows, the same bytes each time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import docx

from teamdesk.exports.text import cleaned
from teamdesk.exports.typography import typeset
from teamdesk.exports.writers.rendered import Rendered
from teamdesk.exports.writers.word.blocks import DocxBlocks
from teamdesk.exports.writers.word.finish import describe, drop, packed
from teamdesk.exports.writers.word.flow import Flow
from teamdesk.exports.writers.word.furniture import running_line
from teamdesk.exports.writers.word.lists import Lists
from teamdesk.exports.writers.word.styles import dress, text_width_twips
from teamdesk.exports.writers.word.template.fill import fill

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from lxml.etree import _Element as Element

    from teamdesk.exports.document import Document, Running
    from teamdesk.exports.writers.look import Look

# What python-docx's own template brings: 440 kB of styles, its picture, its Mac.
_LEFTOVERS = frozenset(
    (
        *("thumbnail", "extended-properties", "stylesWithEffects"),
        *("customXml", "fontTable", "webSettings"),
    )
)
# The kind of list that the style List Number names, see word-numbering.xml.
_DECIMAL = 1


def render_docx(document: Document, look: Look) -> Rendered:
    """Write the document as .docx; Word finds other typefaces for rare letters by itself.

    Raises:
        PlaceMissing: the municipality's own file has no place for the text.
    """
    document = typeset(cleaned(document))
    look = look.for_print(is_large=document.large_print)
    template = document.word_template
    word = fill(template, document, look) if template else _made(document, look)
    describe(word, document)
    return Rendered(packed(word))


def _made(document: Document, look: Look) -> WordDocument:
    word = docx.Document()
    dress(word, look, document.language)
    drop(word, _LEFTOVERS)
    _furnish(word, document.running)
    lists = Lists(word.part.numbering_part.element, _DECIMAL)
    blocks = DocxBlocks(text_width_twips(look), word.part, look, lists)
    flow = Flow(word.element.body.get_or_add_sectPr())
    for block in document.blocks:
        blocks.write(block, flow)
    flow.finish()
    return word


def _furnish(word: WordDocument, running: Running) -> None:
    section = word.sections[0]
    header, footer = section.header, section.footer
    header.is_linked_to_previous = footer.is_linked_to_previous = False
    _put(header.part.element, running_line("Header", running.left, running.right))
    _put(footer.part.element, running_line("Footer", running.footer, running.page))


def _put(root: Element, line: Element) -> None:
    for old in list(root):
        root.remove(old)
    root.append(line)
