from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from teamdesk.domain.commands.supervision import RemoveTalkCount, SaveTalkCount
from teamdesk.domain.errors import NotFoundError
from teamdesk.domain.field_errors import NothingCounted, OutOfRange
from teamdesk.domain.miti import TalkCounts
from teamdesk.models import TalkCount
from teamdesk.services.history import HistoryService
from teamdesk.services.supervision import SupervisionService
from teamdesk.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from tests.helpers.team import SmallTeam

COUNTS = TalkCounts(change_talk=4, sustain_talk=3, questions=11, complex_reflections=10)


def kept(counts: TalkCounts = COUNTS) -> SaveTalkCount:
    return SaveTalkCount(uuid4(), date(2026, 11, 20), counts, "Lot være å svare selv.", is_new=True)


def of_ola(team: SmallTeam) -> SupervisionService:
    at = team.workplace
    writing = partial(UnitOfWork, team.engine, team.ola, at.clock)
    return SupervisionService(replace(at, member_id=team.ola, writing=writing))


def test_count_is_kept_as_it_was_counted(small_team: SmallTeam) -> None:
    service = SupervisionService(small_team.workplace)
    service.save(kept())
    (row,) = service.counts()
    assert (row.counts, row.note) == (COUNTS, "Lot være å svare selv.")


def test_colleague_sees_no_count_and_takes_none_away(small_team: SmallTeam) -> None:
    command = kept()
    SupervisionService(small_team.workplace).save(command)
    assert of_ola(small_team).counts() == ()
    with pytest.raises(NotFoundError):
        of_ola(small_team).remove(RemoveTalkCount(command.count_id, 1))


def test_count_is_taken_away_and_kept_again(small_team: SmallTeam) -> None:
    service, command = SupervisionService(small_team.workplace), kept()
    service.save(command)
    service.remove(RemoveTalkCount(command.count_id, 1))
    assert service.counts() == ()
    service.save(command)
    assert [row.id for row in service.counts()] == [command.count_id]


def test_history_tells_no_number_of_a_count(small_team: SmallTeam) -> None:
    service, command = SupervisionService(small_team.workplace), kept()
    service.save(command)
    service.remove(RemoveTalkCount(command.count_id, 1))
    told = {
        field.name
        for row in HistoryService(small_team.workplace).of(command.count_id)
        for field in row.fields
    }
    assert told <= {"member_id", "counted_on"}


def test_count_knows_no_person() -> None:
    names = {column.key for column in TalkCount.__table__.columns}
    assert not names & {"case_id", "person_id", "interview_id"}


def test_global_outside_its_scale_is_refused(small_team: SmallTeam) -> None:
    with pytest.raises(OutOfRange):
        SupervisionService(small_team.workplace).save(kept(TalkCounts(empathy=6)))


def test_count_without_a_number_is_refused(small_team: SmallTeam) -> None:
    with pytest.raises(NothingCounted):
        SupervisionService(small_team.workplace).save(kept(TalkCounts()))
