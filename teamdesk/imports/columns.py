"""The columns that are known, and the kinds of tables that they make up."""

from __future__ import annotations

from enum import StrEnum


class Column(StrEnum):
    """What a column holds, whatever its header calls it."""

    NAME = "name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    BIRTH_DATE = "birth_date"
    IDENTITY_NUMBER = "identity_number"
    ADDRESS = "address"
    PHONE = "phone"
    EMAIL = "email"
    RELATIVES = "relatives"
    DOCTOR = "doctor"
    ENTRY_ROUTE = "entry_route"
    REFERRED = "referred"
    LEVEL = "level"
    DIAGNOSIS = "diagnosis"
    COORDINATOR = "coordinator"
    RESPONSIBLE = "responsible"
    PHASE = "phase"
    WHAT_MATTERS = "what_matters"
    GOAL = "goal"
    MEASURES = "measures"
    NEXT_EVALUATION = "next_evaluation"
    CONSENT = "consent"
    PLAN = "plan"
    NOTE = "note"
    ZONE = "zone"
    STARTED = "started"
    ENDED = "ended"
    ENDED_TO = "ended_to"
    ATTAINMENT = "attainment"
    HELP_BEFORE = "help_before"
    HELP_AFTER = "help_after"
    ROLE = "role"
    PERCENT = "percent"
    INITIALS = "initials"
    SERVICE = "service"
    FROM = "from"
    TO = "to"
    HOURS = "hours"
    VISITS = "visits"
    STAFF_PER_VISIT = "staff_per_visit"
    UNIT = "unit"
    DATE = "date"
    STAFF = "staff"
    KIND = "kind"
    MINUTES = "minutes"
    DRIVING = "driving"
    PRICE = "price"
    INSTITUTION = "institution"
    ACTIVITY = "activity"
    IMPORTANCE = "importance"
    PERFORMANCE = "performance"
    SATISFACTION = "satisfaction"
    MOMENT = "moment"
    RATER = "rater"
    TOTAL = "total"
    FEEDING = "feeding"
    BATHING = "bathing"
    GROOMING = "grooming"
    DRESSING = "dressing"
    BOWELS = "bowels"
    BLADDER = "bladder"
    TOILET = "toilet"
    TRANSFER = "transfer"
    MOBILITY = "mobility"
    STAIRS = "stairs"
    BALANCE = "balance"
    GAIT_SECONDS = "gait_seconds"
    GAIT = "gait"
    CHAIR = "chair"
    MOTOR = "motor"
    COGNITIVE = "cognitive"
    FIM_TOTAL = "fim_total"
    TASK = "task"
    OWNER = "owner"
    DUE = "due"


class TableKind(StrEnum):
    """What a table is about."""

    CASELOAD = "caseload"
    ENDED = "ended"
    STAFF = "staff"
    SERVICES = "services"
    CONTACTS = "contacts"
    STAYS = "stays"
    COPM = "copm"
    BARTHEL = "barthel"
    SPPB = "sppb"
    FIM = "fim"
    MINUTES = "minutes"
    TASKS = "tasks"


BARTHEL_ITEMS = (
    *(Column.BOWELS, Column.BLADDER, Column.GROOMING, Column.TOILET, Column.FEEDING),
    *(Column.TRANSFER, Column.MOBILITY, Column.DRESSING, Column.STAIRS, Column.BATHING),
)
PERSON_COLUMNS = (
    *(Column.NAME, Column.FIRST_NAME, Column.LAST_NAME),
    *(Column.BIRTH_DATE, Column.IDENTITY_NUMBER),
)
# These may stand in several columns of one table.
REPEATED = frozenset({Column.GOAL, Column.NOTE, Column.MEASURES})
SCORES = frozenset(
    (
        *(Column.IMPORTANCE, Column.PERFORMANCE, Column.SATISFACTION, Column.DATE, Column.TOTAL),
        *(*BARTHEL_ITEMS, Column.BALANCE, Column.GAIT_SECONDS, Column.GAIT, Column.CHAIR),
        *(Column.MOTOR, Column.COGNITIVE, Column.FIM_TOTAL, Column.RATER),
    )
)
"""Columns that may stand twice, for the start and for the end."""
