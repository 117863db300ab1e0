"""What a template must not carry, and the one place that it must have."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from teamdesk.domain.word_templates import MARKER
from teamdesk.exports.writers.word.template.fields import check_fields, is_safe_address
from teamdesk.exports.writers.word.template.package import XML_ENDINGS, Package, unpacked
from teamdesk.exports.writers.word.template.refusals import (
    CarriesMacros,
    CarriesObject,
    Damaged,
    FetchesFromOutside,
    IsProtected,
    NotWord,
    PlaceElsewhere,
    PlaceMissing,
    PlaceTwice,
    TiedToTemplate,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.etree import _Element as Element

_MARKER = re.compile(r"\{\{\s*(innhold|innhald|content)\s*\}\}", re.IGNORECASE)
_DRAWING = "image/svg+xml"
_DOCUMENT = "wordprocessingml.document.main+xml"
_MACROS = re.compile("macroenabled|vbaproject|vbadata", re.IGNORECASE)
# The last word of each relation that a letterhead may need. What is not known is refused.
_KNOWN_RELATIONS = frozenset(
    [
        *("classificationlabels", "comments", "commentsExtended", "commentsExtensible"),
        *("commentsIds", "core-properties", "custom-properties", "customXml", "customXmlProps"),
        *("endnotes", "extended-properties", "font", "fontTable", "footer", "footnotes"),
        *("glossaryDocument", "hdphoto", "header", "hyperlink", "image", "numbering"),
        *("officeDocument", "people", "settings", "styles", "stylesWithEffects", "theme"),
        *("thumbnail", "webSettings"),
    ]
)
_OBJECTS = frozenset(
    qn(f"w:{name}") for name in ("object", "control", "altChunk", "subDoc", "mailMerge", "frameset")
) | {
    "{urn:schemas-microsoft-com:office:office}OLEObject",
    "{http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing}webVideoPr",
}
_PROTECTIONS = (qn("w:documentProtection"), qn("w:writeProtection"))
_VML = "{urn:schemas-microsoft-com:vml}"
_OFF = frozenset(["0", "false", "off"])


def check_template(data: bytes) -> None:
    """Look through a file before it is kept; nothing in it is run, opened or fetched.

    Raises:
        TemplateRefused: it is no Word document, is more than a letterhead, or lacks its place.
    """
    package = unpacked(data)
    body = _check_kind(package)
    for relation in package.relations():
        _check_relation(relation)
    for root in package.trees.values():
        _check_part(root)
    _check_place(package, body)


def _check_kind(package: Package) -> Element:
    """The text of a Word document."""
    kinds = list(package.content_types())
    if any(_MACROS.search(text) for text in (*package.names, *(kind for _, kind in kinds))):
        raise CarriesMacros
    for name, kind in kinds:
        # What is read as XML by Word is to be read here too, whatever it is called.
        if kind.endswith("xml") and kind != _DRAWING and not name.lower().endswith(XML_ENDINGS):
            raise Damaged
    body = package.body
    is_word = any(_DOCUMENT in kind for _, kind in kinds)
    # «Strict Open XML» has other names for the same.
    if not is_word or body is None or body.tag != qn("w:document"):
        raise NotWord
    return body


def _check_relation(relation: Mapping[str, str]) -> None:
    name, target = relation.get("Type", "").rpartition("/")[2], relation.get("Target", "")
    if _MACROS.search(name):
        raise CarriesMacros
    if name == "attachedTemplate":
        raise TiedToTemplate(address=target)
    is_outside = relation.get("TargetMode") == "External"
    if is_outside and not (name == "hyperlink" and is_safe_address(target)):
        raise FetchesFromOutside(address=target)
    if name not in _KNOWN_RELATIONS:
        raise CarriesObject(what=name)


def _check_part(root: Element) -> None:
    for node in root.iter("*"):
        if node.tag in _OBJECTS:
            raise CarriesObject(what=node.tag.rpartition("}")[2])
        if node.tag in _PROTECTIONS and _is_enforced(node):
            raise IsProtected
        if node.tag.startswith(_VML) and _fetched(node):
            raise FetchesFromOutside(address=_fetched(node))
    check_fields(root)


def _is_enforced(node: Element) -> bool:
    told = node.get(qn("w:enforcement"), node.get(qn("w:recommended"), "0"))
    has_password = any("hash" in str(name).lower() for name in node.attrib)
    return has_password or str(told) not in _OFF


def _fetched(node: Element) -> str:
    """An address that an old drawing names by itself, past the relations."""
    source, link = str(node.get("src", "")), str(node.get("href", ""))
    if source and not source.startswith("#"):
        return source
    return "" if not link or link.startswith("#") or is_safe_address(link) else link


def _check_place(package: Package, body: Element) -> None:
    places = [
        paragraph
        for root in package.trees.values()
        for paragraph in root.iter(qn("w:p"))
        if _MARKER.search(_own_text(paragraph))
    ]
    if not places:
        raise PlaceMissing(marker=MARKER)
    if len(places) > 1:
        raise PlaceTwice(marker=MARKER)
    if next(places_in(body), None) is None:
        raise PlaceElsewhere(marker=MARKER)


def places_in(document: Element) -> Iterator[Element]:
    """Paragraphs of the text itself that hold the marker and nothing else."""
    body = document.find(qn("w:body"))
    if body is None:
        raise Damaged
    for child in body:
        if child.tag == qn("w:p") and _MARKER.fullmatch(_own_text(child).strip()):
            yield child


def _own_text(paragraph: Element) -> str:
    """The words of a paragraph, without those of a text box that hangs on it."""
    return "".join(
        text.text or ""
        for text in paragraph.iter(qn("w:t"))
        if next(text.iterancestors(qn("w:p"))) is paragraph
    )
