"""Another way of working: chosen among the models, with what it would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.way_of_working import WayName, differences, taken_up
from teamdesk.ui.setup.way.words import NOTES, difference_words, way_name
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.settings import WayRow
    from teamdesk.domain.way_of_working import Difference, WayOfWorking
    from teamdesk.ui.surroundings import Surroundings


class ModelsCard(Card):
    """A list to choose from, the preview, and the button.

    Signals:
        taken_up: the `WayOfWorking` that the team would have, its own names kept.
    """

    taken_up = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._now: WayOfWorking | None = None
        self._standing: Mapping[PhaseKind, int] = {}
        self._models: tuple[WayOfWorking, ...] = ()
        self.choice = DropDown()
        self._field = InlineField(around.theme, self.choice)
        self.preview = Label(TextRole.BODY, wraps=True)
        self.take_up = Button(around.theme)
        for widget in (self._field, self.preview, self.take_up):
            self.body.addWidget(widget)
        self.choice.currentIndexChanged.connect(self._on_chosen)
        self.take_up.clicked.connect(self._on_taken_up)

    def show_way(self, row: WayRow, models: Sequence[WayOfWorking]) -> None:
        """Show what the team follows now, as somebody may be in a phase that would go."""
        now = row.way
        self._now, self._standing, self._models = now, row.standing, tuple(models)
        self.retranslate()
        followed = self.choice.findData(now.name)
        self.choice.setCurrentIndex(max(followed, 0))
        self._show_preview()

    def retranslate(self) -> None:
        """Set all words again; what is chosen stays."""
        _, at = self._, self.choice.currentIndex()
        self.set_heading(_("The model the team follows"))
        self.take_up.set_words(_("Work in this way"))
        self.choice.blockSignals(True)
        self.choice.clear()
        for model in self._models:
            self.choice.addItem(way_name(_, model.name), model.name)
        self.choice.setCurrentIndex(max(at, 0))
        self.choice.blockSignals(False)
        self._show_preview()

    @property
    def _chosen(self) -> WayOfWorking | None:
        if self._now is None or self.choice.currentIndex() < 0:
            return None
        return taken_up(self._now, self._models[self.choice.currentIndex()])

    def _show_preview(self) -> None:
        _, now, then = self._, self._now, self._chosen
        if now is None or then is None:
            return
        self._field.set_words(_("Model"), _(NOTES[WayName(then.name)]))
        lines = [self._line(told) for told in differences(now, then)]
        if lines:
            about = _("This would change. Names, limits and closed days stay yours:")
            self.preview.setText("\n".join([about, *(f"• {line}" for line in lines)]))
        else:
            self.preview.setText(_("The team works in this way now."))
        self.take_up.setEnabled(bool(lines) or then.name != now.name)

    def _line(self, told: Difference) -> str:
        line = difference_words(self._, told)
        count = self._standing.get(told.what, 0) if isinstance(told.what, PhaseKind) else 0
        if told.after is not None or not count:
            return line
        here = self._.plural(
            "{count} case stands there: move it first",
            "{count} cases stand there: move them first",
            count,
        )
        return f"{line} – {here}"

    @Slot(int)
    def _on_chosen(self, _index: int) -> None:
        self._show_preview()

    @Slot()
    def _on_taken_up(self) -> None:
        then = self._chosen
        if then is not None:
            self.taken_up.emit(then)
