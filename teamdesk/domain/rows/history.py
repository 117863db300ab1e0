"""Rows of a field's history: who changed what, when, from what to what."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from teamdesk.domain.changes import Entity


class ChangeAction(StrEnum):
    """What was done to a row as a whole."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after, as stored text; an id is already the name it stands for.

    Attributes:
        name: the stored name of the field, which the window has a word for.
        before: None where the field was empty.
        after: None where it is empty now.
    """

    name: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One save of one row; ``by`` is empty where nobody was at work, as in an import."""

    id: UUID
    subject: Entity
    subject_id: UUID
    at: datetime
    by: str
    action: ChangeAction
    fields: tuple[FieldChange, ...]
