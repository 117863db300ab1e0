"""Errors that are meant for a person: what happened, that nothing is lost, what to do.

``message`` is a source string of the catalogue; ``values`` are filled in when it is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark

if TYPE_CHECKING:
    from uuid import UUID


class UserError(Exception):
    """A command was refused by a rule; nothing was changed."""

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message)
        self.message = message
        self.values = values


class FieldError(UserError):
    """A value was refused; ``field`` is where it was typed."""

    def __init__(self, field: str, message: str, **values: object) -> None:
        super().__init__(message, **values)
        self.field = field


class ConflictError(UserError):
    """Somebody changed the same thing after this person saw it; nothing was overwritten."""

    def __init__(self, entity: str, entity_id: UUID, theirs: int, mine: int) -> None:
        super().__init__(
            mark(
                "Someone changed this after you opened it. Nothing is overwritten: "
                "the newest version is shown now, so look at it and try again."
            )
        )
        self.entity = entity
        self.entity_id = entity_id
        self.theirs = theirs
        self.mine = mine


class NotFoundError(UserError):
    """What the command speaks of is not there (any longer)."""

    def __init__(self) -> None:
        super().__init__(mark("It is no longer there. Someone may have removed it."))
