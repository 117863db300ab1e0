"""What a widget is, told to the stylesheet."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Tone(StrEnum):
    """What a text or a message is about; each has its own colour."""

    PLAIN = ""
    INFO = "info"
    OK = "ok"
    WARNING = "warning"
    DANGER = "danger"


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Set a dynamic property and, once it was shown, let the stylesheet look at it again."""
    # To a rule, a property that was never set is an empty one.
    if (widget.property(name) or "") == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
