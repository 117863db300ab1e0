"""What a line of history says: the field by its word, its values as the window writes them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from teamdesk.core.i18n import Language, mark
from teamdesk.domain.changes import Entity
from teamdesk.domain.contacts import ContactKind
from teamdesk.domain.evaluations import Moment, Outcome
from teamdesk.domain.goals import ActivityArea, GoalHorizon, GoalStatus, MeasureKind
from teamdesk.domain.instruments.names import instrument_name
from teamdesk.domain.labels import label, profession_label
from teamdesk.domain.meetings import ActionStatus
from teamdesk.domain.people import (
    AddressProtection,
    ConsentForm,
    ConsentGiver,
    ConsentKind,
    ConsentState,
    NetworkKind,
)
from teamdesk.domain.phases import EndReason, EntryRoute
from teamdesk.domain.plans import (
    Agreement,
    CoordinatorKind,
    OfferState,
    PlanEnd,
    PlanKind,
    PlanStatus,
)
from teamdesk.domain.rows.history import ChangeAction
from teamdesk.ui.widgets.history_fields import FIELD_NAMES, SILENT, TOLD_BY
from teamdesk.ui.widgets.history_lists import LISTS, changed_parts

if TYPE_CHECKING:
    from teamdesk.domain.rows.history import FieldChange, HistoryRow
    from teamdesk.domain.worded import Worded
    from teamdesk.ui.texts import Texts

MONDAY = date(2026, 11, 23)
DAYS = frozenset({"birth_date", "on", "period_from", "period_to", "valid_until"})

KINDS: dict[str, tuple[type[Worded], ...]] = {
    "address_protection": (AddressProtection,),
    "agreement": (Agreement,),
    "area": (ActivityArea,),
    "coordinator_kind": (CoordinatorKind,),
    "coordinator_offer": (OfferState,),
    "end_reason": (EndReason,),
    "ended_because": (PlanEnd,),
    "form": (ConsentForm,),
    "entry_route": (EntryRoute,),
    "giver": (ConsentGiver,),
    "horizon": (GoalHorizon,),
    "kind": (MeasureKind, ConsentKind, NetworkKind, ContactKind, PlanKind),
    "moment": (Moment,),
    "offer": (OfferState,),
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
    if name == "language" and value in list(Language):
        return Language(value).own_name
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
