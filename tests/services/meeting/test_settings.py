"""What a team agrees on for its meetings is kept with the team."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.team import SaveMeetingRules
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.field_errors import OutOfRange
from teamdesk.services.meeting.settings import MeetingSettingsService

if TYPE_CHECKING:
    from tests.helpers.team import SmallTeam


def test_rules_are_kept(small_team: SmallTeam) -> None:
    service = MeetingSettingsService(small_team.workplace)
    before = service.settings()
    rules = replace(before.rules, freeze_hours=48)
    service.save(SaveMeetingRules(before.version, rules))
    assert service.settings().rules == rules
    with pytest.raises(ConflictError):
        service.save(SaveMeetingRules(before.version, before.rules))


def test_rules_out_of_range_are_refused(small_team: SmallTeam) -> None:
    service = MeetingSettingsService(small_team.workplace)
    before = service.settings()
    with pytest.raises(OutOfRange):
        service.save(SaveMeetingRules(before.version, replace(before.rules, break_after=-1)))
