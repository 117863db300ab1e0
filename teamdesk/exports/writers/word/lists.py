"""The lists of a Word document: each counted one is a list of its own, which starts at 1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from teamdesk.exports.writers.word.elements import element

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


class Lists:
    """What numbers a document's paragraphs.

    Attributes:
        decimal: the kind of list that counts.
        bullet: the list of bullets, where the style of bullets names none itself.
    """

    def __init__(self, numbering: Element, decimal: int) -> None:
        self._numbering = numbering
        self.decimal = decimal
        self.bullet: int | None = None

    def begin(self) -> int:
        """A list that counts from 1, whatever was counted before."""
        override = element("lvlOverride", ilvl="0")
        override.append(element("startOverride", "1"))
        return self.of_kind(self.decimal, override)

    def of_kind(self, kind: int, *more: Element) -> int:
        """A new list of a kind."""
        listed = self._numbering.findall(qn("w:num"))
        number = max((int(str(one.get(qn("w:numId")))) for one in listed), default=0) + 1
        made = element("num", numId=str(number))
        made.extend([element("abstractNumId", str(kind)), *more])
        # What names the lists stands before what comes last of all.
        last = self._numbering.find(qn("w:numIdMacAtCleanup"))
        if last is None:
            self._numbering.append(made)
        else:
            last.addprevious(made)
        return number
