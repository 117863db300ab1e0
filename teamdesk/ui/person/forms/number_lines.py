"""Lines that take a number, and say at the field what is wrong with what is typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.core.i18n import Language
from teamdesk.domain.typed_numbers import read_decimal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from PySide6.QtWidgets import QLineEdit

    from teamdesk.ui.texts import Texts


@dataclass(frozen=True, slots=True)
class NumberRange:
    """What a line takes, both ends included."""

    least: int
    most: int
    is_whole: bool = False
    is_needed: bool = False


def number_text(_: Texts, value: Decimal | int | None) -> str:
    """A number as it can be typed again: English groups thousands by what is a decimal comma."""
    if value is None:
        return ""
    said = _.formats.number(value)
    return said.replace(",", "") if _.language is Language.EN else said


def number_faults(
    _: Texts, lines: Mapping[str, QLineEdit], ranges: Mapping[str, NumberRange]
) -> dict[str, str]:
    """What is wrong, by the line it is wrong in."""
    found = ((name, _fault(_, lines[name].text().strip(), asked)) for name, asked in ranges.items())
    return {name: said for name, said in found if said}


def _fault(_: Texts, typed: str, asked: NumberRange) -> str:
    if not typed:
        return _("Write a number.") if asked.is_needed else ""
    value = read_decimal(typed)
    if value is None:
        return _("Write a number.")
    if not asked.least <= value <= asked.most:
        least, most = (_.formats.number(end) for end in (asked.least, asked.most))
        return _("The number must be from {least} to {most}.", least=least, most=most)
    if asked.is_whole and value != int(value):
        return _("Write a whole number.")
    return ""
