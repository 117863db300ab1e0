"""Who from outside the team takes part, and what they may be given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.people import Information


@dataclass(frozen=True, slots=True)
class SharingRow:
    """One who takes part, with the kinds of information that the consent covers today.

    Attributes:
        is_named_only: a yes for them holds that doesn't say which kinds, so that none is covered.
    """

    id: UUID
    name: str
    organisation: str
    covered: tuple[Information, ...]
    is_named_only: bool = False
