"""Turns what the drivers raise into sentences for a person, or into a bug of ours."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from teamdesk.storage.errors import (
    AccessRefused,
    BugError,
    DamagedDatabase,
    DatabaseBusy,
    DiskFull,
    LoginRefused,
    ServerUnreachable,
    StorageError,
)
from teamdesk.storage.file_errors import FILE_ERRORS, kind_of_file_error

if TYPE_CHECKING:
    from collections.abc import Iterator

# https://www.postgresql.org/docs/current/errcodes-appendix.html; a class or a whole code.
POSTGRES_ERRORS: dict[str, type[StorageError]] = {
    "08": ServerUnreachable,
    "57P": ServerUnreachable,  # shut down by its administrator, or after a crash
    "28": LoginRefused,
    "42501": AccessRefused,
    "53100": DiskFull,
    "53": ServerUnreachable,  # too many connections, out of memory
    "55P03": DatabaseBusy,
    "57014": DatabaseBusy,  # statement_timeout
    "25P03": DatabaseBusy,  # idle_in_transaction_session_timeout
    "40": DatabaseBusy,  # deadlock or serialisation failure
    "XX001": DamagedDatabase,
    "XX002": DamagedDatabase,
}


def translate_error(error: Exception, path: object = "") -> StorageError | BugError:
    """Say what ``error`` means for a person, or that it is a bug of ours.

    Args:
        error: from SQLAlchemy, a driver or the operating system.
        path: the database or server, for the sentences that name it.
    """
    if isinstance(error, StorageError | BugError):
        return error
    kind = _kind_of(error)
    return kind(path=path) if kind is not None else BugError(type(error).__name__)


@contextmanager
def storage_errors(path: object = "") -> Iterator[None]:
    """Let only `StorageError` and `BugError` out of the block; the cause stays attached.

    Errors that are no driver's and not the system's pass as they are.
    """
    try:
        yield
    except (SQLAlchemyError, *FILE_ERRORS) as error:
        raise translate_error(error, path) from error


def _kind_of(error: Exception) -> type[StorageError] | None:
    if isinstance(error, PoolTimeout):
        return DatabaseBusy
    if isinstance(error, IntegrityError):
        return None
    driver_error = error.orig if isinstance(error, DBAPIError) else error
    if hasattr(driver_error, "sqlstate"):
        return _postgres_kind(driver_error)
    return kind_of_file_error(driver_error)


def _postgres_kind(driver_error: object) -> type[StorageError] | None:
    state = getattr(driver_error, "sqlstate", None)
    if state is None:
        return _kind_without_state(driver_error)
    lengths = (len(state), 3, 2)
    known = (POSTGRES_ERRORS.get(state[:length]) for length in lengths)
    return next((kind for kind in known if kind is not None), None)


def _kind_without_state(driver_error: object) -> type[StorageError] | None:
    # libpq gives no state for a failed connection: only the word tells whether a server answered.
    if type(driver_error).__name__ not in ("OperationalError", "ConnectionTimeout"):
        return None
    return LoginRefused if "FATAL" in str(driver_error) else ServerUnreachable
