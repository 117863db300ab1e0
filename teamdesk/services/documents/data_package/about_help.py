"""Goals, what is done, the plan and the handover: tables and their words."""

from __future__ import annotations

from teamdesk.core.i18n import mark
from teamdesk.models import (
    Cooperation,
    Goal,
    GoalEvaluation,
    GoalStatusChange,
    HandoverNote,
    IndividualPlan,
    Measure,
    Participant,
    PlanVersion,
    WeekPlan,
    WeekPlanEntry,
    WeekPlanStaff,
)
from teamdesk.services.documents.data_package import readings
from teamdesk.services.documents.data_package.tables import ToldTable

GOALS = ToldTable(
    Goal,
    "case_id",
    {
        "horizon": mark("Kind"),
        "area": mark("Area"),
        "status": mark("How it goes"),
        "status_on": mark("Said on"),
        "is_partly_reached": mark("Partly reached"),
        "importance": mark("How important, 1 to 10"),
        "parent_id": mark("Part of the goal"),
        "link_instrument": mark("Measured by"),
        "link_item": mark("Activity"),
        "measured_by": mark("How you know that it is reached"),
        "target_on": mark("To be reached by"),
    },
    left_out=("position",),
    lead="text",
    gives="goal_id",
    order="position",
    reads={"link_instrument": readings.instrument},
)
GOAL_STEPS = ToldTable(
    GoalStatusChange,
    "goal_id",
    {
        "set_on": mark("Day"),
        "goal_id": mark("Goal"),
        "status": mark("How it went"),
        "member_id": mark("By"),
    },
    left_out=("meeting_id",),
    title=mark("How it has gone"),
    order="set_on",
    is_table=True,
)
GOAL_EVALUATIONS = ToldTable(
    GoalEvaluation,
    "goal_id",
    {
        "evaluated_on": mark("Day"),
        "goal_id": mark("Goal"),
        "result": mark("Result"),
        "text": mark("Text"),
        "member_id": mark("By"),
    },
    title=mark("Goals that were evaluated"),
    order="evaluated_on",
    is_table=True,
)
MEASURES = ToldTable(
    Measure,
    "case_id",
    {
        "kind": mark("Kind"),
        "goal_id": mark("Goal"),
        "extent": mark("How much"),
        "times_a_week": mark("Times a week"),
        "minutes": mark("Number of minutes"),
        "method": mark("How"),
        "arena": mark("Where"),
        "exercise": mark("Exercise"),
        "taper": mark("Less and less"),
        "profession": mark("Profession"),
        "responsible_id": mark("Responsible"),
        "responsible_name": mark("Responsible outside the team"),
        "responsible_service": mark("The service of who is responsible"),
        "executor": mark("Done by"),
        "from_on": mark("From"),
        "to_on": mark("To"),
    },
    left_out=("position",),
    title=mark("Measures"),
    lead="text",
    gives="measure_id",
    order="position",
    reads={"taper": readings.taper, "profession": readings.profession},
)
WEEKS = ToldTable(
    WeekPlan,
    "case_id",
    {"valid_from": mark("From"), "valid_to": mark("To"), "note": mark("Note")},
    title=mark("Week plans"),
    gives="week_plan_id",
    order="valid_from",
    is_table=True,
)
VISITS = ToldTable(
    WeekPlanEntry,
    "week_plan_id",
    {
        "week_plan_id": mark("Week plan from"),
        "weekday": mark("Day"),
        "starts_at": mark("Time"),
        "minutes": mark("Number of minutes"),
        "text": mark("What"),
        "staff": mark("Who comes"),
        "own_part": mark("What you do"),
        "is_self_training": mark("Alone"),
    },
    left_out=("measure_id", "origin_id"),
    title=mark("What is in the week plans"),
    gives="entry_id",
    order="weekday",
    is_table=True,
    reads={"weekday": readings.weekday},
)
VISITORS = ToldTable(
    WeekPlanStaff,
    "entry_id",
    {"entry_id": mark("What"), "member_id": mark("Who comes"), "name": mark("From outside")},
    title=mark("Who comes in the week plans"),
    is_table=True,
    is_grouped=True,
    only_without={"name": "member_id"},
)
PLANS = ToldTable(
    IndividualPlan,
    "case_id",
    {
        "status": mark("Status"),
        "offer": mark("Offer of a plan"),
        "offered_on": mark("Offered"),
        "answered_on": mark("You answered"),
        "coordinator_offer": mark("Offer of a coordinator"),
        "coordinator_offered_on": mark("Coordinator offered"),
        "coordinator_answered_on": mark("You answered about a coordinator"),
        "reported_on": mark("Reported to the coordinating unit"),
        "coordinator_kind": mark("Kind of coordinator"),
        "outside_name": mark("Coordinator from outside the team"),
        "outside_role": mark("The coordinator's role"),
        "outside_organisation": mark("Where the coordinator is employed"),
        "deputy_id": mark("Deputy"),
        "resources": mark("What you are good at, and what helps you"),
        "needs": mark("What you need"),
        "own_contribution": mark("What you do yourself"),
        "cooperation": mark("Working together with others"),
        "period_from": mark("From"),
        "period_to": mark("To"),
        "revision_on": mark("To be looked at again"),
        "not_relevant": mark("Not relevant"),
        "ended_because": mark("Why it ended"),
        "ended_on": mark("Ended"),
        "end_reason": mark("Note"),
    },
    # A telephone number there is the coordinator's own, and no part of the copy.
    left_out=("rounds", "outside_phone"),
    lead="kind",
    gives="plan_id",
    order="offered_on",
    reads={"kind": readings.plan_kind, "not_relevant": readings.not_relevant},
)
PLAN_VERSIONS = ToldTable(
    PlanVersion,
    "plan_id",
    {
        "number": mark("Version"),
        "frozen_at": mark("When"),
        "what_changed": mark("What was changed"),
        "member_id": mark("By"),
    },
    # What was concluded stands with what was changed.
    left_out=("content", "conclusion"),
    title=mark("Versions of the plan"),
    order="number",
    is_table=True,
)
COOPERATIONS = ToldTable(
    Cooperation,
    "case_id",
    {
        "about": mark("About what"),
        "agreement": mark("Agreed or wanted"),
    },
    # Whoever is rung there has a number of their own, which is no part of the copy.
    left_out=("contact",),
    title=mark("Cooperation with others"),
    lead="name",
    order="name",
)
# A telephone number there is the participant's own, and no part of the copy.
PARTICIPANTS = ToldTable(
    Participant,
    "case_id",
    {
        "name": mark("Name"),
        "role": mark("Role"),
        "organisation": mark("Organisation"),
        "from_on": mark("From"),
        "to_on": mark("To"),
        "contribution": mark("Contributes"),
    },
    left_out=("member_id", "phone", "position"),
    title=mark("Those who take part"),
    order="position",
    is_table=True,
)
HANDOVERS = ToldTable(
    HandoverNote,
    "case_id",
    {
        "receiver": mark("To"),
        "does_alone": mark("What the person does alone"),
        "how_to_help": mark("How to help, and when not to"),
        "watch_for": mark("What to watch for"),
        "aids": mark("Aids"),
        "text": mark("Text"),
        "check_up_on": mark("Check-up"),
        "received_by": mark("Received by"),
        "received_on": mark("Received"),
    },
    title=mark("Handed over to others"),
    lead="written_on",
    order="written_on",
)
