"""A Word file as it leaves: what it says of itself, and the same bytes each time."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from docx.document import Document as WordDocument

    from teamdesk.exports.document import Document

# python-docx refuses longer ones.
_LONGEST_PROPERTY = 255
# The first moment that a zip file can hold.
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)


def describe(word: WordDocument, document: Document) -> None:
    """Set what Word shows as the file's properties; nobody is named in them."""
    properties = word.core_properties
    moment = dt.datetime.combine(document.dated, dt.time())
    properties.title = properties.subject = document.title[:_LONGEST_PROPERTY]
    properties.author = properties.last_modified_by = document.publisher[:_LONGEST_PROPERTY]
    properties.language = document.language.tag
    properties.comments = properties.keywords = properties.category = ""
    properties.created = properties.modified = moment
    properties.revision = 1


def drop(word: WordDocument, kinds: Collection[str]) -> None:
    """Take out parts by the last word of what relates to them."""
    for part in (word.part.package, word.part):
        found = {key: rel.reltype.rpartition("/")[2] for key, rel in part.rels.items()}
        for key in [key for key, kind in found.items() if kind in kinds]:
            del part.rels[key]


def packed(word: WordDocument) -> bytes:
    """Pack the parts without the time of day."""
    target, result = io.BytesIO(), io.BytesIO()
    word.save(target)
    with zipfile.ZipFile(target) as old, zipfile.ZipFile(result, "w") as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, _ZIP_TIME)
            new.writestr(entry, old.read(name), zipfile.ZIP_DEFLATED)
    return result.getvalue()
