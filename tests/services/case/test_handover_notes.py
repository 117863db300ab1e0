"""Handovers on the person's page: written, received, taken away and brought back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from teamdesk.domain.commands.entries import RemoveEntry, SaveEntry
from teamdesk.domain.commands.handovers import HandoverWords
from teamdesk.domain.field_errors import DayAhead, FieldError, TextMissing
from teamdesk.services.case.handover_notes import HandoverNoteService

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.handovers import HandoverRow
    from tests.helpers.team import SmallTeam

HOME = HandoverWords("Sone nord", does_alone=" Kler på seg ", check_up_on=date(2026, 12, 14))
TODAY, LAST_WEEK = date(2026, 11, 23), date(2026, 11, 16)


@pytest.fixture
def case_id(small_team: SmallTeam) -> UUID:
    return small_team.refer("Åse Berg").case_id


@pytest.fixture
def service(small_team: SmallTeam) -> HandoverNoteService:
    return HandoverNoteService(small_team.workplace)


def written(service: HandoverNoteService, case_id: UUID, words: HandoverWords) -> HandoverRow:
    service.save(SaveEntry(case_id, uuid4(), words, is_new=True))
    (row,) = service.of_case(case_id)
    return row


def test_handover_is_stored_with_the_day_it_was_written(
    service: HandoverNoteService, case_id: UUID
) -> None:
    row = written(service, case_id, HOME)
    assert (row.receiver, row.does_alone, row.written_on) == ("Sone nord", "Kler på seg", TODAY)
    assert (row.received_by, row.received_on) == ("", None)


def test_handover_that_is_received_without_a_day_was_received_today(
    service: HandoverNoteService, case_id: UUID
) -> None:
    row = written(service, case_id, HOME)
    received = replace(HOME, received_by="Vaktleder", written_on=row.written_on)
    service.save(SaveEntry(case_id, row.id, received, row.version))
    (row,) = service.of_case(case_id)
    assert (row.received_by, row.received_on) == ("Vaktleder", TODAY)


@pytest.mark.parametrize(
    ("words", "error", "field"),
    [
        (replace(HOME, receiver=" "), TextMissing, "receiver"),
        (replace(HOME, received_on=TODAY), TextMissing, "received_by"),
        (
            replace(HOME, received_by="Vaktleder", received_on=date(2026, 11, 24)),
            DayAhead,
            "received_on",
        ),
    ],
)
def test_handover_that_cannot_be_is_refused_at_its_field(
    service: HandoverNoteService,
    case_id: UUID,
    words: HandoverWords,
    error: type[FieldError],
    field: str,
) -> None:
    with pytest.raises(error) as refused:
        written(service, case_id, words)
    assert refused.value.field == field
    assert service.of_case(case_id) == ()


def test_handover_that_is_brought_back_keeps_its_day(
    service: HandoverNoteService, case_id: UUID
) -> None:
    words = replace(HOME, written_on=LAST_WEEK)
    row = written(service, case_id, words)
    service.remove(RemoveEntry(row.id, row.version))
    assert service.of_case(case_id) == ()
    service.save(SaveEntry(case_id, row.id, words, row.version, is_new=True))
    (again,) = service.of_case(case_id)
    assert replace(again, version=row.version) == row
