"""What tests of vaults and backups put into a database, and look for."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from sqlalchemy import insert, select

from teamdesk.models import Person

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Engine

PASSPHRASE = "Vår hage er grønn"
MARKER = "Markørsen"
MONDAY = datetime(2026, 11, 16, 8, 30, tzinfo=UTC)


def add_person(engine: Engine, name: str) -> None:
    """Store one person in a transaction of its own."""
    with engine.begin() as connection:
        connection.execute(insert(Person).values(name=name))


def names(engine: Engine) -> list[str]:
    """Who is stored."""
    with engine.connect() as connection:
        return sorted(connection.execute(select(Person.name)).scalars())


def flip_byte(path: Path, position: int) -> None:
    """Change one bit of a file."""
    content = bytearray(path.read_bytes())
    content[position] ^= 1
    path.write_bytes(content)


def files_with(word: str, folder: Path) -> list[str]:
    """The files below ``folder`` that hold ``word`` in the clear."""
    found = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in found if word.encode() in path.read_bytes()]


def person_with_relatives(name: str) -> tuple[dict[str, object], list[dict[str, object]]]:
    """A person and three relatives, the last with enough text to fill pages."""
    person = {"id": uuid4(), "name": name}
    relatives: list[dict[str, object]] = [
        {"person_id": person["id"], "name": name, "note": "x" * length}
        for length in (50, 900, 9_000)
    ]
    return person, relatives
