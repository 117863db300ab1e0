"""The order of a document's elements in Word, with the white and the page breaks between them.

An empty paragraph would do as white, and a screen reader would read each as «blank».
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.oxml.ns import qn
from docx.shared import Twips

from teamdesk.exports.writers.word.elements import look_of, paragraph

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lxml.etree import _Element as Element

_BELOW_TABLE = 180
# These have more white above them by themselves.
_AIRY = frozenset(["Heading2", "Heading3"])
_PARAGRAPH, _TABLE, _VALUE = qn("w:p"), qn("w:tbl"), qn("w:val")
_NAMING = (qn("w:pStyle"), qn("w:rStyle"), qn("w:tblStyle"))


class Flow:
    """Puts elements in front of ``end``, the last one of a body or of a place in it.

    ``styles`` are the ids of a template's styles for those of ours that it has by another id.
    """

    def __init__(
        self, end: Element, styles: Mapping[str, str] | None = None, *, begins_page: bool = False
    ) -> None:
        self._end = end
        self._styles = styles or {}
        self._last = ""
        self._breaks_page = begins_page

    def add(self, elements: Iterable[Element]) -> None:
        """Put elements below what is there."""
        for made in elements:
            if made.tag == _PARAGRAPH:
                self._fit(made)
            elif self._last == _TABLE or self._breaks_page:
                # Word joins two tables that touch, and a table can't begin a page.
                self._put(self._fit(paragraph("TeamdeskGap", ())))
            self._put(made)

    def begin_page(self) -> None:
        """What comes next starts a page, unless nothing stands above it."""
        self._breaks_page = bool(self._last)

    def finish(self) -> None:
        """Word ends no text with a table."""
        if self._last == _TABLE:
            self._put(paragraph("TeamdeskGap", ()))

    def _fit(self, made: Element) -> Element:
        look = look_of(made)
        if self._breaks_page:
            look.page_break_before = True
        elif self._last == _TABLE and _style(made) not in _AIRY:
            # A table carries no white below itself.
            look.space_before = Twips(_BELOW_TABLE)
        self._breaks_page = False
        return made

    def _put(self, made: Element) -> None:
        for named in made.iter(*_NAMING) if self._styles else ():
            name = str(named.get(_VALUE))
            named.set(_VALUE, self._styles.get(name, name))
        self._end.addprevious(made)
        self._last = made.tag


def _style(made: Element) -> str:
    found = made.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return "" if found is None else str(found.get(_VALUE))
