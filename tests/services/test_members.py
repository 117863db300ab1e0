from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.team import SaveMember, SaveTeam, SetMemberActive
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.field_errors import InitialsTaken, OutOfRange, TextMissing
from teamdesk.services.members import MemberService
from teamdesk.services.team_settings import TeamSettingsService

if TYPE_CHECKING:
    from teamdesk.domain.rows.team import MemberRow
    from tests.helpers.team import SmallTeam

ASE = SaveMember("Åse  Nordby", "ÅN", "nurse", 60.0)


def member(team: SmallTeam, name: str) -> MemberRow:
    found = MemberService(team.workplace).members()
    return next(row for row in found if row.name == name)


def test_member_added_has_a_colour_of_their_own(small_team: SmallTeam) -> None:
    MemberService(small_team.workplace).save(ASE)
    added = member(small_team, "Åse Nordby")
    assert (added.initials, added.profession, added.percent) == ("ÅN", "nurse", 60.0)
    assert added.colour == 2


def test_member_changed_keeps_the_id(small_team: SmallTeam) -> None:
    ola = member(small_team, "Ola Lien")
    command = SaveMember("Ola Lien Vik", "OLV", "nurse", None, ola.id, ola.version)
    changes = MemberService(small_team.workplace).save(command)
    assert member(small_team, "Ola Lien Vik").id == ola.id
    assert {ola.id} in changes.ids.values()


def test_member_with_taken_initials_is_refused(small_team: SmallTeam) -> None:
    with pytest.raises(InitialsTaken) as refused:
        MemberService(small_team.workplace).save(replace(ASE, initials="ol"))
    assert refused.value.field == "initials"


@pytest.mark.parametrize("field", ["name", "initials"])
def test_member_without_a_name_is_refused(small_team: SmallTeam, field: str) -> None:
    with pytest.raises(TextMissing) as refused:
        MemberService(small_team.workplace).save(replace(ASE, **{field: " "}))
    assert refused.value.field == field


@pytest.mark.parametrize("percent", [-1.0, 101.0])
def test_member_with_an_impossible_post_is_refused(small_team: SmallTeam, percent: float) -> None:
    with pytest.raises(OutOfRange):
        MemberService(small_team.workplace).save(replace(ASE, percent=percent))


def test_member_seen_too_early_is_not_overwritten(small_team: SmallTeam) -> None:
    ola = member(small_team, "Ola Lien")
    command = SaveMember("Ola", "OL", "nurse", None, ola.id, ola.version)
    MemberService(small_team.workplace).save(command)
    with pytest.raises(ConflictError):
        MemberService(small_team.workplace).save(command)


def test_member_who_left_stays_with_their_name(small_team: SmallTeam) -> None:
    ola = member(small_team, "Ola Lien")
    service = MemberService(small_team.workplace)
    service.set_active(SetMemberActive(ola.id, ola.version, is_active=False))
    assert not member(small_team, "Ola Lien").is_active


def test_team_keeps_its_names(small_team: SmallTeam) -> None:
    service = TeamSettingsService(small_team.workplace)
    before = service.settings()
    service.save(SaveTeam(before.version, "Team Sør", "Fjordvik", "KE Fjordvik", "68 05 00 00"))
    after = service.settings()
    assert (after.name, after.unit_name, after.unit_phone) == (
        *("Team Sør", "KE Fjordvik"),
        "68 05 00 00",
    )
    service.save(SaveTeam(after.version, "Team Sør", "Fjordvik", "KE", ""))
    assert service.settings().unit_name == "KE"


def test_team_without_a_name_is_refused(small_team: SmallTeam) -> None:
    service = TeamSettingsService(small_team.workplace)
    with pytest.raises(TextMissing):
        service.save(SaveTeam(service.settings().version, " ", "", "", ""))


def test_unit_with_a_number_needs_a_name(small_team: SmallTeam) -> None:
    service = TeamSettingsService(small_team.workplace)
    with pytest.raises(TextMissing) as refused:
        service.save(SaveTeam(service.settings().version, "Team", "", "", "68 05 00 00"))
    assert refused.value.field == "unit_name"
