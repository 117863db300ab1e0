"""Hears what other windows stored in the same database, by looking now and then.

Nothing here loads SQLAlchemy before the first look: a window stands before it does.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from teamdesk.domain.news import everything, heard
from teamdesk.storage.file_errors import file_errors

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy import Engine

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.storage.encrypted_file import EncryptedFile

NEWEST = "SELECT coalesce(max(number), 0) FROM news"
SINCE = "SELECT number, source, told FROM news WHERE number > {after:d} ORDER BY number"


class Told(NamedTuple):
    """One commit, by whichever window."""

    number: int
    source: str
    told: dict[str, Any]


class NewsWatch:
    """What was stored elsewhere since the last look; used by one thread at a time.

    Args:
        look: gives the commits after a number, oldest first; after None only the number of the
            newest.
        source: by which this window's own commits are known.
    """

    def __init__(self, look: Callable[[int | None], Sequence[Told]], source: str) -> None:
        self._look = look
        self._source = source
        self._last: int | None = None

    def begin(self) -> None:
        """Pass over what is there already: whoever opens a team reads it anyway.

        Raises:
            StorageError: it can't be read.
        """
        (newest,) = self._look(None)
        self._last = newest.number

    def news(self) -> ChangeSet | None:
        """What others stored since the last look; None where that is nothing.

        Raises:
            StorageError: it can't be read now; what is missed is told the next time.
        """
        if self._last is None:
            self.begin()
            return None
        found, last = self._look(self._last), self._last
        if not found:
            return None
        self._last = found[-1].number
        if found[0].number > last + 1:
            return everything()
        told = [one.told for one in found if one.source != self._source]
        return heard(told) if told else None


class FileNews:
    """Looks into an encrypted file.

    ``PRAGMA data_version`` says whether another connection, this window's own too, has written
    since it was asked last: where none has, no page is read. It is asked on one connection, for
    each counts for itself.
    """

    def __init__(self, file: EncryptedFile) -> None:
        self._file = file
        self._seen: int | None = None

    def __call__(self, after: int | None) -> Sequence[Told]:
        """The commits after a number."""
        with file_errors(self._file.path), self._file.connected() as connection:
            if after is None:
                return [Told(connection.execute(NEWEST).fetchone()[0], "", {})]
            (version,) = connection.execute("PRAGMA data_version").fetchone()
            if version == self._seen:
                return ()
            found = connection.execute(SINCE.format(after=after)).fetchall()
            self._seen = version
        return [Told(number, source, json.loads(told)) for number, source, told in found]


class ServerNews:
    """Looks into a server's database, outside any transaction: one way there and back."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def __call__(self, after: int | None) -> Sequence[Told]:
        """The commits after a number."""
        from teamdesk.storage.driver_errors import storage_errors

        engine = self._engine.execution_options(isolation_level="AUTOCOMMIT")
        with storage_errors(self._engine.url.host or ""), engine.connect() as connection:
            if after is None:
                return [Told(connection.exec_driver_sql(NEWEST).scalar_one(), "", {})]
            found = connection.exec_driver_sql(SINCE.format(after=after))
            return [Told(*row) for row in found]
