from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from teamdesk.core.formats import Formats
from teamdesk.core.i18n import Language, load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.domain.extension import ExtensionFacts, extension_text, is_finished, wanted_until
from teamdesk.domain.rows.entries import DecisionRow

TODAY = date(2026, 11, 23)
HELP = DecisionRow(
    UUID(int=1),
    1,
    "Rehabilitering",
    None,
    None,
    date(2026, 11, 2),
    date(2026, 12, 4),
    None,
    None,
    None,
    "2026/12",
    "",
)
FACTS = ExtensionFacts("Åse Berg", "26-001", "Kari Hansen", HELP, "3,5 timer i uka", (), ())


def text_of(facts: ExtensionFacts, language: Language = Language.NB) -> str:
    translate = load_translator(language, resources_dir() / "locale")
    return extension_text(translate, Formats(language), facts, TODAY)


@pytest.mark.parametrize(
    ("ends", "until"),
    [
        (date(2026, 12, 4), date(2027, 1, 1)),
        (date(2026, 11, 1), date(2026, 12, 21)),
        (None, date(2026, 12, 21)),
    ],
)
def test_request_proposes_one_more_period(ends: date | None, until: date) -> None:
    assert wanted_until(replace(FACTS, decision=replace(HELP, to_on=ends)), TODAY) == until


def test_request_tells_the_decision_as_it_is() -> None:
    assert (
        "Vedtak nå: Rehabilitering, 2.11.2026–4.12.2026, 3,5 timer i uka, referanse 2026/12"
        in text_of(FACTS)
    )


def test_request_without_a_decision_asks_for_one() -> None:
    text = text_of(replace(FACTS, decision=None))
    assert "Vi ber dere vurdere et vedtak som varer til 21. desember 2026." in text
    assert "Vedtak nå" not in text


def test_request_lists_measures_and_taper() -> None:
    facts = replace(FACTS, measures=("Gå trapp, 3 × 30 min",), taper=("uke 49 2 × 30 min",))
    text = text_of(facts)
    assert "– Gå trapp, 3 × 30 min" in text
    assert "Nedtrapping:\n– uke 49 2 × 30 min" in text


@pytest.mark.parametrize("language", list(Language))
def test_request_never_words_a_decision(language: Language) -> None:
    text = text_of(FACTS, language).casefold()
    assert not any(word in text for word in ("innvilg", "granted", "herved", "hereby"))


def test_request_is_finished_once_the_reason_is_filled_in() -> None:
    text = text_of(FACTS)
    assert "Hvorfor det trengs mer tid:\n…" in text
    assert not is_finished(text)
    assert is_finished(text.replace("…", "Hun er nesten der."))
    assert not is_finished("  \n ")
