"""What a meeting settles stands on stage, is put into other words, and is taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.meetings import (
    AcceptDecision,
    DropDecision,
    EditDecision,
    StartMeeting,
)
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.field_errors import TextMissing
from teamdesk.services.meeting.decisions import MeetingDecisionService
from teamdesk.services.meeting.meetings import MeetingService

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.meeting import DecisionRow
    from tests.helpers.team import SmallTeam

FRIDAY = date(2026, 11, 27)


@dataclass(frozen=True)
class Settling:
    team: SmallTeam
    meeting_id: UUID
    item_id: UUID
    case_id: UUID

    @property
    def service(self) -> MeetingDecisionService:
        return MeetingDecisionService(self.team.workplace)

    @property
    def decisions(self) -> tuple[DecisionRow, ...]:
        stage = MeetingService(self.team.workplace).stage(self.meeting_id, self.item_id)
        assert stage is not None
        return stage.decisions

    def accept(self, text: str) -> DecisionRow:
        self.service.accept(AcceptDecision(self.meeting_id, self.case_id, text, None))
        return self.decisions[-1]


@pytest.fixture
def settling(small_team: SmallTeam) -> Settling:
    card = small_team.refer("Åse Berg")
    meetings = MeetingService(small_team.workplace)
    planned = meetings.current()
    assert planned is not None
    meetings.start(StartMeeting(planned.id, planned.version))
    rows = meetings.rows(planned.id)
    assert rows is not None
    return Settling(small_team, planned.id, rows.agenda[0].id, card.case_id)


def test_decision_stands_on_stage_until_it_is_dropped(settling: Settling) -> None:
    row = settling.accept("Fortsetter to uker")
    assert row.text == "Fortsetter to uker"
    settling.service.drop(DropDecision(row.id, row.version))
    assert settling.decisions == ()


def test_edited_decision_keeps_its_id_and_has_the_new_words_and_day(settling: Settling) -> None:
    row = settling.accept("Fortsetter")
    settling.service.edit(EditDecision(row.id, row.version, " Fortsetter to uker ", FRIDAY))
    (edited,) = settling.decisions
    assert (edited.id, edited.text, edited.effective_on) == (row.id, "Fortsetter to uker", FRIDAY)


def test_edit_of_a_decision_that_somebody_changed_is_refused(settling: Settling) -> None:
    row = settling.accept("Fortsetter")
    settling.service.edit(EditDecision(row.id, row.version, "Avslutter", None))
    with pytest.raises(ConflictError):
        settling.service.edit(EditDecision(row.id, row.version, "Fortsetter en uke", None))


def test_decision_without_words_is_refused(settling: Settling) -> None:
    with pytest.raises(TextMissing):
        settling.accept("  ")


def test_reason_of_a_decision_is_kept_when_only_its_words_change(settling: Settling) -> None:
    row = settling.accept("Fortsetter")
    why = EditDecision(row.id, row.version, "Fortsetter", None, reason=" Hun faller fortsatt. ")
    settling.service.edit(why)
    (row,) = settling.decisions
    settling.service.edit(EditDecision(row.id, row.version, "Fortsetter to uker", None))
    (row,) = settling.decisions
    assert (row.text, row.reason) == ("Fortsetter to uker", "Hun faller fortsatt.")
