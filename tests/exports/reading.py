"""Reads finished files back, as a person with Word or a PDF reader would."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

import docx
from docx.oxml.ns import qn
from pypdf import PdfReader

from teamdesk.exports.document import Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document as WordDocument
    from lxml.etree import _Element as Element

    from teamdesk.exports.document import Document


def open_docx(data: bytes) -> WordDocument:
    return docx.Document(io.BytesIO(data))


def open_pdf(data: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(data))


def docx_words(data: bytes) -> list[str]:
    """The words of the body, with the marks that Word draws before the items of a list."""
    words: list[str] = []
    counts: dict[str, int] = {}
    for paragraph in open_docx(data).element.body.iter(qn("w:p")):
        words += _list_mark(paragraph, counts)
        words += split("".join(_letters(paragraph)))
    return words


def split(text: str) -> list[str]:
    """The words, each part of «Berg-Hansen» for itself: a line may end after the hyphen."""
    return [part for word in text.split() for part in re.findall(r"[^-]*-|[^-]+", word)]


def pdf_words(data: bytes, document: Document, expected: list[str]) -> list[str]:
    """The words of the pages, without header, footer and header rows that are repeated."""
    pages = [page.extract_text() for page in open_pdf(data).pages]
    return words_of_pages(pages, document, expected)


def words_of_pages(pages: list[str], document: Document, expected: list[str]) -> list[str]:
    """The same of the text that any reader found on each page."""
    words: list[str] = []
    headers = [split(" ".join(b.header)) for b in document.blocks if isinstance(b, Table)]
    for number, page in enumerate(pages, 1):
        found = split(page)
        furniture = furniture_words(document, number, len(pages))
        assert found[: len(furniture)] == furniture
        found = found[len(furniture) :]
        for header in headers:
            size = len(header)
            is_repeated = expected[len(words) : len(words) + size] != header
            if found[:size] == header and is_repeated:
                found = found[size:]
        words += found
    return words


def furniture_words(document: Document, page: int, pages: int) -> list[str]:
    running = document.running
    number = running.page.format(page=page, pages=pages)
    return split(f"{running.left} {running.right} {running.footer} {number}")


def _letters(paragraph: Element) -> Iterator[str]:
    for node in paragraph.iter(qn("w:t"), qn("w:br"), qn("w:tab")):
        yield (node.text or "") if node.tag == qn("w:t") else "\n"


def _list_mark(paragraph: Element, counts: dict[str, int]) -> list[str]:
    style = paragraph.find(f".//{qn('w:pStyle')}")
    name = style.get(qn("w:val")) if style is not None else ""
    if name == "ListBullet":
        return ["•"]
    if name != "ListNumber":
        return []
    number = paragraph.find(f".//{qn('w:numId')}").get(qn("w:val"))
    counts[number] = counts.get(number, 0) + 1
    return [f"{counts[number]}."]
