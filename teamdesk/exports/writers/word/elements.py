"""Word's own elements for paragraphs, tables and fields.

python-docx finds a table's cells in quadratic time (0.33 s for a plan against 0.04 s), so what a
document is full of is put together here, and python-docx keeps the package around it.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Twips

from teamdesk.exports.document import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from docx.parts.document import DocumentPart
    from lxml.etree import _Element as Element

    from teamdesk.exports.document import Span, Text

# What an address is made of; everything else is written as «%..».
_ADDRESS = ":/?#@+=&%,;~!$*()"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True, slots=True)
class TableShape:
    """A table's style, the widths of its columns in twips, and whether its first row heads it."""

    style: str
    widths: Sequence[int]
    has_header: bool = False


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
        properties.append(element("rStyle", "TeamdeskLink"))
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


def page_break() -> Element:
    """A paragraph that ends its page."""
    made, carrier = element("p"), element("r")
    carrier.append(element("br", type="page"))
    made.append(carrier)
    return made


def picture(part: DocumentPart, png: bytes, told: str, width: int) -> Element:
    """A paragraph with a picture ``width`` twips wide; readers hear ``told`` in its place."""
    inline = part.new_pic_inline(io.BytesIO(png), width=Twips(width))
    inline.docPr.set("descr", told)
    # Else it stands a little to the right of the text.
    for side in ("distL", "distR"):
        inline.set(side, "0")
    made, carrier, drawing = element("p"), element("r"), element("drawing")
    properties = element("pPr")
    # The words below say what it shows, so the two are not torn apart.
    properties.append(element("keepNext"))
    drawing.append(inline)
    carrier.append(drawing)
    made.extend([properties, carrier])
    return made


def caption(text: str, *, keeps_next: bool) -> Element:
    """The words below a picture; what they keep with them is on the same page."""
    made = paragraph("TeamdeskCaption", plain(text))
    return keep_with_next(made) if keeps_next else made


def keep_with_next(made: Element) -> Element:
    """A paragraph that stands on the same page as what follows it."""
    made[0].append(element("keepNext"))
    return made


def table(shape: TableShape, rows: Iterable[Sequence[Element]]) -> Element:
    """A table of one paragraph a cell, whose rows are not torn apart between pages."""
    made = element("tbl")
    made.append(_table_properties(shape))
    grid = element("tblGrid")
    grid.extend(element("gridCol", w=str(width)) for width in shape.widths)
    made.append(grid)
    for number, row in enumerate(rows):
        made.append(_row(shape, row, is_header=shape.has_header and number == 0))
    return made


def _table_properties(shape: TableShape) -> Element:
    properties = element("tblPr")
    properties.extend(
        [
            element("tblStyle", shape.style),
            element("tblW", w=str(sum(shape.widths)), type="dxa"),
            element("tblLayout", type="fixed"),
            element(
                "tblLook",
                firstRow="1" if shape.has_header else "0",
                lastRow="0",
                firstColumn="0",
                lastColumn="0",
                noHBand="1",
                noVBand="1",
            ),
        ]
    )
    return properties


def _row(shape: TableShape, cells: Sequence[Element], *, is_header: bool) -> Element:
    made = element("tr")
    properties = element("trPr")
    properties.append(element("cantSplit"))
    if is_header:
        properties.append(element("tblHeader"))
    made.append(properties)
    for width, content in zip(shape.widths, cells, strict=True):
        cell, cell_properties = element("tc"), element("tcPr")
        cell_properties.append(element("tcW", w=str(width), type="dxa"))
        cell.extend([cell_properties, content])
        made.append(cell)
    return made


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
