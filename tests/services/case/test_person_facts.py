from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from teamdesk.domain.commands.people import PersonWords, SavePerson
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.field_errors import (
    BadIdentityNumber,
    DayAhead,
    FieldError,
    IdentityNumberTaken,
    TextMissing,
)
from teamdesk.domain.names import search_key
from teamdesk.domain.people import AddressProtection
from teamdesk.models import ChangeEntry, Measure, Participant
from teamdesk.services.case.person_facts import PersonFactsService
from teamdesk.services.people import PeopleService
from teamdesk.services.practice.identity import synthetic_number

if TYPE_CHECKING:
    from teamdesk.domain.rows.board import CardRow
    from teamdesk.domain.rows.people import PersonAbout
    from tests.helpers.team import SmallTeam

BORN = date(1944, 3, 12)
NUMBER = synthetic_number(BORN, is_woman=True, random=Random(1))
ALL = PersonWords(
    name="Åse Berg Lie",
    short_name="Åse",
    birth_date=BORN,
    identity_number=NUMBER,
    phone="900 00 000",
    address="Storgata 1, 9999 Fjordvik",
    zone="Nord",
    language="nn",
    interpreter="nordsamisk, på telefon",
    doctor="Siri Vik",
)


@pytest.fixture
def card(small_team: SmallTeam) -> CardRow:
    return small_team.refer("Åse Berg")


def about(team: SmallTeam, card: CardRow) -> PersonAbout:
    page = PeopleService(team.workplace).page(card.case_id)
    assert page is not None
    return page.about


def save(team: SmallTeam, card: CardRow, words: PersonWords) -> None:
    seen = about(team, card)
    PersonFactsService(team.workplace).save(SavePerson(seen.id, seen.version, words))


def test_everything_is_stored_as_it_was_written(small_team: SmallTeam, card: CardRow) -> None:
    save(small_team, card, ALL)
    assert about(small_team, card).words == ALL
    assert about(small_team, card).version == 2


def test_new_name_is_found_and_the_old_one_is_not(small_team: SmallTeam, card: CardRow) -> None:
    save(small_team, card, replace(ALL, name="  Ørjan \u200b  Ås "))
    (row,) = PeopleService(small_team.workplace).people()
    assert row.name == "Ørjan Ås"
    assert row.search_key == search_key("Ørjan Ås")


def test_change_is_told_in_history(small_team: SmallTeam, card: CardRow) -> None:
    before = about(small_team, card).words
    save(small_team, card, replace(before, language="en", interpreter="engelsk"))
    with Session(small_team.engine) as session:
        entry = session.scalars(
            select(ChangeEntry).where(
                ChangeEntry.subject_id == card.person_id, ChangeEntry.action == "changed"
            )
        ).one()
    assert entry.fields == {"language": ["", "en"], "interpreter": ["", "engelsk"]}


def test_birth_number_tells_the_birth_date_that_is_not_written(
    small_team: SmallTeam, card: CardRow
) -> None:
    typed = f"{NUMBER[:6]} {NUMBER[6:]}"
    save(small_team, card, PersonWords("Åse Berg", identity_number=typed))
    words = about(small_team, card).words
    assert (words.identity_number, words.birth_date) == (NUMBER, BORN)
    save(small_team, card, replace(words, birth_date=date(1944, 3, 13)))
    assert about(small_team, card).words.birth_date == date(1944, 3, 13)


def test_number_that_was_wrong_can_be_taken_away(small_team: SmallTeam, card: CardRow) -> None:
    save(small_team, card, ALL)
    save(small_team, card, replace(ALL, identity_number=""))
    other = small_team.refer("Per Ås")
    save(small_team, other, PersonWords("Per Ås", identity_number=NUMBER))
    assert about(small_team, card).words.identity_number == ""
    assert about(small_team, other).words.identity_number == NUMBER


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (replace(ALL, name=" \u200b "), TextMissing),
        (replace(ALL, identity_number="12345678901"), BadIdentityNumber),
        (replace(ALL, birth_date=date(2027, 1, 1)), DayAhead),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_stored(
    small_team: SmallTeam, card: CardRow, words: PersonWords, error: type[FieldError]
) -> None:
    before = about(small_team, card)
    with pytest.raises(error):
        save(small_team, card, words)
    assert about(small_team, card) == before


def test_another_persons_number_is_refused(small_team: SmallTeam, card: CardRow) -> None:
    save(small_team, card, ALL)
    other = small_team.refer("Per Ås")
    with pytest.raises(IdentityNumberTaken):
        save(small_team, other, PersonWords("Per Ås", identity_number=NUMBER))
    # One's own number is nobody else's.
    save(small_team, card, replace(ALL, phone="1"))
    assert about(small_team, card).words.phone == "1"


def test_protected_address_is_not_kept(small_team: SmallTeam, card: CardRow) -> None:
    save(small_team, card, ALL)
    save(small_team, card, replace(ALL, address_protection=AddressProtection.CONFIDENTIAL))
    words = about(small_team, card).words
    assert (words.address, words.address_protection) == ("", AddressProtection.CONFIDENTIAL)


def test_late_change_overwrites_nothing(small_team: SmallTeam, card: CardRow) -> None:
    seen = about(small_team, card)
    save(small_team, card, ALL)
    service = PersonFactsService(small_team.workplace)
    with pytest.raises(ConflictError):
        service.save(SavePerson(seen.id, seen.version, replace(ALL, phone="2")))
    assert about(small_team, card).words.phone == ALL.phone


def test_person_who_takes_part_in_their_own_plan_is_called_otherwise_there_too(
    small_team: SmallTeam, card: CardRow
) -> None:
    with small_team.workplace.writing() as work:
        for name in ("Åse Berg", "Berit Moen"):
            work.add(Participant(case_id=card.case_id, name=name))
        work.commit()
    save(small_team, card, ALL)
    with Session(small_team.engine) as session:
        names = set(session.scalars(select(Participant.name)))
    assert names == {"Åse Berg Lie", "Berit Moen"}


def test_person_who_does_a_measure_is_called_otherwise_there_too(
    small_team: SmallTeam, card: CardRow
) -> None:
    other = small_team.refer("Bjørn Vik")
    with small_team.workplace.writing() as work:
        for case_id in (card.case_id, other.case_id):
            work.add(Measure(case_id=case_id, text="Gå tur", executor="Åse Berg"))
        work.add(Measure(case_id=card.case_id, text="Trene", responsible_name="Åse Berg"))
        work.add(Measure(case_id=card.case_id, text="Følge", executor="Åse Berg og Siri"))
        work.commit()
    save(small_team, card, ALL)
    with Session(small_team.engine) as session:
        told = select(Measure.case_id, Measure.executor, Measure.responsible_name)
        stored = {tuple(row) for row in session.execute(told)}
    # Words of somebody's own that only begin like a name stay, and so do another person's.
    assert stored == {
        (card.case_id, "Åse Berg Lie", ""),
        (card.case_id, "", "Åse Berg Lie"),
        (card.case_id, "Åse Berg og Siri", ""),
        (other.case_id, "Åse Berg", ""),
    }


def test_protected_address_stands_in_no_history(small_team: SmallTeam, card: CardRow) -> None:
    save(small_team, card, ALL)
    save(small_team, card, replace(ALL, address_protection=AddressProtection.CONFIDENTIAL))
    with Session(small_team.engine) as session:
        told = [str(entry.fields) for entry in session.scalars(select(ChangeEntry))]
    assert not [fields for fields in told if "Storgata" in fields]
