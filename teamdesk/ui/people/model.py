"""Who stands in the list: found by what is typed, in the order of the language's alphabet."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCollator, QLocale

from teamdesk.domain.names import search_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.core.i18n import Language
    from teamdesk.domain.rows.people import PersonListRow

# One letter finds half the team; two find somebody.
LEAST_LETTERS = 2


class Standing(StrEnum):
    """Which cases are shown."""

    ACTIVE = "active"
    ENDED = "ended"
    ALL = "all"
    REJECTED = "rejected"
    ENDING_CONSENTS = "ending_consents"


def found(
    rows: Iterable[PersonListRow], typed: str, standing: Standing
) -> tuple[PersonListRow, ...]:
    """Those who are wanted; «ase» finds Åse, «26-012» the case of that number.

    Each word that was typed must begin a word of the name, so «an be» finds Anne Marie Berg.
    """
    wanted = search_key(typed)
    number = typed.strip()
    return tuple(
        row
        for row in rows
        if _stands(row, standing)
        and (
            len(wanted) < LEAST_LETTERS
            or _begins(row.search_key, wanted)
            or row.case_number.startswith(number)
        )
    )


def in_order(rows: Iterable[PersonListRow], language: Language) -> tuple[PersonListRow, ...]:
    """Sorted by name as the language sorts: Å last, and Aa as Å."""
    collator = QCollator(QLocale(language.tag))
    collator.setNumericMode(True)
    return tuple(sorted(rows, key=lambda row: collator.sortKey(row.name)))


def _stands(row: PersonListRow, standing: Standing) -> bool:
    return standing is Standing.ALL or row.is_active == (standing is Standing.ACTIVE)


def _begins(key: str, wanted: str) -> bool:
    words = key.split()
    return wanted in key or all(
        any(word.startswith(part) for word in words) for part in wanted.split()
    )
