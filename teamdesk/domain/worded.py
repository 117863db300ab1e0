"""Kinds that carry the field's word for themselves."""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class Worded(StrEnum):
    """A kind that a person reads: each member stands beside its word, marked for translation.

    A kind is stored, compared and looked up by its value alone.
    """

    word: str

    def __new__(cls, value: str, word: str = "") -> Self:
        """A member with its word; looking one up needs the value alone."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.word = word
        return member
