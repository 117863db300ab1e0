"""What a screen reader follows through a PDF: which words are a heading, a cell, a list's item.

reportlab writes none of it. While the pages are drawn, each flowable marks its letters as the
content of an element here, and everything else as an artifact; the tree itself is added to the
finished file. Names and rules are those of ISO 32000-1, 14.7-14.8, and ISO 14289-1 (PDF/UA-1).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a page's content: the page counted from 0, and its number on that page."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Box:
    """Where a figure stands on its page, in points from the lower left corner."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(slots=True)
class Element:
    """A node of the tree, its parts in the order in which they are read.

    Attributes:
        kind: a standard structure type: «H1», «Table», «TD» …
        alternative: the words that stand for a figure or a link.
        scope: whether a «TH» names its «Column» or its «Row».
        box: the place of a figure, known when it is drawn.
    """

    kind: str
    alternative: str = ""
    scope: str = ""
    box: Box | None = None
    parts: list[Element | Mark] = field(default_factory=list)

    def add(self, kind: str, *, alternative: str = "", scope: str = "") -> Element:
        """A new element at the end of this one."""
        element = Element(kind, alternative, scope)
        self.parts.append(element)
        return element


@dataclass(frozen=True, slots=True)
class Link:
    """An address that a page's words open, and the element that says so."""

    page: int
    address: str
    element: Element


class Structure:
    """The tree of one document, whose each marked stretch of its pages is, and its links."""

    def __init__(self) -> None:
        self.root = Element("Document")
        self.pages: list[list[Element]] = []
        self.links: list[Link] = []

    def begin(self, canvas: Canvas, element: Element) -> None:
        """What is drawn until `end_content` belongs to ``element``."""
        page = canvas.getPageNumber() - 1
        while len(self.pages) <= page:
            self.pages.append([])
        owners = self.pages[page]
        mark = Mark(page, len(owners))
        owners.append(element)
        element.parts.append(mark)
        canvas.addLiteral(f"/{element.kind} <</MCID {mark.number}>> BDC")

    def link(self, canvas: Canvas, element: Element, address: str, words: str) -> None:
        """Some of the words drawn last, which are the content of ``element``, open ``address``."""
        link = element.add("Link", alternative=words)
        self.links.append(Link(canvas.getPageNumber() - 1, address, link))


def begin_artifact(canvas: Canvas, kind: str = "Layout") -> None:
    """What is drawn until `end_content` is for the eye alone: lines, tints, headers, footers."""
    canvas.addLiteral(f"/Artifact <</Type /{kind}>> BDC")


def end_content(canvas: Canvas) -> None:
    """End what `Structure.begin` or `begin_artifact` began."""
    canvas.addLiteral("EMC")
