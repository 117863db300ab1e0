"""The instrument that was used last, for the small line that stands beside a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.rows.assessments import ItemScores

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from teamdesk.domain.rows.assessments import ScoreRow


def newest_change(scores: Iterable[ScoreRow]) -> ItemScores | None:
    """The instrument that was used last, of those with two scores or more."""
    dated = [
        (max(days), score)
        for score in scores
        if len(score.points) > 1 and (days := [day for day, _value in score.points if day])
    ]
    if not dated:
        return None
    newest = max(dated, key=_last_day)[1]
    values = tuple(value for _day, value in newest.points)
    return ItemScores(
        instrument=newest.instrument,
        item="",
        scale=newest.scale,
        values=values,
        higher_is_better=newest.higher_is_better,
        form=newest.form,
        limits=newest.limits,
        form_words=newest.form_words,
    )


def _last_day(pair: tuple[date, ScoreRow]) -> date:
    return pair[0]
