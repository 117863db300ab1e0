"""Home care zones: what a municipality without a team reads its board by (domain notes 1.22)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

from teamdesk.domain.names import clean, search_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from teamdesk.domain.rows.team import MemberRow

SETTING, CONTACTS = "zones", "zone_contacts"
# Zones are names and no rows: the same name, however it is written, is the same zone.
_NAMES = UUID("6d6f2f0e-5d1b-4b57-9f0e-2f1c8a0c7d11")


def read_zones(settings: Mapping[str, Any]) -> tuple[str, ...]:
    """The zones of a team, in its own order; a team need not have any."""
    return tuple(settings.get(SETTING, ()))


def write_zones(settings: Mapping[str, Any], zones: Iterable[str]) -> dict[str, Any]:
    """The team's settings with other zones; each once, and none without a name."""
    named = dict.fromkeys(clean(zone) for zone in zones)
    return {**settings, SETTING: [zone for zone in named if zone]}


def zone_id(zone: str) -> UUID:
    """What a zone is known by where something else has an id."""
    return uuid5(_NAMES, search_key(zone))


def read_contacts(settings: Mapping[str, Any]) -> dict[UUID, UUID]:
    """The member who is contact in a zone, by the id of the zone."""
    return {UUID(zone): UUID(member) for zone, member in settings.get(CONTACTS, {}).items()}


def write_contacts(settings: Mapping[str, Any], contacts: Mapping[UUID, UUID]) -> dict[str, Any]:
    """The team's settings with other contacts; none for a zone that the team doesn't have."""
    own = {zone_id(zone) for zone in read_zones(settings)}
    told = {str(zone): str(member) for zone, member in contacts.items() if zone in own}
    return {**settings, CONTACTS: told}


def contacts_in(settings: Mapping[str, Any], members: Iterable[MemberRow]) -> dict[UUID, MemberRow]:
    """The contact of each zone, where that is somebody who works there still."""
    active = {member.id: member for member in members if member.is_active}
    told = read_contacts(settings).items()
    return {zone: active[member] for zone, member in told if member in active}
