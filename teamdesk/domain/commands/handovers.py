"""What is written in a handover on the person's page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class HandoverWords:
    """What those who take over are told, and who has confirmed it (domain notes 1.30).

    Attributes:
        how_to_help: how much help to give, and where to keep the hands on the back.
        written_on, received_on: today where nobody tells the day.
    """

    receiver: str
    does_alone: str = ""
    how_to_help: str = ""
    watch_for: str = ""
    aids: str = ""
    text: str = ""
    check_up_on: date | None = None
    received_by: str = ""
    received_on: date | None = None
    written_on: date | None = None
