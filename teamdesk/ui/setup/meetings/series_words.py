"""The next days of a series in words, so that nobody wonders why one was passed by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.labels import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.series import SeriesDay
    from teamdesk.ui.texts import Texts


def days_in_words(_: Texts, days: Sequence[SeriesDay]) -> str:
    """«man. 14. des., man. 21. des. · 28. des. hoppes over: teamet har stengt»."""
    formats = _.formats
    held = [formats.weekday_date(one.day) for one in days if not one.is_skipped]
    passed = [_passed(_, one) for one in days if one.is_skipped]
    return " · ".join(part for part in (", ".join(held), *passed) if part)


def _passed(_: Texts, one: SeriesDay) -> str:
    day = _.formats.weekday_date(one.day)
    if one.holiday is None:
        return _("{day} is passed by: the team is closed", day=day)
    return _("{day} is passed by: {holiday}", day=day, holiday=label(_, one.holiday))
