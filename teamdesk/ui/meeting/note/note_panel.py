"""The note, and under it what it has become: everything the minute-taker's hands do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.domain.notes import ItemKind
from teamdesk.ui.meeting.note.item_deeds import ItemDeeds
from teamdesk.ui.meeting.note.item_editor import ItemEditor
from teamdesk.ui.meeting.note.items import MeetingItem, items_of
from teamdesk.ui.meeting.note.items_list import ItemsList
from teamdesk.ui.meeting.note.name_cover import NameCover
from teamdesk.ui.meeting.note.note_edit import NoteEdit
from teamdesk.ui.meeting.note.reading_turns import ReadingTurns
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Generator
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from teamdesk.domain.rows.meeting import StageRows
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.services.reading import NoteReader, Suggestion
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings


class NotePanel(QWidget):
    """The right side of the meeting.

    Signals:
        waiting_changed: how many suggestions nobody has accepted or dropped.
    """

    waiting_changed = Signal(int)

    def __init__(
        self, presenter: MeetingPresenter, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._presenter = presenter
        self._around = around
        self._deeds = ItemDeeds(presenter)
        self.cover = NameCover(presenter, around, self)
        self._reader: NoteReader | None = None
        self._members: tuple[MemberRow, ...] = ()
        self._read: tuple[Suggestion, ...] = ()
        self._dropped: tuple[str, ...] = ()
        self._turns = ReadingTurns(self)
        self.note = NoteEdit(around.theme)
        self.items = ItemsList(around.theme, around.texts)
        self._heading = Label(TextRole.SECTION)
        self._items_heading = Label(TextRole.SECTION)
        self._count = Label(TextRole.SMALL, wraps=True)
        self._accept_all = Button(around.theme, ButtonKind.LINK)
        self.editor = ItemEditor(around)
        self._build(around)
        self._connect()
        self.retranslate()

    def use(self, reader: NoteReader | None, members: tuple[MemberRow, ...]) -> None:
        """Read with what is known of this meeting."""
        self._reader, self._members = reader, members

    def show_person(self) -> None:
        """Show the note of the person who came on stage."""
        self.editor.hide()
        self._fit()
        self._dropped = self._presenter.note.dropped()
        self.items.hide_names(self.cover.names)
        self._cover()
        self.note.show_note(self.cover.shown(self._presenter.note.text))
        self._turns.finish()

    @Slot()
    def show_names(self) -> None:
        """Hide the names on the wall, or show them again; what is typed is kept whole."""
        self.items.hide_names(self.cover.names)
        self._cover()
        shown = self.cover.shown(self._presenter.note.text)
        if self.note.toPlainText() != shown:
            self.note.show_note(shown)

    def _cover(self) -> None:
        """A note that hides a name is read; to write on in it, one uncovers it first."""
        is_covered = self.cover.hides(self._presenter.note.text)
        self.note.setReadOnly(is_covered)
        hint = self._("Note · the name is hidden, U shows it")
        self._heading.setText(hint if is_covered else self._("Note"))

    @property
    def waiting(self) -> tuple[MeetingItem, ...]:
        """The suggestions that nobody has accepted or dropped."""
        return tuple(item for item in self.items.items if not item.is_accepted)

    @Slot()
    def show_items(self) -> None:
        """Show what the note says now, and what was accepted of it."""
        stage = self._presenter.stage
        if stage is None:
            self.items.show_items(())
            return
        self.items.show_items(items_of(stage, self._read, self._dropped))
        waiting = len(self.waiting)
        self._accept_all.setVisible(waiting > 0)
        self._tell_count()
        self.waiting_changed.emit(waiting)

    def settle(self) -> None:
        """Have everything read that is typed: the person goes on."""
        self.note.rest()
        self._turns.finish()

    @Slot()
    def accept_all(self) -> None:
        """Accept every suggestion as it was read."""
        self.settle()
        for item in self.waiting:
            self._deeds.accept(item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the open line its room."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def retranslate(self) -> None:
        """Set all words."""
        self._cover()
        self._items_heading.setText(self._("Follow-up"))
        self.note.setAccessibleName(self._("Note"))
        self.items.setAccessibleName(self._("What the note has become"))
        self.note.setPlaceholderText(
            self._("Write as you talk: «Kari orders a walker by Friday» becomes a promise.")
        )
        self._accept_all.set_words(self._("Accept all"), self._("Alt+Enter"))
        self.editor.retranslate()
        self._tell_count()

    def _build(self, around: Surroundings) -> None:
        space = around.theme.tokens.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.lg, space.md, space.lg, space.md)
        column.setSpacing(space.sm)
        column.addWidget(self._heading)
        column.addWidget(self.note, 3)
        column.addWidget(self._count)
        row = QHBoxLayout()
        row.addWidget(self._items_heading, 1)
        row.addWidget(self._accept_all, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(row)
        column.addWidget(self.editor)
        column.addWidget(self.items, 4)
        around.theme.changed.connect(self._fit)

    def _connect(self) -> None:
        self.cover.changed.connect(self.show_names)
        self.note.edited.connect(self._presenter.note.on_edited)
        self.note.edited.connect(self._turns.stop)
        self.note.rested.connect(self._on_rested)
        self._presenter.note.joined.connect(self._on_joined)
        self.items.accept_requested.connect(self._on_accept)
        self.items.edit_requested.connect(self._on_edit)
        self.items.drop_requested.connect(self._on_drop)
        self._accept_all.clicked.connect(self.accept_all)
        self.editor.saved.connect(self._on_saved)
        self.editor.cancelled.connect(self._close_editor)

    @Slot()
    def _fit(self) -> None:
        """Where there is little room, all but the note gives way to the line that is open."""
        is_tight = self.height() < 2 * self.editor.sizeHint().height()
        is_whole = self.editor.isHidden() or not is_tight
        for widget in (self.items, self._count, self._heading):
            widget.setVisible(is_whole)

    @Slot()
    def _on_rested(self) -> None:
        stage = self._presenter.stage
        if self._reader is None or stage is None:
            self._turns.stop()
            self._read = ()
            self.note.mark(())
            self.show_items()
        else:
            self._turns.begin(self._read_and_show(self._reader, stage))

    def _read_and_show(self, reader: NoteReader, stage: StageRows) -> Generator[None, None, None]:
        self._read = yield from reader.read_in_steps(self._presenter.note.text, stage)
        yield
        self.note.mark(() if self.note.isReadOnly() else self._read)
        yield
        self.show_items()

    @Slot()
    def _on_joined(self) -> None:
        self.show_names()

    def _tell_count(self) -> None:
        actions = sum(found.kind is ItemKind.ACTION for found in self._read)
        decisions = len(self._read) - actions
        if not self._read:
            self._count.setText("")
            return
        promised = self._.plural("{count} promise", "{count} promises", actions)
        decided = self._.plural("{count} decision", "{count} decisions", decisions)
        self._count.setText(
            self._(
                "{promises} and {decisions} read from the note",
                promises=promised,
                decisions=decided,
            )
        )

    @Slot(object)
    def _on_accept(self, item: MeetingItem) -> None:
        self._deeds.accept(item)

    @Slot(object)
    def _on_edit(self, item: MeetingItem) -> None:
        meeting = self._presenter.meeting
        if self.cover.hides(item.text):
            self._around.notices.warn(
                self._("A name is hidden in this line. Show it first with U, then change the line.")
            )
        elif meeting is not None:
            self.editor.open_on(item, self._members, meeting.next_meeting_on)
            self._fit()

    @Slot(object, str, object, object)
    def _on_saved(
        self, item: MeetingItem, text: str, owner: MemberRow | None, due: date | None
    ) -> None:
        if self._deeds.save(item, text, owner, due):
            self._close_editor()
        else:
            newest = (line for line in self.items.items if line.key == item.key)
            self.editor.stay_open(next(newest, item))

    @Slot(object)
    def _on_drop(self, item: MeetingItem) -> None:
        self._deeds.drop(item, self._("Dropped in the meeting"))
        if item.suggestion is not None:
            self._dropped = self._presenter.note.drop(item.suggestion.quote)
        self.show_items()

    @Slot()
    def _close_editor(self) -> None:
        self.editor.hide()
        self._fit()
        self.items.setFocus()
