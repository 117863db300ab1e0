from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from teamdesk.exports.document import Bullets, Paragraph
from teamdesk.exports.papers.extension.builder import build_extension
from tests.exports.outline import below, facts_of, headings, notices, said
from tests.exports.papers.case_contents import EXTENSION

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator

TITLE = "Søknad om forlenget vedtakstid"


def test_what_ends_with_a_colon_is_a_heading(nb: Translator) -> None:
    document = build_extension(EXTENSION, nb)
    assert headings(document, level=1) == [TITLE]
    assert headings(document) == ["Det vi ber om", "Mål"]


def test_dashes_are_items_and_the_end_keeps_its_lines(nb: Translator) -> None:
    goals, end = below(build_extension(EXTENSION, nb), "Mål")
    assert isinstance(goals, Bullets)
    assert [said(item) for item in goals.items] == [
        "Gå til butikken selv (på sporet)",
        "Dusje selv (går tregt)",
    ]
    assert isinstance(end, Paragraph)
    assert said(end.spans).splitlines()[-1] == "Kari Hansen"


def test_head_says_who_asks_about_whom_and_for_which_decision(nb: Translator) -> None:
    assert facts_of(build_extension(EXTENSION, nb), TITLE) == {
        "Dato": "23. november 2026",
        "Fra": "Team Nord, Fjordvik kommune",
        "Skrevet av": "Kari Hansen, ergoterapeut",
        "Gjelder": "Anne Marie Berg, sak 26-022",
        "Vedtak nå": "Rehabilitering, 2.11.2026–4.12.2026, referanse 2026/12",
    }


@pytest.mark.parametrize("text", ["Bare en setning. " * 12, "Kort\nUten kolon", "- bare et punkt"])
def test_text_without_the_usual_structure_loses_no_words(nb: Translator, text: str) -> None:
    document = build_extension(replace(EXTENSION, text=text), nb)
    found = " ".join(str(block) for block in document.blocks)
    assert all(word in found for word in text.split() if word != "-")
    assert len(headings(document, level=1)) == 1


def test_title_and_file_name_have_the_case_and_no_name(translator: Translator) -> None:
    document = build_extension(EXTENSION, translator)
    assert document.file_stem.endswith("_F-2031_2026-11-23")
    assert "F-2031" in document.title
    assert "Berg" not in document.title + document.file_stem
    assert document.language is translator.language


def test_request_says_that_others_decide_and_when_it_is_practice(nb: Translator) -> None:
    document = build_extension(replace(EXTENSION, is_practice=True), nb)
    assert document.running.footer == "En søknad fra teamet. Den som tildeler tjenester, avgjør."
    assert notices(document) == ["Øvelse. Alt her er oppdiktet."]
