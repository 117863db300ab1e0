"""How an item is worded in the list."""

from __future__ import annotations

import pytest

from tests.helpers.meeting_notes import read


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Kari bestiller rullator innen fredag", "bestille rullator"),
        ("@Ola ringer fastlege i morgen om smerter", "ringe fastlege om smerter"),
        ("Husk å sende søknad", "sende søknad"),
        ("Ny SPPB 3. desember - Ola", "Ny SPPB"),
        ("Fastlege kontaktes av spl i dag", "kontakte fastlege"),
        ("Rullatoren må justeres", "justere rullatoren"),
        ("TEAMLEDER SVARER PÅ KLAGEN I DAG", "SVARE PÅ KLAGEN"),
        ("bestille seng (KH, innen fre)", "bestille seng"),
        ("Heimetenesta blir orientert i dag", "orientere heimetenesta"),
        ("Vedtatt: to besøk i uka", "to besøk i uka"),
        ("Vi går ned til to besøk i uka", "går ned til to besøk i uka"),
    ],
)
def test_text_item_is_told_without_owner_and_day(note: str, text: str) -> None:
    (item,) = read(note)

    assert item.text == text
