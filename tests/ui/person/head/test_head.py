from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.person.head.head import PersonHead
    from teamdesk.ui.theme.theme import Theme
    from tests.ui.person.conftest import Opened

LONG = "Anne-Margrethe Elisabeth Wilhelmsen-Nordahl Kristiansdotter Skjelbreid-Haugen"


def is_whole(head: PersonHead) -> bool:
    """Whether the name has the room it needs, on one line or on several."""
    name = head.name
    if name.wordWrap():
        return name.height() >= name.heightForWidth(name.width())
    return name.width() >= name.fontMetrics().horizontalAdvance(name.text())


@pytest.mark.parametrize("width", [900, 1366, 1920])
def test_long_name_is_shown_whole_with_the_facts_under_it(
    opened: Opened, qtbot: QtBot, width: int
) -> None:
    head = opened.view.head
    opened.view.show_key(opened.team.refer(LONG).person_id)
    opened.view.resize(width, 800)
    qtbot.waitUntil(lambda: is_whole(head))
    assert head.name.text() == LONG
    assert head.facts.y() >= head.name.geometry().bottom()


def test_short_name_has_the_facts_beside_it(opened: Opened) -> None:
    opened.view.resize(1366, 800)
    QApplication.processEvents()
    head = opened.view.head
    assert head.facts.x() > head.name.geometry().right()
    assert not head.name.wordWrap()


def test_head_in_large_letters_has_the_facts_on_two_lines_at_most(
    opened: Opened, theme: Theme
) -> None:
    opened.view.resize(1100, 700)
    theme.use_zoom(1.5)
    QApplication.processEvents()
    facts = opened.view.head.facts
    assert facts.height() <= facts.fontMetrics().lineSpacing() * 2.5
