"""Who holds a case: a team's coordinator, or the contact of a home care zone where no team is.

A municipality without a team has a contact in each zone who informs, motivates and follows up
(domain notes 1.22). It is the same field of the case; only the word for it is another. What the law
calls koordinator, of an individual plan, keeps that name everywhere.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from teamdesk.core.i18n import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

SETTING = "case_holder"


class CaseHolder(StrEnum):
    """What the one who holds a case is called; the value is stored."""

    COORDINATOR = "coordinator"
    ZONE_CONTACT = "zone_contact"


HOLDER_NAMES = {
    CaseHolder.COORDINATOR: mark("a coordinator"),
    CaseHolder.ZONE_CONTACT: mark("a zone contact"),
}

# What the window says of the coordinator, and what it says in its place.
_ZONE_CONTACT = {
    "Coordinator": mark("Zone contact"),
    "coordinator": mark("zonecontact"),
    "coordinator {name}": mark("zone contact {name}"),
    "coordinator {name} outside the team, {own} in the team": mark(
        "coordinator {name} outside the team, zone contact {own}"
    ),
    "the coordinator": mark("the zone contact"),
    "no coordinator": mark("no zone contact"),
    "No coordinator": mark("No zone contact"),
    "Choose the coordinator …": mark("Choose the zone contact …"),
    "change of coordinator": mark("change of zone contact"),
    "change of coordinator for several": mark("change of zone contact for several"),
    "Who coordinates {name}?": mark("Who is zone contact for {name}?"),
    "Filter by level, zone, coordinator …": mark("Filter by level, zone, zone contact …"),
    "Those I coordinate": mark("Those I am zone contact for"),
}


def read_holder(settings: Mapping[str, Any]) -> CaseHolder:
    """Who holds the cases of a team; a coordinator where nothing else is said."""
    told = settings.get(SETTING)
    return CaseHolder(told) if told in set(CaseHolder) else CaseHolder.COORDINATOR


def write_holder(settings: Mapping[str, Any], holder: CaseHolder) -> dict[str, Any]:
    """The team's settings with another holder."""
    return {**settings, SETTING: holder.value}


def words_of(holder: CaseHolder) -> Mapping[str, str]:
    """What to say instead of the usual sentences, by the usual ones."""
    return _ZONE_CONTACT if holder is CaseHolder.ZONE_CONTACT else {}
