"""Whose names the wall hides, as they are stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event

from teamdesk.domain.masking import Veil
from teamdesk.domain.people import NetworkKind
from teamdesk.models import Measure, Participant, Person, Relative
from teamdesk.services.veils import VeilService

if TYPE_CHECKING:
    from teamdesk.domain.rows.board import CardRow
    from tests.helpers.team import SmallTeam


@pytest.fixture
def card(small_team: SmallTeam) -> CardRow:
    """Åse with a sister, a doctor, an adviser, Ola of the team and her own home care."""
    card = small_team.refer("Åse Berg")
    with small_team.workplace.writing() as work:
        work.get(Person, card.person_id).doctor = "Dr. Siri Vik"
        for name, kind in (("Turid Moe", NetworkKind.RELATIVE), ("Sone Nord", NetworkKind.SERVICE)):
            work.add(Relative(person_id=card.person_id, name=name, kind=kind))
        work.add(Participant(case_id=card.case_id, name="Per Ås"))
        work.add(Measure(case_id=card.case_id, text="Prøve", responsible_name="Nils Utsi"))
        work.add(Participant(case_id=card.case_id, name="Ola Lien", member_id=small_team.ola))
        work.commit()
    return card


def test_veil_has_the_person_and_those_near_but_no_colleague(
    small_team: SmallTeam, card: CardRow
) -> None:
    known = VeilService(small_team.workplace).everybody().by_subject
    found = known[card.case_id]
    assert found == known[card.person_id]
    assert (found.shown, found.names[0]) == ("Å. B.", "Åse Berg")
    assert set(found.names) == {"Åse Berg", "Dr. Siri Vik", "Turid Moe", "Per Ås", "Nils Utsi"}


def test_veil_shows_the_name_that_was_chosen(small_team: SmallTeam, card: CardRow) -> None:
    with small_team.workplace.writing() as work:
        work.get(Person, card.person_id).short_name = "Solveig"
        work.commit()
    assert VeilService(small_team.workplace).everybody().by_subject[card.case_id].shown == "Solveig"


def test_person_without_anybody_has_a_veil(small_team: SmallTeam) -> None:
    card = small_team.refer("Máret Sara")
    known = VeilService(small_team.workplace).everybody().by_subject
    assert known[card.case_id] == Veil("M. S.", ("Máret Sara",))


def test_anybody_are_all_names_that_no_colleague_bears(
    small_team: SmallTeam, card: CardRow
) -> None:
    veils = VeilService(small_team.workplace).everybody()
    assert card.name == "Åse Berg"
    assert veils.names_in("Ola ringer Turid Moes sønn og Per") == ("Turid", "Moe", "Per")


@pytest.mark.usefixtures("card")
def test_everybody_takes_one_statement(small_team: SmallTeam) -> None:
    statements: list[str] = []
    event.listen(
        small_team.engine, "before_cursor_execute", lambda *args: statements.append(args[2])
    )
    VeilService(small_team.workplace).everybody()
    assert len([text for text in statements if text.lstrip().upper().startswith("SELECT")]) == 1
