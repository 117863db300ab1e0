"""The files of one export: each written, read back whole, and taken away if not all went well."""

from __future__ import annotations

import hashlib
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.documents import DocumentFormat
from teamdesk.exports.writers.write import keep_new
from teamdesk.storage.driver_errors import translate_error
from teamdesk.storage.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.exports.writers.rendered import Rendered


class DocumentNotWritten(StorageError):
    """The folder took the file, but did not keep it whole."""

    message = mark("The document could not be written to {path}.")
    advice = mark("Nothing is lost: the content is in Teamdesk. Choose another folder.")


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """Where a document lies, what it holds, its fingerprint, and the letters it could not show."""

    format: DocumentFormat
    path: Path
    data: bytes
    sha256: str
    lost_letters: tuple[str, ...]


def on_paper(rendered: Rendered, name: str) -> WrittenFile:
    """What is printed: the file that it is a print of, which lies nowhere."""
    path = Path(f"{name}.{DocumentFormat.PDF.value}")
    digest = fingerprint(rendered.data)
    return WrittenFile(DocumentFormat.PDF, path, rendered.data, digest, rendered.lost_letters)


class WrittenFiles:
    """The same document in each format that was asked for, in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.written: list[WrittenFile] = []

    def keep(self, rendered: Rendered, name: str, file_format: DocumentFormat) -> None:
        """Write one file more, beside what lies there.

        Raises:
            StorageError: the folder could not be written, or kept half of it.
        """
        digest = fingerprint(rendered.data)
        with explained(self._folder):
            path = keep_new(rendered.data, self._folder, name, file_format.value)
            file = WrittenFile(file_format, path, rendered.data, digest, rendered.lost_letters)
            self.written.append(file)
            # A share may say yes and keep half of it.
            if fingerprint(path.read_bytes()) != digest:
                raise DocumentNotWritten(path=path)

    def take_away(self) -> None:
        """Leave nothing of what was written."""
        for file in self.written:
            with suppress(OSError):
                file.path.unlink()


def fingerprint(data: bytes) -> str:
    """What tells one file from every other, as the log keeps it (SHA-256)."""
    return hashlib.sha256(data).hexdigest()


@contextmanager
def explained(folder: Path) -> Iterator[None]:
    """Say what the folder refused, as a sentence about the document and not the database."""
    try:
        yield
    except OSError as error:
        told = translate_error(error, folder)
        if type(told) is StorageError:
            told = DocumentNotWritten(path=folder)
        raise told from error
