"""What is said of services, decisions and their alarms; Teamdesk follows and never decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.decisions import AlarmKind, Standing
from teamdesk.domain.sentences import amount_words

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.domain.decisions import DecisionAlarm
    from teamdesk.domain.rows.entries import DecisionRow
    from teamdesk.ui.texts import Texts

STANDINGS = {
    Standing.CURRENT: mark("current"),
    Standing.REQUESTED: mark("asked for, no answer yet"),
    Standing.COMING: mark("begins later"),
    Standing.OVER: mark("over"),
}


def alarm_words(_: Texts, alarm: DecisionAlarm) -> str:
    """The reason for an alarm, and what to do."""
    if alarm.kind is AlarmKind.MISSING:
        return _(
            "Day {day} without a decision. Services beyond 14 days need one: apply now.",
            day=alarm.days,
        )
    service = alarm.decision.service if alarm.decision else ""
    if alarm.kind is AlarmKind.OVER:
        return _.plural(
            "{service}: the decision ended yesterday.",
            "{service}: the decision ended {count} days ago.",
            -alarm.days,
            service=service,
        )
    if alarm.days == 0:
        return _("{service}: the decision ends today.", service=service)
    return _.plural(
        "{service}: the decision ends tomorrow.",
        "{service}: the decision ends in {count} days.",
        alarm.days,
        service=service,
    )


def early_words(_: Texts, decision: DecisionRow, mapped_on: date) -> str:
    """A decision that is older than the mapping it should build on."""
    day = _.formats.date_short
    decided = decision.approved_on or decision.from_on
    return _(
        "{service}: the decision is dated {decided}, before the mapping {mapped}.",
        service=decision.service,
        decided=day(decided) if decided else "",
        mapped=day(mapped_on),
    )


def facts(_: Texts, row: DecisionRow) -> tuple[str, ...]:
    """Everything that is known of a service or a decision."""
    return (
        period(_, row.from_on, row.to_on),
        amount_words(_, _.formats, row),
        _("reference {number}", number=row.reference_number) if row.reference_number else "",
    )


def period(_: Texts, from_on: date | None, to_on: date | None) -> str:
    """From when to when."""
    day = _.formats.date_short
    if from_on and to_on:
        return f"{day(from_on)}–{day(to_on)}"
    if from_on:
        return _("from {day}", day=day(from_on))
    return _("until {day}", day=day(to_on)) if to_on else ""
