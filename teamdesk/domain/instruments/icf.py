"""ICF codes with qualifiers, `d450.23` and `e310+3`, as they are written (domain notes 4.5).

WHO's definitions are not held: a code, its qualifiers and the professional's own note are, with
the titles of the municipality's own code list where it has one. Qualifiers are never summed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from teamdesk.core.errors import ExplainedError
from teamdesk.core.i18n import mark
from teamdesk.domain.instruments.icf_words import Component, Qualified, known_values

ICF = "icf"
# An empty first qualifier, where only the second is told: `d450._3`.
EMPTY = "_"
_CODE = re.compile(r"([bsde])([0-9]{3,5}|[0-9])")
_MOST_QUALIFIERS = {"b": 1, "s": 3, "d": 2, "e": 1}
_TOLD = {
    Component.FUNCTION: (Qualified.EXTENT,),
    Component.STRUCTURE: (Qualified.EXTENT, Qualified.NATURE, Qualified.LOCATION),
    Component.ACTIVITY: (Qualified.PERFORMANCE, Qualified.CAPACITY),
}


class IcfError(ExplainedError):
    """What was typed is no ICF code, and why."""

    message = mark("“{typed}” is no ICF code.")
    advice = mark("What you typed still stands. Correct it, and try again.")


class NotAnIcfCode(IcfError):
    """The letter or the digits are others than ICF has."""

    message = mark(
        "“{typed}” is no ICF code: one is b, s, d or e, followed by one or three to five digits."
    )


class WrongQualifierSign(IcfError):
    """Neither a full stop nor, for environment, a plus comes before the qualifier."""

    message = mark(
        "In “{typed}”, a full stop comes before the qualifier; a plus only in codes with e."
    )


class WrongNumberOfQualifiers(IcfError):
    """Each component has so many qualifiers and no more."""

    message = mark("“{typed}” has too many qualifiers, or none after the sign.")


class NoSuchQualifier(IcfError):
    """The digit means nothing in this place."""

    message = mark("“{typed}” has a qualifier that doesn't exist: they are 0 to 4, 8 and 9.")


@dataclass(frozen=True, slots=True)
class IcfCode:
    """A code with what its qualifiers tell; one that is left open is not there."""

    code: str
    qualifiers: tuple[tuple[Qualified, int], ...] = ()

    @property
    def component(self) -> Component:
        """Which part of ICF it belongs to."""
        return Component(self.code[0])

    def __str__(self) -> str:
        """As it is written: `d450.23`, `e310+3`, `d450._3`."""
        told = dict(self.qualifiers)
        if not told:
            return self.code
        if Qualified.FACILITATOR in told:
            return f"{self.code}+{told[Qualified.FACILITATOR]}"
        order = _TOLD.get(self.component, (Qualified.BARRIER,))
        digits = "".join(str(told.get(scale, EMPTY)) for scale in order).rstrip(EMPTY)
        return f"{self.code}.{digits}"


def read_code(typed: str) -> IcfCode:
    """A code as it is written, with or without qualifiers.

    Raises:
        IcfError: it is none, or a qualifier is one that its component doesn't have.
    """
    text = "".join(typed.split()).casefold()
    found = _CODE.match(text)
    if not found:
        raise NotAnIcfCode(typed=typed)
    rest = text[found.end() :]
    if rest and (rest[0] not in ".+" or (rest[0] == "+" and found[1] != Component.ENVIRONMENT)):
        raise WrongQualifierSign(typed=typed)
    return IcfCode(found[0], _qualifiers(typed, found[1], rest))


def _qualifiers(typed: str, letter: str, rest: str) -> tuple[tuple[Qualified, int], ...]:
    sign, digits = rest[:1], rest[1:]
    if not sign:
        return ()
    if not digits or len(digits) > _MOST_QUALIFIERS[letter]:
        raise WrongNumberOfQualifiers(typed=typed)
    scales = _TOLD.get(Component(letter)) or (
        (Qualified.FACILITATOR,) if sign == "+" else (Qualified.BARRIER,)
    )
    pairs = tuple(
        (scale, _digit(typed, scale, digit))
        for scale, digit in zip(scales, digits, strict=False)
        if digit != EMPTY
    )
    if not pairs:
        raise WrongNumberOfQualifiers(typed=typed)
    return pairs


def _digit(typed: str, scale: Qualified, digit: str) -> int:
    known = known_values(scale)
    value = int(digit) if digit.isascii() and digit.isdigit() else -1
    if value not in known:
        raise NoSuchQualifier(typed=typed)
    return value
