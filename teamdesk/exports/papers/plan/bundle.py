"""A plan of either kind for other systems: the person, the plan, its goals, and what was measured.

Codes are those that FHIR R4 itself binds; what it leaves open is said in words, since no Norwegian
profile of a plan has been found that asks for more.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.labels import label
from teamdesk.domain.plans import PlanEnd
from teamdesk.exports.bundle import Bundle, Resource
from teamdesk.exports.papers.case.tables import extent_of
from teamdesk.exports.papers.plan.top import is_draft, role_of
from teamdesk.exports.text import clean

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.bundle import Value
    from teamdesk.exports.papers.plan.content import (
        IndividualPlanContent,
        MeasureContent,
        PlanGoalContent,
    )

# What names resources after what they are about, so that a plan handed out again names the same.
NAMES = UUID("5f0f2f0e-5a2c-4d8e-9c53-7c1a6b0e8d11")
# The national identity number, by the identifier that the directorate of e-health gave it.
IDENTITY_NUMBER = "urn:oid:2.16.578.1.12.4.1.4.1"
ACHIEVEMENT = "http://terminology.hl7.org/CodeSystem/goal-achievement"
# Lifecycle and achievement, by how we say that a goal goes.
GOALS = {
    GoalStatus.NOT_STARTED: ("planned", ""),
    GoalStatus.ON_TRACK: ("active", "improving"),
    GoalStatus.SLOW: ("active", "in-progress"),
    GoalStatus.STUCK: ("active", "no-progress"),
    GoalStatus.REACHED: ("completed", "achieved"),
    GoalStatus.ENDED: ("cancelled", "not-achieved"),
}


@dataclass(frozen=True, slots=True)
class Measured:
    """One total of an assessment, or its profile in words where it has no total."""

    name: str
    measured_on: dt.date | None
    value: float | None = None
    unit: str = ""
    profile: str = ""


def build_bundle(
    content: IndividualPlanContent, measured: tuple[Measured, ...], translate: Translator
) -> Bundle:
    """The plan as resources that point to each other, the words in the translator's language."""
    return _BundleBuilder(content, measured, translate).build()


class _BundleBuilder:
    def __init__(
        self,
        content: IndividualPlanContent,
        measured: tuple[Measured, ...],
        translate: Translator,
    ) -> None:
        self._content = content
        self._measured = measured
        self._ = translate
        self._patient = self._name("patient")

    def build(self) -> Bundle:
        content = self._content
        goals = tuple(self._goal(place, goal) for place, goal in enumerate(content.goals))
        observations = tuple(
            self._observation(place, row) for place, row in enumerate(self._measured)
        )
        resources = (self._person(), self._plan(goals), *goals, *observations)
        return Bundle(self._name("bundle"), content.dated, resources)

    def _name(self, *about: str | int) -> UUID:
        return uuid5(NAMES, "/".join(map(str, (self._content.case_number, *about))))

    def _person(self) -> Resource:
        content = self._content
        fields: dict[str, Value] = {"name": [{"text": clean(content.person_name)}]}
        if content.identity_number:
            number: Value = {"system": IDENTITY_NUMBER, "value": content.identity_number}
            fields["identifier"] = [number]
        if content.birth_date:
            fields["birthDate"] = content.birth_date.isoformat()
        return Resource("Patient", self._patient, fields)

    def _plan(self, goals: tuple[Resource, ...]) -> Resource:
        content, _ = self._content, self._
        name = label(_, content.kind)
        fields: dict[str, Value] = {
            "language": _.language.tag,
            "identifier": [{"value": clean(content.case_number)}],
            "status": self._status(),
            "intent": "plan",
            "category": [{"text": name}],
            "title": name,
            "subject": _pointing(self._patient),
            "created": content.dated.isoformat(),
        }
        if content.period_from or content.period_to:
            fields["period"] = _period(content.period_from, content.period_to)
        if content.coordinator:
            fields["author"] = {"display": clean(content.coordinator.name)}
        if content.participants:
            fields["contributor"] = [
                {"display": clean(", ".join(filter(None, (who.name, role_of(self._, who)))))}
                for who in content.participants
            ]
        if goals:
            fields["goal"] = [_pointing(goal.id) for goal in goals]
        if content.measures:
            fields["activity"] = [self._activity(measure) for measure in content.measures]
        return Resource("CarePlan", self._name("plan"), fields)

    def _status(self) -> str:
        content = self._content
        if content.is_withdrawn:
            return "revoked"
        if content.ended_because is not None:
            # What nobody needs any longer is done; what ends otherwise is broken off.
            return "completed" if content.ended_because is PlanEnd.NO_NEED else "revoked"
        # What a copy lacks is what its reader may not have, and no fault of the plan.
        return "draft" if is_draft(content) else "active"

    def _activity(self, measure: MeasureContent) -> Value:
        is_over = measure.is_over(self._content.dated)
        words = ". ".join(filter(None, (measure.text, extent_of(self._, measure), measure.method)))
        detail: dict[str, Value] = {
            "status": "completed" if is_over else "in-progress",
            "description": clean(words),
        }
        if measure.from_on or measure.to_on:
            detail["scheduledPeriod"] = _period(measure.from_on, measure.to_on)
        doers = dict.fromkeys(filter(None, (measure.responsible, measure.executor)))
        if doers:
            detail["performer"] = [{"display": clean(name)} for name in doers]
        if measure.arena:
            detail["location"] = {"display": clean(measure.arena)}
        return {"detail": detail}

    def _goal(self, place: int, goal: PlanGoalContent) -> Resource:
        lifecycle, achievement = GOALS[goal.status]
        fields: dict[str, Value] = {
            "lifecycleStatus": lifecycle,
            "description": {"text": clean(goal.text)},
            "subject": _pointing(self._patient),
        }
        if achievement:
            fields["achievementStatus"] = {"coding": [{"system": ACHIEVEMENT, "code": achievement}]}
        if goal.target_on:
            fields["target"] = [{"dueDate": goal.target_on.isoformat()}]
        return Resource("Goal", self._name("goal", place), fields)

    def _observation(self, place: int, row: Measured) -> Resource:
        fields: dict[str, Value] = {
            "status": "final",
            "code": {"text": clean(row.name)},
            "subject": _pointing(self._patient),
        }
        if row.measured_on:
            fields["effectiveDateTime"] = row.measured_on.isoformat()
        if row.value is None:
            fields["valueString"] = clean(row.profile)
        else:
            fields["valueQuantity"] = dict(_quantity(row.value, row.unit))
        return Resource("Observation", self._name("observation", place), fields)


def _quantity(value: float, unit: str) -> Iterator[tuple[str, Value]]:
    yield "value", value
    if unit:
        yield "unit", clean(unit)


def _period(start: dt.date | None, end: dt.date | None) -> Value:
    days = (("start", start), ("end", end))
    return {name: day.isoformat() for name, day in days if day is not None}


def _pointing(to: UUID) -> Value:
    return {"reference": to.urn}
