"""The files of one export: each written, read back whole, and taken away if not all went well."""

from __future__ import annotations

import hashlib
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.exports.writers.write import free_target, write_document
from teamdesk.storage.driver_errors import translate_error
from teamdesk.storage.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from teamdesk.domain.documents import DocumentFormat
    from teamdesk.exports.document import Document
    from teamdesk.exports.writers.write import WrittenDocument


class DocumentNotWritten(StorageError):
    """The folder took the file, but did not keep it whole."""

    message = mark("The document could not be written to {path}.")
    advice = mark("Nothing is lost: the content is in Teamdesk. Choose another folder.")


class WrittenFiles:
    """The same document in each format that was asked for, in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.written: list[tuple[DocumentFormat, WrittenDocument]] = []

    def write(self, document: Document, file_format: DocumentFormat) -> None:
        """Write one file more, beside what lies there.

        Raises:
            StorageError: the folder could not be written, or kept half of it.
        """
        with explained(self._folder):
            target = free_target(document, file_format, self._folder)
            file = write_document(document, file_format, target)
            self.written.append((file_format, file))
            _check_whole(file)

    def take_away(self) -> None:
        """Leave nothing of what was written."""
        for _format, file in self.written:
            with suppress(OSError):
                file.path.unlink()


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


def _check_whole(file: WrittenDocument) -> None:
    """Read the file back: a share may say yes and keep half of it."""
    if hashlib.sha256(file.path.read_bytes()).hexdigest() != file.sha256:
        raise DocumentNotWritten(path=file.path)
