"""What was typed, as it is stored."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


def as_written(words: DataclassInstance) -> dict[str, object]:
    """The values of a form by their names, its texts without white around them."""
    values = {field.name: getattr(words, field.name) for field in fields(words)}
    # An enum's member is a text too, and stays what it is.
    return {name: value.strip() if type(value) is str else value for name, value in values.items()}
