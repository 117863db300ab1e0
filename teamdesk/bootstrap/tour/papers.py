"""Is a file that was handed out a whole document? Asked without the libraries that wrote it."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# The least that a page with letterhead and an embedded face takes.
LEAST_BYTES = 4_000
_PDF_BEGINS, _PDF_ENDS = b"%PDF-", b"%%EOF"
_WORD_PARTS = {"word/document.xml", "word/styles.xml", "docProps/core.xml"}


def fault_of(path: Path) -> str:
    """What is wrong with a document; empty where nothing is."""
    content = path.read_bytes()
    if len(content) < LEAST_BYTES:
        return f"only {len(content)} bytes"
    return _fault_of_pdf(content) if path.suffix == ".pdf" else _fault_of_word(path)


def _fault_of_pdf(content: bytes) -> str:
    if not content.startswith(_PDF_BEGINS):
        return "does not begin as a PDF"
    return "" if _PDF_ENDS in content[-32:] else "breaks off"


def _fault_of_word(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as package:
            broken, parts = package.testzip(), set(package.namelist())
    except zipfile.BadZipFile:
        return "is no Word document"
    if broken is not None:
        return f"the part {broken} is damaged"
    missing = sorted(_WORD_PARTS - parts)
    return f"lacks {', '.join(missing)}" if missing else ""
