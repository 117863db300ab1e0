"""What is stored of a plan, as the command that would store it again."""

from __future__ import annotations

from dataclasses import fields
from typing import Protocol

from teamdesk.domain.commands.records import SavePlan
from teamdesk.domain.rows.plans import PlanRow

ALIKE = tuple(
    {field.name for field in fields(SavePlan)} & {field.name for field in fields(PlanRow)}
)
# What is typed has no blanks around it, so that what is stored is not taken for something else.
TEXTS = (
    *("resources", "needs", "own_contribution", "cooperation", "end_reason"),
    *("outside_name", "outside_role", "outside_organisation", "outside_phone"),
)
# What the history tells of a plan.
WRITTEN = tuple(name for name in ALIKE if name not in ("case_id", "expected_version"))


class PlanPart(Protocol):
    """A part of the tab in which some of the plan's own fields are written."""

    def typed_in(self, plan: SavePlan) -> SavePlan:
        """The plan with what is typed here."""
        ...


def stored_command(plan: PlanRow) -> SavePlan:
    """The plan as it stands."""
    values = {name: getattr(plan, name) for name in ALIKE}
    values |= {name: values[name].strip() for name in TEXTS}
    return SavePlan(plan_id=plan.id, expected_version=plan.version, **values)
