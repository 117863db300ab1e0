"""A team's database on this computer: encrypted file, key file and lock, held as one."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Self

from teamdesk.core.clock import Clock, SystemClock
from teamdesk.storage.connection import is_whole
from teamdesk.storage.encrypted_file import EncryptedFile
from teamdesk.storage.errors import (
    DamagedDatabase,
    DatabaseExists,
    MissingDatabase,
    MissingKeyFile,
    NotADatabase,
)
from teamdesk.storage.file_errors import file_errors
from teamdesk.storage.files import beside, make_private, move_whole, remove_database, sync_file
from teamdesk.storage.key_file import KeyFile, key_file_of
from teamdesk.storage.keys import KdfCost, new_data_key
from teamdesk.storage.lock import VaultLock
from teamdesk.storage.places import check_place
from teamdesk.storage.versions import SchemaState, state_of, version_in_file

if TYPE_CHECKING:
    from pathlib import Path

PAGE_BYTES = 4_096
PLAIN_SQLITE = b"SQLite format 3\0"
DEFAULT_COST = KdfCost()
# Reading every page takes 4 ms a MiB; a larger file waits for the daily full check.
READ_AT_OPEN_BYTES = 16 << 20


class Vault(EncryptedFile):
    """An open database with its lock; made by `create` or `open`, ended by `close`."""

    def __init__(self, path: Path, data_key: bytes, key_file: KeyFile, lock: VaultLock) -> None:
        super().__init__(path, data_key)
        self.key_file = key_file
        self._lock = lock

    @classmethod
    def create(
        cls,
        path: Path,
        passphrase: str,
        owner: str,
        *,
        cost: KdfCost = DEFAULT_COST,
        clock: Clock | None = None,
    ) -> tuple[Self, str]:
        """Make an encrypted database with all tables.

        The file gets its name when it is complete, so a crash leaves none that is half made.

        Returns:
            The open database, and the recovery key, which is never shown again.

        Raises:
            StorageError: the file exists, the place or the passphrase is refused, …
        """
        clock = clock or SystemClock()
        with file_errors(path), ExitStack() as undo:
            check_place(path)
            path.parent.mkdir(parents=True, exist_ok=True)
            lock = _locked(path, clock, undo)
            if path.exists():
                raise DatabaseExists(path=path)
            data_key = new_data_key()
            key_file, recovery = KeyFile.create(
                key_file_of(path), data_key, owner, passphrase, cost
            )
            _keep_orphaned_keys(key_file.path, clock)
            unfinished = beside(path, ".new")
            undo.callback(remove_database, unfinished)
            _make_file(unfinished, data_key)
            key_file.save()
            move_whole(unfinished, path)
            vault = cls(path, data_key, key_file, lock)
            undo.pop_all()
            return vault, recovery

    @classmethod
    def open(
        cls, path: Path, secret: str, *, owner: str | None = None, clock: Clock | None = None
    ) -> Self:
        """Open with a passphrase, or with the recovery key, which is known by its form.

        Args:
            path: the database; its key file lies beside it.
            secret: what the person typed.
            owner: whose passphrase it is; None tries everybody's.
            clock: for the lock's message.

        Raises:
            StorageError: one of its kinds for each reason why it stays closed. An older schema
                is no error: see `needs_upgrade`.
        """
        with file_errors(path), ExitStack() as undo:
            _recognise(path)
            check_place(path)
            lock = _locked(path, clock or SystemClock(), undo)
            key_file = KeyFile.load(key_file_of(path))
            vault = cls(path, key_file.unlock(secret, owner), key_file, lock)
            undo.callback(vault.let_go)
            vault._prove()
            undo.pop_all()
            return vault

    @property
    def needs_upgrade(self) -> bool:
        """Whether an earlier program made the tables."""
        return self._state() is not SchemaState.CURRENT

    def give_access(self, owner: str, passphrase: str, cost: KdfCost = DEFAULT_COST) -> None:
        """Let ``owner`` open the database with a passphrase, or change theirs."""
        self._keep(self.key_file.with_passphrase(self._data_key, owner, passphrase, cost))

    def take_access(self, owner: str) -> None:
        """Remove a passphrase.

        Raises:
            LastSlot: nobody would be left.
            UnknownOwner: they have none.
        """
        self._keep(self.key_file.without(self._data_key, owner))

    def renew_recovery(self, cost: KdfCost = DEFAULT_COST) -> str:
        """Make another recovery key and return it; the one on paper is worthless from now on."""
        changed, recovery = self.key_file.with_new_recovery(self._data_key, cost)
        self._keep(changed)
        return recovery

    def close(self) -> None:
        """Move the log into the file, then let the next one in."""
        try:
            super().close()
        finally:
            self._lock.release()

    def _keep(self, changed: KeyFile) -> None:
        with file_errors(self.key_file.path):
            changed.save()
        self.key_file = changed

    def _prove(self) -> None:
        """Read the file with a key that is known to be right."""
        is_small = self.path.stat().st_size <= READ_AT_OPEN_BYTES
        try:
            with file_errors(self.path), self.connected() as connection:
                if is_small and not is_whole(connection):
                    raise DamagedDatabase(path=self.path)
        except NotADatabase as error:
            raise DamagedDatabase(path=self.path) from error
        if self._state() is SchemaState.EMPTY:
            raise NotADatabase(path=self.path)

    def _state(self) -> SchemaState:
        with file_errors(self.path), self.connected() as connection:
            return state_of(version_in_file(connection, self.path))


def _recognise(path: Path) -> None:
    """Tell a missing file, somebody else's file and a missing key file apart."""
    if not path.is_file():
        raise MissingDatabase(path=path)
    with path.open("rb") as file:
        start = file.read(len(PLAIN_SQLITE))
    size = path.stat().st_size
    if start == PLAIN_SQLITE or size == 0:
        raise NotADatabase(path=path)
    if not key_file_of(path).exists():
        if size % PAGE_BYTES:
            raise NotADatabase(path=path)
        raise MissingKeyFile(path=key_file_of(path))


def _locked(path: Path, clock: Clock, undo: ExitStack) -> VaultLock:
    lock = VaultLock(path)
    lock.acquire(clock.now())
    undo.callback(lock.release)
    return lock


def _make_file(path: Path, data_key: bytes) -> None:
    from teamdesk.storage.driver_errors import storage_errors
    from teamdesk.storage.schema import upgrade

    remove_database(path)
    make_private(path)
    with storage_errors(path), EncryptedFile(path, data_key) as made:
        upgrade(made.engine)
    sync_file(path)


def _keep_orphaned_keys(path: Path, clock: Clock) -> None:
    # The database may only have been moved, and these keys open it: never write over them.
    if path.exists():
        path.replace(beside(path, f".{clock.now():%Y%m%dT%H%M%S}.old"))
