"""Tab goes through a window as one reads it, whenever its parts were made.

Qt goes through controls in the order they were made in, and many are made late: rows of a list,
tabs that are opened, segments that get their words. It also leaves the keyboard out of sight when
it comes into a page that is scrolled away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator


def put_in_reading_order(root: QWidget) -> None:
    """Chain the controls below ``root`` that are shown, row by row as they are laid out."""
    before: QWidget | None = None
    for control in controls(root):
        if before is not None and before.nextInFocusChain() is not control:
            QWidget.setTabOrder(before, control)
        before = control


def controls(widget: QWidget) -> Iterator[QWidget]:
    """The controls that Tab stops at, in the order of their layouts."""
    if widget.isHidden():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    for child in _children(widget):
        yield from controls(child)


def reveal(control: QWidget) -> None:
    """Scroll whatever a control lies in, until it can be seen."""
    around = control.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(control)
        around = around.parentWidget()


def _children(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield inner
    elif (layout := widget.layout()) is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in _places(layout):
        item = layout.itemAt(place)
        inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        if inner is not None:
            yield from _laid_out(inner)
        elif widget is not None:
            yield widget


def _places(layout: QLayout) -> list[int]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        # Row by row, in whatever order the cells were filled.
        places.sort(key=lambda place: _cell(layout, place))
    return places


def _cell(layout: QGridLayout, place: int) -> tuple[int, ...]:
    # Row, column and how many of each; what comes from Qt here has no type of its own.
    return cast("tuple[int, ...]", layout.getItemPosition(place))
