"""Which columns a kind of table may have, and without which it is another kind."""

from __future__ import annotations

from teamdesk.imports.columns import PERSON_COLUMNS, Column, TableKind

_CASE = (
    *(*PERSON_COLUMNS, Column.ADDRESS, Column.PHONE, Column.RELATIVES, Column.DOCTOR),
    *(Column.ENTRY_ROUTE, Column.REFERRED, Column.LEVEL, Column.DIAGNOSIS, Column.COORDINATOR),
    *(Column.RESPONSIBLE, Column.PHASE, Column.WHAT_MATTERS, Column.GOAL, Column.MEASURES),
    *(Column.NEXT_EVALUATION, Column.CONSENT, Column.PLAN, Column.NOTE, Column.ZONE),
    *(Column.STARTED, Column.ENDED, Column.ENDED_TO, Column.ATTAINMENT),
    *(Column.HELP_BEFORE, Column.HELP_AFTER),
)
_SCORED = (*PERSON_COLUMNS, Column.DATE, Column.MOMENT, Column.RATER, Column.NOTE)

COLUMNS: dict[TableKind, tuple[Column, ...]] = {
    TableKind.CASELOAD: _CASE,
    TableKind.STAFF: (
        *(Column.NAME, Column.FIRST_NAME, Column.LAST_NAME, Column.ROLE, Column.PERCENT),
        *(Column.STAFF, Column.INITIALS, Column.EMAIL, Column.PHONE, Column.NOTE),
    ),
    TableKind.SERVICES: (
        *(*PERSON_COLUMNS, Column.SERVICE, Column.FROM, Column.TO, Column.HOURS, Column.VISITS),
        *(Column.STAFF_PER_VISIT, Column.UNIT, Column.NOTE),
    ),
    TableKind.CONTACTS: (
        *(*PERSON_COLUMNS, Column.DATE, Column.STAFF, Column.ROLE, Column.KIND, Column.MINUTES),
        *(Column.DRIVING, Column.NOTE),
    ),
    TableKind.STAYS: (
        *(*PERSON_COLUMNS, Column.FROM, Column.TO, Column.PRICE, Column.INSTITUTION, Column.NOTE),
    ),
    TableKind.COPM: (
        *(*_SCORED, Column.ACTIVITY, Column.IMPORTANCE, Column.PERFORMANCE, Column.SATISFACTION),
    ),
    TableKind.BARTHEL: (
        *(*_SCORED, Column.TOTAL, Column.FEEDING, Column.BATHING, Column.GROOMING),
        *(Column.DRESSING, Column.BOWELS, Column.BLADDER, Column.TOILET, Column.TRANSFER),
        *(Column.MOBILITY, Column.STAIRS),
    ),
    TableKind.SPPB: (
        *(*_SCORED, Column.TOTAL, Column.BALANCE, Column.GAIT_SECONDS, Column.GAIT, Column.CHAIR),
    ),
    TableKind.FIM: (*_SCORED, Column.MOTOR, Column.COGNITIVE, Column.FIM_TOTAL),
    TableKind.MINUTES: (*PERSON_COLUMNS, Column.NOTE, Column.TASK, Column.OWNER, Column.DUE),
    TableKind.TASKS: (Column.NAME, Column.TASK, Column.OWNER, Column.DUE),
}

# One of each group must be there; the instruments ask for more than one of theirs.
REQUIRED: dict[TableKind, tuple[frozenset[Column], ...]] = {
    TableKind.CASELOAD: (frozenset({Column.NAME, Column.LAST_NAME}),),
    TableKind.STAFF: (
        frozenset({Column.NAME, Column.LAST_NAME, Column.STAFF}),
        frozenset({Column.ROLE, Column.PERCENT, Column.INITIALS}),
    ),
    TableKind.SERVICES: (
        frozenset(PERSON_COLUMNS),
        frozenset({Column.SERVICE}),
        frozenset({Column.FROM, Column.HOURS, Column.TO}),
    ),
    TableKind.CONTACTS: (
        frozenset(PERSON_COLUMNS),
        frozenset({Column.DATE}),
        frozenset({Column.MINUTES}),
    ),
    TableKind.STAYS: (frozenset(PERSON_COLUMNS), frozenset({Column.FROM}), frozenset({Column.TO})),
    TableKind.COPM: (
        frozenset(PERSON_COLUMNS),
        frozenset({Column.PERFORMANCE}),
        frozenset({Column.SATISFACTION}),
    ),
    TableKind.BARTHEL: (
        frozenset(PERSON_COLUMNS),
        frozenset({Column.BOWELS, Column.BLADDER}),
        frozenset({Column.FEEDING, Column.DRESSING}),
        frozenset({Column.STAIRS, Column.TRANSFER}),
    ),
    TableKind.SPPB: (
        frozenset(PERSON_COLUMNS),
        frozenset({Column.BALANCE}),
        frozenset({Column.CHAIR}),
    ),
    TableKind.FIM: (
        frozenset(PERSON_COLUMNS),
        frozenset({Column.MOTOR, Column.FIM_TOTAL}),
        frozenset({Column.COGNITIVE, Column.FIM_TOTAL}),
    ),
    TableKind.MINUTES: (frozenset({Column.NAME}), frozenset({Column.NOTE})),
    TableKind.TASKS: (frozenset({Column.TASK}), frozenset({Column.OWNER})),
}
