"""Which criteria a team uses, and its zones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.team import SaveIntakeSettings, SetMemberActive
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.holders import CaseHolder, write_holder
from teamdesk.domain.inclusion import Criterion
from teamdesk.domain.zones import zone_id
from teamdesk.models import Team
from teamdesk.services.case.referrals import ReferralService
from teamdesk.services.intake_settings import IntakeSettingsService
from teamdesk.services.members import MemberService

if TYPE_CHECKING:
    from tests.helpers.team import SmallTeam

ONE = (Criterion.MOTIVATED,)


def test_criteria_and_zones_are_kept(small_team: SmallTeam) -> None:
    service = IntakeSettingsService(small_team.workplace)
    service.save(SaveIntakeSettings(service.settings().version, ONE, ("Nord", "Sør", "Nord")))
    row = service.settings()
    assert (row.criteria, row.zones) == (ONE, ("Nord", "Sør"))
    assert ReferralService(small_team.workplace).criteria() == ONE


def test_settings_that_somebody_changed_meanwhile_are_refused(small_team: SmallTeam) -> None:
    service = IntakeSettingsService(small_team.workplace)
    command = SaveIntakeSettings(service.settings().version, ONE, ())
    service.save(command)
    with pytest.raises(ConflictError):
        service.save(command)


def with_contact(team: SmallTeam) -> None:
    with team.workplace.writing() as work:
        row = work.get(Team, team.workplace.team_id)
        row.settings = write_holder(row.settings, CaseHolder.ZONE_CONTACT)
        work.commit()
    service = IntakeSettingsService(team.workplace)
    contacts = {zone_id("Nord"): team.ola, zone_id("Gone"): team.ola}
    service.save(SaveIntakeSettings(service.settings().version, ONE, ("Nord", "Sør"), contacts))


def test_contact_is_kept_for_a_zone_that_there_is(small_team: SmallTeam) -> None:
    with_contact(small_team)
    row = IntakeSettingsService(small_team.workplace).settings()
    assert row.contacts == {zone_id("Nord"): small_team.ola}
    assert small_team.ola in [member.id for member in row.members]


def test_contact_is_found_for_a_referral_however_the_zone_is_written(
    small_team: SmallTeam,
) -> None:
    with_contact(small_team)
    referrals = ReferralService(small_team.workplace)
    found = referrals.zone_contact("NORD")
    assert found is not None
    assert found.id == small_team.ola
    assert referrals.zone_contact("Sør") is None


def test_contact_who_has_left_is_proposed_no_more(small_team: SmallTeam) -> None:
    with_contact(small_team)
    members = MemberService(small_team.workplace)
    ola = next(row for row in members.members() if row.id == small_team.ola)
    members.set_active(SetMemberActive(ola.id, ola.version, is_active=False))
    assert ReferralService(small_team.workplace).zone_contact("Nord") is None


def test_team_with_coordinators_has_no_zone_contacts(small_team: SmallTeam) -> None:
    service = IntakeSettingsService(small_team.workplace)
    assert service.settings().members == ()
    assert ReferralService(small_team.workplace).zone_contacts() == {}
