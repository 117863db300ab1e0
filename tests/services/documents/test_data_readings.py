from __future__ import annotations

from datetime import date

from teamdesk.exports.papers.data_package.content import Values, Word
from teamdesk.services.documents.data_package import readings


def test_taper_is_told_a_line_a_step() -> None:
    told = readings.taper([["2026-11-30", 3, 45], ["2026-12-07", 0, None]])
    many = Values((Values((3, Word("times a week")), " "), Values((45, Word("minutes")), " ")))
    assert told == Values(
        (
            Values((date(2026, 11, 30), many), ": "),
            Values((date(2026, 12, 7), Word("ends")), ": "),
        ),
        "\n",
    )


def test_taper_without_steps_says_nothing() -> None:
    assert readings.taper([]) is None


def test_some_of_nought_says_nothing() -> None:
    assert readings.some(0) is None
    assert readings.some(45) == 45
