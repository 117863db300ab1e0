"""A member's week: by day and time, confidential, clashes in words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.exports.papers.week.staff_week import build_staff_week
from tests.exports.outline import headings, notices, rows
from tests.exports.papers.week_contents import STAFF_WEEK

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator

MONDAY = "Mandag 23. november 2026"


def test_staff_week_stands_by_day(nb: Translator) -> None:
    document = build_staff_week(STAFF_WEEK, nb)
    assert headings(document) == [MONDAY, "Onsdag 25. november 2026"]


def test_staff_week_says_time_minutes_person_what_and_with_whom(nb: Translator) -> None:
    document = build_staff_week(STAFF_WEEK, nb)
    assert rows(document, "Onsdag 25. november 2026") == [
        (
            "11.00–12.00\n60 min",
            "Anne Marie Berg",
            "Tur til butikken",
            "Går med staver, og bærer varene hjem.",
            "Ola Nordmann",
        )
    ]


def test_staff_week_tells_a_clash_in_words_at_both_visits(nb: Translator) -> None:
    first, second = rows(build_staff_week(STAFF_WEEK, nb), MONDAY)
    assert first[2].endswith("Kollisjon: også hos Tor Sørlie kl. 09.00.")
    assert second[2].endswith("Kollisjon: også hos Anne Marie Berg kl. 08.30.")


def test_staff_week_is_marked_as_confidential(nb: Translator) -> None:
    document = build_staff_week(replace(STAFF_WEEK, is_practice=True), nb)
    assert notices(document) == [
        "Øvelse. Alt her er oppdiktet.",
        "Fortrolig. Bare for Kari Hansen.",
    ]
    assert document.running.footer.startswith("Internt.")
