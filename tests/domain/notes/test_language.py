"""The language of a note is told by its small words."""

from __future__ import annotations

import pytest

from teamdesk.domain.notes.language import is_english


@pytest.mark.parametrize(
    ("note", "english"),
    [("The nurse will call and she is fine", True), ("Kari og Ola skal på besøk i uke 50", False)],
)
def test_is_english_small_words_decide(note: str, english: bool) -> None:
    assert is_english(note, "en" if not english else "nb") is english


@pytest.mark.parametrize("language", ["en", "nb"])
def test_is_english_without_small_words_the_setting_decides(language: str) -> None:
    assert is_english("SPPB 7/12", language) is (language == "en")
