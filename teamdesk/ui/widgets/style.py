"""What a widget is, told to the stylesheet."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

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
    """Set a dynamic property of a shown widget and let the stylesheet look at it again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
