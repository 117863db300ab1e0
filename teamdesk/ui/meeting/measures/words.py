"""What the page of measures says: a figure, what it is counted from, and which way it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.labels import label
from teamdesk.domain.team_measures import FEWEST, MeasureKey, Unit

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from teamdesk.domain.team_measures import Quarter, TeamMeasure
    from teamdesk.ui.texts import Texts

COUNTED = {
    MeasureKey.FIRST_CONTACT: (mark("of {count} referral"), mark("of {count} referrals")),
    MeasureKey.MINUTES: (mark("of {count} case in meetings"), mark("of {count} cases in meetings")),
    MeasureKey.PERSONS_VIEW: (
        mark("of {count} case discussed"),
        mark("of {count} cases discussed"),
    ),
    MeasureKey.OWNER_AND_DATE: (mark("of {count} promise"), mark("of {count} promises")),
    MeasureKey.IN_TIME: (mark("of {count} promise due"), mark("of {count} promises due")),
    MeasureKey.BOTH_SCORES: (mark("of {count} ended case"), mark("of {count} ended cases")),
}
HELP = {
    MeasureKey.FIRST_CONTACT: mark(
        "Working days from the day of the referral to the first contact: the middle one, so that"
        " one who could not be reached does not move the figure. Norwegian holidays don't count."
    ),
    MeasureKey.MINUTES: mark(
        "The mean of the minutes that a case was on stage in closed meetings. Cases that were only"
        " listed are left out. Fewer minutes are not better in themselves."
    ),
    MeasureKey.PERSONS_VIEW: mark(
        "The share of the cases discussed for which somebody had written the person's own view"
        " before the meeting."
    ),
    MeasureKey.OWNER_AND_DATE: mark(
        "The share of the promises made in meetings that have both somebody who does it and a"
        " date. It says nothing of who promised."
    ),
    MeasureKey.IN_TIME: mark(
        "The share of the promises due in the quarter that were done by their date. What was"
        " dropped with a reason is left out."
    ),
    MeasureKey.BOTH_SCORES: mark(
        "The share of the cases ended in the quarter that have both a start and an end score with"
        " the same instrument."
    ),
}


class MeasureWords:
    """Speaks the window's language, whichever that is when it is asked."""

    def __init__(self, texts: Texts) -> None:
        self._ = texts

    def figure(self, unit: Unit, value: float | None) -> str:
        """«3 virkedager», «6,2 min», «78 %»; in words where there is too little to count from."""
        _, formats = self._, self._.formats
        if value is None:
            return _("Too few to show")
        if unit is Unit.SHARE:
            return formats.percent(value)
        if unit is Unit.MINUTES:
            return _("{number} min", number=formats.number(value, 1))
        number = formats.number(round(value, 1))
        # A half day is one of several in all three languages.
        form = 1 if value == 1 else 2
        return _.plural("{number} working day", "{number} working days", form, number=number)

    def counted(self, key: MeasureKey, quarter: Quarter) -> str:
        """«av 42 saker i møter, 24. aug.–22. nov.»."""
        one, many = COUNTED[key]
        count = quarter.count
        wanted = one if count == 1 else many
        said = self._(wanted, count=count)
        return self._("{counted}, {days}", counted=said, days=self.days(quarter))

    def days(self, quarter: Quarter) -> str:
        """The first and the last day of a quarter."""
        return f"{self._day(quarter.first_on)}–{self._day(quarter.last_on)}"

    def direction(self, measure: TeamMeasure) -> str:
        """Which way it goes beside the quarter before, or what is missing to tell."""
        _ = self._
        if measure.now.value is None:
            return _("Shown when there are at least {count}.", count=FEWEST)
        found = measure.direction
        if found is None:
            return _("Too few in the quarter before to compare with.")
        value = self.figure(measure.unit, measure.before.value)
        return _(found.word, value=value)

    def quarter(self, measure: TeamMeasure, quarter: Quarter) -> str:
        """One quarter with its value, as told when the keyboard stands on its dot."""
        figure = self.figure(measure.unit, quarter.value)
        if quarter.value is None:
            return f"{figure}, {self.days(quarter)}"
        counted = self.counted(measure.key, quarter)
        return self._("{figure} {counted}", figure=figure, counted=counted)

    def whole(self, measure: TeamMeasure) -> str:
        """A measure in one sentence after another, for readers and for the clipboard."""
        now = self.quarter(measure, measure.now)
        # A month that is cut short ends in a full stop already.
        return f"{label(self._, measure.key)}: {now.removesuffix('.')}. {self.direction(measure)}"

    def help(self, key: MeasureKey) -> str:
        """How it is counted."""
        return self._(HELP[key])

    def text(self, measures: Iterable[TeamMeasure], team_day: date) -> str:
        """All of them as plain text: what is now, and the quarters before it."""
        _ = self._
        lines = [_("How it goes, {day}", day=_.formats.date_long(team_day)), ""]
        for measure in measures:
            lines.append(self.whole(measure))
            for quarter in reversed(measure.quarters[:-1]):
                lines.append(f"  {self.days(quarter)}: {self._past(measure, quarter)}")
        return "\n".join(lines)

    def _past(self, measure: TeamMeasure, quarter: Quarter) -> str:
        figure = self.figure(measure.unit, quarter.value)
        return f"{figure} ({quarter.count})"

    def _day(self, day: date) -> str:
        return self._.formats.day_of_month(day)
