from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from teamdesk.domain.phases import EntryRoute
from teamdesk.models import CaseFile, Measure, Participant, Person

if TYPE_CHECKING:
    from tests.helpers.team import SmallTeam


def test_card_of_a_new_case_knows_its_way_in_and_nothing_more(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    assert card.entry_route is EntryRoute.HOSPITAL
    assert (card.zone, card.programme, card.arenas, card.professions) == ("", "", (), ())


def test_card_knows_zone_programme_and_who_takes_part(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    with small_team.workplace.writing() as work:
        case = work.get(CaseFile, card.case_id)
        case.programme, case.coordinator_id = "Slag", small_team.kari
        work.get(Person, card.person_id).zone = "Nord"
        work.add(
            Participant(case_id=card.case_id, name="Ola", member_id=small_team.ola),
            Participant(case_id=card.case_id, name="Datter"),
        )
        work.commit()
    card = small_team.card("Åse Berg")
    assert (card.zone, card.programme) == ("Nord", "Slag")
    assert card.professions == ("occupational_therapist", "physiotherapist")


def test_card_leaves_out_those_and_the_arenas_that_are_over(small_team: SmallTeam) -> None:
    card, over = small_team.refer("Åse Berg"), date(2020, 1, 1)
    measure = partial(Measure, case_id=card.case_id, text="Gå")
    with small_team.workplace.writing() as work:
        work.add(
            measure(arena="hjemme"),
            measure(arena="hjemme"),
            measure(arena=""),
            measure(arena="bassenget", to_on=over),
            Participant(case_id=card.case_id, name="O", member_id=small_team.ola, to_on=over),
        )
        work.commit()
    card = small_team.card("Åse Berg")
    assert (card.arenas, card.professions) == (("hjemme",), ())
