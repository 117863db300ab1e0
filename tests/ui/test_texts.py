from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from teamdesk.core.i18n import Language
from teamdesk.domain.errors import ConflictError, OutOfRange

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.texts import Texts


def test_texts_call_gives_the_words_of_the_language(texts: Texts) -> None:
    assert texts("Cancel") == "Avbryt"


def test_texts_use_changes_words_and_dates_and_says_so(qtbot: QtBot, texts: Texts) -> None:
    with qtbot.waitSignal(texts.changed):
        texts.use(Language.EN)
    assert texts("Cancel") == "Cancel"
    assert texts.formats.week(dt.date(2026, 11, 23)) == "week 48"


def test_texts_use_the_same_language_says_nothing(qtbot: QtBot, texts: Texts) -> None:
    with qtbot.assertNotEmitted(texts.changed):
        texts.use(Language.NB)


def test_texts_explain_says_both_sentences_with_values(texts: Texts) -> None:
    texts.use(Language.EN)
    said = texts.explain(OutOfRange("copm", least=1, most=10))
    assert said == "The number must be from 1 to 10. Nothing was saved yet."


def test_texts_explain_speaks_the_language_of_the_window(texts: Texts) -> None:
    assert texts.explain(ConflictError()).startswith("Noen har endret dette")
