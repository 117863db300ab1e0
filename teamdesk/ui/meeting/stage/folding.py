"""How much of a case is shown at once, so that all of it stands on one screen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

WHOLE_TEXT = 0


@dataclass(frozen=True, slots=True)
class Fold:
    """How many promises and preparations are shown, and how many letters of each preparation."""

    promises: int
    preparations: int
    letters: int


# From everything to what fits the smallest screen; the first that fits is taken.
FOLDS = (
    Fold(99, 99, WHOLE_TEXT),
    Fold(99, 99, 140),
    Fold(4, 4, 140),
    Fold(4, 4, 100),
    Fold(4, 4, 70),
    Fold(4, 4, 45),
    Fold(4, 4, 25),
    Fold(3, 3, 70),
    Fold(3, 3, 45),
    Fold(2, 2, 45),
    Fold(1, 1, 45),
)


def shortened(text: str, letters: int) -> str:
    """The text as far as whole words fit, with a sign that it goes on."""
    if letters == WHOLE_TEXT or len(text) <= letters:
        return text
    return text[:letters].rsplit(maxsplit=1)[0].rstrip(" ,.;:") + " …"


def least_height(inner: QWidget, width: int) -> int:
    """What everything in it needs from top to bottom, at this width."""
    layout = inner.layout()
    if layout is None:
        return 0
    # Qt tells a parent of a change in its child later, by an event; this is asked now.
    for widget in reversed(inner.findChildren(QWidget)):
        nested = widget.layout()
        if nested is not None:
            nested.invalidate()
            widget.updateGeometry()
    layout.invalidate()
    return layout.totalHeightForWidth(width)
