"""What all sections of the settings have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from teamdesk.ui.setup.section import Section
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.surroundings import Surroundings


def test_card_narrower_than_the_page_is_as_high_as_its_lines_need(
    qtbot: QtBot, around: Surroundings
) -> None:
    section, card = Section(around), Card(around.theme)
    field = InlineField(around.theme, QLineEdit())
    field.set_words("Soner", "Komma mellom dem. Brukerens sone velges i henvisningen.")
    card.body.addWidget(field)
    section.add_card(card)
    qtbot.addWidget(section)
    section.resize(1000, 500)
    section.show()
    assert card.width() < 500
    assert card.height() == card.heightForWidth(card.width())


def test_card_widens_with_the_letters_of_the_wall(qtbot: QtBot, around: Surroundings) -> None:
    section, card = Section(around), Card(around.theme)
    section.add_card(card)
    qtbot.addWidget(section)
    letters, width = around.theme.tokens.type.body, card.maximumWidth()
    around.theme.use(ThemeName.PROJECTOR)
    assert around.theme.tokens.type.body > letters
    assert card.maximumWidth() == width // letters * around.theme.tokens.type.body
