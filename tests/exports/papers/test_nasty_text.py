"""Nasty text in every field of every kind of document: both writers take it, and show the same."""

from __future__ import annotations

import dataclasses
from enum import Enum
from typing import TYPE_CHECKING

import pytest

from teamdesk.exports.text import clean
from teamdesk.exports.writers.look import load_look
from teamdesk.exports.writers.pdf.fonts import lost_letters
from teamdesk.exports.writers.pdf.writer import render_pdf
from teamdesk.exports.writers.word.writer import render_docx
from tests.exports.papers.test_builders import each_kind
from tests.exports.reading import docx_words, open_pdf

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeGuard

    from _typeshed import DataclassInstance

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.document import Document

    Build = Callable[[Translator], Document]

LOOK = load_look()
MARKUP = "<b>åpen & </para> {0} %s ${x} ]]> \x00\x1b[31m\u202eexe.txt Ŋáŋ"
FOREIGN = "مريم \u200fשלום 🙂 \ud800 \u0301 漢字"
LONG = 10_000


def with_texts(value: object, change: Callable[[str], str]) -> object:
    """A content with every text in it changed that a person may have typed.

    What a value of the domain holds (a code, a score) was checked before it was stored.
    """
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        return tuple(with_texts(item, change) for item in value)
    if is_content(value):
        held = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
        return dataclasses.replace(
            value, **{name: with_texts(item, change) for name, item in held.items()}
        )
    return value


def is_content(value: object) -> TypeGuard[DataclassInstance]:
    return dataclasses.is_dataclass(value) and type(value).__module__.startswith("teamdesk.exports")


def longest_made(content: object, text: str) -> object:
    """A content whose longest text is ``text``."""
    found: list[str] = []
    with_texts(content, lambda typed: found.append(typed) or typed)
    longest = max(found, key=len)
    return with_texts(content, lambda typed: text if typed == longest else typed)


def before_all(nasty: str) -> Callable[[object], object]:
    return lambda content: with_texts(content, lambda typed: f"{nasty} {typed}")


def made_of(
    build: Build, nb: Translator, patch: pytest.MonkeyPatch, change: Callable[[object], object]
) -> Document:
    """What a kind's builder makes of its contents once they are changed."""
    for name in build.__code__.co_names:
        content = build.__globals__[name]
        if dataclasses.is_dataclass(content):
            patch.setitem(build.__globals__, name, change(content))
    return build(nb)


@each_kind
def test_document_of_each_kind_shows_markup_and_control_characters_as_text(
    build: Build, nb: Translator, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = made_of(build, nb, monkeypatch, before_all(MARKUP))
    words = docx_words(render_docx(document, LOOK).data)
    assert {"<b>åpen", "</para>", "{0}", "${x}", "[31mexe.txt"} <= set(words)
    render_pdf(document, LOOK)


@each_kind
def test_document_of_each_kind_takes_letters_of_other_scripts(
    build: Build, nb: Translator, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = made_of(build, nb, monkeypatch, before_all(FOREIGN))
    assert "שלום" in docx_words(render_docx(document, LOOK).data)
    rendered = render_pdf(document, LOOK)
    assert set(rendered.lost_letters) >= set(lost_letters(clean("مريم🙂漢字")))
    assert open_pdf(rendered.data).pages


@each_kind
@pytest.mark.parametrize("word", ["Ŧord ", "Ŧ"], ids=["words", "one word"])
def test_document_of_each_kind_keeps_every_letter_of_a_long_text(
    build: Build, nb: Translator, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    text = word * (LONG // len(word))
    document = made_of(build, nb, monkeypatch, lambda content: longest_made(content, text))
    shown = "".join(docx_words(render_docx(document, LOOK).data))
    pages = open_pdf(render_pdf(document, LOOK).data).pages
    found = "".join("".join(page.extract_text().split()) for page in pages)
    # A PDF's header is cut to its line, and stands on each page.
    assert found.count("Ŧ") >= shown.count("Ŧ")
