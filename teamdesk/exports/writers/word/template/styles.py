"""The styles and lists of a template, and ours where it lacks them."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, cast

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml.ns import qn
from docx.parts.numbering import NumberingPart
from docx.text.font import Font

from teamdesk.exports.writers.word.elements import element
from teamdesk.exports.writers.word.lists import Lists

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docx.document import Document as WordDocument
    from docx.oxml.text.run import CT_R
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.parts.document import DocumentPart
    from lxml.etree import _Element as Element

_ID, _VALUE = qn("w:styleId"), qn("w:val")
_NAMING = ("basedOn", "next", "link")


def take_styles(word: WordDocument, ours: Element, *, is_large: bool) -> Mapping[str, str]:
    """Give a template the styles that it lacks.

    A style is known by its name, which is the same in every language of Word; its id is not.

    Args:
        word: the template.
        ours: the styles of documents without a template.
        is_large: the sizes of letters are ours too: it is for eyes that need them.

    Returns:
        For each id of ours the id that the template has, or now has.
    """
    theirs = {_name(style): style for style in word.styles.element.findall(qn("w:style"))}
    taken = {str(style.get(_ID)) for style in theirs.values()}
    ids: dict[str, str] = {}
    lacking: list[Element] = []
    for style in ours.findall(qn("w:style")):
        own, known = str(style.get(_ID)), theirs.get(_name(style))
        if known is None:
            ids[own] = f"Teamdesk{own}" if own in taken else own
            lacking.append(style)
        else:
            ids[own] = str(known.get(_ID))
            if is_large:
                _take_size(known, style)
    for style in lacking:
        word.styles.element.append(_renamed(style, ids))
    return ids


def speak(word: WordDocument, language: str) -> None:
    """Mark all words with the document's language, whatever the template was written in."""
    for mark in word.styles.element.iter(qn("w:lang")):
        mark.set(_VALUE, language)
    for defaults in word.styles.element.iter(qn("w:rPrDefault")):
        properties = defaults.find(qn("w:rPr"))
        if properties is not None and properties.find(qn("w:lang")) is None:
            properties.append(element("lang", language))
    for mark in word.settings.element.iter(qn("w:themeFontLang")):
        mark.set(_VALUE, language)


def take_lists(word: WordDocument, ours: Element, ids: Mapping[str, str]) -> Lists:
    """The template's own lists where its styles have them, else ours.

    Args:
        word: the template, which has all styles now.
        ours: the lists of documents without a template.
        ids: what `take_styles` gave back.
    """
    numbering = _numbering_of(word.part)
    bullet, decimal = (_list_of(word, ids[name]) for name in ("ListBullet", "ListNumber"))
    first = _take_kinds(numbering, ours)
    lists = Lists(numbering, first + 1)
    if bullet is None:
        lists.bullet = lists.of_kind(first)
    if decimal is not None:
        lists.decimal = _kind_of(numbering, decimal) or lists.decimal
    return lists


def _name(style: Element) -> str:
    found = style.find(qn("w:name"))
    return "" if found is None else str(found.get(_VALUE)).lower()


def _renamed(style: Element, ids: Mapping[str, str]) -> Element:
    made = deepcopy(style)
    made.set(_ID, ids[str(style.get(_ID))])
    made.attrib.pop(qn("w:default"), "")
    for name in _NAMING:
        for named in made.findall(qn(f"w:{name}")):
            named.set(_VALUE, ids[str(named.get(_VALUE))])
    for properties in made.findall(qn("w:pPr")):
        # Its number is one of our lists, which paragraphs name by themselves here.
        for number in properties.findall(qn("w:numPr")):
            properties.remove(number)
    return made


def _take_size(known: Element, ours: Element) -> None:
    size = Font(cast("CT_R", ours)).size
    if size is not None:
        Font(cast("CT_R", known)).size = size


def _numbering_of(part: DocumentPart) -> Element:
    """The part with the lists; python-docx can't make one where there is none."""
    for relation in part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.NUMBERING:
            numbering: Element = part.numbering_part.element
            return numbering
    root = element("numbering")
    made = NumberingPart(
        PackURI("/word/teamdesk-numbering.xml"),
        CONTENT_TYPE.WML_NUMBERING,
        cast("BaseOxmlElement", root),
        part.package,
    )
    part.relate_to(made, RELATIONSHIP_TYPE.NUMBERING)
    return root


def _list_of(word: WordDocument, style_id: str) -> str | None:
    """The list that a style, or one that it stands on, names."""
    styles = {str(style.get(_ID)): style for style in word.styles.element.findall(qn("w:style"))}
    seen: set[str] = set()
    while style_id in styles and style_id not in seen:
        seen.add(style_id)
        number = styles[style_id].find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
        if number is not None:
            value = str(number.get(_VALUE))
            return None if value == "0" else value
        below = styles[style_id].find(qn("w:basedOn"))
        style_id = "" if below is None else str(below.get(_VALUE))
    return None


def _take_kinds(numbering: Element, ours: Element) -> int:
    """Put our two kinds of lists in, under numbers that are free; the first one's number."""
    kinds = numbering.findall(qn("w:abstractNum"))
    key = qn("w:abstractNumId")
    first = max((int(str(kind.get(key))) for kind in kinds), default=-1) + 1
    place = len(numbering.findall(qn("w:numPicBullet"))) + len(kinds)
    for offset, kind in enumerate(ours.findall(qn("w:abstractNum"))):
        made = deepcopy(kind)
        made.set(key, str(first + offset))
        for style in list(made.iter(qn("w:pStyle"))):
            level = style.getparent()
            if level is not None:
                level.remove(style)
        numbering.insert(place + offset, made)
    return first


def _kind_of(numbering: Element, number: str) -> int | None:
    for listed in numbering.findall(qn("w:num")):
        kind = listed.find(qn("w:abstractNumId"))
        if listed.get(qn("w:numId")) == number and kind is not None:
            return int(str(kind.get(_VALUE)))
    return None
