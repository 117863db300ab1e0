"""Puts the place «Effekt» together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.ui.effects.presenter import EffectPresenter
from teamdesk.ui.effects.view import EffectView

if TYPE_CHECKING:
    from teamdesk.ui.effects.counting import Counting
    from teamdesk.ui.exporting import ExportTools
    from teamdesk.ui.surroundings import Surroundings


def make_effects(service: Counting, tools: ExportTools, around: Surroundings) -> EffectView:
    """The figures and lists of the team."""
    view = EffectView(EffectPresenter(service, around), tools, around)
    view.presenter.setParent(view)
    return view
