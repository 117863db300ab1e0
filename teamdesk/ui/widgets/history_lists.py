"""What the history says of what is stored as a list: each part of it, before and after."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from teamdesk.core.i18n import mark
from teamdesk.domain.inclusion import Criterion, read_judgements
from teamdesk.domain.intensity import taper_from_stored
from teamdesk.domain.labels import label
from teamdesk.domain.people import Information
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.domain.plan_steps import PlanStep, read_rounds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from teamdesk.domain.inclusion import Judgement
    from teamdesk.domain.intensity import TaperStep
    from teamdesk.domain.rows.history import FieldChange
    from teamdesk.ui.texts import Texts


# The points of a plan that can be set aside with a reason, by the words their fields have.
POINTS = {
    PlanPoint.GOALS: mark("Goals"),
    PlanPoint.MEASURES: mark("Measures"),
    PlanPoint.RESOURCES: mark("Resources"),
    PlanPoint.NEEDS: mark("Need for services"),
    PlanPoint.CONTRIBUTIONS: mark("What the person will do"),
    PlanPoint.COOPERATION: mark("Cooperation with others"),
    PlanPoint.WEEK: mark("Week plan"),
}


def changed_parts(_: Texts, change: FieldChange) -> Iterator[tuple[str, str, str]]:
    """Each part of a list that is another: its name, what it was and what it is."""
    yield from LISTS[change.name](_, change)


def _object(stored: str | None) -> dict[str, Any]:
    """What a save kept; one from before parts were told one by one tells nothing."""
    try:
        return dict(json.loads(stored or "{}"))
    except ValueError:
        return {}


def _answers(_: Texts, change: FieldChange) -> Iterator[tuple[str, str, str]]:
    """Each question of a checklist with another answer or reason."""
    was, now = read_judgements(_object(change.before)), read_judgements(_object(change.after))
    for criterion in Criterion:
        old, new = was.get(criterion), now.get(criterion)
        if old != new:
            yield label(_, criterion), _answer(_, old), _answer(_, new)


def _answer(_: Texts, judgement: Judgement | None) -> str:
    if judgement is None:
        return ""
    answer = label(_, judgement.answer)
    return f"{answer} ({judgement.reason})" if judgement.reason else answer


def _taper(_: Texts, change: FieldChange) -> Iterator[tuple[str, str, str]]:
    """The steps of a taper plan, whole: one week alone says little."""
    old, new = _steps(_, change.before), _steps(_, change.after)
    if old != new:
        yield _("Taper plan"), old, new


def _steps(_: Texts, stored: str | None) -> str:
    try:
        taper = taper_from_stored(json.loads(stored or "[]"))
    except ValueError:
        return ""
    return ", ".join(taper_step(_, step) for step in taper)


def taper_step(_: Texts, step: TaperStep) -> str:
    """A week of a taper plan: how often, and for how long each time."""
    extent = f"{_.formats.number(step.times)} × {step.minutes} min" if step.times else "0"
    return f"{_.formats.week(step.week)}: {extent}"


def _set_aside(_: Texts, change: FieldChange) -> Iterator[tuple[str, str, str]]:
    """Each point of a plan that is not relevant, or is again, with the reason."""
    was, now = _object(change.before), _object(change.after)
    for point, word in POINTS.items():
        old, new = was.get(point.value, ""), now.get(point.value, "")
        if old != new:
            yield _("{point}, not relevant", point=_(word)), old, new


def _rounds(_: Texts, change: FieldChange) -> Iterator[tuple[str, str, str]]:
    """Each step of the process that has another day; of several rounds the last one."""
    was, now = _last_round(change.before), _last_round(change.after)
    for step in PlanStep:
        old, new = was.get(step), now.get(step)
        if old != new:
            day = _.formats.date_short
            yield label(_, step), day(old) if old else "", day(new) if new else ""


def _last_round(stored: str | None) -> dict[PlanStep, date | None]:
    try:
        rounds = read_rounds(json.loads(stored or "[]"))
    except ValueError:
        return {}
    return dict(rounds[-1]) if rounds else {}


def _information(_: Texts, change: FieldChange) -> Iterator[tuple[str, str, str]]:
    """The kinds that a consent names, together: they are read as one list."""
    old, new = _kinds(_, change.before), _kinds(_, change.after)
    if old != new:
        yield _("What may be shared"), old, new


def _kinds(_: Texts, stored: str | None) -> str:
    try:
        return ", ".join(label(_, Information(kind)) for kind in json.loads(stored or "[]"))
    except ValueError:
        return ""


LISTS: dict[str, Callable[[Texts, FieldChange], Iterator[tuple[str, str, str]]]] = {
    "criteria": _answers,
    "information": _information,
    "not_relevant": _set_aside,
    "rounds": _rounds,
    "taper": _taper,
}
