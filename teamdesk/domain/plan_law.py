"""The rules that a plan names: the municipality's own text with its date, or a default.

No paragraph is named by default: the regulation has moved once (domain notes 2.1), and what is
printed for years must not be wrong because of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from teamdesk.core.i18n import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

DEFAULT_TEXT = mark(
    "The plan is made under the rules on individual plans in the Health and Care Services Act, "
    "the Patients' and Users' Rights Act and the regulation on individual plans for welfare "
    "services. The plan gives no right of its own to the services that stand in it."
)
# The regulation has been in force from this day.
DEFAULT_ON = date(2022, 8, 1)
TEXT, ON = "plan_law", "plan_law_on"


@dataclass(frozen=True, slots=True)
class PlanLaw:
    """What a plan says of the rules behind it.

    Attributes:
        text: empty where the default holds, which is said in the language of each plan.
        on: the day on which the rules were as the text says.
    """

    text: str = ""
    on: date = DEFAULT_ON


def read_law(settings: Mapping[str, Any]) -> PlanLaw:
    """The text among a team's settings."""
    text, on = settings.get(TEXT, ""), settings.get(ON)
    return PlanLaw(text, date.fromisoformat(on) if on else DEFAULT_ON)


def write_law(settings: Mapping[str, Any], law: PlanLaw) -> dict[str, Any]:
    """The settings with this text among them, as JSON can hold them."""
    return {**settings, TEXT: law.text.strip(), ON: law.on.isoformat()}
