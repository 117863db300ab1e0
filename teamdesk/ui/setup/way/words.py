"""The words of ways of working: their models, their deadlines, and what a change of them means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.holders import HOLDER_NAMES, CaseHolder
from teamdesk.domain.labels import label
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.way_of_working import PhaseSetting, WayName

if TYPE_CHECKING:
    from teamdesk.domain.way_of_working import Difference
    from teamdesk.ui.texts import Texts

# Names of places are the same in every language.
NAMES = {
    WayName.STANDARD: mark("Standard"),
    WayName.FREDERICIA: "Fredericia",
    WayName.BOEMLO: "Bømlo",
    WayName.GJOEVIK: "Gjøvik",
    WayName.MANDAL: "Mandal",
}
NOTES = {
    WayName.STANDARD: mark("Mapping, intensive weeks, less and less help, a follow-up of a year."),
    WayName.FREDERICIA: mark(
        "An intensive start, home trainers, then less each week until nothing is left."
    ),
    WayName.BOEMLO: mark(
        "Met at the hospital, re-evaluated after 6–8 weeks, six months at the most."
    ),
    WayName.GJOEVIK: mark(
        "Contact within three working days, two on the first visit, four weeks of training."
    ),
    WayName.MANDAL: mark(
        "No team and no weekly meeting: a contact in each home care zone, and the board by zone."
    ),
}
DEADLINES = {
    "holder": mark("Who holds a case"),
    "first_contact_days": mark("Working days to the first contact"),
    "evaluation_from_week": mark("Re-evaluation from week"),
    "evaluation_by_week": mark("Re-evaluation by week"),
    "decision_warning_days": mark("Days of warning before a decision runs out"),
    "decision_urgent_days": mark("Days before it is urgent"),
    "decision_missing_days": mark("Days of help without a decision"),
    "consent_warning_days": mark("Days of warning before a consent runs out"),
    "plan_inactive_days": mark("Days until a plan is inactive"),
    "plan_revision_months": mark("Months between revisions of a plan"),
    "stuck_meetings": mark("Meetings a goal may be stuck in"),
    "preparation_days": mark("Days before the meeting to prepare"),
    "longest_months": mark("Months a course may last"),
    "follow_up_weeks": mark("Weeks after the end to follow up"),
    "first_visit_needs_two": mark("The first visit needs two professions"),
    "closed_days": mark("Days the team is closed every year"),
}
HINTS = {
    "first_contact_days": mark("Holidays and closed days don't count."),
    "evaluation_from_week": mark("0: only the day that was agreed counts."),
    "longest_months": mark("0: no limit."),
    "follow_up_weeks": mark("With commas between: 4, 8, 52."),
    "closed_days": mark("Day and month, with commas between: 24.12, 31.12."),
}


def way_name(_: Texts, name: str) -> str:
    """What a model is called; one that the program doesn't know is shown as it is stored."""
    known = name in {model.value for model in WayName}
    return _(NAMES[WayName(name)]) if known else name


def phase_words(_: Texts, phase: PhaseSetting) -> str:
    """«Intensiv · 4 uker · høyst 6»."""
    parts = [phase.name or label(_, phase.kind)]
    if phase.weeks is not None:
        parts.append(_.plural("{count} week", "{count} weeks", phase.weeks))
    if phase.case_limit is not None:
        parts.append(_("{count} at the most", count=phase.case_limit))
    return " · ".join(parts)


def difference_words(_: Texts, told: Difference) -> str:
    """One line of the preview."""
    if isinstance(told.what, PhaseKind):
        name = label(_, told.what)
        if told.before is None:
            return _("The phase {name} is added", name=name)
        if told.after is None:
            return _("The phase {name} is removed", name=name)
        before, after = _weeks(_, told.before), _weeks(_, told.after)
    else:
        name = _(DEADLINES[told.what])
        before, after = value_words(_, told.before), value_words(_, told.after)
    return _("{name}: {before} → {after}", name=name, before=before, after=after)


def value_words(_: Texts, value: object) -> str:
    """A deadline as it is read."""
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, CaseHolder):
        return _(HOLDER_NAMES[value])
    if isinstance(value, tuple):
        return ", ".join(str(part) for part in value) or _("none")
    return str(value)


def closed_days_words(days: tuple[tuple[int, int], ...]) -> str:
    """«24.12, 31.12»."""
    return ", ".join(f"{day}.{month}" for month, day in days)


def _weeks(_: Texts, phase: object) -> str:
    weeks = phase.weeks if isinstance(phase, PhaseSetting) else None
    if weeks is None:
        return _("no end")
    return _.plural("{count} week", "{count} weeks", weeks)
