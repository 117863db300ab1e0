"""The text that asks for a longer decision: a request to those who decide, never a decision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.labels import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.core.formats import Formats
    from teamdesk.domain.labels import Words
    from teamdesk.domain.rows.entries import DecisionRow
    from teamdesk.domain.rows.meeting import GoalRow

# One more intensive period, as Gjøvik asks for (domain notes 1.21); the text is editable.
USUAL_WEEKS = 4


@dataclass(frozen=True, slots=True)
class ExtensionFacts:
    """What the case tells to those who decide.

    Attributes:
        measures: what is done, how much and by whom, a line each.
        taper: the plans for doing less, a line each.
    """

    person: str
    case_number: str
    coordinator: str
    decision: DecisionRow | None
    amount: str
    goals: Sequence[GoalRow]
    measures: Sequence[str]
    taper: Sequence[str] = ()


def wanted_until(facts: ExtensionFacts, today: date) -> date:
    """The day that is proposed: one usual period after the decision's end, or after today."""
    ends = facts.decision.to_on if facts.decision else None
    return max(ends or today, today) + timedelta(weeks=USUAL_WEEKS)


def extension_text(_: Words, formats: Formats, facts: ExtensionFacts, today: date) -> str:
    """A draft of the request, to be read, changed and sent by whoever applies."""
    parts = [
        "\n".join(_head(_, formats, facts)),
        "\n".join((_("What we ask for:"), _asked(_, formats, facts, today))),
        _listed(_("Goals:"), [_goal(_, goal) for goal in facts.goals]),
        _listed(_("Services and measures, with times:"), list(facts.measures)),
        _listed(_("How it is tapered:"), list(facts.taper))
        or _("How it is tapered: more at first, then less, until the person manages alone."),
        _("Why more time is needed: …"),
        "\n".join(
            part
            for part in (
                _("The team asks, and does not decide. We are glad to tell more."),
                facts.coordinator,
            )
            if part
        ),
    ]
    return "\n\n".join(part for part in parts if part)


def _head(_: Words, formats: Formats, facts: ExtensionFacts) -> list[str]:
    lines = [
        _("Request for a longer period of the decision"),
        _("About: {name}, case {number}", name=facts.person, number=facts.case_number),
    ]
    decision = facts.decision
    if decision is None:
        return lines
    said = [decision.service]
    if decision.from_on and decision.to_on:
        said.append(f"{formats.date_short(decision.from_on)}–{formats.date_short(decision.to_on)}")
    said.append(facts.amount)
    if decision.reference_number:
        said.append(_("reference {number}", number=decision.reference_number))
    return [*lines, _("Decision now: {facts}", facts=", ".join(part for part in said if part))]


def _asked(_: Words, formats: Formats, facts: ExtensionFacts, today: date) -> str:
    until = formats.date_long(wanted_until(facts, today))
    if facts.decision is None:
        return _("We ask you to consider a decision that lasts until {day}.", day=until)
    return _("We ask you to consider whether it can last until {day}.", day=until)


def _goal(_: Words, goal: GoalRow) -> str:
    return f"{goal.text} ({label(_, goal.status)})"


def _listed(title: str, lines: list[str]) -> str:
    return "\n".join((title, *(f"– {line}" for line in lines))) if lines else ""
