"""An approved note stands as one reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.ui.person.talks.page import Part, PartView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.theme.theme import Theme


def first_column(widget: QWidget) -> int:
    """The first column of pixels that holds something else than the ground."""
    picture = widget.grab().toImage()
    ground = picture.pixel(0, 0)
    rows = range(picture.height())
    return next(
        x for x in range(picture.width()) if any(picture.pixel(x, y) != ground for y in rows)
    )


def test_text_stands_in_line_with_its_heading(qtbot: QtBot, theme: Theme) -> None:
    view = PartView()
    qtbot.addWidget(view)
    view.show_part(Part("Hensikt", "Hun vil gå."))
    view.resize(300, 80)
    view.show()
    assert abs(first_column(view._heading) - first_column(view.text)) <= 1
