"""The kinds of information that a consent names, each on or off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from teamdesk.domain.labels import label
from teamdesk.domain.people import Information
from teamdesk.ui.person.forms.field_values import ManyFields
from teamdesk.ui.widgets.buttons import Chip
from teamdesk.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.surroundings import Surroundings


class InformationTicks(ManyFields):
    """A chip for each kind; what is ticked may be shared, and nothing else."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        row = FlowLayout(around.theme.tokens.space.sm, self)
        self.chips = {kind: Chip(around.theme) for kind in Information}
        for chip in self.chips.values():
            row.addWidget(chip)
            chip.clicked.connect(self._on_clicked)

    @property
    def kinds(self) -> tuple[Information, ...]:
        """What is ticked."""
        return tuple(kind for kind, chip in self.chips.items() if chip.isChecked())

    def choose(self, kinds: Iterable[Information]) -> None:
        """Tick these and no others."""
        wanted = set(kinds)
        for kind, chip in self.chips.items():
            chip.setChecked(kind in wanted)

    @property
    def written(self) -> str:
        """What is ticked, as a draft keeps it."""
        return ",".join(kind.value for kind in self.kinds)

    def write(self, text: str) -> None:
        """Tick what was ticked before."""
        self.choose(Information(kind) for kind in text.split(",") if kind)

    def retranslate(self) -> None:
        """Set all words."""
        self.setAccessibleName(self._("What may be shared"))
        for kind, chip in self.chips.items():
            chip.set_words(label(self._, kind))

    @Slot()
    def _on_clicked(self) -> None:
        self.changed.emit()
