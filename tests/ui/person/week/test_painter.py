"""A visit is painted at any width without breaking what belongs together."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem

from teamdesk.domain.week_plan import Visit
from teamdesk.ui.person.week.painter import ZERO_WIDTH_SPACE, VisitPainter
from teamdesk.ui.person.week.words import WeekWords
from teamdesk.ui.widgets import painting

if TYPE_CHECKING:
    import pytest

    from teamdesk.ui.surroundings import Surroundings

NARROW = 116
MONDAY = date(2026, 11, 23)


def painted(visit: Visit, around: Surroundings, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every line that is painted of a visit on a narrow day."""
    lines: list[str] = []
    monkeypatch.setattr(
        painting, "draw_block", lambda _painter, _at, block: lines.extend(block.lines)
    )
    painter = VisitPainter(around.theme, WeekWords(around.texts, around.theme))
    picture = QPixmap(NARROW, painter.height(visit, NARROW))
    option = QStyleOptionViewItem()
    option.rect = picture.rect()
    on_picture = QPainter(picture)
    painter.paint(on_picture, option, visit, NARROW)
    on_picture.end()
    return [line.replace(ZERO_WIDTH_SPACE, "") for line in lines]


def test_hours_on_a_narrow_day_break_after_the_dash(
    around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    around.theme.use_zoom(1.5)
    visit = Visit(uuid4(), 0, time(8, 30), 45, "Dusj")

    lines = painted(visit, around, monkeypatch)

    assert lines[:2] == ["08.30–", "09.15"]
