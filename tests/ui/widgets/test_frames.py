from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.frames import Card, EmptyState
from teamdesk.ui.widgets.labels import ElidedLabel, Label
from teamdesk.ui.widgets.marks import Avatar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.theme.theme import Theme


def test_label_shows_markup_as_it_was_typed(qtbot: QtBot, theme: Theme) -> None:
    label = Label(text="<b>Anne</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_card_heading_names_the_card(qtbot: QtBot, theme: Theme) -> None:
    card = Card(theme)
    qtbot.addWidget(card)
    card.set_heading("Nå")
    assert card.accessibleName() == "Nå"


def test_avatar_says_the_members_name_and_grows_with_the_theme(qtbot: QtBot, theme: Theme) -> None:
    avatar = Avatar(theme)
    qtbot.addWidget(avatar)
    avatar.set_member("KH", 1, "Kari Hansen")
    before = avatar.sizeHint().width()
    theme.use(ThemeName.PROJECTOR)
    assert avatar.accessibleName() == "Kari Hansen"
    assert avatar.sizeHint().width() > before
    assert not avatar.grab().isNull()


def test_empty_state_offers_the_first_step(qtbot: QtBot, theme: Theme) -> None:
    empty = EmptyState(theme, IconName.BOARD)
    qtbot.addWidget(empty)
    empty.set_words("Ingen ennå", "Her står alle i forløp.", "Ny henvisning")
    with qtbot.waitSignal(empty.action_requested):
        empty.action.click()


def test_empty_state_without_a_step_has_no_button(qtbot: QtBot, theme: Theme) -> None:
    empty = EmptyState(theme, IconName.BOARD)
    qtbot.addWidget(empty)
    empty.set_words("Ingen ennå", "Her står alle i forløp.")
    assert empty.action.isHidden()


def test_elided_label_says_in_its_tool_tip_what_it_cut(qtbot: QtBot, theme: Theme) -> None:
    label = ElidedLabel(text="24 i forløp og 3 oppgaver over fristen")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.grab()
    assert label.toolTip() == label.text()
    label.resize(600, 20)
    label.grab()
    assert label.toolTip() == ""


def test_empty_state_stands_as_before_after_the_projector(qtbot: QtBot, theme: Theme) -> None:
    empty = EmptyState(theme, IconName.BOARD)
    qtbot.addWidget(empty)
    empty.resize(600, 400)
    empty.set_words("Ingen ennå", "Her står alle i forløp. " * 6)
    empty.show()
    before = empty._title.height(), empty._text.height()
    theme.use(ThemeName.PROJECTOR)
    theme.use(ThemeName.LIGHT)
    assert (empty._title.height(), empty._text.height()) == before
