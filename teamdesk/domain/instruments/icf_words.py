"""What ICF's letters and qualifiers mean, in the program's own words (domain notes 4.5)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

NOT_SPECIFIED, NOT_APPLICABLE = 8, 9


class Component(StrEnum):
    """The four parts of ICF, by their letter."""

    FUNCTION = "b"
    STRUCTURE = "s"
    ACTIVITY = "d"
    ENVIRONMENT = "e"


class Qualified(StrEnum):
    """What a qualifier tells; the value is the scale it is stored by."""

    EXTENT = "extent"
    NATURE = "nature"
    LOCATION = "location"
    PERFORMANCE = "performance"
    CAPACITY = "capacity"
    BARRIER = "barrier"
    FACILITATOR = "facilitator"


COMPONENT_WORDS = {
    Component.FUNCTION: mark("Body functions"),
    Component.STRUCTURE: mark("Body structures"),
    Component.ACTIVITY: mark("Activities and participation"),
    Component.ENVIRONMENT: mark("Environmental factors"),
}
QUALIFIED_WORDS = {
    Qualified.EXTENT: mark("extent"),
    Qualified.NATURE: mark("nature of the change"),
    Qualified.LOCATION: mark("location"),
    Qualified.PERFORMANCE: mark("performance"),
    Qualified.CAPACITY: mark("capacity"),
    Qualified.BARRIER: mark("barrier"),
    Qualified.FACILITATOR: mark("facilitator"),
}
_PROBLEM = {
    0: mark("no problem"),
    1: mark("a mild problem"),
    2: mark("a moderate problem"),
    3: mark("a severe problem"),
    4: mark("a complete problem"),
    NOT_SPECIFIED: mark("not specified"),
    NOT_APPLICABLE: mark("not applicable"),
}
_BARRIER = {
    **_PROBLEM,
    0: mark("no barrier"),
    1: mark("a mild barrier"),
    2: mark("a moderate barrier"),
    3: mark("a severe barrier"),
    4: mark("a complete barrier"),
}
_FACILITATOR = {
    **_PROBLEM,
    0: mark("no facilitator"),
    1: mark("a mild facilitator"),
    2: mark("a moderate facilitator"),
    3: mark("a substantial facilitator"),
    4: mark("a complete facilitator"),
}
_NATURE = {
    0: mark("no change in structure"),
    1: mark("total absence"),
    2: mark("partial absence"),
    3: mark("additional part"),
    4: mark("aberrant dimensions"),
    5: mark("discontinuity"),
    6: mark("deviating position"),
    7: mark("qualitative changes"),
    NOT_SPECIFIED: mark("not specified"),
    NOT_APPLICABLE: mark("not applicable"),
}
_LOCATION = {
    0: mark("more than one region"),
    1: mark("right"),
    2: mark("left"),
    3: mark("both sides"),
    4: mark("front"),
    5: mark("back"),
    6: mark("near the trunk"),
    7: mark("away from the trunk"),
    NOT_SPECIFIED: mark("not specified"),
    NOT_APPLICABLE: mark("not applicable"),
}
_WORDS: Mapping[Qualified, Mapping[int, str]] = {
    Qualified.NATURE: _NATURE,
    Qualified.LOCATION: _LOCATION,
    Qualified.BARRIER: _BARRIER,
    Qualified.FACILITATOR: _FACILITATOR,
}


def known_values(scale: Qualified) -> Mapping[int, str]:
    """The values that a qualifier can have, with their meaning, marked for translation."""
    return _WORDS.get(scale, _PROBLEM)


def explained(scale: Qualified, value: int) -> str:
    """What a qualifier means, marked for translation."""
    return known_values(scale)[value]
