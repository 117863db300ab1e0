"""What a request for a longer period holds; services fill it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt


@dataclass(frozen=True, slots=True)
class ExtensionContent:
    """A request to those who decide; ``text`` is as somebody wrote it on the person's page."""

    case_number: str
    person_name: str
    birth_date: dt.date | None
    team: str
    municipality: str
    author: str
    author_profession: str
    asked_on: dt.date
    text: str
    is_practice: bool = False
