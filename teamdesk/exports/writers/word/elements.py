"""Word's own elements for paragraphs, pictures and fields.

What a document is full of is put together here, and python-docx keeps the package around it.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, cast
from urllib.parse import quote

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Twips
from docx.text.parfmt import ParagraphFormat

from teamdesk.exports.document import plain

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.parts.document import DocumentPart
    from lxml.etree import _Element as Element

    from teamdesk.exports.document import Span, Text

# What an address is made of; everything else is written as «%..».
_ADDRESS = ":/?#@+=&%,;~!$*()"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def element(name: str, value: str | None = None, **attributes: str) -> Element:
    """An element such as ``w:jc``, with ``w:val`` and other attributes of Word's namespace."""
    made = OxmlElement(f"w:{name}")
    if value is not None:
        made.set(qn("w:val"), value)
    for key, text in attributes.items():
        made.set(qn(f"w:{key}"), text)
    return made


def paragraph(style: str, text: Text, number: int | None = None) -> Element:
    """A paragraph in ``style``; ``number`` is the list it counts in, other than its style's."""
    made = element("p")
    properties = element("pPr")
    properties.append(element("pStyle", style))
    if number is not None:
        counted = element("numPr")
        counted.extend([element("ilvl", "0"), element("numId", str(number))])
        properties.append(counted)
    made.append(properties)
    made.extend(_linked(span) if span.link else run(span) for span in text if span.text)
    return made


def _linked(span: Span) -> Element:
    """A field that opens an address, which needs no relation of the package's own."""
    made = element("fldSimple", instr=f'HYPERLINK "{quote(span.link, safe=_ADDRESS)}"')
    made.append(run(span))
    return made


def run(span: Span) -> Element:
    """A run of letters in one face, with Word's own line breaks and tabs."""
    made = element("r")
    properties = element("rPr")
    if span.link:
        properties.append(element("rStyle", "Hyperlink"))
    elif span.muted:
        properties.append(element("rStyle", "TeamdeskMuted"))
    if span.bold:
        properties.extend([element("b"), element("bCs")])
    if span.italic:
        properties.extend([element("i"), element("iCs")])
    if len(properties):
        made.append(properties)
    for number, line in enumerate(span.text.split("\n")):
        if number:
            made.append(element("br"))
        made.extend(_letters(line))
    return made


def field(instruction: str) -> Element:
    """A field that Word fills in, such as ``PAGE``."""
    made = element("fldSimple", instr=instruction)
    result = element("r")
    result.extend(_letters("1"))
    made.append(result)
    return made


def picture(part: DocumentPart, png: bytes, told: str, width: int) -> Element:
    """A paragraph with a picture ``width`` twips wide; readers hear ``told`` in its place."""
    inline = part.new_pic_inline(io.BytesIO(png), width=Twips(width))
    inline.docPr.set("descr", told)
    # Else it stands a little to the right of the text.
    for side in ("distL", "distR"):
        inline.set(side, "0")
    made, carrier, drawing = paragraph("Normal", ()), element("r"), element("drawing")
    drawing.append(inline)
    carrier.append(drawing)
    made.append(carrier)
    # The words below say what it shows, so the two are not torn apart.
    return keep_with_next(made)


def caption(text: str, *, keeps_next: bool) -> Element:
    """The words below a picture; what they keep with them is on the same page."""
    made = paragraph("Caption", plain(text))
    return keep_with_next(made) if keeps_next else made


def keep_with_next(made: Element) -> Element:
    """A paragraph that stands on the same page as what follows it."""
    look_of(made).keep_with_next = True
    return made


def look_of(made: Element) -> ParagraphFormat:
    """A paragraph's own look, over its style's; its parts come in the order that Word asks for."""
    return ParagraphFormat(cast("BaseOxmlElement", made))


def _letters(text: str) -> list[Element]:
    parts: list[Element] = []
    for number, stretch in enumerate(text.split("\t")):
        if number:
            parts.append(element("tab"))
        if stretch:
            made = element("t")
            made.text = stretch
            made.set(_SPACE, "preserve")
            parts.append(made)
    return parts
