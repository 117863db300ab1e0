from __future__ import annotations

from datetime import date, timedelta

import pytest

from teamdesk.core.i18n import Language, load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.domain.coordinators import (
    CoordinatorChange,
    CoordinatorTerm,
    Held,
    comes_of_age_on,
    coordinator_words,
    is_child,
    plan_terms,
    terms_of,
)

MAY, JUNE = date(2026, 5, 4), date(2026, 6, 8)


def test_terms_without_a_change_are_of_who_is_there_now() -> None:
    assert terms_of((), "Kari") == (CoordinatorTerm("Kari", None),)
    assert terms_of((), "") == ()


def test_terms_tell_from_when_to_when() -> None:
    changes = (CoordinatorChange(MAY, "", "Kari"), CoordinatorChange(JUNE, "Kari", "Ola"))
    assert terms_of(changes, "Ola") == (
        CoordinatorTerm("Kari", MAY, JUNE),
        CoordinatorTerm("Ola", JUNE),
    )


def test_term_that_was_put_right_on_the_same_day_never_was() -> None:
    changes = (CoordinatorChange(MAY, "", "Kari"), CoordinatorChange(MAY, "Kari", "Ola"))
    assert terms_of(changes, "Ola") == (CoordinatorTerm("Ola", MAY),)


def test_term_of_who_was_taken_off_has_an_end_and_nobody_follows() -> None:
    changes = (CoordinatorChange(MAY, "", "Kari"), CoordinatorChange(JUNE, "Kari", ""))
    assert terms_of(changes, "") == (CoordinatorTerm("Kari", MAY, JUNE),)


@pytest.mark.parametrize(
    ("today", "found"),
    [
        (date(2026, 3, 11), None),
        (date(2026, 3, 12), date(2027, 3, 12)),
        (date(2027, 3, 11), date(2027, 3, 12)),
        (date(2027, 3, 12), None),
    ],
)
def test_coming_of_age_is_told_from_twelve_months_before(today: date, found: date | None) -> None:
    assert comes_of_age_on(date(2009, 3, 12), today) == found


def test_coming_of_age_of_somebody_without_a_birth_date_is_unknown() -> None:
    assert comes_of_age_on(None, MAY) is None
    assert not is_child(None, MAY)


def test_child_is_one_until_the_day_of_turning_18() -> None:
    born = date(2009, 3, 12)
    assert is_child(born, date(2027, 3, 11))
    assert not is_child(born, date(2027, 3, 12))


@pytest.mark.parametrize("born", [date(2008, 2, 28), date(2008, 2, 29), date(2008, 3, 1)])
def test_day_that_is_told_is_the_one_from_which_somebody_is_18(born: date) -> None:
    day = comes_of_age_on(born, date(2026, 2, 27))
    assert day is not None
    assert is_child(born, day - timedelta(days=1))
    assert not is_child(born, day)


def test_one_from_outside_is_coordinator_while_they_are_named() -> None:
    own = Held((CoordinatorChange(MAY, "", "Kari"),), "Kari")
    outside = Held((CoordinatorChange(JUNE, "", "Randi"),), "Randi")
    assert plan_terms(own, outside) == (
        CoordinatorTerm("Kari", MAY, JUNE),
        CoordinatorTerm("Randi", JUNE),
    )


def test_teams_own_is_coordinator_again_where_one_from_outside_left() -> None:
    outside = Held((CoordinatorChange(MAY, "", "Randi"), CoordinatorChange(JUNE, "Randi", "")), "")
    assert plan_terms(Held((), "Kari"), outside) == (
        CoordinatorTerm("Kari", None, MAY),
        CoordinatorTerm("Randi", MAY, JUNE),
        CoordinatorTerm("Kari", JUNE),
    )


def test_change_in_the_team_is_none_of_the_plans_beside_one_from_outside() -> None:
    own = Held((CoordinatorChange(JUNE, "Kari", "Ola"),), "Ola")
    assert plan_terms(own, Held((), "Randi")) == (CoordinatorTerm("Randi", None),)


@pytest.mark.parametrize(
    ("own", "outside", "said"),
    [
        ("", "", "ingen koordinator"),
        ("Kari Hansen", "", "koordinator Kari Hansen"),
        ("", "Randi Myhre", "koordinator Randi Myhre utenfor teamet"),
        (
            "Kari Hansen",
            "Randi Myhre",
            "koordinator Randi Myhre utenfor teamet, Kari Hansen i teamet",
        ),
    ],
)
def test_words_tell_who_coordinates_and_from_where(own: str, outside: str, said: str) -> None:
    words = load_translator(Language.NB, resources_dir() / "locale")
    assert coordinator_words(words, own, outside) == said
