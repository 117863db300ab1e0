"""What a save did to the fields of a row, as text that the history keeps."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import inspect

from teamdesk.models.base import Versioned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.models import Base


def _changed_fields(row: Base) -> dict[str, Any]:
    """Old and new value of each changed column, as text that JSON can hold."""
    changed: dict[str, Any] = {}
    for attribute in inspect(row).attrs:
        history = attribute.history
        if history.has_changes() and attribute.key not in _untold(row):
            old, new = history.deleted, history.added
            changed[attribute.key] = [_told(old), _told(new)]
    return changed


def _last_fields(row: Base) -> dict[str, Any]:
    """What stood in each column of a row that is taken away."""
    values = {at.key: getattr(row, at.key) for at in inspect(row).mapper.column_attrs}
    return {
        name: [_as_text(value), None]
        for name, value in values.items()
        if value not in (None, "") and name not in ("id", *_untold(row))
    }


def _untold(row: Base) -> tuple[str, ...]:
    private = row.private if isinstance(row, Versioned) else ()
    return ("updated_at", "version", *private)


def _no_fields(_row: Base) -> dict[str, Any]:
    return {}


def _told(values: Sequence[object]) -> str | None:
    return None if not values or values[0] is None else _as_text(values[0])


def _as_text(value: object) -> str:
    """A value so that it can be read again: a list as JSON, which tells what changed in it."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else str(value)


TOLD_OF = {"added": _no_fields, "changed": _changed_fields, "removed": _last_fields}
