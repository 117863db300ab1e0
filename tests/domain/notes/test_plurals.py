"""«De», «dei» and «they» are those whom the sentence before named."""

from __future__ import annotations

import pytest

from tests.helpers.meeting_notes import read


@pytest.mark.parametrize(
    ("note", "language"),
    [
        ("Kari og Ola var på hjemmebesøk. De lager en plan til fredag.", "nb"),
        ("Kari og Ola har møtt sonen. Dei sender oppsummering fredag.", "nn"),
        ("Kari and Ola met the son. They will send him a summary by Friday.", "en"),
        ("Kari og Ola reiser på prøvetur mandag. I morgen bestiller de bil.", "nb"),
    ],
)
def test_with_pair_they_is_the_first_of_two(note: str, language: str) -> None:
    assert read(note, language)[-1].assignee == "Kari Hansen"


def test_with_pair_they_of_a_service_has_no_assignee() -> None:
    (item,) = read("NAV har svart. De sender brev innen fredag.")

    assert item.assignee is None


def test_with_pair_the_article_names_nobody() -> None:
    items = read("Kari og Ola var der. De to studentene ser på.")

    assert items == ()
