"""What the shapes of the board are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.ui.board.shown import Shape

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.domain.labels import Words


def shape_words(_: Words) -> Mapping[Shape, str]:
    """The words, in the order of their keys."""
    return {
        Shape.PHASES: _("Phases"),
        Shape.LIST: _("List"),
        Shape.MATRIX: _("Goal matrix"),
    }
