from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget

from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.buttons import Button, ButtonKind, Chip
from teamdesk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.theme.theme import Theme


def test_icon_button_says_its_words_to_readers_only(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, ButtonKind.ICON, IconName.LOCK)
    qtbot.addWidget(button)
    button.set_words("Lås", "Ctrl+L")
    assert button.text() == ""
    assert button.accessibleName() == "Lås"
    assert button.toolTip() == "Lås (Ctrl+L)"


def test_button_ampersand_is_a_letter_and_no_shortcut(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme)
    qtbot.addWidget(button)
    button.set_words("Mål & tiltak")
    assert button.accessibleName() == "Mål & tiltak"
    assert button.shortcut().isEmpty()


def test_button_disabled_draws_its_icon_as_its_words(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, ButtonKind.PRIMARY, IconName.PLAY)
    qtbot.addWidget(button)
    button.show()
    before = button.icon().cacheKey()
    button.setEnabled(False)
    assert button.icon().cacheKey() != before


def test_button_icon_follows_the_theme(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, ButtonKind.PLAIN, IconName.PLAY)
    qtbot.addWidget(button)
    button.show()
    before = button.icon().cacheKey()
    theme.use(ThemeName.DARK)
    assert button.icon().cacheKey() != before


def test_button_in_a_hidden_bar_draws_its_icon_when_the_bar_is_shown(
    qtbot: QtBot, theme: Theme
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    bar = QWidget(page)
    bar.hide()
    button = Button(theme, ButtonKind.ICON, IconName.CLOSE, bar)
    page.show()
    assert button.icon().isNull()
    bar.show()
    assert not button.icon().isNull()


def test_button_focus_ring_moves_nothing(qtbot: QtBot, theme: Theme) -> None:
    for kind in ButtonKind:
        button = Button(theme, kind, IconName.PLAY)
        qtbot.addWidget(button)
        button.set_words("Start")
        button.show()
        before = button.sizeHint()
        button.setFocus()
        button.ensurePolished()
        assert button.sizeHint() == before, kind


def test_button_set_kind_is_seen_by_the_stylesheet(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme)
    qtbot.addWidget(button)
    button.set_kind(ButtonKind.PRIMARY)
    assert button.property("kind") == "primary"


def test_chip_has_room_for_the_letters_it_has_when_chosen(qtbot: QtBot, theme: Theme) -> None:
    chip = Chip(theme)
    qtbot.addWidget(chip)
    chip.show()
    chip.set_words("Henvisninger")
    heavy = chip.font()
    heavy.setWeight(QFont.Weight.DemiBold)

    need = QFontMetrics(heavy).horizontalAdvance(chip.text())
    assert chip.sizeHint().width() >= need + 2 * theme.tokens.space.md


def test_chip_toggles_by_space(qtbot: QtBot, theme: Theme) -> None:
    chip = Chip(theme)
    qtbot.addWidget(chip)
    chip.set_words("Mine")
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert chip.isChecked()


def _segments(qtbot: QtBot, theme: Theme) -> SegmentedControl:
    control = SegmentedControl(theme)
    qtbot.addWidget(control)
    control.set_segments({"phases": "Faser", "list": "Liste"})
    control.choose("phases")
    control.show()
    return control


def test_segments_click_chooses_and_says_so(qtbot: QtBot, theme: Theme) -> None:
    control = _segments(qtbot, theme)
    other = control.findChildren(Button)[1]
    with qtbot.waitSignal(control.chosen) as heard:
        qtbot.mouseClick(other, Qt.MouseButton.LeftButton)
    assert heard.args == ["list"]
    assert control.choice == "list"


def test_segments_choose_is_silent(qtbot: QtBot, theme: Theme) -> None:
    control = _segments(qtbot, theme)
    with qtbot.assertNotEmitted(control.chosen):
        control.choose("list")
    assert control.choice == "list"


def test_segments_new_words_keep_the_choice(qtbot: QtBot, theme: Theme) -> None:
    control = _segments(qtbot, theme)
    control.choose("list")
    control.set_segments({"phases": "Phases", "list": "List"})
    assert control.choice == "list"
    assert [b.text() for b in control.findChildren(Button)] == ["Phases", "List"]


def test_segments_arrow_key_moves_the_choice(qtbot: QtBot, theme: Theme) -> None:
    control = _segments(qtbot, theme)
    first = control.findChildren(Button)[0]
    with qtbot.waitSignal(control.chosen):
        qtbot.keyClick(first, Qt.Key.Key_Right)
    assert control.choice == "list"


def test_button_taken_down_by_python_still_answers_qt(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, icon=IconName.PLAY)
    qtbot.addWidget(button)
    vars(button).clear()
    QApplication.sendEvent(button, QEvent(QEvent.Type.EnabledChange))
    QApplication.sendEvent(button, QEvent(QEvent.Type.Polish))
    assert button.icon().isNull()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_button_is_pressed_by_enter_and_by_space(qtbot: QtBot, theme: Theme, key: Qt.Key) -> None:
    button = Button(theme)
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_button_leaves_enter_with_another_key_to_what_is_around_it(
    qtbot: QtBot, theme: Theme
) -> None:
    button, pressed = Button(theme), []
    qtbot.addWidget(button)
    button.clicked.connect(pressed.append)
    qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not pressed


def test_chip_is_chosen_by_space_alone(qtbot: QtBot, theme: Theme) -> None:
    chip = Chip(theme)
    qtbot.addWidget(chip)
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    assert not chip.isChecked()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert chip.isChecked()
