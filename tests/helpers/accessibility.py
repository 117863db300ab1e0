"""Walk a window as a screen reader does, and find what it can't name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator


def focusable(root: QWidget) -> Iterator[QWidget]:
    """Every widget below ``root`` (and itself) that the keyboard can reach."""
    for widget in (root, *root.findChildren(QWidget)):
        reachable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if reachable and widget.isVisibleTo(root) and not _is_inner_part(widget):
            yield widget


def nameless(root: QWidget) -> list[str]:
    """What a reader would call nothing: class and object name of each such widget."""
    return [
        f"{type(widget).__name__} {widget.objectName()!r} in {type(widget.parent()).__name__}"
        for widget in focusable(root)
        if not spoken_name(widget)
    ]


def spoken_name(widget: QWidget) -> str:
    """What a reader says first about the widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else widget.accessibleName()


def assert_all_named(root: QWidget) -> None:
    """Fail with a list of the widgets that have no name."""
    found = nameless(root)
    assert not found, "nameless: " + "; ".join(found)


def _is_inner_part(widget: QWidget) -> bool:
    # The viewport and the field inside a spin box speak through the widget around them, and a
    # plain scroll area only scrolls.
    parent = widget.parent()
    if isinstance(widget, QScrollArea):
        return widget.focusPolicy() == Qt.FocusPolicy.StrongFocus and not widget.accessibleName()
    if isinstance(parent, QAbstractScrollArea):
        return True
    return widget.objectName().startswith("qt_")
