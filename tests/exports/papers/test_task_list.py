"""A member's promises on paper, by date."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.exports.document import Checklist
from teamdesk.exports.papers.lists.task_list import build_task_list
from tests.exports.outline import below, headings, notices, said
from tests.exports.papers.task_contents import TASKS

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator


def test_task_list_has_a_part_for_each_date_the_late_ones_first(nb: Translator) -> None:
    assert headings(build_task_list(TASKS, nb)) == [
        "Over frist",
        "Fredag 27. november 2026",
        "Uten frist",
    ]


def test_task_list_tells_what_a_promise_waits_for_and_how_often_it_comes(nb: Translator) -> None:
    (list_,) = below(build_task_list(TASKS, nb), "Fredag 27. november 2026")
    assert isinstance(list_, Checklist)
    assert [said(item.text) for item in list_.items] == [
        "ringe fastlegen · Åse Berg · venter på svar fra NAV",
        "måle blodtrykk · Máret Sara · hver uke til 1. mars 2027",
    ]


def test_task_list_tells_how_late_and_how_often_it_was_carried_over(nb: Translator) -> None:
    (list_,) = below(build_task_list(TASKS, nb), "Over frist")
    assert isinstance(list_, Checklist)
    (item,) = list_.items
    assert said(item.text) == "bestille rullator · Anne Marie Berg · 3 dager over · 3. gang"


def test_task_list_is_confidential_and_its_file_names_no_person(nb: Translator) -> None:
    document = build_task_list(replace(TASKS, is_practice=True), nb)
    assert notices(document) == [
        "Øvelse. Alt her er oppdiktet.",
        "Fortrolig. Bare for Kari Hansen.",
    ]
    assert document.file_stem == "Oppgaver_2026-11-23"


def test_task_list_of_nothing_says_so(nb: Translator) -> None:
    assert headings(build_task_list(replace(TASKS, lines=()), nb)) == []
