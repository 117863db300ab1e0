"""«Tavle»: the cases of the team in the phases they are in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.domain.labels import label
from teamdesk.ui.board.card_words import CardWords
from teamdesk.ui.board.filter_desk import FilterDesk
from teamdesk.ui.board.gesture_desk import GestureDesk
from teamdesk.ui.board.header import BoardHeader
from teamdesk.ui.board.presenter import BoardPresenter
from teamdesk.ui.board.shapes import Shapes
from teamdesk.ui.board.shown import Shown
from teamdesk.ui.board.side import SidePanel
from teamdesk.ui.board.stack import BoardStack
from teamdesk.ui.board.wall import BoardWall
from teamdesk.ui.widgets.place import PlacePage, focus_first

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QHideEvent, QShowEvent

    from teamdesk.domain.commands.cases import NewReferral, RejectReferral
    from teamdesk.domain.rows.team import PhaseRow
    from teamdesk.ui.board.empty import EmptyBoard
    from teamdesk.ui.board.services import BoardServices
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.theme.theme import Theme

# In units of the body text.
LEAST_LINES = 10


class BoardView(PlacePage):
    """The place «Tavle»; passive: it shows what the presenter has and passes gestures on."""

    def __init__(
        self, around: Surroundings, services: BoardServices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._services = services
        self._ = around.texts
        self.presenter = BoardPresenter(services, around, self)
        self.words = CardWords(around.texts, around.names)
        self.header = BoardHeader(around, self.presenter.filtering, self.presenter.looks)
        self.shapes = Shapes(around, self.words, self.presenter.looks, self)
        self.lanes = self.shapes.lanes
        self.side = SidePanel(around, self.words, services.intake, services.cases, self)
        self.wall = BoardWall(around, self.presenter, self.shapes, self.side, services.cases)
        self._stack = BoardStack(around, self.wall)
        line, saved = self.header.filters, services.filters
        self.filters = FilterDesk(around, self.presenter, line, self.side, saved)
        self.gestures = GestureDesk(self.presenter, self.wall, line, self.words, around.texts)
        self._set_up()
        self._connect()
        self.retranslate()

    @property
    def empty(self) -> EmptyBoard:
        """What stands where nobody is on the board yet."""
        return self._stack.empty

    @Slot(object)
    def show_key(self, key: UUID | None) -> None:
        """Make the case that was opened the current one."""
        if key is not None:
            self.shapes.reveal(key)

    def audience(self, theme: Theme) -> QWidget:
        """The same board without a name on it."""
        from teamdesk.ui.board.audience import Following

        view = BoardView(self._around.on_wall(theme), self._services._replace(first=None))
        Following(view.presenter, self.presenter)
        return view

    def case_in_sight(self) -> UUID | None:
        """The current card's."""
        return self.shapes.current_case

    def ask_transfer(self) -> bool:
        """Ask to which team the current case goes."""
        return self.gestures.ask_transfer()

    def least_size(self) -> QSize:
        """On the wall a few lines of cards, with the panel below them where it is open."""
        tokens, least = self._around.theme.tokens, self.minimumSizeHint()
        if not tokens.masked:
            return least
        panel = self.side.minimumHeight() if self.side.isVisible() else 0
        lines = tokens.type.body * LEAST_LINES + panel
        return QSize(self.wall.minimumSizeHint().width(), lines)

    @Slot()
    def take_focus(self) -> None:
        """Put the keyboard on a card, or on the first step where there is none."""
        if self._stack.shows_wall:
            self.wall.take_focus()
        else:
            focus_first(self.empty)

    def showEvent(self, event: QShowEvent) -> None:
        """Fetch what was missed while another place was shown."""
        super().showEvent(event)
        self.presenter.watch(is_watched=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask nothing while nobody looks."""
        self.presenter.watch(is_watched=False)
        super().hideEvent(event)

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        self.setAccessibleName(self._("Board"))
        self.header.retranslate()
        self.side.retranslate()
        self._stack.retranslate()
        self.shapes.adapt()
        self._show_cards()
        self._show_count()

    @Slot()
    def adapt(self) -> None:
        """Take on the looks of the theme in use; names may be masked now.

        Tools that the wall has no room for leave the keyboard to the cards.
        """
        focus = self.window().focusWidget()
        was_on_tool = focus is not None and self.header.isAncestorOf(focus)
        self._set_margins()
        self.header.adapt()
        self.side.adapt()
        self.wall.fit()
        self.shapes.adapt()
        self.gestures.adapt()
        if was_on_tool and focus is not None and not focus.isVisible():
            self.take_focus()

    def _set_up(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.header)
        self._column.addLayout(self._stack, 1)
        self._set_margins()

    def _set_margins(self) -> None:
        space = self._around.theme.tokens.space
        self._column.setContentsMargins(space.lg, space.md, space.lg, space.sm)
        self._column.setSpacing(space.md)

    def _connect(self) -> None:
        presenter, header, shapes, side = self.presenter, self.header, self.shapes, self.side
        presenter.refreshed.connect(self._on_refreshed)
        presenter.filtered.connect(self._on_filtered)
        presenter.referred.connect(self.show_key)
        header.referral_requested.connect(self.begin_referral)
        header.meeting_requested.connect(presenter.start_meeting)
        header.phases_requested.connect(self.lanes.page)
        header.left.connect(self.take_focus)
        self._stack.import_requested.connect(presenter.import_files)
        self._stack.referral_requested.connect(self.begin_referral)
        shapes.seen_changed.connect(header.show_lanes)
        shapes.columns_left_out.connect(header.show_left_out)
        side.closed.connect(self._on_side_closed)
        side.submitted.connect(self._on_submitted)
        self._around.texts.changed.connect(self.retranslate)
        self._around.theme.changed.connect(self.adapt)

    def _show_wall_or_empty(self) -> None:
        is_empty = not self.presenter.rows.cards and self.side.isHidden()
        self._stack.show_wall(is_wanted=not is_empty)
        self.header.show_tools(are_needed=not is_empty)

    def _phase_name(self, phase: PhaseRow) -> str:
        return phase.name or label(self._, phase.kind)

    def _show_count(self) -> None:
        self.wall.show_whether_anybody_fits()
        self.header.show_count(len(self.presenter.visible), len(self.presenter.rows.cards))

    def _show_cards(self) -> None:
        on_wall = {phase.id: self._phase_name(phase) for phase in self.presenter.rows.phases}
        is_filtered = self.presenter.filter.is_on
        self.shapes.show_board(
            Shown(
                on_wall,
                self.presenter.visible,
                is_filtered,
                self.presenter.limits(),
                self.presenter.contacts,
            )
        )

    @Slot()
    def _on_refreshed(self) -> None:
        current, has_focus = self.shapes.current_case, self.shapes.has_focus
        self.words.use_phases(self.presenter.phases())
        self._show_cards()
        if current is not None:
            self.shapes.choose(current)
        if has_focus:
            self.shapes.take_focus()
        self._show_wall_or_empty()
        self._show_count()
        self.gestures.show_peek()

    @Slot()
    def _on_filtered(self) -> None:
        self._show_cards()
        self._show_count()
        if not self.presenter.visible and self.side.is_peeking:
            # Whom it shows is hidden now. The keyboard stays where the filter is typed.
            self.side.hide()

    @Slot()
    def _on_side_closed(self) -> None:
        self._show_wall_or_empty()
        self.take_focus()

    @Slot()
    def begin_referral(self) -> bool:
        """Open the form of a referral; it holds a name, and is not for the wall."""
        if self._around.theme.tokens.masked:
            return False
        self._stack.show_wall()
        self.side.begin_referral()
        return True

    @Slot(object)
    def _on_submitted(self, command: NewReferral | RejectReferral) -> None:
        error = self.presenter.refer(command)
        if error is not None:
            self.side.referral.tell(error)
            return
        self.side.referral.clear()
        self.side.close_panel()
