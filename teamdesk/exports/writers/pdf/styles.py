"""The look of a document, in reportlab's own terms."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import TableStyle

from teamdesk.exports.writers.pdf.fonts import ITALIC, MEDIUM, REGULAR, SEMIBOLD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.exports.writers.look import Look

HAIRLINE = 0.5
# White below a list, and in large print below each of its items.
BELOW_LIST = 6
# Between lines to write on, so that a hand that shakes finds room.
BETWEEN_LINES = 9 * mm


@lru_cache(maxsize=4)
def styles_of(look: Look) -> PdfStyles:
    """The styles of a look, made once for all its papers."""
    return PdfStyles(look)


class PdfStyles:
    """Every style of a PDF file.

    Each names its face: reportlab falls back on a Helvetica that is not embedded, for bullets
    and empty table cells too.
    """

    def __init__(self, look: Look) -> None:
        self.look = look
        sizes = look.pdf
        leading = sizes.body * (sizes.leading + 0.1)
        base = self._style("base", sizes.body)
        self.body = ParagraphStyle("body", base, leading=leading, spaceAfter=6)
        self.list_item = ParagraphStyle(
            "list",
            base,
            leading=leading,
            leftIndent=6 * mm,
            bulletIndent=1.2 * mm,
            spaceAfter=BELOW_LIST if sizes.airy_lists else 0,
        )
        self.notice = ParagraphStyle(
            "notice", base, fontName=SEMIBOLD, textColor=HexColor(look.colours.notice)
        )
        self.quote = self._style("quote", sizes.quote, ITALIC)
        self.cell = self._style("cell", sizes.table)
        self.header_cell = self._style("header cell", sizes.small, SEMIBOLD, muted=True)
        self.key = self._style("key", sizes.table, MEDIUM, muted=True)
        self.small = self._style("small", sizes.small, muted=True)
        self.headings = self._heading_styles()
        self._lists: dict[float, ParagraphStyle] = {}

    def list_for(self, marks: Sequence[str]) -> ParagraphStyle:
        """The style of a list whose widest mark has its room, so that all its words line up."""
        style = self.list_item
        size = style.bulletFontSize
        widest = max((stringWidth(mark, REGULAR, size) for mark in marks), default=0)
        indent = max(style.leftIndent, style.bulletIndent + widest + size * 0.6)
        if indent not in self._lists:
            self._lists[indent] = ParagraphStyle("list", style, leftIndent=indent)
        return self._lists[indent]

    @cached_property
    def accent(self) -> Color:
        """The one colour that stands out."""
        return HexColor(self.look.colours.accent)

    @cached_property
    def muted(self) -> Color:
        """The colour of what stands back, and of lines to write on."""
        return HexColor(self.look.colours.muted)

    @cached_property
    def rule(self) -> Color:
        """The colour of thin lines."""
        return HexColor(self.look.colours.rule)

    @cached_property
    def table(self) -> TableStyle:
        """Thin lines between rows, a firmer one below the header, none upright."""
        last = (-1, -1)
        return TableStyle(
            [
                ("FONT", (0, 0), last, REGULAR, self.look.pdf.table),
                ("VALIGN", (0, 0), last, "TOP"),
                ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
                ("LEFTPADDING", (0, 0), last, 0),
                ("RIGHTPADDING", (0, 0), last, 9),
                ("TOPPADDING", (0, 0), last, 3),
                ("BOTTOMPADDING", (0, 0), last, 4),
                ("LINEBELOW", (0, 1), last, HAIRLINE, self.rule),
                ("LINEBELOW", (0, 0), (-1, 0), 1.1, self.accent),
            ]
        )

    @cached_property
    def facts(self) -> TableStyle:
        """Names at the left and values at the right, with nothing drawn."""
        last = (-1, -1)
        return TableStyle(
            [
                ("FONT", (0, 0), last, REGULAR, self.look.pdf.table),
                ("VALIGN", (0, 0), last, "TOP"),
                ("LEFTPADDING", (0, 0), last, 0),
                ("RIGHTPADDING", (0, 0), last, 9),
                ("TOPPADDING", (0, 0), last, 1.5),
                ("BOTTOMPADDING", (0, 0), last, 1.5),
            ]
        )

    @cached_property
    def quoted(self) -> TableStyle:
        """A bar beside the person's own words."""
        return self._barred(self.accent, None)

    @cached_property
    def noticed(self) -> TableStyle:
        """A tinted field with a bar."""
        colours = self.look.colours
        return self._barred(HexColor(colours.notice), HexColor(colours.notice_soft))

    @cached_property
    def signatures(self) -> TableStyle:
        """A line above each cell but the empty one in the middle."""
        last = (-1, -1)
        return TableStyle(
            [
                ("FONT", (0, 0), last, REGULAR, self.look.pdf.small),
                ("LEFTPADDING", (0, 0), last, 0),
                ("TOPPADDING", (0, 0), last, 3),
                ("BOTTOMPADDING", (0, 0), last, 0),
                ("LINEABOVE", (0, 0), (0, -1), HAIRLINE, self.rule),
                ("LINEABOVE", (2, 0), (2, -1), HAIRLINE, self.rule),
            ]
        )

    def _barred(self, bar: Color, ground: Color | None) -> TableStyle:
        last = (-1, -1)
        style = TableStyle(
            [
                ("FONT", (0, 0), last, REGULAR, self.look.pdf.body),
                ("LEFTPADDING", (0, 0), last, 11),
                ("RIGHTPADDING", (0, 0), last, 11),
                ("TOPPADDING", (0, 0), last, 3),
                ("BOTTOMPADDING", (0, 0), last, 5),
                ("LINEBEFORE", (0, 0), (0, -1), 2.4, bar),
            ]
        )
        if ground is not None:
            style.add("BACKGROUND", (0, 0), last, ground)
        return style

    def _heading_styles(self) -> dict[int, ParagraphStyle]:
        sizes = self.look.pdf
        title = self._style("title", sizes.title, SEMIBOLD)
        section = self._style("section", sizes.section, SEMIBOLD)
        subsection = self._style("subsection", sizes.subsection, SEMIBOLD)
        title.leading = sizes.title * 1.22
        section.textColor = self.accent
        for style, before, after in (
            (title, 0, 8),
            (section, 18, 5),
            (subsection, 11, 3),
        ):
            style.spaceBefore, style.spaceAfter = before, after
        return {1: title, 2: section, 3: subsection}

    def _style(
        self, name: str, size: float, face: str = REGULAR, *, muted: bool = False
    ) -> ParagraphStyle:
        colours = self.look.colours
        return ParagraphStyle(
            name,
            fontName=face,
            fontSize=size,
            bulletFontName=REGULAR,
            bulletFontSize=size,
            leading=size * self.look.pdf.leading,
            textColor=HexColor(colours.muted if muted else colours.text),
            # Double names and compounds are broken after their own hyphens.
            embeddedHyphenation=1,
            allowWidows=0,
            allowOrphans=0,
        )
