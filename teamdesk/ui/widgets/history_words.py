"""What a line of history says: the field by its word, its values as the window writes them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.changes import Entity
from teamdesk.domain.contacts import ContactKind
from teamdesk.domain.evaluations import Moment, Outcome
from teamdesk.domain.goals import ActivityArea, GoalHorizon, GoalStatus, MeasureKind
from teamdesk.domain.instruments.names import instrument_name
from teamdesk.domain.labels import label, profession_label
from teamdesk.domain.meetings import ActionStatus
from teamdesk.domain.people import ConsentForm, ConsentKind, ConsentState, NetworkKind
from teamdesk.domain.phases import EndReason, EntryRoute
from teamdesk.domain.plans import PlanStatus
from teamdesk.domain.rows.history import ChangeAction
from teamdesk.ui.widgets.history_lists import LISTS, changed_parts

if TYPE_CHECKING:
    from teamdesk.domain.rows.history import FieldChange, HistoryRow
    from teamdesk.domain.worded import Worded
    from teamdesk.ui.texts import Texts

FIELD_NAMES = {
    "address": mark("Address"),
    "advice": mark("Advice given"),
    "ambivalence": mark("What speaks for a change"),
    "answered_on": mark("Answered"),
    "approved_at": mark("Approved"),
    "confidence": mark("How sure of managing? (0–10)"),
    "confidence_step": mark("What would take it one step up?"),
    "cooperation": mark("Cooperation with others"),
    "criteria": mark("Checklist"),
    "form": mark("How"),
    "given_on": mark("Answered"),
    "held_on": mark("Date"),
    "importance_why": mark("Why not lower?"),
    "is_self_training": mark("On one's own"),
    "summary_answer": mark("The person's answer to the summary"),
    "advice_allowed": mark("The person was asked first"),
    "advice_reaction": mark("Reaction"),
    "may_talk": mark("The person agreed to talk about the topic"),
    "next_on": mark("Next conversation on"),
    "parked": mark("Topics that wait"),
    "plan_when": mark("When"),
    "plan_where": mark("Where"),
    "plan_with": mark("With whom"),
    "readiness": mark("How ready? (0–10)"),
    "sustain": mark("What speaks for leaving it as it is"),
    "measure_id": mark("For the measure"),
    "needs": mark("Need for services"),
    "next_talk": mark("Next conversation with"),
    "not_relevant": mark("Not relevant"),
    "offered_on": mark("Offered"),
    "own_contribution": mark("What the person will do"),
    "own_part": mark("What the person does"),
    "period_from": mark("Plan period from"),
    "period_to": mark("Plan period to"),
    "place": mark("Place"),
    "plan": mark("The person's next step"),
    "plan_certainty": mark("How sure of doing it? (0–10)"),
    "plan_if_then": mark("If something gets in the way"),
    "present": mark("Present"),
    "recipient": mark("With whom"),
    "resources": mark("Resources"),
    "revision_on": mark("Next revision"),
    "role": mark("Role"),
    "scope": mark("About what"),
    "staff": mark("Who comes"),
    "starts_at": mark("Time of day"),
    "summary": mark("Summary"),
    "topic": mark("Topic"),
    "valid_until": mark("Valid until"),
    "values_text": mark("What matters to you?"),
    "weekday": mark("Day"),
    "withdrawn_on": mark("Withdrawn"),
    "approved_on": mark("Decision made"),
    "companion_id": mark("Came along"),
    "driving_minutes": mark("Driving, min"),
    "evaluated_on": mark("Date"),
    "follow_up_weeks": mark("Weeks after the end"),
    "guided": mark("Guidance to"),
    "hours_a_week": mark("Hours a week"),
    "is_final": mark("Final evaluation"),
    "member_id": mark("Who"),
    "on": mark("Date"),
    "outcome": mark("Outcome"),
    "reference_number": mark("Reference in the record system"),
    "requested_on": mark("Applied for"),
    "service": mark("Service"),
    "staff_a_visit": mark("Staff a visit"),
    "visits_a_day": mark("Visits a day"),
    "why_alone": mark("Why alone"),
    "before": mark("A year before, kr"),
    "carers_a_visit": mark("Carers a visit"),
    "contact_name": mark("The municipality's contact"),
    "days": mark("Days"),
    "effort": mark("The rehabilitation, kr"),
    "hourly_rate": mark("Hourly rate, kr"),
    "in_on": mark("In"),
    "institution": mark("Institution"),
    "minutes_a_visit": mark("Minutes a visit"),
    "moment": mark("When in the course"),
    "now": mark("A year now, kr"),
    "out_on": mark("Out"),
    "price_a_day": mark("Price a day, kr"),
    "purpose": mark("Purpose"),
    "source": mark("Taken from"),
    "told_on": mark("Told on"),
    "area": mark("Area"),
    "arena": mark("Where"),
    "background": mark("Background"),
    "contribution": mark("Contributes"),
    "coordinator_id": mark("Coordinator"),
    "diagnosis": mark("Diagnosis"),
    "doctor": mark("GP"),
    "end_note": mark("Why it ended"),
    "end_reason": mark("Why it ended"),
    "ended_on": mark("Ended"),
    "entry_route": mark("Way in"),
    "executor": mark("Done by"),
    "exercise": mark("How the exercise is done"),
    "extent": mark("How much"),
    "from_on": mark("From"),
    "goal_id": mark("For the goal"),
    "horizon": mark("Horizon"),
    "importance": mark("Importance"),
    "is_closest": mark("Next of kin"),
    "is_partly_reached": mark("Partly reached"),
    "kind": mark("Kind"),
    "link_instrument": mark("Measured with"),
    "link_item": mark("Activity in COPM"),
    "may_know": mark("May know"),
    "measured_by": mark("How it is measured"),
    "method": mark("How"),
    "minutes": mark("Time, min"),
    "name": mark("Name"),
    "need_level": mark("Need level"),
    "next_evaluation_on": mark("Next evaluation"),
    "note": mark("Note"),
    "organisation": mark("Organisation"),
    "parent_id": mark("Part of the goal"),
    "phase_id": mark("Phase"),
    "phone": mark("Telephone"),
    "profession": mark("Profession"),
    "relation": mark("Relation"),
    "responsible_id": mark("Responsible"),
    "state": mark("Answer"),
    "status": mark("Status"),
    "taper": mark("Taper plan"),
    "target_on": mark("By when"),
    "text": mark("Text"),
    "times_a_week": mark("Times a week"),
    "to_on": mark("To"),
    "what_matters": mark("What matters to you?"),
    "zone": mark("Zone"),
}

# Told by what stands beside them, or of no use to a reader.
SILENT = frozenset(
    {
        "next_evaluation_is_week",
        "phase_since",
        "position",
        "search_key",
        "staff_name",
        "status_on",
        "what_matters_by",
        "what_matters_on",
    }
)

# Told by another field, where that is changed with it.
TOLD_BY = {"role": "member_id"}
MONDAY = date(2026, 11, 23)
DAYS = frozenset({"on", "period_from", "period_to", "valid_until"})

KINDS: dict[str, tuple[type[Worded], ...]] = {
    "area": (ActivityArea,),
    "end_reason": (EndReason,),
    "form": (ConsentForm,),
    "entry_route": (EntryRoute,),
    "horizon": (GoalHorizon,),
    "kind": (MeasureKind, ConsentKind, NetworkKind, ContactKind),
    "moment": (Moment,),
    "outcome": (Outcome,),
    "state": (ConsentState,),
}
STATUSES: dict[Entity, type[Worded]] = {
    Entity.GOAL: GoalStatus,
    Entity.PLAN: PlanStatus,
    Entity.ACTION: ActionStatus,
}

ACTIONS = {
    ChangeAction.ADDED: mark("Added"),
    ChangeAction.CHANGED: mark("Changed"),
    ChangeAction.REMOVED: mark("Removed"),
}


def history_lines(_: Texts, row: HistoryRow) -> tuple[str, ...]:
    """What one save did, a line for each field that a reader has a use for."""
    if row.action is not ChangeAction.CHANGED:
        return (_(ACTIONS[row.action]),)
    names = {change.name for change in row.fields}
    told = [
        change
        for change in row.fields
        if change.name not in SILENT and TOLD_BY.get(change.name) not in names
    ]
    return tuple(line for change in told for line in _field_lines(_, row.subject, change))


def _field_lines(_: Texts, subject: Entity, change: FieldChange) -> tuple[str, ...]:
    """One line; for a list one for each part that is another."""
    name = field_name(_, change.name)
    if change.name in LISTS:
        parts = tuple(_line(_, *part) for part in changed_parts(_, change))
        return parts or (_("{field}: changed", field=name),)
    before = field_value(_, subject, change.name, change.before)
    after = field_value(_, subject, change.name, change.after)
    return (_line(_, name, before, after),)


def _line(_: Texts, name: str, before: str, after: str) -> str:
    if not before:
        return _("{field}: “{after}”", field=name, after=after)
    if not after:
        return _("{field}: “{before}” was taken away", field=name, before=before)
    return _("{field}: “{before}” → “{after}”", field=name, before=before, after=after)


def field_name(_: Texts, name: str) -> str:
    """The word for a field; one without a word keeps its own name."""
    return _(FIELD_NAMES[name]) if name in FIELD_NAMES else name.replace("_", " ")


def field_value(_: Texts, subject: Entity, name: str, value: str | None) -> str:
    """A stored value in words."""
    if not value:
        return ""
    if name == "profession":
        return profession_label(_, value)
    if name == "link_instrument":
        return instrument_name(value)
    kinds = (STATUSES[subject],) if name == "status" and subject in STATUSES else KINDS.get(name)
    for kind in kinds or ():
        if value in {member.value for member in kind}:
            return label(_, kind(value))
    return _plain(_, name, value)


def _plain(_: Texts, name: str, value: str) -> str:
    if value in ("True", "False"):
        return _("yes") if value == "True" else _("no")
    if name in DAYS or name.endswith("_on"):
        return _.formats.date_short(date.fromisoformat(value))
    if name == "starts_at":
        return _.formats.time(time.fromisoformat(value))
    if name == "approved_at":
        return _.formats.date_short(datetime.fromisoformat(value).astimezone().date())
    if name == "weekday":
        return _.formats.weekday(MONDAY + timedelta(days=int(value)))
    return value.removesuffix(".0") if name == "times_a_week" else value
