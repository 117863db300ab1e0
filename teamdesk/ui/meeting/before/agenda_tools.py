"""The buttons over the agenda: what the keys do, for the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from teamdesk.domain.labels import label
from teamdesk.domain.meetings import Depth
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.flow import FlowLayout
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from teamdesk.domain.rows.agenda import AgendaRow
    from teamdesk.ui.surroundings import Surroundings


class AgendaTools(QWidget):
    """They work on the line that is current in the list.

    Signals:
        depth_chosen: the `Depth` for the current line.
        step_chosen: how many places it is to move.
        off_chosen: it is to come off.
        add_chosen: another case is to be taken up.
    """

    depth_chosen = Signal(object)
    step_chosen = Signal(int)
    off_chosen = Signal()
    add_chosen = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        theme = around.theme
        self._heading = Label(TextRole.SECTION)
        self.depths = SegmentedControl(theme, wraps=True)
        self.up = Button(theme, ButtonKind.ICON, IconName.CHEVRON_UP)
        self.down = Button(theme, ButtonKind.ICON, IconName.CHEVRON_DOWN)
        self.off = Button(theme, ButtonKind.ICON, IconName.CLOSE)
        self.add = Button(theme, ButtonKind.PLAIN, IconName.PLUS)
        row = FlowLayout(theme.tokens.space.sm, self)
        for widget in (self._heading, self.depths, self.up, self.down, self.off, self.add):
            row.addWidget(widget)
        self.depths.chosen.connect(self.depth_chosen)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.off.clicked.connect(self.off_chosen)
        self.add.clicked.connect(self.add_chosen)
        self.retranslate()

    def show_line(self, line: AgendaRow | None) -> None:
        """Show how deep the current line is taken."""
        for widget in (self.depths, self.up, self.down, self.off):
            widget.setEnabled(line is not None)
        if line is None:
            self.depths.clear_choice()
        else:
            self.depths.choose(line.depth)

    def retranslate(self) -> None:
        """Set all words."""
        _ = self._
        self._heading.setText(_("Agenda"))
        self.depths.set_segments({depth: label(_, depth) for depth in Depth})
        keys = dict(zip(Depth, (_("D or 1"), _("K or 2"), _("L or 3")), strict=True))
        self.depths.set_hints(keys)
        self.up.set_words(_("Move up"), _("Alt+↑"))
        self.down.set_words(_("Move down"), _("Alt+↓"))
        self.off.set_words(_("Take off the agenda"), _("Delete"))
        self.add.set_words(_("Add a case"), _("Ctrl+N"))

    @Slot()
    def _on_up(self) -> None:
        self.step_chosen.emit(-1)

    @Slot()
    def _on_down(self) -> None:
        self.step_chosen.emit(+1)
