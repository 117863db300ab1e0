"""Minutes as JSON: frozen on the day they were closed, read back the same years later."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, Any

from teamdesk.exports.minutes_content import MinutesContent

if TYPE_CHECKING:
    from cattrs import Converter


def freeze(content: MinutesContent) -> dict[str, Any]:
    """The minutes as JSON can hold them."""
    frozen: dict[str, Any] = _converter().unstructure(content)
    return frozen


def thaw(frozen: dict[str, Any]) -> MinutesContent:
    """The minutes as they were frozen.

    Raises:
        cattrs.ClassValidationError: it is no minutes.
    """
    return _converter().structure(frozen, MinutesContent)


def _converter() -> Converter:
    # Only a closed meeting needs it, so it isn't loaded with the window.
    from cattrs.preconf.json import make_converter

    converter = make_converter()
    converter.register_unstructure_hook(time, time.isoformat)
    converter.register_structure_hook(time, lambda value, _kind: time.fromisoformat(value))
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(date, lambda value, _kind: date.fromisoformat(value))
    return converter
