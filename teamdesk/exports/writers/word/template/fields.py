"""Word's fields in a template: those that only say something about the document are let in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from teamdesk.exports.writers.word.template.refusals import CarriesField, FetchesFromOutside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

# Everything else is refused: DDE, LINK and INCLUDETEXT fetch, MACROBUTTON and its like start
# something, and tomorrow's Word may know others.
KNOWN = frozenset(
    [
        *("=", "ADVANCE", "AUTHOR", "COMMENTS", "CREATEDATE", "DATE", "DOCPROPERTY", "EQ"),
        *("FILENAME", "FORMTEXT", "HYPERLINK", "IF", "INFO", "KEYWORDS", "NOTEREF", "NUMPAGES"),
        *("PAGE", "PAGEREF", "PRINTDATE", "REF", "SAVEDATE", "SECTION", "SECTIONPAGES", "SEQ"),
        *("STYLEREF", "SUBJECT", "SYMBOL", "TC", "TIME", "TITLE", "TOC"),
    ]
)
_SAFE_ADDRESS = re.compile(r"(https?|mailto|tel):", re.IGNORECASE)
# What an inner field says may become part of the outer one's name: of «DAT{…}E», «DATABASE».
_INNER = "\0"
_CHAR, _CODE, _SIMPLE = qn("w:fldChar"), qn("w:instrText"), qn("w:fldSimple")


def is_safe_address(address: str) -> bool:
    """Whether a reader's program opens it only when somebody clicks, and as a page or a letter."""
    return bool(_SAFE_ADDRESS.match(address.strip()))


def check_fields(root: Element) -> None:
    """Look at each field of a part.

    Raises:
        CarriesField: one is not known to be harmless.
        FetchesFromOutside: a link opens something else than a web page or a letter.
    """
    for code in field_codes(root):
        words = code.split()
        name = words[0].upper() if words else ""
        if name.startswith("="):
            name = "="
        if name not in KNOWN:
            raise CarriesField(field=name.replace(_INNER, "{ }") or "{ }")
        if name == "HYPERLINK":
            _check_link(words[1:])


def _check_link(words: list[str]) -> None:
    address = next((word.strip('"') for word in words if not word.startswith("\\")), "")
    is_inside = "\\l" in words
    if address and not is_inside and not is_safe_address(address):
        raise FetchesFromOutside(address=address)


def field_codes(root: Element) -> Iterator[str]:
    """The instruction of each field, with a mark where another one stands in it."""
    open_codes: list[list[str]] = []
    for node in root.iter(_CHAR, _CODE, _SIMPLE):
        if node.tag == _SIMPLE:
            yield str(node.get(qn("w:instr"), ""))
        elif node.tag == _CODE:
            if open_codes:
                open_codes[-1].append(node.text or "")
        elif node.get(qn("w:fldCharType")) == "begin":
            if open_codes:
                open_codes[-1].append(_INNER)
            open_codes.append([])
        elif node.get(qn("w:fldCharType")) == "end" and open_codes:
            yield "".join(open_codes.pop())
    yield from ("".join(code) for code in open_codes)
