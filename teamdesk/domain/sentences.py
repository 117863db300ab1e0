"""Short sentences that cards, lists and documents say about a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.instruments.names import instrument_name
from teamdesk.domain.pressing import Pressing, PressingKind, Urgency

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from decimal import Decimal
    from typing import Protocol

    from teamdesk.core.formats import Formats
    from teamdesk.domain.labels import Words

    class Granted(Protocol):
        """A service as far as its extent goes; what nobody told is None."""

        @property
        def hours_a_week(self) -> Decimal | None:
            """Hours in all."""
            ...

        @property
        def visits_a_day(self) -> Decimal | None:
            """How often somebody comes."""
            ...

        @property
        def staff_a_visit(self) -> int | None:
            """How many come at once."""
            ...


_WEEK = 7


def pressing_sentence(_: Words, formats: Formats, pressing: Pressing) -> str:
    """What presses and why, in a few words."""
    return _SENTENCES[pressing.kind](_, formats, pressing)


def day_or_week(formats: Formats, day: date, *, is_week: bool) -> str:
    """«fre. 27. nov.», or «uke 49» where only the week was agreed."""
    return formats.week(day) if is_week else formats.weekday_date(day)


def week_of_weeks(_: Words, week: int | None, weeks: int | None) -> str:
    """«uke 3 av 4», «uke 5 (planlagt 4)»; empty where the phase has not begun."""
    if week is None:
        return ""
    if weeks is None:
        return _("week {week}", week=week)
    if week > weeks:
        return _("week {week} ({weeks} planned)", week=week, weeks=weeks)
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
    if pressing.urgency is not Urgency.INFO:
        return _("Agree on an evaluation by {day}", day=_day(formats, pressing))
    return _("evaluation {day}", day=_day(formats, pressing))


def _goal_stuck(_: Words, formats: Formats, pressing: Pressing) -> str:
    if pressing.count > 1:
        return _("Stuck in {count} meetings", count=pressing.count)
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


def _consent_ended(_: Words, formats: Formats, pressing: Pressing) -> str:
    return _("A consent ran out {day}", day=_day(formats, pressing))


def _consent_ending(_: Words, formats: Formats, pressing: Pressing) -> str:
    if pressing.days == 0:
        return _("A consent runs out today")
    return _.plural(
        "A consent runs out in {count} day", "A consent runs out in {count} days", pressing.days
    )


def _plan_offer_missing(_: Words, formats: Formats, pressing: Pressing) -> str:
    return _("No offer of an individual plan recorded")


def _coordinator_offer_missing(_: Words, formats: Formats, pressing: Pressing) -> str:
    return _("No offer of a coordinator recorded")


def _final_evaluation_missing(_: Words, formats: Formats, pressing: Pressing) -> str:
    return _("Final evaluation is missing")


def _decision_missing(_: Words, formats: Formats, pressing: Pressing) -> str:
    return _("No decision after {count} days of help", count=pressing.count)


def _course_ending(_: Words, formats: Formats, pressing: Pressing) -> str:
    if pressing.days < 0:
        return _("The course should have ended {day}", day=_day(formats, pressing))
    return _("The course ends {day}", day=_day(formats, pressing))


def _end_score_missing(_: Words, formats: Formats, pressing: Pressing) -> str:
    names = ", ".join(instrument_name(name) for name in pressing.names)
    return _("End score is missing: {names}", names=names)


def _follow_up_overdue(_: Words, formats: Formats, pressing: Pressing) -> str:
    return _("Follow-up was due {day}", day=_day(formats, pressing))


def _follow_up_due(_: Words, formats: Formats, pressing: Pressing) -> str:
    return _("follow-up {day}", day=_day(formats, pressing))


def _plan_inactive(_: Words, formats: Formats, pressing: Pressing) -> str:
    return _("The plan has been inactive for {count} days", count=pressing.count)


def _not_prepared(_: Words, formats: Formats, pressing: Pressing) -> str:
    return _("no preparation yet")


def _coming_of_age(_: Words, formats: Formats, pressing: Pressing) -> str:
    # Not the day: it is the person's birthday, and the card may hang on the wall.
    return _("Turns 18 within a year")


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
    PressingKind.CONSENT_ENDED: _consent_ended,
    PressingKind.CONSENT_ENDING: _consent_ending,
    PressingKind.PLAN_OFFER_MISSING: _plan_offer_missing,
    PressingKind.COORDINATOR_OFFER_MISSING: _coordinator_offer_missing,
    PressingKind.FINAL_EVALUATION_MISSING: _final_evaluation_missing,
    PressingKind.DECISION_MISSING: _decision_missing,
    PressingKind.COURSE_ENDING: _course_ending,
    PressingKind.END_SCORE_MISSING: _end_score_missing,
    PressingKind.FOLLOW_UP_OVERDUE: _follow_up_overdue,
    PressingKind.FOLLOW_UP_DUE: _follow_up_due,
    PressingKind.PLAN_INACTIVE: _plan_inactive,
    PressingKind.NOT_PREPARED: _not_prepared,
    PressingKind.COMING_OF_AGE: _coming_of_age,
}


def how_often(_: Words, formats: Formats, days: int | None, until: date | None) -> str:
    """«hver uke til 1. mars», as one would type it; empty for what comes once."""
    if days is None:
        return ""
    if days % _WEEK:
        often = _.plural("every day", "every {count} days", days)
    else:
        often = _.plural("every week", "every {count} weeks", days // _WEEK)
    if until is None:
        return often
    return _("{often} until {day}", often=often, day=formats.date_long(until))


def amount_words(_: Words, formats: Formats, given: Granted) -> str:
    """Hours a week, and visits a day with so many staff."""
    number, said = formats.number, []
    if given.hours_a_week is not None:
        said.append(_("{hours} hours a week", hours=number(given.hours_a_week)))
    if given.visits_a_day is not None:
        times = _("{visits} visits a day", visits=number(given.visits_a_day))
        staff = given.staff_a_visit
        said.append(f"{times} × {staff}" if staff and staff > 1 else times)
    return ", ".join(said)


def extent_words(_: Words, formats: Formats, times: float | None, minutes: int | None) -> str:
    """«3 ganger i uka, 30 minutter»: how much of a measure, where it stands in numbers."""
    parts = []
    if times:
        number = formats.number(times)
        is_once = times == 1
        parts.append(_("once a week") if is_once else _("{times} times a week", times=number))
    if minutes:
        parts.append(_.plural("{count} minute", "{count} minutes", minutes))
    return ", ".join(parts)
