"""Short sentences that cards, lists and documents say about a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.pressing import Pressing, PressingKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from teamdesk.core.formats import Formats
    from teamdesk.domain.labels import Words


def pressing_sentence(_: Words, formats: Formats, pressing: Pressing) -> str:
    """What presses and why, in a few words."""
    return _SENTENCES[pressing.kind](_, formats, pressing)


def day_or_week(formats: Formats, day: date, *, is_week: bool) -> str:
    """«fre. 27. nov.», or «uke 49» where only the week was agreed."""
    return formats.week(day) if is_week else formats.weekday_date(day)


def week_of_weeks(_: Words, week: int | None, weeks: int | None) -> str:
    """«uke 3 av 4»; empty where the phase has not begun."""
    if week is None:
        return ""
    if weeks is None:
        return _("week {week}", week=week)
    return _("week {week} of {weeks}", week=week, weeks=weeks)


def _first_contact_overdue(_: Words, formats: Formats, pressing: Pressing) -> str:
    return _("First contact was due {day}", day=_day(formats, pressing))


def _first_contact_due(_: Words, formats: Formats, pressing: Pressing) -> str:
    if pressing.days == 0:
        return _("First contact today")
    return _("First contact by {day}", day=_day(formats, pressing))


def _actions_overdue(_: Words, formats: Formats, pressing: Pressing) -> str:
    promises = _.plural("{count} promise", "{count} promises", pressing.count)
    return _("{promises} · {overdue} overdue", promises=promises, overdue=pressing.overdue)


def _actions_open(_: Words, formats: Formats, pressing: Pressing) -> str:
    return _.plural("{count} promise", "{count} promises", pressing.count)


def _evaluation_overdue(_: Words, formats: Formats, pressing: Pressing) -> str:
    return _("Evaluation was due {day}", day=_day(formats, pressing))


def _evaluation_due(_: Words, formats: Formats, pressing: Pressing) -> str:
    return _("evaluation {day}", day=_day(formats, pressing))


def _goal_stuck(_: Words, formats: Formats, pressing: Pressing) -> str:
    if pressing.day is None:
        return _("Stuck")
    return _("Stuck since {day}", day=formats.weekday_date(pressing.day))


def _decision_ended(_: Words, formats: Formats, pressing: Pressing) -> str:
    return _("The decision ran out {day}", day=_day(formats, pressing))


def _decision_ending(_: Words, formats: Formats, pressing: Pressing) -> str:
    if pressing.days == 0:
        return _("The decision runs out today")
    return _.plural(
        "The decision runs out in {count} day",
        "The decision runs out in {count} days",
        pressing.days,
    )


def _consent_missing(_: Words, formats: Formats, pressing: Pressing) -> str:
    return _("Consent is missing")


def _plan_offer_missing(_: Words, formats: Formats, pressing: Pressing) -> str:
    return _("No offer of an individual plan recorded")


def _final_evaluation_missing(_: Words, formats: Formats, pressing: Pressing) -> str:
    return _("Final evaluation is missing")


def _day(formats: Formats, pressing: Pressing) -> str:
    if pressing.day is None:
        return ""
    return day_or_week(formats, pressing.day, is_week=pressing.is_week)


_SENTENCES: dict[PressingKind, Callable[[Words, Formats, Pressing], str]] = {
    PressingKind.FIRST_CONTACT_OVERDUE: _first_contact_overdue,
    PressingKind.FIRST_CONTACT_DUE: _first_contact_due,
    PressingKind.ACTIONS_OVERDUE: _actions_overdue,
    PressingKind.ACTIONS_OPEN: _actions_open,
    PressingKind.EVALUATION_OVERDUE: _evaluation_overdue,
    PressingKind.EVALUATION_DUE: _evaluation_due,
    PressingKind.GOAL_STUCK: _goal_stuck,
    PressingKind.DECISION_ENDED: _decision_ended,
    PressingKind.DECISION_ENDING: _decision_ending,
    PressingKind.CONSENT_MISSING: _consent_missing,
    PressingKind.PLAN_OFFER_MISSING: _plan_offer_missing,
    PressingKind.FINAL_EVALUATION_MISSING: _final_evaluation_missing,
}
