"""Next of kin as a cell has them: «Datter Anne Moe, 68 05 01 74 / sønn Kåre»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from teamdesk.domain.names import clean, search_key
from teamdesk.imports.records import RelativeRecord
from teamdesk.imports.written_values import is_missing

if TYPE_CHECKING:
    from collections.abc import Iterator

_BETWEEN = re.compile(r"\s*(?:[;\n]|\s/\s|\s/|/\s)\s*")
_PHONE = re.compile(r"(?:\+\d{2}\s?|00\d{2}\s?)?(?<!\d)\d(?:\s?\d){7}(?!\s?\d)")
_LABEL = re.compile(r"\b(?:tlf|telefon|mob|mobil|phone|tel)\b\.?:?", re.IGNORECASE)
_RELATION_WORDS = """
datter dotter sonn son kone mann ektemann ektefelle ektemake hustru samboer sambuar
partner kjaereste soster syster bror mor far mamma pappa foreldre barn barnebarn oldebarn
nevo niese nabo granne venn ven venninne veninne verge verje tante onkel kusine fetter
svigerdatter svigersonn svoger svigerinne stesonn stedatter fostermor fosterfar bestemor bestefar
daughter husband wife sister brother mother father neighbour neighbor friend guardian spouse
"""
_RELATIONS = frozenset(_RELATION_WORDS.split())
_NAME_ENDS = re.compile(r"\s*[,(–]|\s-\s|:")


def read_relatives(text: str) -> tuple[RelativeRecord, ...]:
    """Take a cell apart into people; what is neither relation, name nor phone is their note."""
    return tuple(_relatives(text))


def _relatives(text: str) -> Iterator[RelativeRecord]:
    for piece in _BETWEEN.split(text):
        if is_missing(piece):
            continue
        phone = _PHONE.search(piece)
        words = clean(_LABEL.sub(" ", piece.replace(phone[0], " ") if phone else piece))
        relation, rest = _relation(words)
        name, note = _name(rest)
        yield RelativeRecord(
            name=name or relation,
            relation=relation,
            phone=clean(phone[0]) if phone else "",
            note=note,
        )


def _relation(words: str) -> tuple[str, str]:
    first, _, rest = words.partition(" ")
    if search_key(first) in _RELATIONS:
        return first.strip(":,").capitalize(), rest.strip(" :,")
    return "", words


def _name(rest: str) -> tuple[str, str]:
    """The name runs to the first comma, bracket or dash; the rest is a note."""
    match = _NAME_ENDS.search(rest)
    if match is None:
        return rest, ""
    note = rest[match.start() :].strip(" ,–-:")
    return rest[: match.start()].strip(), note.removeprefix("(").replace(")", "").strip(" ,")
