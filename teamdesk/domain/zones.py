"""Home care zones: what a municipality without a team reads its board by (domain notes 1.22)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from teamdesk.domain.names import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SETTING = "zones"


def read_zones(settings: Mapping[str, Any]) -> tuple[str, ...]:
    """The zones of a team, in its own order; a team need not have any."""
    return tuple(settings.get(SETTING, ()))


def write_zones(settings: Mapping[str, Any], zones: Iterable[str]) -> dict[str, Any]:
    """The team's settings with other zones; each once, and none without a name."""
    named = dict.fromkeys(clean(zone) for zone in zones)
    return {**settings, SETTING: [zone for zone in named if zone]}
