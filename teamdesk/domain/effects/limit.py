"""The least number of persons that leaves a team; kept among its settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from teamdesk.domain.suppression import LEAST_LIMIT, USUAL_LIMIT

if TYPE_CHECKING:
    from collections.abc import Mapping

KEY = "least_number_told"
MOST_LIMIT = 50


def read_limit(settings: Mapping[str, Any]) -> int:
    """The team's own limit; never a lower one than any team may set."""
    return max(LEAST_LIMIT, int(settings.get(KEY, USUAL_LIMIT)))


def write_limit(settings: Mapping[str, Any], limit: int) -> dict[str, Any]:
    """The settings with another limit, kept within what is allowed."""
    return {**settings, KEY: min(MOST_LIMIT, max(LEAST_LIMIT, limit))}
