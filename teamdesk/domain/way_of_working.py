"""A team's way of working: its phases and its meeting, as a file of settings says them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from typing import TYPE_CHECKING, Any

from teamdesk.domain.phases import PhaseKind

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class PhaseSetting:
    """A column of the board; ``weeks`` is how long a case is meant to stay."""

    kind: PhaseKind
    name: str = ""
    weeks: int | None = None
    case_limit: int | None = None


@dataclass(frozen=True, slots=True)
class MeetingSetting:
    """How often, how long and when the team meets."""

    every_days: int = 7
    minutes: int = 60
    starts_at: time = time(9)


@dataclass(frozen=True, slots=True)
class WayOfWorking:
    """One of the models a municipality may follow."""

    name: str
    phases: tuple[PhaseSetting, ...]
    meeting: MeetingSetting


def read_way_of_working(settings: Mapping[str, Any]) -> WayOfWorking:
    """Turn the parsed TOML of ``resources/ways_of_working`` into settings.

    Raises:
        KeyError, ValueError, TypeError: the file names something that isn't known.
    """
    meeting = dict(settings.get("meeting", {}))
    if "starts_at" in meeting:
        meeting["starts_at"] = time.fromisoformat(meeting["starts_at"])
    phases = tuple(
        PhaseSetting(**{**phase, "kind": PhaseKind(phase["kind"])}) for phase in settings["phases"]
    )
    return WayOfWorking(settings["name"], phases, MeetingSetting(**meeting))
