"""What the form of an assessment may choose from, and what was measured before."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from teamdesk.domain.evaluations import Moment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from teamdesk.domain.instruments.answers import Answer
    from teamdesk.domain.instruments.registry import Registry
    from teamdesk.domain.instruments.shape import Instrument
    from teamdesk.domain.rows.assessments import AssessmentRow
    from teamdesk.domain.rows.team import MemberRow


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is to choose from.

    Attributes:
        used: the instruments that the team uses, in their order.
        rows: the person's assessments, in the order of time.
        me: the name of whoever is at work.
        titles: what ICF codes are called in the municipality's own list.
    """

    instruments: Registry
    used: tuple[Instrument, ...]
    rows: tuple[AssessmentRow, ...] = ()
    members: tuple[MemberRow, ...] = ()
    me: str = ""
    titles: Mapping[str, str] = field(default_factory=dict)

    def proposed(self) -> Instrument | None:
        """What is most likely measured now: what has a start and no end, else the first."""
        open_ones = [found for found in self.used if self.moment(found.key) is Moment.END]
        lacking = [found for found in open_ones if not self._has(found.key, Moment.END)]
        return next(iter((*lacking, *self.used)), None)

    def moment(self, instrument: str) -> Moment:
        """When in the course it most likely is: the end, once there is a start."""
        return Moment.END if self._has(instrument, Moment.START) else Moment.START

    def last_form(self, instrument: Instrument) -> str:
        """The version that was used last, so that the two can be compared."""
        keys = [row.form for row in self.rows if row.instrument == instrument.key]
        offered = [form.key for form in instrument.offered]
        return next((key for key in reversed(keys) if key in offered), offered[0])

    def former(self, instrument: str, form: str, but: UUID | None) -> tuple[Answer, ...]:
        """What was answered the last time, in the same version."""
        found = [
            row.answers
            for row in self.rows
            if (row.instrument, row.form) == (instrument, form) and row.id != but
        ]
        return found[-1] if found else ()

    def _has(self, instrument: str, moment: Moment) -> bool:
        return any((row.instrument, row.moment) == (instrument, moment) for row in self.rows)
