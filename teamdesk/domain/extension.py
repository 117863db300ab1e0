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
    from teamdesk.domain.rows.goals import GoalRow

# One more intensive period, as Gjøvik asks for (domain notes 1.21); the text is editable.
USUAL_WEEKS = 4
# Stands where only the team knows what to say.
TO_FILL_IN = "…"


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
        "\n".join((_("How it is tapered:"), _tapered(_, facts))),
        "\n".join((_("Why more time is needed:"), TO_FILL_IN)),
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


def is_finished(text: str) -> bool:
    """Whether there is a text, and nothing left to fill in."""
    lines = [line.strip() for line in text.splitlines()]
    return any(lines) and TO_FILL_IN not in lines


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


def _tapered(_: Words, facts: ExtensionFacts) -> str:
    usual = _("More at first, then less, until the person manages alone.")
    return _items(facts.taper) or usual


def _listed(title: str, lines: list[str]) -> str:
    return f"{title}\n{_items(lines)}" if lines else ""


def _items(lines: Sequence[str]) -> str:
    return "\n".join(f"– {line}" for line in lines)
