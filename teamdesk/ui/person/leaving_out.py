"""What a paper of a plan is to leave out: a chip for each point that it can do without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.plan_points import POINT_NAMES, PlanPoint, may_be_left_out
from teamdesk.domain.plans import PlanKind
from teamdesk.ui.widgets.buttons import Chip
from teamdesk.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from teamdesk.ui.surroundings import Surroundings

OFFERED = {
    DocumentKind.PLAN: may_be_left_out(PlanKind.INDIVIDUAL),
    DocumentKind.REHABILITATION_PLAN: may_be_left_out(PlanKind.REHABILITATION),
}


class LeavingOut(QWidget):
    """Nothing is left out until somebody says so, for this one paper."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._offered: tuple[PlanPoint, ...] = ()
        row = FlowLayout(around.theme.tokens.space.sm, self)
        self.chips = {point: Chip(around.theme) for point in PlanPoint}
        for chip in self.chips.values():
            row.addWidget(chip)

    @property
    def points(self) -> tuple[PlanPoint, ...]:
        """What is to be left out."""
        return tuple(point for point in self._offered if self.chips[point].isChecked())

    @property
    def is_offered(self) -> bool:
        """Whether the paper has anything that it can do without."""
        return bool(self._offered)

    def offer_for(self, kind: DocumentKind | None) -> None:
        """Offer the points of a kind of paper; what was chosen for another is forgotten."""
        offered = OFFERED.get(kind, ()) if kind is not None else ()
        if offered != self._offered:
            self.forget()
        self._offered = offered
        for point, chip in self.chips.items():
            chip.setVisible(point in offered)

    def forget(self) -> None:
        """Leave nothing out."""
        for chip in self.chips.values():
            chip.setChecked(False)

    def retranslate(self) -> None:
        """Set all words."""
        for point, chip in self.chips.items():
            chip.set_words(self._(POINT_NAMES[point]))
