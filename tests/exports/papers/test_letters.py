"""The team's own words between a head and a signature."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.domain.letters import BLANK
from teamdesk.exports.document import Bullets, Paragraph
from teamdesk.exports.papers.letter.builder import build_invitation, build_service_description
from teamdesk.exports.writers.plain_text import as_text
from tests.exports.outline import below, headings, said
from tests.exports.papers.letter_contents import INVITATION, SERVICE

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator


def test_invitation_has_the_blocks_in_their_order(nb: Translator) -> None:
    document = build_invitation(INVITATION, nb)
    assert headings(document, level=1) == ["Invitasjon til møte om individuell plan"]
    assert headings(document) == ["Tid og sted", "Hva vi skal gjøre", "Passer det ikke?"]


def test_invitation_makes_a_list_of_lines_with_a_dash(nb: Translator) -> None:
    first, items, last = below(build_invitation(INVITATION, nb), "Hva vi skal gjøre")
    assert isinstance(first, Paragraph)
    assert isinstance(items, Bullets)
    assert [said(item) for item in items.items] == ["målene dine", "hva vi gjør"]
    assert isinstance(last, Paragraph)


def test_invitation_is_signed_by_who_invites(nb: Translator) -> None:
    text = as_text(build_invitation(INVITATION, nb).blocks)
    assert "Vennlig hilsen" in text
    assert "Áile Ŋuorttaniid, ergoterapeut" in text
    assert "Team Nord, Fjordvik kommune" in text


def test_invitation_without_a_sender_is_signed_by_the_team(nb: Translator) -> None:
    unsigned = replace(INVITATION, sender="", sender_profession="", sender_phone="")
    assert (
        as_text(build_invitation(unsigned, nb).blocks)
        .rstrip()
        .endswith("Team Nord, Fjordvik kommune")
    )


def test_invitation_keeps_the_line_to_write_on(nb: Translator) -> None:
    assert f"Sted: {BLANK}" in as_text(build_invitation(INVITATION, nb).blocks)


def test_invitation_names_nobody_in_title_and_file_name(nb: Translator) -> None:
    document = build_invitation(INVITATION, nb)
    assert document.title == "Invitasjon, sak F-2031"
    assert document.file_stem == "Invitasjon_F-2031_2026-11-23"


def test_service_description_tells_of_the_team_and_of_its_day(nb: Translator) -> None:
    document = build_service_description(SERVICE, nb)
    assert headings(document, level=1) == ["Hva Team Nord kan gjøre for deg"]
    assert headings(document) == ["Hvem vi er", "Hva du får"]
    assert "Vennlig hilsen" not in as_text(document.blocks)
    assert document.file_stem == "Tjenestebeskrivelse_2026-11-23"
