"""How a team holds its meetings: minutes a case, a frozen agenda, a break."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from datetime import datetime, time, timedelta
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from teamdesk.domain.field_errors import OutOfRange
from teamdesk.domain.meetings import Depth

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

SECTION = "meeting_rules"
# A meeting with no hour told is taken to begin in the morning.
USUAL_START = time(9)


@dataclass(frozen=True, slots=True)
class MeetingRules:
    """What a team has agreed on; the defaults are those of domain notes 5.1 and 5.2.

    Attributes:
        discussed_minutes: a case that is discussed (Tyson 2015: 5.4 to 7 a patient).
        brief_minutes: a case that is gone through in brief.
        fixed_minutes: opening, open promises, common matters and read-back.
        freeze_hours: before the meeting, when the agenda is frozen; 0 for never.
        break_after: minutes after which a break is proposed (Soukup 2019); 0 for never.
    """

    discussed_minutes: int = 6
    brief_minutes: int = 2
    fixed_minutes: int = 17
    freeze_hours: int = 24
    break_after: int = 60

    def minutes(self, depth: Depth) -> int:
        """What a case is planned to take."""
        taken = {Depth.DISCUSSED: self.discussed_minutes, Depth.BRIEF: self.brief_minutes}
        return taken.get(depth, 0)

    def forecast(self, planned: Iterable[int]) -> int:
        """Minutes that a meeting takes with cases of these minutes, the fixed parts included."""
        return self.fixed_minutes + sum(planned)

    def break_before(self, planned: Sequence[int]) -> int | None:
        """Before which case, counted from 0, a break is proposed; None where none is needed.

        Half of what is fixed comes before the cases: the opening and the open promises.
        """
        if not self.break_after or self.forecast(planned) <= self.break_after:
            return None
        reached = accumulate(planned, initial=self.fixed_minutes // 2)
        cases = enumerate(list(reached)[1:])
        return next((place for place, minutes in cases if minutes > self.break_after), None)

    def cases_to_shorten(self, discussed: Iterable[int], too_long: int) -> int | None:
        """How many cases are to be taken in brief for the agenda to fit.

        Args:
            discussed: the minutes of each case that is discussed.
            too_long: minutes beyond the time slot.

        Returns:
            None where all of them together would not be enough.
        """
        saved = accumulate(sorted((each - self.brief_minutes for each in discussed), reverse=True))
        return next((count for count, sum_ in enumerate(saved, 1) if sum_ >= too_long), None)

    def freezes_at(self, held_on: date, starts_at: time | None) -> datetime | None:
        """The local moment, without a zone, from which a case comes on with a reason only."""
        if not self.freeze_hours:
            return None
        begins = datetime.combine(held_on, starts_at or USUAL_START)
        return begins - timedelta(hours=self.freeze_hours)

    def checked(self) -> MeetingRules:
        """The same rules.

        Raises:
            OutOfRange: one lies outside its range; ``field`` names it.
        """
        for name, (least, most) in RANGES.items():
            if not least <= getattr(self, name) <= most:
                raise OutOfRange(name, least, most)
        return self


# What each number may be; beyond it lies a slip of the finger.
RANGES = {
    "discussed_minutes": (1, 60),
    "brief_minutes": (0, 30),
    "fixed_minutes": (0, 120),
    "freeze_hours": (0, 336),
    "break_after": (0, 240),
}


def read_meeting_rules(settings: Mapping[str, Any]) -> MeetingRules:
    """The rules among a team's settings; what is not told keeps its default."""
    told = settings.get(SECTION, {})
    known = {field.name for field in fields(MeetingRules)}
    return MeetingRules(**{name: value for name, value in told.items() if name in known})


def write_meeting_rules(settings: Mapping[str, Any], rules: MeetingRules) -> dict[str, Any]:
    """The team's settings with these rules."""
    return {**settings, SECTION: asdict(rules)}
