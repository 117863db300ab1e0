from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from teamdesk.ui.widgets.fields import InlineField
from tests.helpers.accessibility import assert_all_named, spoken_name

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.theme.theme import Theme


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> InlineField:
    field = InlineField(theme, QLineEdit())
    qtbot.addWidget(field)
    field.set_words("Teamets navn", "Står på referater")
    field.show()
    return field


def _shown(field: InlineField) -> list[str]:
    return [label.text() for label in field.findChildren(QLabel) if not label.isHidden()]


def test_field_is_named_by_its_label(field: InlineField) -> None:
    assert spoken_name(field.editor) == "Teamets navn"
    assert_all_named(field)


def test_field_error_takes_the_place_of_the_hint(field: InlineField) -> None:
    field.show_error("Skriv et navn.")
    assert _shown(field) == ["Teamets navn", "Skriv et navn."]
    assert field.editor.accessibleDescription() == "Skriv et navn."


def test_field_typing_clears_the_error(qtbot: QtBot, field: InlineField) -> None:
    field.show_error("Skriv et navn.")
    qtbot.keyClicks(field.editor, "T")
    assert not field.has_error
    assert _shown(field) == ["Teamets navn", "Står på referater"]


def test_field_new_words_leave_an_error_standing(field: InlineField) -> None:
    field.show_error("Write a name.")
    field.set_words("Team name", "On minutes")
    assert _shown(field) == ["Team name", "Write a name."]
