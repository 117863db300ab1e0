from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from teamdesk.core.i18n import Language
from teamdesk.domain.letters import LetterKind
from teamdesk.ui.setup.letters.section import LettersSection
from teamdesk.ui.setup.sections import SetupPart
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.setup.letters.block_editor import BlockEditor
    from teamdesk.ui.setup.ports import SetupServices
    from teamdesk.ui.setup.settings_view import SetupView
    from teamdesk.ui.surroundings import Surroundings

SERVICE = (LetterKind.SERVICE, Language.NB)


@pytest.fixture
def section(view: SetupView) -> LettersSection:
    view.open_part(SetupPart.LETTERS)
    page = view.pages[SetupPart.LETTERS]
    assert isinstance(page, LettersSection)
    return page


def shown(section: LettersSection) -> list[BlockEditor]:
    return [line for line in section.blocks.lines if not line.isHidden()]


def headings(section: LettersSection) -> list[str]:
    return [line.heading.value for line in shown(section)]


def own_headings(services: SetupServices) -> list[str]:
    return [block.heading for block in services.letters.letters().own.get(SERVICE, ())]


def write(section: LettersSection, qtbot: QtBot, text: str) -> None:
    editor = shown(section)[0].text.text
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    section.kind.setFocus()


def test_section_begins_with_the_shipped_text(section: LettersSection) -> None:
    assert headings(section)[0] == "Hvem vi er"
    assert section.reset.isHidden()
    assert_all_named(section)


def test_text_is_kept_as_it_is_left_and_back_by_undo(
    section: LettersSection, services: SetupServices, around: Surroundings, qtbot: QtBot
) -> None:
    write(section, qtbot, "Vi er {{team}}.")
    assert services.letters.letters().own[SERVICE][0].text == "Vi er {{team}}."
    around.undo.undo()
    assert not own_headings(services)
    assert "rehabiliteringsteamet" in shown(section)[0].text.value


def test_unknown_place_is_refused_at_the_field_with_its_reason(
    section: LettersSection, services: SetupServices, qtbot: QtBot
) -> None:
    write(section, qtbot, "Hei {{nawn}}")
    field = shown(section)[0].text
    assert field.has_error
    told = field.editor.accessibleDescription()
    assert told.startswith("{{nawn}} kan ikke fylles: plassen finnes ikke")
    assert not own_headings(services)


def test_place_is_inserted_where_the_cursor_is(section: LettersSection) -> None:
    line = shown(section)[0]
    line.text.text.setPlainText("Vi er ")
    line.text.text.moveCursor(line.text.text.textCursor().MoveOperation.End)
    line.places.activated.emit(1)
    assert line.text.value == "Vi er {{team}}"
    assert line.places.currentIndex() == 0


def test_blocks_are_moved_removed_and_added(
    section: LettersSection, services: SetupServices, qtbot: QtBot
) -> None:
    before = headings(section)
    qtbot.mouseClick(shown(section)[0].down, Qt.MouseButton.LeftButton)
    assert headings(section)[:2] == [before[1], before[0]]
    qtbot.mouseClick(shown(section)[0].remove, Qt.MouseButton.LeftButton)
    assert headings(section) == [before[0], *before[2:]]
    qtbot.mouseClick(section.add, Qt.MouseButton.LeftButton)
    assert own_headings(services) == [before[0], *before[2:], ""]


def test_block_and_text_go_back_to_the_shipped_ones(
    section: LettersSection, services: SetupServices, qtbot: QtBot
) -> None:
    write(section, qtbot, "Vi er noen andre.")
    qtbot.mouseClick(shown(section)[0].back, Qt.MouseButton.LeftButton)
    assert "rehabiliteringsteamet" in shown(section)[0].text.value
    qtbot.mouseClick(shown(section)[1].remove, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(section.reset, Qt.MouseButton.LeftButton)
    assert not own_headings(services)
    assert len(shown(section)) == 6


def test_preview_follows_what_is_typed_with_the_places_filled(
    section: LettersSection, services: SetupServices, qtbot: QtBot
) -> None:
    editor = shown(section)[0].text.text
    editor.setPlainText("Vi heter {{team}}.")
    team = services.team.settings().name
    assert section.preview.rows.lines[0]._text.text() == f"Vi heter {team}."


def test_each_language_has_a_text_of_its_own(section: LettersSection, qtbot: QtBot) -> None:
    write(section, qtbot, "Bare på bokmål.")
    place = section.language.findData(Language.NN.value)
    section.language.setCurrentIndex(place)
    section.language.activated.emit(place)
    assert headings(section)[0] == "Kven vi er"
    assert "Bare på bokmål." not in shown(section)[0].text.value


def test_text_that_is_being_typed_is_kept_before_its_field_is_left(
    section: LettersSection, services: SetupServices, qtbot: QtBot
) -> None:
    place = section.draft._place
    editor = shown(section)[0].text.text
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, "Halvskrevet")
    qtbot.waitUntil(lambda: bool(services.drafts.text(place)), timeout=3000)
    assert own_headings(services) == []
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    section.kind.setFocus()
    assert own_headings(services)
    assert not services.drafts.text(place)


def test_text_that_was_never_left_is_there_after_another_letter(
    section: LettersSection, qtbot: QtBot
) -> None:
    first = section.kind.currentIndex()
    editor = shown(section)[0].text.text
    editor.setPlainText("Halvskrevet {ukjent}")
    section.kind.setCurrentIndex(first + 1)
    section._on_chosen(first + 1)
    assert "Halvskrevet" not in shown(section)[0].text.value
    section.kind.setCurrentIndex(first)
    section._on_chosen(first)
    assert shown(section)[0].text.value == "Halvskrevet {ukjent}"
