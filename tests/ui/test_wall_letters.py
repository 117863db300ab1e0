"""The wall is read from five metres: 18 points at least, whatever is written there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontInfo, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit

from teamdesk.core.paths import resources_dir
from teamdesk.ui.theme.tokens import ThemeName, load_tokens
from tests.helpers.on_wall import walk
from tests.ui.test_wall_leaks import practice as practice_with_names
from tests.ui.test_wall_leaks import team as team_on_wall

if TYPE_CHECKING:
    import pytest

    from teamdesk.bootstrap.team_window import TeamWindow

team = team_on_wall
practice = practice_with_names
# 18 points at the 96 dots an inch that all platforms count a picture at 100 % by.
LEAST_PIXELS = 18 * 96 / 72


def test_type_scale_of_the_wall_begins_at_18_points() -> None:
    scale = load_tokens(ThemeName.PROJECTOR, resources_dir() / "themes").type
    sizes = (scale.caption, scale.small, scale.body, scale.lead, scale.quote, scale.heading)
    assert min(*sizes, scale.title, scale.display) >= LEAST_PIXELS


def test_every_text_that_is_shown_has_18_points(team: TeamWindow) -> None:
    small = {}
    for where in walk(team, every=12):
        small |= _small_texts(team, where)

    assert not small


def test_every_text_that_is_painted_has_18_points(
    team: TeamWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    small: dict[str, int] = {}
    draw = QPainter.drawText

    def drawText(painter: QPainter, *args: object) -> object:
        text = next((arg for arg in args if isinstance(arg, str)), "")
        if text and QFontInfo(painter.font()).pixelSize() < LEAST_PIXELS:
            small[text] = QFontInfo(painter.font()).pixelSize()
        return draw(painter, *args)

    for _where in walk(team, every=12):
        with monkeypatch.context() as patch:
            patch.setattr(QPainter, "drawText", drawText)
            team.desk.window().grab()

    assert not small


def _small_texts(team: TeamWindow, where: str) -> dict[str, int]:
    QApplication.processEvents()
    found = {}
    for kind in (QLabel, QAbstractButton, QLineEdit, QPlainTextEdit):
        for widget in team.desk.findChildren(kind):
            size = QFontInfo(widget.font()).pixelSize()
            if widget.isVisibleTo(team.desk) and _text_of(widget) and size < LEAST_PIXELS:
                found[f"{where}: {_text_of(widget)}"] = size
    return found


def _text_of(widget: QLabel | QAbstractButton | QLineEdit | QPlainTextEdit) -> str:
    return widget.toPlainText() if isinstance(widget, QPlainTextEdit) else widget.text()
