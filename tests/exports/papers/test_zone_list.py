"""A zone's persons on paper: who, how far, who follows up, what was promised."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.domain.holders import CaseHolder
from teamdesk.exports.document import Checklist
from teamdesk.exports.papers.lists.zone_list import build_zone_list
from tests.exports.outline import below, facts_of, headings, notices, said
from tests.exports.papers.contents import ZONE

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator


def test_zone_list_has_a_part_for_each_person(nb: Translator) -> None:
    document = build_zone_list(ZONE, nb)
    assert headings(document) == ["Anne Marie Berg", "Máret Sara"]
    assert facts_of(document, "Anne Marie Berg") == {
        "Fase": "Intensiv · uke 3 av 4",
        "Behovsnivå": "2",
        "Sonekontakt": "Kari Hansen",
        "Neste evaluering": "uke 49",
    }


def test_zone_list_leaves_out_what_nobody_knows(nb: Translator) -> None:
    assert facts_of(build_zone_list(ZONE, nb), "Máret Sara") == {"Fase": "Nye"}


def test_zone_list_of_a_team_tells_the_coordinator(nb: Translator) -> None:
    document = build_zone_list(replace(ZONE, holder=CaseHolder.COORDINATOR), nb)
    assert facts_of(document, "Anne Marie Berg")["Koordinator"] == "Kari Hansen"


def test_zone_list_has_promises_to_tick_in_the_meeting(nb: Translator) -> None:
    (list_,) = below(build_zone_list(ZONE, nb), "Oppfølginger")
    assert isinstance(list_, Checklist)
    assert [(said(item.text), item.checked) for item in list_.items] == [
        ("bestille rullator · Kari Hansen, 27.11.2026", False),
        ("ringe fastlegen", False),
    ]


def test_zone_list_is_confidential_and_its_file_names_nobody(nb: Translator) -> None:
    document = build_zone_list(replace(ZONE, is_practice=True), nb)
    assert notices(document) == [
        "Øvelse. Alt her er oppdiktet.",
        "Taushetsbelagt. Bare til sonens eget møte.",
    ]
    assert document.file_stem == "Sone_2026-11-23"
    assert "Berg" not in document.title
