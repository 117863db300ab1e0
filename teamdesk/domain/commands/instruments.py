"""Commands about the instruments that a team measures with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.domain.instruments.team_choice import InstrumentChoice


@dataclass(frozen=True, slots=True)
class SaveInstruments:
    """Which instruments are used, what change matters, and the team's own scores."""

    expected_version: int
    choice: InstrumentChoice


@dataclass(frozen=True, slots=True)
class SaveIcfTitles:
    """The municipality's ICF code list, in place of the one before; titles by code."""

    expected_version: int
    titles: Mapping[str, str]
