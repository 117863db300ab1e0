from __future__ import annotations

import pytest

from teamdesk.ui.widgets.labels import Label


@pytest.mark.usefixtures("theme")
def test_label_that_wraps_is_never_as_wide_as_a_very_long_word() -> None:
    label = Label(text="Se https://" + "fjordvik/" * 300, wraps=True)
    assert label.minimumSizeHint().width() < 600


@pytest.mark.usefixtures("theme")
def test_label_shows_the_words_of_the_field_as_they_are() -> None:
    words = "Forflytningshjelpemidler og hjemmerehabilitering"
    assert Label(text=words, wraps=True).text() == words
