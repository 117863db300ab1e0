"""The gate before any file is read: size, kind, zip bombs, macros, entities, remote parts.

A workbook is a zip of XML that somebody sent by e-mail. Whatever can be judged from the zip's
directory is judged before a byte is unpacked (reliability notes 2f).
"""

from __future__ import annotations

import re
import zipfile
import zlib
from enum import StrEnum
from typing import TYPE_CHECKING

from teamdesk.imports.reasons import ImportRefusedError, Refusal

if TYPE_CHECKING:
    from pathlib import Path

MEGABYTE = 1024 * 1024
MAX_FILE_BYTES = 50 * MEGABYTE
MAX_UNPACKED_BYTES = 200 * MEGABYTE
# A real sheet packs 10 to 40 times; a bomb, 1,000 times.
MAX_RATIO = 150
MAX_PARTS = 5_000
_RATIO_COUNTS_FROM = 5 * MEGABYTE
_CHUNK = 256 * 1024

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_DECLARATIONS = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_RELATIONSHIP = re.compile(rb"<Relationship\b[^>]*>")
_REMOTE_TARGET = re.compile(rb"Target\s*=\s*[\"'](?:https?:|ftp:|\\\\|file:/*\\\\|//)", re.I)
# Links that are shown and never followed while reading.
_HARMLESS_TYPE = re.compile(rb"/(?:hyperlink|externalLinkPath|externalLinkLongPath)[\"']")


class Container(StrEnum):
    """What a file is, by its content and not by its name."""

    WORKBOOK = "workbook"
    WORD = "word"
    TEXT = "text"


def admit(path: Path) -> Container:
    """Say what the file is, or refuse it.

    Raises:
        ImportRefusedError: with the sentence for the person who chose the file.
    """
    name = path.name
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise ImportRefusedError(Refusal.FOLDER, file=path.resolve().name)
        if not path.is_file():
            raise ImportRefusedError(Refusal.OTHER_FORMAT, file=name)
        with path.open("rb") as file:
            head = file.read(_CHUNK)
    except FileNotFoundError:
        raise ImportRefusedError(Refusal.NOT_FOUND, file=name) from None
    except OSError:
        raise ImportRefusedError(Refusal.UNREADABLE, file=name) from None
    if size == 0 or not head.strip(b"\x00 \r\n\t\xef\xbb\xbf"):
        raise ImportRefusedError(Refusal.EMPTY, file=name)
    if size > MAX_FILE_BYTES:
        values = {"file": name, "size": size // MEGABYTE, "limit": MAX_FILE_BYTES // MEGABYTE}
        raise ImportRefusedError(Refusal.TOO_LARGE, **values)
    if head.startswith(_OLE):
        raise ImportRefusedError(_old_or_locked(path), file=name)
    if head.startswith(b"PK"):
        return _admit_zip(path)
    if _is_binary(head):
        raise ImportRefusedError(Refusal.OTHER_FORMAT, file=name)
    return Container.TEXT


def _old_or_locked(path: Path) -> Refusal:
    """A workbook with a password lies in the same container as one from before 2007."""
    return Refusal.ENCRYPTED if _ENCRYPTED_PACKAGE in path.read_bytes() else Refusal.OLD_FORMAT


def _is_binary(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        return False
    if head.startswith((b"%PDF", b"{\\rtf", b"<html", b"<!DOCTYPE", b"<?xml", b"\x89PNG")):
        return True
    odd, even = head[1::2].count(0), head[::2].count(0)
    is_utf16 = max(odd, even) > 0.3 * len(head) / 2 and min(odd, even) < 0.05 * len(head) / 2
    controls = sum(head.count(bytes([code])) for code in (*range(1, 9), 14, 15, 16, 17, 18))
    return (0 in head and not is_utf16) or controls > len(head) / 50


def _admit_zip(path: Path) -> Container:
    refused = ImportRefusedError(Refusal.DAMAGED, file=path.name)
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            if refusal := _judge_directory(parts, path.stat().st_size):
                raise ImportRefusedError(refusal, file=path.name)
            container = _container({part.filename for part in parts}, path.name)
            for part in parts:
                if refusal := _judge_part(archive, part):
                    raise ImportRefusedError(refusal, file=path.name)
            return container
    except (zipfile.BadZipFile, zlib.error, RuntimeError, OSError, EOFError, ValueError):
        raise refused from None


def _judge_directory(parts: list[zipfile.ZipInfo], packed: int) -> Refusal | None:
    """Judge by the zip's directory alone; reading stops at the sizes it declares."""
    unpacked = sum(part.file_size for part in parts)
    if unpacked > MAX_UNPACKED_BYTES or len(parts) > MAX_PARTS:
        return Refusal.BOMB
    if unpacked > _RATIO_COUNTS_FROM and unpacked > MAX_RATIO * packed:
        return Refusal.BOMB
    if any(part.flag_bits & 1 for part in parts):
        return Refusal.ENCRYPTED
    if any(part.filename.startswith(("/", "\\")) or ".." in part.filename for part in parts):
        return Refusal.UNSAFE
    return None


def _container(names: set[str], file: str) -> Container:
    if any(name.casefold().endswith("vbaproject.bin") for name in names):
        raise ImportRefusedError(Refusal.MACROS, file=file)
    if "xl/workbook.xml" in names:
        return Container.WORKBOOK
    if "word/document.xml" in names:
        return Container.WORD
    raise ImportRefusedError(Refusal.OTHER_FORMAT, file=file)


def _judge_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Refusal | None:
    """Refuse entities anywhere in the XML, and parts that would be fetched from elsewhere."""
    name = part.filename.casefold()
    if not name.endswith((".xml", ".rels", ".vml")):
        return None
    tail, whole = b"", b""
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            # Without its zeros UTF-16 reads as ASCII, so no encoding hides a declaration.
            window = tail + chunk.replace(b"\x00", b"")
            if _DECLARATIONS.search(window):
                return Refusal.UNSAFE
            tail = window[-16:]
            whole = whole + chunk if name.endswith(".rels") else b""
    return Refusal.UNSAFE if _fetches_from_elsewhere(whole) else None


def _fetches_from_elsewhere(relationships: bytes) -> bool:
    return any(
        _REMOTE_TARGET.search(relation) and not _HARMLESS_TYPE.search(relation)
        for relation in _RELATIONSHIP.findall(relationships)
        if b"External" in relation
    )
