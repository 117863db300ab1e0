"""One person's page: the head, and tabs that are made when they are first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from teamdesk.ui.exporting import Exporter
from teamdesk.ui.navigation import Place
from teamdesk.ui.person.handing_out import HandingOut
from teamdesk.ui.person.head.head import PersonHead
from teamdesk.ui.person.head.level_deeds import LevelDeeds
from teamdesk.ui.person.tab_bar import PersonTabBar, TabKey, written_on
from teamdesk.ui.person.tab_stack import TabStack
from teamdesk.ui.person.top import PersonTop
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.frames import EmptyState
from teamdesk.ui.widgets.place import PlacePage
from teamdesk.ui.widgets.tab_strip import TabStrip

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.plan_points import PlanPoint
    from teamdesk.ui.exporting import ExportTools
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.tab import PersonTab
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.theme.theme import Theme


class PersonView(PlacePage):
    """The page; passive: it shows what the presenter has and passes gestures on."""

    def __init__(
        self,
        presenter: PersonPresenter,
        around: Surroundings,
        tools: ExportTools,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self.presenter = presenter
        self.exporter = Exporter(around, tools, self)
        self.handing_out = HandingOut(self.exporter, presenter, self)
        self.head = PersonHead(around, presenter.desk.history.of)
        self.bar = PersonTabBar(around, presenter.drafts)
        self.strip = TabStrip(around.theme, around.texts, self.bar)
        self._stack = TabStack(self.bar, presenter)
        self._gone = EmptyState(around.theme, IconName.PERSON)
        self._pages = QStackedWidget()
        self._top = PersonTop(around.theme, (self.head, self.exporter.bar, self.strip))
        self._lay_out()
        self._connect()
        self._stack.fit(self._around.theme)

    def use_tabs(self, makers: Mapping[TabKey, Callable[[], PersonTab]]) -> None:
        """Say how each tab is made."""
        self._stack.use(makers)
        self.retranslate()

    def show_key(self, key: UUID | None) -> None:
        """Open a person."""
        if key is not None:
            self._leave()
            self.presenter.open(key)

    def show_part(self, part: str) -> None:
        """Open a tab."""
        if self.presenter.state is not None and TabKey(part) in self.tabs:
            self.open_tab(TabKey(part))

    def audience(self, theme: Theme) -> QWidget:
        """The overview, without a name."""
        from teamdesk.ui.person.audience import PersonAudience

        return PersonAudience(self._around.on_wall(theme), self.presenter)

    def case_in_sight(self) -> UUID | None:
        """The case whose page it is."""
        state = self.presenter.state
        return state.page.case_id if state else None

    def ask_transfer(self) -> bool:
        """Ask to which team the case goes, where its referral stands."""
        if self.presenter.state is None:
            return False
        self.open_tab(TabKey.OVERVIEW)
        return self.tab.ask_transfer()

    def take_focus(self) -> None:
        """Begin at the tabs: arrows go through them, Tab goes into one."""
        target = self.bar if self.presenter.state else self._gone.action
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Fetch what was missed while another place was shown."""
        super().showEvent(event)
        self.presenter.watch(is_watched=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is open, and ask nothing while nobody looks."""
        self._leave()
        self.presenter.watch(is_watched=False)
        super().hideEvent(event)

    def least_size(self) -> QSize:
        """The head in all its lines, and some of the tab."""
        least = self.minimumSizeHint().width()
        head = self._top.heightForWidth(max(self.width(), least))
        return QSize(least, head + self._stack.minimumHeight())

    @property
    def tabs(self) -> tuple[TabKey, ...]:
        """The tabs that there are."""
        return self.bar.keys

    @property
    def tab(self) -> PersonTab:
        """The tab that is open, made now if nobody has been there."""
        return self._stack.tab

    def open_tab(self, key: TabKey) -> None:
        """Go to a tab."""
        self.bar.open(key)

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.bar.retranslate()
        self.setAccessibleName(_("Person"))
        self._gone.set_words(
            _("Nobody is open"),
            _("Choose a person in the list, or press Ctrl+K and write a name."),
            _("To the list"),
        )
        self.presenter.refresh()
        self._show()

    def _connect(self) -> None:
        presenter, around = self.presenter, self._around
        presenter.person_changed.connect(self._on_person_changed)
        presenter.refreshed.connect(self._show)
        self.bar.currentChanged.connect(self._on_tab_changed)
        self.head.export_requested.connect(self.handing_out.of_kind)
        self.head.back_requested.connect(self._to_list)
        self.head.talk_requested.connect(self._on_talk)
        self.head.what_matters.written.connect(self._on_what_matters)
        self.levels = LevelDeeds(self.head, self.presenter, self)
        self._gone.action_requested.connect(self._to_list)
        QShortcut(QKeySequence("E"), self).activated.connect(self.head.what_matters.edit)
        QShortcut(QKeySequence("Ctrl+PgDown"), self).activated.connect(self.bar.go_on)
        QShortcut(QKeySequence("Ctrl+PgUp"), self).activated.connect(self.bar.go_back)
        around.texts.changed.connect(self.retranslate)
        around.theme.changed.connect(self._on_theme_changed)
        self.head.uncovering.changed.connect(self._show)
        self.head.hidden.press_in(self)
        self.presenter.deeds.is_closed = self._is_on_wall

    def _lay_out(self) -> None:
        for shown in (self._top.over(self._stack), self._gone):
            self._pages.addWidget(shown)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _leave(self) -> None:
        self.head.what_matters.keep()
        self._stack.leave()

    @Slot()
    def _show(self) -> None:
        state = self.presenter.state
        self._pages.setCurrentIndex(0 if state else 1)
        if state is None or not self.bar.keys:
            return
        veil = self._around.names.veil(state.page.case_id, state.page.name)
        shown = state.veiled(veil) if self._is_on_wall else state
        self.bar.show_plan(state.plan.kind if state.plan else None)
        self.head.show_person(state if self.head.uncovering.is_open else shown)
        self._stack.setCurrentWidget(self.tab)
        self.tab.show_state(state if self.tab.masks_itself else shown)
        self.tab.veil(shown.hidden)

    @property
    def _is_on_wall(self) -> bool:
        return self._around.theme.tokens.masked

    @Slot()
    def _on_theme_changed(self) -> None:
        """What is being typed is kept before the names are hidden, and while it is whole."""
        self.head.uncovering.cover()
        self._leave()
        self.presenter.deeds.is_closed = self._is_on_wall
        self._stack.fit(self._around.theme)
        self._show()

    @Slot()
    def _on_person_changed(self) -> None:
        self.head.uncovering.cover()
        self.exporter.bar.dismiss()
        self.head.what_matters.close_quietly()
        self.bar.setCurrentIndex(0)
        self._show()

    @Slot(int)
    def _on_tab_changed(self, _place: int) -> None:
        focus = self.window().focusWidget()
        is_inside = focus is not None and self._stack.isAncestorOf(focus)
        self._stack.leave()
        self._show()
        if is_inside:
            # What had the keyboard is out of sight, and Qt would give it to whatever comes next.
            self.bar.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(str)
    def _on_what_matters(self, text: str) -> None:
        state = self.presenter.state
        if state and not self.presenter.deeds.set_what_matters(state.page, text):
            self.head.what_matters.keep_open()

    @Slot(object)
    def open_point(self, point: PlanPoint) -> None:
        """Go to the tab where a point of the plan is written."""
        self.open_tab(written_on(point))
        self.tab.go_to(point)

    @Slot()
    def _on_talk(self) -> None:
        state = self.presenter.state
        if state is not None:
            self._around.navigator.open(Place.MEETING, state.page.person_id)

    @Slot()
    def _to_list(self) -> None:
        self._around.navigator.open(Place.PEOPLE)
