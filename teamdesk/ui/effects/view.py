"""«Effekt»: figures of a period, who misses an end score, and the list for the register."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from teamdesk.domain.documents import DocumentKind
from teamdesk.ui.effects.case_lists import MissingPage, RegisterPage
from teamdesk.ui.effects.figures_page import FiguresPage
from teamdesk.ui.effects.handing_out import EffectPaper, RegisterPaper
from teamdesk.ui.effects.head import PeriodHead
from teamdesk.ui.exporting import Exporter
from teamdesk.ui.paper.looking import Looking
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.place import PlacePage
from teamdesk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.ui.effects.presenter import EffectPresenter
    from teamdesk.ui.exporting import ExportTools
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.theme.theme import Theme


class Part(StrEnum):
    """The parts of the place."""

    FIGURES = "figures"
    MISSING = "missing"
    REGISTER = "register"


class PartStack(QStackedWidget):
    """The parts, one at a time; what another needs is no reason to scroll the one that is shown."""

    def minimumSizeHint(self) -> QSize:
        """What the shown part needs."""
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown else super().minimumSizeHint()


class EffectView(PlacePage):
    """The place; passive: it shows what the presenter has and passes gestures on."""

    def __init__(
        self,
        presenter: EffectPresenter,
        tools: ExportTools,
        around: Surroundings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self.presenter = presenter
        self._title = Label(TextRole.TITLE)
        self.exporter = Exporter(around, tools, self)
        self.head = PeriodHead(presenter, around)
        self.parts = SegmentedControl(around.theme, wraps=True)
        start = tools.memory.folder
        self.paper = EffectPaper(presenter, around, start)
        self.figures = FiguresPage(presenter, around)
        self.figures.column.addWidget(self.paper)
        self.missing = MissingPage(presenter, around)
        self.register_paper = RegisterPaper(presenter, around, start)
        self.register = RegisterPage(presenter, around, self.register_paper)
        self._pages = {
            Part.FIGURES: self.figures,
            Part.MISSING: self.missing,
            Part.REGISTER: self.register,
        }
        self._stack = PartStack()
        self.looking = Looking(around, tools.documents, self)
        self._looked_from: QWidget | None = None
        self._lay_out()
        self.retranslate()
        self.parts.choose(Part.FIGURES)
        self.parts.chosen.connect(self._on_part)
        for paper in (self.paper, self.register_paper):
            paper.export_requested.connect(self.exporter.begin)
            paper.preview_requested.connect(self._on_look)
        self.looking.opened.connect(self._on_pages)
        self.looking.closed.connect(self._on_read)
        presenter.shown.connect(self._name_parts)
        around.texts.changed.connect(self.retranslate)

    def audience(self, theme: Theme) -> QWidget:
        """The figures as they may leave the team."""
        return FiguresPage(self.presenter, self._around.on_wall(theme))

    def take_focus(self) -> None:
        """Begin with the period."""
        self.head.spans.setFocus(Qt.FocusReason.TabFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Fetch what was missed while another place was shown."""
        super().showEvent(event)
        self.presenter.watch(is_watched=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask nothing while nobody looks, and put the pages away."""
        self.presenter.watch(is_watched=False)
        if not self.window().isMinimized():
            self._close_pages()
        super().hideEvent(event)

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.setAccessibleName(_("Effect"))
        self._title.setText(_("Effect"))
        self.parts.setAccessibleName(_("What is shown"))
        self._name_parts()
        self.head.retranslate()
        for part in (self.paper, self.missing, self.register, self.register_paper):
            part.retranslate()

    @Slot()
    def _name_parts(self) -> None:
        _, state = self._, self.presenter.state
        missing = _("Missing an end score")
        if state is not None and state.missing:
            missing = f"{missing} ({len(state.missing)})"
        self.parts.set_segments(
            {
                Part.FIGURES: _("Figures"),
                Part.MISSING: missing,
                Part.REGISTER: _("Starts and ends"),
            }
        )

    def _lay_out(self) -> None:
        space = self._around.theme.tokens.space
        for page in self._pages.values():
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.lg, space.md, space.lg, space.lg)
        column.setSpacing(space.md)
        column.addWidget(self._title)
        column.addWidget(self.head)
        column.addWidget(self.parts, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.exporter.bar)
        column.addWidget(self._stack, 1)

    @Slot(object)
    def _on_part(self, part: Part) -> None:
        self._stack.setCurrentWidget(self._pages[part])
        self._stack.updateGeometry()

    @Slot(object)
    def _on_look(self, command: ExportDocument) -> None:
        is_report = command.kind is DocumentKind.EFFECT_REPORT
        self._looked_from = (self.paper if is_report else self.register_paper).pages
        self.looking.show_new(command)

    @Slot(object)
    def _on_pages(self, page: QWidget) -> None:
        """Show the pages alone while they are read."""
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        for other in (self.head, self.parts):
            other.hide()

    @Slot()
    def _on_read(self) -> None:
        self._close_pages()
        if self._looked_from is not None:
            self._looked_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_pages(self) -> None:
        for other in (self.head, self.parts):
            other.show()
        self._on_part(Part(str(self.parts.choice)))
