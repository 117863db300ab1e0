"""The encrypted file by its driver alone, for what is asked before SQLAlchemy is loaded.

SQLAlchemy and its mapped classes take three times as long to load as a bare window takes to stand,
so that a file is proven, and its first board read, without them.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as sqlcipher

from teamdesk.storage.errors import MissingEncryption
from teamdesk.storage.keys import Purpose, derive_key

if TYPE_CHECKING:
    from pathlib import Path

BUSY_SECONDS = 10

# The order holds: silence before the key (a wrong key writes to stderr), a read before the rest,
# so that a wrong key fails here and not at the first query.
PRAGMAS_AFTER_KEY = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "cipher_memory_security=ON",
    *(("fullfsync=ON", "checkpoint_fullfsync=ON") if sys.platform == "darwin" else ()),
)


def file_key(data_key: bytes) -> str:
    """The key of the file, 64 hexadecimal digits; the data key itself encrypts nothing."""
    return derive_key(data_key, Purpose.DATABASE).hex()


def connect(database: Path, data_key: bytes) -> sqlcipher.Connection:
    """A connection on which each statement is a transaction of its own.

    Any thread may use it, but only one at a time.

    Raises:
        MissingEncryption: the SQLite that was found is a plain one.
        sqlcipher3.dbapi2.DatabaseError: the key does not fit, the file is damaged, …
    """
    connection = sqlcipher.connect(str(database), timeout=BUSY_SECONDS, check_same_thread=False)
    try:
        unlock_connection(connection, file_key(data_key))
    except BaseException:
        connection.close()
        raise
    return connection


def unlock_connection(connection: sqlcipher.Connection, key: str) -> None:
    """Give a raw SQLCipher connection its key (64 hexadecimal digits) and our settings.

    Raises:
        MissingEncryption: the SQLite that was found is a plain one.
        sqlcipher3.dbapi2.DatabaseError: the key does not fit.
    """
    # Without this the driver begins and commits on its own behind SQLAlchemy's back.
    connection.isolation_level = None
    cursor = connection.cursor()
    try:
        if not cursor.execute("PRAGMA cipher_version").fetchone():
            raise MissingEncryption
        cursor.execute("PRAGMA cipher_log_level=NONE")
        cursor.execute(f"PRAGMA key=\"x'{key}'\"")
        cursor.execute("SELECT count(*) FROM sqlite_master")
        for pragma in PRAGMAS_AFTER_KEY:
            cursor.execute(f"PRAGMA {pragma}")
    finally:
        cursor.close()


def shorten_log(connection: sqlcipher.Connection) -> bool:
    """Move what the log holds into the file; False when a reader kept some of it back.

    Frames after a damaged byte of the log vanish silently, so it is kept short: half a minute
    after a commit, on lock and on close.
    """
    busy, _logged, _moved = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


def is_whole(connection: sqlcipher.Connection) -> bool:
    """Read every page once and look at the order of rows; indexes are not compared."""
    return all(row == ("ok",) for row in connection.execute("PRAGMA quick_check"))
