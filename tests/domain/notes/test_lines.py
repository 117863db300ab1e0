"""Lines, bullets and sentences, each at its exact place."""

from __future__ import annotations

import pytest

from teamdesk.domain.notes.lines import Sentence, read_lines
from teamdesk.domain.notes.owners import Roster
from tests.helpers.meeting_notes import CONTEXT


def sentences(note: str) -> list[tuple[str, Sentence]]:
    lines = read_lines(note, CONTEXT, Roster(CONTEXT))
    return [(note[s.units[0].start : s.units[-1].end], s) for line in lines for s in line.sentences]


@pytest.mark.parametrize(
    "line", ["- x", "* x", "-> x", "1. x", "2) x", "a) x", "[ ] x", "- [ ] x", "• x", "   – x"]
)
def test_read_lines_bullet_mark_is_no_part_of_the_line(line: str) -> None:
    (read,) = read_lines(line, CONTEXT, Roster(CONTEXT))

    assert (line[read.start : read.end], read.is_bullet, read.is_done) == ("x", True, False)


def test_read_lines_ticked_box_is_done() -> None:
    (read,) = read_lines("[x] krykker levert", CONTEXT, Roster(CONTEXT))

    assert read.is_done


def test_read_lines_date_first_is_no_bullet() -> None:
    (read,) = read_lines("10. april bytter Kari bandasje", CONTEXT, Roster(CONTEXT))

    assert (read.start, read.is_bullet) == (0, False)


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Går bra. Kari ringer.", ["Går bra", "Kari ringer"]),
        ("kl. 10 ringer Kari.", ["kl. 10 ringer Kari"]),
        ("Nytt besøk 12. des. kl 10.", ["Nytt besøk 12. des. kl 10"]),
        ("styrke i ve. arm. bedre nå", ["styrke i ve. arm", "bedre nå"]),
        ("stoppet for 1. gang. Stolt!", ["stoppet for 1. gang", "Stolt"]),
        ("1) Fall. 2) Søvn ok.", ["Fall", "Søvn ok"]),
        ("Oksygen? Kari avklarer d.d.", ["Oksygen", "Kari avklarer d.d"]),
    ],
)
def test_read_lines_full_stop_ends_only_a_sentence(note: str, expected: list[str]) -> None:
    assert [text.rstrip(".") for text, _ in sentences(note)] == expected


def test_read_lines_question_is_marked() -> None:
    assert [s.is_question for _, s in sentences("Bør vi søke? Ja.")] == [True, False]


def test_read_lines_quotation_is_one_unit() -> None:
    ((_, sentence),) = sentences("Han sier «jeg ringer Ola» ofte")

    assert [unit.low for unit in sentence.units] == ["han", "sier", "", "ofte"]
