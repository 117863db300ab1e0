"""Minutes, plans and figures as JSON: frozen when handed out, read back the same years later."""

from __future__ import annotations

from datetime import date, time
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from teamdesk.domain.effects.report import FiguresOfYear
from teamdesk.exports.papers.meeting.minutes_content import MinutesContent
from teamdesk.exports.papers.plan.content import IndividualPlanContent

if TYPE_CHECKING:
    from cattrs import Converter

    from teamdesk.domain.storable import Storable


def freeze(content: Storable) -> dict[str, Any]:
    """The content as JSON can hold it."""
    frozen: dict[str, Any] = _converter().unstructure(content)
    return frozen


def thaw(frozen: dict[str, Any]) -> MinutesContent:
    """The minutes as they were frozen.

    Raises:
        cattrs.ClassValidationError: it is no minutes.
    """
    return _converter().structure(frozen, MinutesContent)


def thaw_plan(frozen: dict[str, Any]) -> IndividualPlanContent:
    """A version of a plan as it was handed out.

    Raises:
        cattrs.ClassValidationError: it is no plan.
    """
    return _converter().structure(frozen, IndividualPlanContent)


def thaw_figures(frozen: dict[str, Any]) -> FiguresOfYear:
    """The figures of a year as they left the team.

    Raises:
        cattrs.ClassValidationError: they are none.
    """
    return _converter().structure(frozen, FiguresOfYear)


@lru_cache(maxsize=1)  # making one takes longer than freezing a year of meetings
def _converter() -> Converter:
    # Only a closed meeting needs it, so it isn't loaded with the window.
    from cattrs.preconf.json import make_converter

    converter = make_converter()
    converter.register_unstructure_hook(time, time.isoformat)
    converter.register_structure_hook(time, lambda value, _kind: time.fromisoformat(value))
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(date, lambda value, _kind: date.fromisoformat(value))
    return converter
