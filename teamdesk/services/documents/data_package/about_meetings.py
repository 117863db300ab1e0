"""Promises, and what was said in meetings: tables and their words."""

from __future__ import annotations

from teamdesk.core.i18n import mark
from teamdesk.models import ActionItem, AgendaItem, MeetingDecision, Preparation, QuickNote
from teamdesk.services.documents.data_package import readings
from teamdesk.services.documents.data_package.tables import ToldTable

PROMISES = ToldTable(
    ActionItem,
    "case_id",
    {
        "created_on": mark("Promised"),
        "text": mark("What"),
        "owner_id": mark("Who"),
        "owner_name": mark("Written as"),
        "due_on": mark("To be done by"),
        "status": mark("Status"),
        "status_reason": mark("Why"),
        "waiting_for": mark("Waits for"),
        "done_on": mark("Done"),
    },
    left_out=(
        *("team_id", "meeting_id", "goal_id", "measure_id", "needs_acceptance", "handed_by_id"),
        *("repeat_days", "repeat_until", "carried_over", "quote", "follow_up_weeks"),
    ),
    order="created_on",
    is_table=True,
    only_without={"owner_name": "owner_id"},
)
NOTES = ToldTable(
    AgendaItem,
    "case_id",
    {
        "reason": mark("Why you were on the list"),
        "reason_for_presentation": mark("Why today?"),
        "asked_by_id": mark("Asked by"),
        "late_reason": mark("Why it came late"),
        "note": mark("Note"),
        "ticks": mark("Looked at"),
        "told_by": mark("Who tells you"),
        "filed_in_record_on": mark("In the record"),
    },
    left_out=(
        *("position", "depth", "is_placed", "planned_minutes", "seconds", "is_done"),
        *("begun_at", "ended_at", "filed_by_id"),
    ),
    title=mark("Notes of meetings"),
    lead="meeting_id",
    reads={"ticks": readings.ticks},
)
DECISIONS = ToldTable(
    MeetingDecision,
    "case_id",
    {
        "meeting_id": mark("Meeting"),
        "text": mark("What was settled"),
        "reason": mark("Why"),
        "effective_on": mark("From"),
        "goal_id": mark("Goal"),
        "effect": mark("What was changed"),
    },
    left_out=("quote",),
    title=mark("What was settled"),
    is_table=True,
)
PREPARATIONS = ToldTable(
    Preparation,
    "case_id",
    {
        "member_id": mark("Written by"),
        "status_text": mark("Status"),
        "assessment_text": mark("Assessment"),
        "proposal": mark("Proposal"),
        "persons_view": mark("What you think"),
    },
    left_out=("written_by_id", "written_at"),
    title=mark("Written before meetings"),
    lead="meeting_id",
    order="written_at",
)
QUICK_NOTES = ToldTable(
    QuickNote,
    "case_id",
    {"written_at": mark("When"), "text": mark("Text"), "member_id": mark("By")},
    left_out=("team_id", "meeting_id"),
    title=mark("Written between meetings"),
    order="written_at",
    is_table=True,
)
