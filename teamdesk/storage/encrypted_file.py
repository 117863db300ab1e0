"""An encrypted database that is open: the engine, and what keeps its file whole."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING, Self

from teamdesk.storage.connection import connect, shorten_log
from teamdesk.storage.errors import NotADatabase
from teamdesk.storage.file_errors import file_errors
from teamdesk.storage.first_look import first_look, first_tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from pathlib import Path
    from types import TracebackType
    from uuid import UUID

    from sqlalchemy import Engine
    from sqlcipher3 import dbapi2 as sqlcipher

    from teamdesk.domain.rows.board import FirstLook
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.storage.checks import CheckReport


class EncryptedFile:
    """Owns what is open of one file; whoever opened it closes it."""

    def __init__(self, path: Path, data_key: bytes) -> None:
        self.path = path
        self._data_key = data_key
        self._is_open = True
        self._turn = threading.Lock()
        self._connection: sqlcipher.Connection | None = None

    @cached_property
    def engine(self) -> Engine:
        """What units of work run on; the first use of it loads SQLAlchemy, which takes 0.3 s."""
        from teamdesk.storage.engine import open_engine

        return open_engine(self.path, self._data_key)

    @contextmanager
    def connected(self) -> Iterator[sqlcipher.Connection]:
        """The driver's own connection, for the few things that go past the engine.

        There is one, for it takes 6 ms to open, and others wait while it is used.
        """
        with self._turn:
            if self._connection is None:
                self._connection = connect(self.path, self._data_key)
            yield self._connection

    def look(
        self,
        today: date,
        team_id: UUID | None = None,
        is_me: Callable[[MemberRow], bool] | None = None,
    ) -> FirstLook:
        """A team and its board, without a unit of work; the first team unless one is wanted.

        Whatever is closed to the member whom ``is_me`` knows has nothing in it.

        Raises:
            NotADatabase: no team was founded in it.
        """
        with file_errors(self.path), self.connected() as connection:
            looked = first_look(connection, today, team_id, is_me)
        if looked is None:
            raise NotADatabase(path=self.path)
        return looked

    def promises(self, looked: FirstLook, today: date, me: MemberRow | None) -> tuple[TaskRow, ...]:
        """The promises of the team that was looked at, without a unit of work."""
        with file_errors(self.path), self.connected() as connection:
            return first_tasks(connection, looked, today, me)

    def checkpoint(self) -> bool:
        """Move the log into the file: half a minute after a commit, on lock and before a copy.

        Returns:
            False when a reader kept some of the log back; try again later.
        """
        with file_errors(self.path), self.connected() as connection:
            return shorten_log(connection)

    def check(self) -> CheckReport:
        """Run every check; takes seconds on a large database, so run it in a job."""
        from teamdesk.storage.checks import full_check
        from teamdesk.storage.driver_errors import storage_errors

        with storage_errors(self.path):
            return full_check(self.engine)

    def open_copy(self, path: Path) -> EncryptedFile:
        """Open a copy of this database, which has the same key."""
        return EncryptedFile(path, self._data_key)

    def close(self) -> None:
        """Move the log into the file and let go of it; a second call does nothing more."""
        if not self._is_open:
            return
        self._is_open = False
        try:
            self.checkpoint()
        finally:
            self.let_go()

    def let_go(self) -> None:
        """End all connections, and leave the log as it is."""
        if "engine" in self.__dict__:
            self.engine.dispose()
        with self._turn:
            connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
