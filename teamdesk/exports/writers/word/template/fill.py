"""A document in a municipality's own Word file: its letterhead, fonts and styles, and our text.

The template is taken as it is. Its headers and footers stay; below each footer of the pages that
hold the text stands one line more, with whose paper it is and what is to be done with it, and with
«side x av y» where the template counts no pages itself.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from teamdesk.domain.word_templates import MARKER
from teamdesk.exports.writers.word.blocks import DocxBlocks
from teamdesk.exports.writers.word.finish import drop
from teamdesk.exports.writers.word.flow import Flow
from teamdesk.exports.writers.word.furniture import running_line
from teamdesk.exports.writers.word.styles import our_part
from teamdesk.exports.writers.word.template.checks import places_in
from teamdesk.exports.writers.word.template.fields import field_codes
from teamdesk.exports.writers.word.template.refusals import PlaceMissing
from teamdesk.exports.writers.word.template.styles import speak, take_lists, take_styles

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docx.document import Document as WordDocument
    from docx.parts.story import StoryPart
    from docx.section import Section
    from lxml.etree import _Element as Element

    from teamdesk.exports.document import Document, Running
    from teamdesk.exports.writers.look import Look

# Who wrote the template, and how long it took: nothing of the document's.
_ITS_OWN = frozenset(["extended-properties", "thumbnail"])
_EMU_PER_TWIP = 635
_LEAST_WIDTH = 4000
_END = qn("w:sectPr")


def fill(template: bytes, document: Document, look: Look) -> WordDocument:
    """Write ``document`` at the template's place.

    Raises:
        PlaceMissing: the template has none; it was looked through when it was chosen.
    """
    word = docx.Document(io.BytesIO(template))
    place = next(places_in(word.element), None)
    if place is None:
        raise PlaceMissing(marker=MARKER)
    section = _section_of(word, place)
    width = _width_of(section, place)
    language = document.language
    ours = our_part("styles", look, language, width)
    styles = take_styles(word, ours, is_large=document.large_print)
    numbering = our_part("numbering", look, language, width)
    lists = take_lists(word, numbering, styles)
    speak(word, language.tag)
    drop(word, _ITS_OWN)
    _furnish(word, section, document.running, styles)
    blocks = DocxBlocks(width, word.part, look, lists)
    flow = Flow(place, styles, begins_page=_begins_page(place))
    for block in document.blocks:
        blocks.write(block, flow)
    _take_away(place, flow)
    return word


def _section_of(word: WordDocument, place: Element) -> Section:
    """The section that ends below the place."""
    body = word.element.body
    above = [child for child in body[: body.index(place)] if child.tag == qn("w:p")]
    number = sum(child.find(f"{qn('w:pPr')}/{_END}") is not None for child in above)
    return word.sections[number]


def _width_of(section: Section, place: Element) -> int:
    """The width of a line in twips; of one column where there are more."""
    whole = section.page_width or 0
    width = (whole - (section.left_margin or 0) - (section.right_margin or 0)) // _EMU_PER_TWIP
    columns = _columns(place)
    count = 1 if columns is None else int(str(columns.get(qn("w:num"), "1")))
    if columns is not None and count > 1:
        between = int(str(columns.get(qn("w:space"), "720")))
        width = (width - (count - 1) * between) // count
    return max(width, _LEAST_WIDTH)


def _columns(place: Element) -> Element | None:
    """How many columns the section has, whose end is the next one from the place on."""
    for child in (place, *place.itersiblings()):
        found = child if child.tag == _END else child.find(f"{qn('w:pPr')}/{_END}")
        if found is not None:
            return found.find(qn("w:cols"))
    return None


def _begins_page(place: Element) -> bool:
    return place.find(f"{qn('w:pPr')}/{qn('w:pageBreakBefore')}") is not None


def _take_away(place: Element, flow: Flow) -> None:
    """Take the marker away; a section that ends with it keeps its end."""
    below = place.getnext()
    if place.find(f"{qn('w:pPr')}/{_END}") is not None:
        for child in place:
            if child.tag != qn("w:pPr"):
                place.remove(child)
        return
    if below is None or below.tag != qn("w:p"):
        flow.finish()
    parent = place.getparent()
    if parent is not None:
        parent.remove(place)


def _furnish(
    word: WordDocument, section: Section, running: Running, styles: Mapping[str, str]
) -> None:
    told = " · ".join(part for part in (running.right, running.footer) if part.strip())
    number = "" if _counts_pages(word) else running.page
    known = set(word.part.rels)
    for part in {id(part): part for part in _footers(word, section)}.values():
        if not any(word.part.rels[key].target_part is part for key in known):
            # A new one has an empty line of python-docx's.
            for old in list(part.element):
                part.element.remove(old)
        part.element.append(running_line(styles["TeamdeskFoot"], told, number))


def _footers(word: WordDocument, section: Section) -> Iterator[StoryPart]:
    """The footers that the section's pages show; one that lacks is made."""
    yield section.footer.part
    if section.different_first_page_header_footer:
        yield section.first_page_footer.part
    if word.settings.odd_and_even_pages_header_footer:
        yield section.even_page_footer.part


def _counts_pages(word: WordDocument) -> bool:
    """Whether a header or footer of the template has the number of the page."""
    roots = [
        relation.target_part.element
        for relation in word.part.rels.values()
        if relation.reltype in (RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER)
    ]
    return any("PAGE" in code.split() for root in roots for code in field_codes(root))
