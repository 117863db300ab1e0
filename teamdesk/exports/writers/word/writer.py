"""A document as Word: real styles, fields, repeated header rows, the same bytes each time."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from typing import TYPE_CHECKING

import docx

from teamdesk.exports.document import Span, plain
from teamdesk.exports.text import cleaned
from teamdesk.exports.writers.rendered import Rendered
from teamdesk.exports.writers.word.blocks import DocxBlocks
from teamdesk.exports.writers.word.elements import field, paragraph, run
from teamdesk.exports.writers.word.flow import Flow
from teamdesk.exports.writers.word.styles import dress, text_width_twips

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document as WordDocument
    from lxml.etree import _Element as Element

    from teamdesk.exports.document import Document, Running
    from teamdesk.exports.writers.look import Look

_PLACE = re.compile(r"(\{pages?\})")
_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
_LEFTOVERS = {
    "thumbnail",
    "extended-properties",
    "stylesWithEffects",
    "customXml",
    "fontTable",
    "webSettings",
}
# python-docx refuses longer ones.
_LONGEST_PROPERTY = 255
# The first moment that a zip file can hold.
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)


def render_docx(document: Document, look: Look) -> Rendered:
    """Write the document as .docx; Word finds other typefaces for rare letters by itself."""
    document = cleaned(document)
    look = look.for_print(is_large=document.large_print)
    word = docx.Document()
    dress(word, look, document.language)
    _drop_leftovers(word)
    _describe(word, document)
    _furnish(word, document.running)
    blocks = DocxBlocks(text_width_twips(look), word.part, look)
    flow = Flow(word.element.body.get_or_add_sectPr())
    for block in document.blocks:
        blocks.write(block, flow)
    flow.finish()
    target = io.BytesIO()
    word.save(target)
    return Rendered(_timeless(target.getvalue()))


def _describe(word: WordDocument, document: Document) -> None:
    properties = word.core_properties
    moment = dt.datetime.combine(document.dated, dt.time())
    properties.title = properties.subject = document.title[:_LONGEST_PROPERTY]
    properties.author = properties.last_modified_by = document.publisher[:_LONGEST_PROPERTY]
    properties.language = document.language.tag
    properties.comments = properties.keywords = ""
    properties.created = properties.modified = moment


def _drop_leftovers(word: WordDocument) -> None:
    """Take out what python-docx's own template brings: 440 kB of styles, its picture, its Mac."""
    for part in (word.part.package, word.part):
        kinds = {key: rel.reltype.rpartition("/")[2] for key, rel in part.rels.items()}
        for key in [key for key, kind in kinds.items() if kind in _LEFTOVERS]:
            del part.rels[key]


def _furnish(word: WordDocument, running: Running) -> None:
    section = word.sections[0]
    header, footer = section.header, section.footer
    header.is_linked_to_previous = footer.is_linked_to_previous = False
    right = [run(Span(_one_line(running.right)))]
    _fill(header.part.element, "Header", running.left, right)
    _fill(footer.part.element, "Footer", running.footer, list(_page_number(running.page)))


def _fill(root: Element, style: str, left: str, right: list[Element]) -> None:
    line = paragraph(style, plain(_one_line(left) + "\t"))
    line.extend(right)
    for old in list(root):
        root.remove(old)
    root.append(line)


def _page_number(pattern: str) -> Iterator[Element]:
    """«Side {page} av {pages}» with fields at the places, which Word counts itself."""
    for part in _PLACE.split(pattern):
        if part in _FIELDS:
            yield field(_FIELDS[part])
        elif part:
            yield run(Span(part))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _timeless(data: bytes) -> bytes:
    """Pack the same parts without the time of day."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, _ZIP_TIME)
            new.writestr(entry, old.read(name), zipfile.ZIP_DEFLATED)
    return target.getvalue()
