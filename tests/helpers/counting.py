"""Counts what a screen asks of the database."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import event

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Engine


@contextmanager
def counted_statements(engine: Engine) -> Iterator[list[str]]:
    """The SELECT statements that are sent while the block runs."""
    sent: list[str] = []

    def note(*arguments: object) -> None:
        text = str(arguments[2])
        if text.lstrip().upper().startswith("SELECT"):
            sent.append(text)

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", note)
