"""The scores that a file holds, kept by the name of the item: forms differ in their order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal
    from uuid import UUID

    from teamdesk.domain.evaluations import Moment
    from teamdesk.imports.records import Place


class Instrument(StrEnum):
    """The instruments whose tables are recognised."""

    COPM = "copm"
    BARTHEL_20 = "barthel_20"
    BARTHEL_100 = "barthel_100"
    SPPB = "sppb"
    FIM = "fim"


@dataclass(frozen=True, slots=True)
class ItemScore:
    """One item; no value means that it was not tested, which is never 0."""

    item: str
    """The instrument's item: «bowels», «balance», «motor»."""
    value: Decimal | None


@dataclass(frozen=True, slots=True)
class CopmActivity:
    """One activity that the person chose, with the scores of one moment."""

    text: str
    importance: Decimal | None
    performance: Decimal | None
    satisfaction: Decimal | None


@dataclass(frozen=True, slots=True)
class AssessmentRecord:
    """One person, one instrument, one moment, with at least one score."""

    place: Place
    fingerprint: str
    person_id: UUID
    instrument: Instrument
    moment: Moment
    day: date | None
    items: tuple[ItemScore, ...] = ()
    extras: tuple[ItemScore, ...] = ()
    """Measured besides and no part of the form: the seconds of a walk."""
    activities: tuple[CopmActivity, ...] = ()
    total: Decimal | None = None
    """The items' own sum; None while an item is missing. FIM alone may have only its total."""
    rater: str = ""

    @property
    def missing(self) -> tuple[str, ...]:
        """The items that were not tested."""
        return tuple(score.item for score in self.items if score.value is None)

    @property
    def is_complete(self) -> bool:
        """Whether every item has a score."""
        return not self.missing
