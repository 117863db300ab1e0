"""One instrument: whether the team uses it, on what terms, and what change of it matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from teamdesk.domain.instruments.names import OWN
from teamdesk.domain.instruments.registry import Registry
from teamdesk.domain.instruments.shape import Better
from teamdesk.ui.setup.instruments.matter_line import MatterLine
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.domain.instruments.shape import Instrument, Matters, Total
    from teamdesk.ui.surroundings import Surroundings


class InstrumentCard(Card):
    """What it measures, its terms and its changes; one of the team's own can be changed.

    Signals:
        use_changed: whether it is used now.
        matters_changed: the scale, and a `Matters`; None for the usual.
        change_requested: the team's own score is to be described anew.
        removal_requested: the team's own score is to go.
    """

    use_changed = Signal(str, bool)
    matters_changed = Signal(str, str, object)
    change_requested = Signal(str)
    removal_requested = Signal(str)

    def __init__(
        self, around: Surroundings, instrument: Instrument, parent: QWidget | None = None
    ) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._instrument = instrument
        self.use = QCheckBox()
        self._about = Label(TextRole.BODY, wraps=True)
        self._licence = Label(TextRole.CAPTION, wraps=True)
        self.lines = self._make_lines(around)
        self.change, self.remove = Button(around.theme), Button(around.theme)
        for widget in (self.use, self._about, self._licence, *self.lines.values()):
            self.body.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.change)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.body.addLayout(row)
        self.use.clicked.connect(self._on_used)
        self.change.clicked.connect(self._on_change)
        self.remove.clicked.connect(self._on_remove)
        for line in self.lines.values():
            line.changed.connect(self._on_matters_changed)

    def show_instrument(self, instrument: Instrument, *, is_used: bool, is_measured: bool) -> None:
        """Show what holds now; with what was measured once, the score itself stays."""
        self._instrument = instrument
        self.use.setChecked(is_used)
        known = {matters.scale: matters for matters in instrument.matters}
        for scale, line in self.lines.items():
            line.show_matters(known.get(scale))
            line.setVisible(is_used)
        is_own = instrument.key.startswith(OWN)
        self.change.setVisible(is_own)
        self.remove.setVisible(is_own and not is_measured)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words again."""
        _, instrument = self._, self._instrument
        self.use.setText(instrument.name)
        about = _(instrument.measures) if instrument.measures else ""
        self._about.setText(about)
        self._about.setVisible(bool(about))
        licence = instrument.licence if self._is_own else _(instrument.licence)
        self._licence.setText(_("Terms of use: {terms}", terms=licence) if licence else "")
        self._licence.setVisible(bool(licence))
        for line in self.lines.values():
            line.retranslate(instrument.name)
        self.change.set_words(_("Change"))
        self.change.setAccessibleName(_("Change: {what}", what=instrument.name))
        self.remove.set_words(_("Remove"))
        self.remove.setAccessibleName(_("Remove: {what}", what=instrument.name))

    @property
    def _is_own(self) -> bool:
        return self._instrument.key.startswith(OWN)

    def _make_lines(self, around: Surroundings) -> dict[str, MatterLine]:
        # What matters in a score of the team's own is said where the score is described.
        known = Registry().find(self._instrument.key) or self._instrument
        usual = {matters.scale: matters for matters in known.matters}
        return {
            total.scale: MatterLine(around, total, usual.get(total.scale))
            for total in self._totals()
            if not self._is_own
        }

    def _totals(self) -> Iterator[Total]:
        seen = set[str]()
        for form in self._instrument.forms:
            for total in form.totals:
                if total.scale not in seen and total.better is not Better.NEITHER:
                    seen.add(total.scale)
                    yield total

    @Slot(bool)
    def _on_used(self, is_used: bool) -> None:
        self.use_changed.emit(self._instrument.key, is_used)

    @Slot(str, object)
    def _on_matters_changed(self, scale: str, matters: Matters | None) -> None:
        self.matters_changed.emit(self._instrument.key, scale, matters)

    @Slot()
    def _on_change(self) -> None:
        self.change_requested.emit(self._instrument.key)

    @Slot()
    def _on_remove(self) -> None:
        self.removal_requested.emit(self._instrument.key)
