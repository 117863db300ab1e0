from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from teamdesk.core.i18n import Language
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.field_errors import OutOfRange
from teamdesk.domain.holders import CaseHolder, words_of

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


def test_texts_say_a_sentence_as_the_team_says_it_in_every_language(
    texts: Texts, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(texts.changed, timeout=0):
        texts.say(words_of(CaseHolder.ZONE_CONTACT))
    assert texts("coordinator {name}", name="Kari") == "sonekontakt Kari"
    texts.use(Language.EN)
    assert texts("Coordinator") == "Zone contact"
    assert texts("The plan's coordinator") == "The plan's coordinator"
    texts.say({})
    assert texts("Coordinator") == "Coordinator"


def test_texts_that_say_the_same_again_tell_nobody(texts: Texts, qtbot: QtBot) -> None:
    texts.say(words_of(CaseHolder.ZONE_CONTACT))
    with qtbot.assertNotEmitted(texts.changed):
        texts.say(words_of(CaseHolder.ZONE_CONTACT))
