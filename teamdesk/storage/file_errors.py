"""Turns what the driver of the file and the system raise into sentences for a person.

Apart from the rest, so that a file is opened before SQLAlchemy is loaded.
"""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as sqlcipher

from teamdesk.storage.errors import (
    AccessRefused,
    BugError,
    DamagedDatabase,
    DatabaseBusy,
    DiskFull,
    NotADatabase,
    NotWritable,
    StorageError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

FILE_ERRORS = (sqlcipher.Error, OSError)

# https://www.sqlite.org/rescode.html; the low byte of an extended code is the primary one.
SQLITE_PRIMARY = 0xFF
SQLITE_ERRORS: dict[int, type[StorageError]] = {
    3: AccessRefused,  # SQLITE_PERM
    5: DatabaseBusy,  # SQLITE_BUSY
    6: DatabaseBusy,  # SQLITE_LOCKED
    8: NotWritable,  # SQLITE_READONLY
    10: StorageError,  # SQLITE_IOERR
    11: DamagedDatabase,  # SQLITE_CORRUPT
    13: DiskFull,  # SQLITE_FULL
    14: NotWritable,  # SQLITE_CANTOPEN
    26: NotADatabase,  # SQLITE_NOTADB
}

OS_ERRORS: dict[int, type[StorageError]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EACCES: NotWritable,
    errno.EPERM: NotWritable,
    errno.EROFS: NotWritable,
    errno.ENOENT: NotWritable,
    errno.EEXIST: NotWritable,
    errno.ENOTDIR: NotWritable,
    errno.EISDIR: NotWritable,
}


@contextmanager
def file_errors(path: object = "") -> Iterator[None]:
    """Let only `StorageError` and `BugError` out of the block; the cause stays attached.

    Errors that are not the driver's and not the system's pass as they are.
    """
    try:
        yield
    except FILE_ERRORS as error:
        kind = kind_of_file_error(error)
        raise (kind(path=path) if kind else BugError(type(error).__name__)) from error


def kind_of_file_error(error: BaseException | None) -> type[StorageError] | None:
    """What an error of the driver or the system means; None where it means a bug of ours."""
    if isinstance(error, OSError):
        return OS_ERRORS.get(error.errno or 0, StorageError)
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else SQLITE_ERRORS.get(code & SQLITE_PRIMARY)
