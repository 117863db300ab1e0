"""What the note has become, shown under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.domain.notes import why_words
from teamdesk.ui.meeting.note.effect_deeds import EffectDeeds
from teamdesk.ui.meeting.note.item_deeds import ItemDeeds
from teamdesk.ui.meeting.note.item_editor import ItemEditor
from teamdesk.ui.meeting.note.item_menus import ItemMenus
from teamdesk.ui.meeting.note.items import Proposing, items_of
from teamdesk.ui.meeting.note.items_list import ItemsList
from teamdesk.ui.meeting.note.line_menu import LineMenu
from teamdesk.ui.meeting.note.quick_field import QuickField
from teamdesk.ui.meeting.note.text_follower import TextFollower
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from teamdesk.services.meeting.reading import Suggestion
    from teamdesk.ui.meeting.note.items import MeetingItem
    from teamdesk.ui.meeting.note.name_cover import NameCover
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings


class ItemsPart(QWidget):
    """The list under the note, its editor, and what explains a line.

    Signals:
        waiting_changed: how many suggestions nobody has accepted or dropped.
        pointed_out: the reasons of a line, whose words are to be shown in the note.
        editing_changed: a line was opened, or closed again.
    """

    waiting_changed = Signal(int)
    pointed_out = Signal(object)
    editing_changed = Signal()

    def __init__(self, presenter: MeetingPresenter, around: Surroundings, cover: NameCover) -> None:
        super().__init__()
        self._ = around.texts
        self._presenter = presenter
        self._around = around
        self.cover = cover
        self.deeds = ItemDeeds(presenter, around)
        self._follower = TextFollower(self.deeds, self)
        self._facts = EffectDeeds(presenter, around).facts
        self._proposing = Proposing()
        self._read: tuple[Suggestion, ...] = ()
        self.items = ItemsList(around.theme, around.texts)
        self.editor = ItemEditor(around)
        self.quick = QuickField(around)
        self.menus = ItemMenus(around.texts, self)
        self.menu = LineMenu(around.texts, self.items)
        self.why = Label(TextRole.SMALL, wraps=True)
        self._heading = Label(TextRole.SECTION)
        self._keys = Label(TextRole.CAPTION, wraps=True)
        self._accept_all = Button(around.theme, ButtonKind.LINK)
        self._lay_out(around.theme.tokens.space.sm)
        self._connect()
        self.retranslate()

    @property
    def waiting(self) -> tuple[MeetingItem, ...]:
        """The suggestions that nobody has accepted or dropped."""
        return tuple(item for item in self.items.items if not item.is_accepted)

    def show_person(self) -> None:
        """Another person is on stage: nothing of the last one stays open."""
        self._follower.forget()
        self._read = ()
        for widget in (self.editor, self.quick, self.why):
            widget.hide()
        self.items.hide_names(self.cover.names)

    def settle(self) -> None:
        """Store what the text says of accepted lines now: the person goes on."""
        self._follower.follow()

    def show_read(self, read: tuple[Suggestion, ...]) -> None:
        """Show what the note says now."""
        self._read = read
        self.show_items()

    @Slot()
    def show_items(self) -> None:
        """Show what the note says, and what was accepted of it."""
        stage = self._presenter.stage
        if stage is None:
            self.items.show_items(())
            self._accept_all.hide()
            self.waiting_changed.emit(0)
            return
        dropped = self._presenter.note.dropped()
        proposing = self._proposing.hold_against(self._facts())
        self.items.show_items(items_of(stage, self._read, dropped, proposing))
        self._follower.see(self.items.items)
        waiting = len(self.waiting)
        self._accept_all.setVisible(waiting > 0)
        self.waiting_changed.emit(waiting)

    @Slot()
    def retranslate(self) -> None:
        """Set all words."""
        self._heading.setText(self._("Follow-up"))
        self.items.setAccessibleName(self._("What the note has become"))
        self._accept_all.set_words(self._("Accept all"), self._("Alt+Enter"))
        self._keys.setText(
            self._(
                "Enter: accept all · Space: this one · ←/→ or KH: who · fri, u50: when · F2: text"
                " · F3: goal · F4: change the case · F7: reason · ?: why · Del: drop"
            )
        )
        self.editor.retranslate()
        self.quick.retranslate()

    def _lay_out(self, spacing: int) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing)
        row = QHBoxLayout()
        row.addWidget(self._heading, 1)
        row.addWidget(self._accept_all, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(row)
        for widget in (self.editor, self.quick, self.why):
            column.addWidget(widget)
        column.addWidget(self.items, 1)
        column.addWidget(self._keys)
        for hidden in (self.why, self._keys):
            hidden.hide()

    def _connect(self) -> None:
        self.items.why_requested.connect(self._on_why)
        self.items.focus_changed.connect(self._show_keys)
        self._around.theme.changed.connect(self._on_theme_changed)
        self.quick.left.connect(self.close_fields)
        self.editor.cancelled.connect(self.close_fields)
        self._accept_all.clicked.connect(self.items.accept_all_requested)

    @Slot()
    def close_fields(self) -> None:
        """Let the keys be the list's again."""
        self.editor.hide()
        self.quick.hide()
        self.editing_changed.emit()
        self.items.setFocus()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._show_keys(self.items.hasFocus())

    @Slot(bool)
    def _show_keys(self, has_focus: bool) -> None:
        """The keys of the list are told where they hold, and not on the wall."""
        self._keys.setVisible(has_focus and not self._around.theme.tokens.masked)
        if not has_focus and self.why.isVisible():
            self.why.hide()
            self.pointed_out.emit(())

    @Slot(object)
    def _on_why(self, item: MeetingItem) -> None:
        reasons = () if self.why.isVisible() else item.why
        said = why_words(reasons, self._.translator) or (self._("The note says no more about it."),)
        self.why.setText(self.cover.shown("\n".join(said)))
        self.why.setVisible(not self.why.isVisible())
        self.pointed_out.emit(reasons)
