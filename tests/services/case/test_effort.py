from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from teamdesk.domain.commands.entries import ContactWords, SaveEntry
from teamdesk.domain.contacts import ContactKind
from teamdesk.domain.deadlines import Deadlines, write_deadlines
from teamdesk.domain.field_errors import CompanionMissing, FieldError
from teamdesk.models import Team
from teamdesk.services.case.effort import EffortService

if TYPE_CHECKING:
    from teamdesk.domain.rows.board import CardRow
    from tests.helpers.team import SmallTeam

TODAY = date(2026, 11, 23)


@pytest.fixture
def card(small_team: SmallTeam) -> CardRow:
    return small_team.refer("Åse Berg")


def call(team: SmallTeam, **values: object) -> ContactWords:
    return replace(ContactWords(team.kari, ContactKind.PHONE, TODAY, 15), **values)


def store(team: SmallTeam, card: CardRow, words: ContactWords) -> None:
    EffortService(team.workplace).save(SaveEntry(card.case_id, uuid4(), words, is_new=True))


def go_together(team: SmallTeam) -> None:
    """Let the way of working ask for two professions on the first visit."""
    with team.workplace.writing() as work:
        row = work.get(Team, team.workplace.team_id)
        row.settings = write_deadlines(row.settings, Deadlines(first_visit_needs_two=True))
        work.commit()


def test_contact_is_stored_with_name_and_profession(small_team: SmallTeam, card: CardRow) -> None:
    store(small_team, card, call(small_team, driving_minutes=10))
    (row,) = EffortService(small_team.workplace).of_case(card.case_id)
    assert (row.staff_name, row.role) == ("Kari Hansen", "occupational_therapist")
    assert (row.minutes, row.driving_minutes, row.on) == (15, 10, TODAY)


def test_contacts_come_the_newest_first(small_team: SmallTeam, card: CardRow) -> None:
    for day in (20, 22, 21):
        store(small_team, card, call(small_team, on=date(2026, 11, day)))
    rows = EffortService(small_team.workplace).of_case(card.case_id)
    assert [row.on.day for row in rows] == [22, 21, 20]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"minutes": 0}, "minutes"),
        ({"minutes": 1441}, "minutes"),
        ({"driving_minutes": -1}, "driving_minutes"),
        ({"on": date(2026, 11, 24)}, "on"),
        ({"kind": ContactKind.GUIDANCE, "note": "Forflytning"}, "guided"),
        ({"kind": ContactKind.GUIDANCE, "guided": "hjemmetjenesten"}, "note"),
    ],
)
def test_contact_that_can_not_be_is_refused_at_its_field(
    small_team: SmallTeam, card: CardRow, values: dict[str, object], field: str
) -> None:
    with pytest.raises(FieldError) as refusal:
        store(small_team, card, call(small_team, **values))
    assert refusal.value.field == field


def test_visit_where_nobody_was_home_takes_no_minutes(small_team: SmallTeam, card: CardRow) -> None:
    store(small_team, card, call(small_team, kind=ContactKind.FAILED_VISIT, minutes=0))
    assert len(EffortService(small_team.workplace).of_case(card.case_id)) == 1


def test_first_visit_alone_is_refused_at_the_companion(
    small_team: SmallTeam, card: CardRow
) -> None:
    go_together(small_team)
    with pytest.raises(CompanionMissing) as refusal:
        store(small_team, card, call(small_team, kind=ContactKind.HOME_VISIT))
    assert refusal.value.field == "companion"


def test_first_visit_with_another_profession_is_stored(
    small_team: SmallTeam, card: CardRow
) -> None:
    go_together(small_team)
    words = call(small_team, kind=ContactKind.HOME_VISIT, companion_id=small_team.ola)
    store(small_team, card, words)
    (row,) = EffortService(small_team.workplace).of_case(card.case_id)
    assert row.companion_name == "Ola Lien"


def test_first_visit_alone_with_a_reason_is_stored(small_team: SmallTeam, card: CardRow) -> None:
    go_together(small_team)
    words = call(small_team, kind=ContactKind.HOME_VISIT, why_alone="Ola var syk")
    store(small_team, card, words)
    assert EffortService(small_team.workplace).of_case(card.case_id)[0].why_alone == "Ola var syk"


def test_second_visit_needs_nobody_else(small_team: SmallTeam, card: CardRow) -> None:
    go_together(small_team)
    visit = call(small_team, kind=ContactKind.HOME_VISIT)
    store(small_team, card, replace(visit, companion_id=small_team.ola))
    store(small_team, card, visit)
    assert len(EffortService(small_team.workplace).of_case(card.case_id)) == 2


def test_team_that_goes_alone_needs_nobody_else(small_team: SmallTeam, card: CardRow) -> None:
    store(small_team, card, call(small_team, kind=ContactKind.HOME_VISIT))
    assert not EffortService(small_team.workplace).needs_two_first()
