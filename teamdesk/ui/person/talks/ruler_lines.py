"""The rulers of all talks as two lines, importance and confidence; no mean is made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.instruments.change import Weight
from teamdesk.domain.instruments.chart_lines import ChartLine, ChartLines
from teamdesk.ui.person.talks.ruler import MOST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.rows.interviews import InterviewRow
    from teamdesk.ui.texts import Texts


def ruler_lines(_: Texts, talks: Sequence[InterviewRow]) -> ChartLines:
    """Both lines on one axis of time; none as long as there is but one talk to draw."""
    names = {"importance": _("Importance"), "confidence": _("Confidence")}
    answered = sorted(
        (talk for talk in talks if any(getattr(talk, name) is not None for name in names)),
        key=lambda talk: talk.held_on,
    )
    days = sorted({talk.held_on for talk in answered})
    if len(days) <= 1:
        return ChartLines()
    span = (days[-1] - days[0]).days
    places = {day: (day - days[0]).days / span for day in days}
    lines = []
    for field, name in names.items():
        values = [(talk.held_on, getattr(talk, field)) for talk in answered]
        given = [(day, float(value)) for day, value in values if value is not None]
        points = tuple((places[day], value / MOST) for day, value in given)
        if points:
            values_given = tuple(value for _day, value in given)
            weights = (Weight.UNKNOWN,) * len(given)
            ends = (0.0, float(MOST))
            lines.append(ChartLine(name, points, values_given, weights, None, ends))
    return ChartLines(tuple(lines), tuple((places[day], day) for day in days))
