"""A plan as one who takes part may have it: what the consent doesn't cover is not in it at all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.domain.held_roles import is_called_role
from teamdesk.domain.network import covers
from teamdesk.domain.people import ConsentKind, Information
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.domain.receiver_words import receiver_key
from teamdesk.exports.papers.plan.gaps import points_missing
from teamdesk.exports.sharing import GOALS, HEALTH, NETWORK, NOTHING, SERVICES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from teamdesk.exports.papers.plan.content import (
        ConsentContent,
        IndividualPlanContent,
        MeasureContent,
        ParticipantContent,
    )
    from teamdesk.exports.sharing import Reader

# What a consent must cover before a point is in somebody's copy.
NEEDED: Mapping[PlanPoint, frozenset[Information]] = {
    PlanPoint.GOALS: GOALS,
    PlanPoint.RESOURCES: HEALTH,
    PlanPoint.NEEDS: HEALTH,
    PlanPoint.PARTICIPANTS: NETWORK,
    PlanPoint.COORDINATOR: NOTHING,
    PlanPoint.CONTRIBUTIONS: GOALS | NETWORK,
    PlanPoint.MEASURES: SERVICES,
    PlanPoint.METHODS: SERVICES,
    PlanPoint.PERIOD: NOTHING,
    PlanPoint.CONSENT: NOTHING,
    PlanPoint.COOPERATION: NETWORK,
    PlanPoint.WEEK: SERVICES,
}


def points_left_out(
    covered: frozenset[Information], points: Iterable[PlanPoint]
) -> tuple[PlanPoint, ...]:
    """Those of the points that a copy lacks, wholly or in part."""
    return tuple(point for point in points if not NEEDED[point] <= covered)


def cut_for(content: IndividualPlanContent, reader: Reader) -> IndividualPlanContent:
    """The plan without everything that the consent doesn't cover.

    What changed between the versions is left out too: it names points by their titles.
    """
    has, left_out = reader.covered, points_left_out(reader.covered, PlanPoint)
    knows_goals, knows_network = Information.GOALS in has, Information.NETWORK in has
    return replace(
        content,
        recipient=reader.name,
        is_unfinished=bool(points_missing(content)),
        identity_number="",
        language_needs=content.language_needs if Information.HEALTH in has else "",
        what_matters=content.what_matters if knows_goals else "",
        what_matters_on=content.what_matters_on if knows_goals else None,
        goals=content.goals if knows_goals else (),
        own_contribution=content.own_contribution if knows_goals else "",
        resources=content.resources if Information.HEALTH in has else "",
        needs=content.needs if Information.HEALTH in has else "",
        participants=tuple(_participant(each, has) for each in content.participants)
        if knows_network
        else (),
        cooperations=content.cooperations if knows_network else (),
        cooperation=content.cooperation if knows_network else "",
        measures=tuple(_measure(each, has) for each in content.measures)
        if Information.SERVICES in has
        else (),
        revisions=(),
        consents=_own_consents(content, reader),
        not_relevant=tuple(
            (point, reason) for point, reason in content.not_relevant if point not in left_out
        ),
        left_out=(),
    )


def _participant(who: ParticipantContent, covered: frozenset[Information]) -> ParticipantContent:
    return who if Information.GOALS in covered else replace(who, contribution="")


def _measure(measure: MeasureContent, covered: frozenset[Information]) -> MeasureContent:
    return measure if Information.GOALS in covered else replace(measure, goal="")


def _own_consents(content: IndividualPlanContent, reader: Reader) -> tuple[ConsentContent, ...]:
    """The answers about the reader; whom else they name, and in which words, is not for them."""
    keys = {receiver_key(reader.name), receiver_key(reader.organisation)} - {""}
    return tuple(
        replace(each, recipient=reader.name, scope="", information=_known(each, reader))
        for each in content.consents
        if (each.kind is ConsentKind.PLAN and each.is_to_all)
        or covers(each, keys)
        or (each.kind is not ConsentKind.CASE and is_called_role(each.recipient, reader.role))
    )


def _known(consent: ConsentContent, reader: Reader) -> tuple[Information, ...]:
    return tuple(kind for kind in consent.information if kind in reader.covered)
