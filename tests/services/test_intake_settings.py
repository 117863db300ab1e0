"""Which criteria a team uses, and its zones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.team import SaveIntakeSettings
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.inclusion import Criterion
from teamdesk.services.intake_settings import IntakeSettingsService
from teamdesk.services.referrals import ReferralService

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
