from __future__ import annotations

from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from teamdesk.core.i18n import Language
from teamdesk.domain.people import Profession
from teamdesk.ui.setup.entrance.first_start import FirstStartPage
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.messages import MessageBar
from tests.helpers.accessibility import assert_all_named
from tests.ui.setup.fakes import KEY, FakeActions, Refused

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.jobs import JobRunner
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

GOOD = "fire små båter på elva"


@pytest.fixture
def actions() -> FakeActions:
    return FakeActions()


@pytest.fixture
def page(
    qtbot: QtBot, theme: Theme, texts: Texts, actions: FakeActions, runner: JobRunner
) -> FirstStartPage:
    page = FirstStartPage(theme, texts, actions, runner)
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def filled(page: FirstStartPage) -> FirstStartPage:
    page.team.setText("Team Nord")
    page.member.setText("Kari Hansen")
    page.profession.setCurrentIndex(list(Profession).index(Profession.NURSE))
    page.secret.passphrase.setText(GOOD)
    page.secret.again.setText(GOOD)
    return page


def test_first_start_names_everything(page: FirstStartPage) -> None:
    assert_all_named(page)


def test_first_start_makes_the_team_and_shows_the_key(
    qtbot: QtBot, filled: FirstStartPage, actions: FakeActions
) -> None:
    with qtbot.waitSignal(filled.created) as heard:
        qtbot.keyClick(filled.secret.again, Qt.Key.Key_Return)
    assert heard.args == ["Team Nord", KEY]
    new = actions.made[0]
    assert (new.team, new.member, new.profession) == ("Team Nord", "Kari Hansen", Profession.NURSE)
    assert (new.language, new.passphrase) == (Language.NB, GOOD)
    assert new.path == Path("own/Team Nord.teamdesk")
    assert filled.secret.passphrase.text() == ""


def test_first_start_makes_the_team_in_the_way_that_is_chosen(
    qtbot: QtBot, filled: FirstStartPage, actions: FakeActions
) -> None:
    filled.way.setCurrentIndex(filled.way.findData("boemlo"))
    with qtbot.waitSignal(filled.created):
        qtbot.keyClick(filled.secret.again, Qt.Key.Key_Return)
    assert actions.made[0].way_of_working == "boemlo"


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("team", " ", "Skriv navnet på teamet."),
        ("member", "", "Skriv navnet ditt."),
        ("secret.passphrase", "kort", "Bruk minst 8 tegn."),
        ("secret.again", "noe annet", "De to er ikke like. Skriv den på nytt."),
    ],
)
def test_first_start_with_a_wrong_answer_says_so_at_its_field(
    filled: FirstStartPage, actions: FakeActions, field: str, typed: str, said: str
) -> None:
    editor = attrgetter(field)(filled)
    editor.setText(typed)
    filled.make()
    assert editor.accessibleDescription() == said
    assert actions.made == []


def test_first_start_refuses_a_folder_where_saves_get_lost(
    filled: FirstStartPage, actions: FakeActions
) -> None:
    actions.refused_folder = Path("share")
    filled.use_folder("share")
    assert filled.path.accessibleDescription() == "It was refused. Nothing was made."
    filled.make()
    assert actions.made == []
    filled.use_folder("disk")
    assert filled.path.text() == str(Path("disk/Team Nord.teamdesk"))
    assert "It was refused" not in filled.path.accessibleDescription()


def test_first_start_when_making_fails_keeps_all_answers(
    qtbot: QtBot, filled: FirstStartPage, actions: FakeActions, runner: JobRunner
) -> None:
    actions.error = Refused()
    filled.make()
    qtbot.waitUntil(lambda: runner.running == 0)
    assert filled.findChildren(MessageBar)[0].text == "It was refused. Nothing was made."
    assert filled.secret.passphrase.text() == GOOD


def test_first_start_says_how_good_the_passphrase_is(page: FirstStartPage) -> None:
    page.secret.passphrase.setText("kort")
    assert page.secret.passphrase.accessibleDescription() == "For kort: minst 8 tegn."
    page.secret.passphrase.setText(GOOD)
    assert page.secret.passphrase.accessibleDescription() == "God passordfrase."


def test_first_start_changes_language_and_keeps_what_is_typed(
    filled: FirstStartPage, texts: Texts
) -> None:
    texts.use(Language.NN)
    assert filled.team.text() == "Team Nord"
    assert filled.team.accessibleName() == "Namnet på teamet"
    assert filled.profession.currentText() == "Sjukepleiar"


@pytest.mark.parametrize(
    ("word", "signal"),
    [("fil fra før", "existing_requested"), ("øvingsteamet", "practice_requested")],
)
def test_first_start_offers_other_ways(
    qtbot: QtBot, page: FirstStartPage, word: str, signal: str
) -> None:
    button = next(b for b in page.findChildren(Button) if word in b.accessibleName())
    with qtbot.waitSignal(getattr(page, signal)):
        button.click()
