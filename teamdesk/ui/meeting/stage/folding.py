"""How much of a case is shown at once, so that all of it stands on one screen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

WHOLE_TEXT = 0
ALL = 99


@dataclass(frozen=True, slots=True)
class Fold:
    """How many lines of each kind are shown, and how many letters of a text.

    Attributes:
        letters: of each preparation and each quick note.
        is_dense: less air, and no words that only say who or where from.
        goals: how many; so are ``promises``, ``preparations`` and ``notes``.
        said: how many letters of what matters, of the reason and of the facts.
        has_trends: whether goals are drawn as lines, too.
        has_scores: whether the scores are shown.
    """

    promises: int = ALL
    preparations: int = ALL
    letters: int = WHOLE_TEXT
    is_dense: bool = False
    goals: int = ALL
    notes: int = ALL
    said: int = WHOLE_TEXT
    has_trends: bool = True
    has_scores: bool = True


# From everything to what fits the smallest screen; the first that fits is taken.
FOLDS = (
    Fold(),
    Fold(letters=140),
    Fold(is_dense=True),
    Fold(letters=140, is_dense=True),
    Fold(5, 5, 100, is_dense=True),
    Fold(4, 4, 70, is_dense=True),
    Fold(4, 4, 45, is_dense=True),
    Fold(4, 4, 25, is_dense=True),
    Fold(3, 3, 45, is_dense=True, said=140),
    Fold(2, 2, 45, is_dense=True, said=140, has_trends=False),
    Fold(2, 2, 25, is_dense=True, goals=4, notes=1, said=90, has_trends=False),
    Fold(1, 1, 25, is_dense=True, goals=4, notes=1, said=70, has_trends=False),
    Fold(1, 1, 25, is_dense=True, goals=3, notes=1, said=64, has_trends=False, has_scores=False),
    Fold(1, 1, 25, is_dense=True, goals=3, notes=0, said=50, has_trends=False, has_scores=False),
)
# The letters of the wall are large: whoever sits far away reads less, and reads all of it.
WALL_FOLDS = (Fold(letters=140), *FOLDS[3:])


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
