"""A file as the parts that Word packs into it, unpacked within limits and read without risk."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING

from lxml import etree

from teamdesk.exports.writers.word.template.refusals import Damaged, NotWord, TooLarge

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.etree import _Element as Element

_MEGABYTE = 1024 * 1024
MOST_BYTES = 5 * _MEGABYTE
_MOST_UNPACKED = 60 * _MEGABYTE
_MOST_PARTS = 600
_IS_ENCRYPTED = 0x1
XML_ENDINGS = (".xml", ".rels", ".vml")


class Package:
    """The parts by their names, and those that are XML as trees."""

    def __init__(self, parts: Mapping[str, bytes]) -> None:
        self.names = tuple(parts)
        self.trees: dict[str, Element] = {
            name: _tree(data)
            for name, data in parts.items()
            if name.lower().endswith(XML_ENDINGS) and data.strip()
        }

    def relations(self) -> Iterator[Mapping[str, str]]:
        """What any part names as its own: kind, target, and whether it lies outside the file."""
        for name, tree in self.trees.items():
            if name.lower().endswith(".rels"):
                for relation in tree.iter("{*}Relationship"):
                    yield {str(key): str(value) for key, value in relation.attrib.items()}

    def content_types(self) -> Iterator[tuple[str, str]]:
        """The endings of names, or whole names, with the kind of content that they hold."""
        tree = self.trees.get("[Content_Types].xml")
        for entry in () if tree is None else tree.iter("{*}Override", "{*}Default"):
            name = entry.get("PartName") or f".{entry.get('Extension', '')}"
            yield str(name), str(entry.get("ContentType", ""))

    @property
    def body(self) -> Element | None:
        """The part that holds the text; some programs call it otherwise than Word does."""
        tree = self.trees.get("_rels/.rels")
        for relation in () if tree is None else tree.iter("{*}Relationship"):
            if str(relation.get("Type", "")).endswith("/officeDocument"):
                return self.trees.get(str(relation.get("Target", "")).lstrip("/"))
        return None


def unpacked(data: bytes) -> Package:
    """Unpack a file.

    Raises:
        NotWord: it is no zip file.
        TooLarge: it is more than a letterhead needs.
        Damaged: it would unpack to very much, or holds names, passwords or entities that Word does
            not write.
    """
    if len(data) > MOST_BYTES:
        raise TooLarge(limit=MOST_BYTES // _MEGABYTE)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check(archive.infolist())
            return Package({name: archive.read(name) for name in archive.namelist()})
    except zipfile.BadZipFile as error:
        raise NotWord from error
    except (zlib.error, EOFError, RuntimeError, etree.XMLSyntaxError) as error:
        raise Damaged from error


def _check(entries: list[zipfile.ZipInfo]) -> None:
    names = [entry.filename for entry in entries]
    is_odd = (
        len(entries) > _MOST_PARTS
        or len({name.lower() for name in names}) < len(names)
        # A part is read no further than the size that is told here.
        or sum(entry.file_size for entry in entries) > _MOST_UNPACKED
        or any(entry.flag_bits & _IS_ENCRYPTED for entry in entries)
        or any(name.startswith("/") or ".." in name or "\\" in name for name in names)
    )
    if is_odd:
        raise Damaged


def _tree(data: bytes) -> Element:
    """A part as a tree; Word writes no document type, which is where entities are defined."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    root = etree.fromstring(data, parser)
    if root.getroottree().docinfo.internalDTD:
        raise Damaged
    return root
