"""The note, and under it what it has become: everything the minute-taker's hands do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.domain.notes import ItemKind, prepare
from teamdesk.ui.meeting.note.effect_keys import EffectKeys
from teamdesk.ui.meeting.note.items_part import ItemsPart
from teamdesk.ui.meeting.note.line_keys import LineKeys
from teamdesk.ui.meeting.note.name_cover import NameCover
from teamdesk.ui.meeting.note.note_edit import NoteEdit
from teamdesk.ui.meeting.note.note_undo import NoteUndo
from teamdesk.ui.meeting.note.reading_turns import ReadingTurns
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtGui import QResizeEvent

    from teamdesk.domain.rows.meeting import StageRows
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.services.meeting.reading import NoteReader, Suggestion
    from teamdesk.ui.meeting.note.item_editor import ItemEditor
    from teamdesk.ui.meeting.note.items import MeetingItem
    from teamdesk.ui.meeting.note.items_list import ItemsList
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings

# Milliseconds; the place is painted by then, and nobody types in it yet.
PREPARE_AFTER = 400


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
        self.cover = NameCover(presenter, around, self)
        self._reader: NoteReader | None = None
        self._read: tuple[Suggestion, ...] = ()
        self._turns = ReadingTurns(self)
        self.note = NoteEdit(around.theme)
        NoteUndo(self.note, around.undo)
        self.part = ItemsPart(presenter, around, self.cover)
        self._lines = LineKeys(presenter, around, self.part)
        self.effects = EffectKeys(presenter, around, self.part, self._lines)
        self._heading = Label(TextRole.SECTION)
        self._count = Label(TextRole.SMALL, wraps=True)
        self._build(around)
        self._connect()
        self.retranslate()
        QTimer.singleShot(PREPARE_AFTER, self._prepare)

    @property
    def items(self) -> ItemsList:
        """The list under the note."""
        return self.part.items

    @property
    def editor(self) -> ItemEditor:
        """Where a line is opened."""
        return self.part.editor

    @property
    def waiting(self) -> tuple[MeetingItem, ...]:
        """The suggestions that nobody has accepted or dropped."""
        return self.part.waiting

    def use(self, reader: NoteReader | None, members: tuple[MemberRow, ...]) -> None:
        """Read with what is known of this meeting."""
        self._reader = reader
        self._presenter.members = members

    def show_person(self) -> None:
        """Show the note of the person who came on stage."""
        self.part.show_person()
        self._fit()
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
            self.note.show_changed(shown)

    def _invite(self) -> None:
        """An empty note says what may be written in it, or that nothing may."""
        invited = self._(
            "Write as you talk: “Kari orders a walker by Friday” becomes a promise. "
            "Ctrl+M makes one of any sentence."
        )
        closed = self._("The case is closed. No note is written about it now.")
        self.note.setPlaceholderText(invited if self._presenter.on_stage.closed is None else closed)

    def _cover(self) -> None:
        """A note that hides a name is read; to write on in it, one uncovers it first."""
        is_covered = self.cover.hides(self._presenter.note.text)
        self.note.setReadOnly(is_covered)
        hint = self._("Note · the name is hidden, U shows it")
        self._heading.setText(hint if is_covered else self._("Note"))

    @Slot()
    def show_items(self) -> None:
        """Show what the note says now, and what was accepted of it."""
        self._invite()
        self.part.show_items()
        self._tell_count()

    @Slot()
    def settle(self) -> None:
        """Have everything read that is typed: the person goes on."""
        self.note.rest()
        self._turns.finish()
        self.part.settle()

    @Slot()
    def accept_all(self) -> None:
        """Accept every suggestion as it was read."""
        self.settle()
        self._lines.accept_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the open line its room."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def retranslate(self) -> None:
        """Set all words."""
        self._cover()
        self.note.setAccessibleName(self._("Note"))
        self._invite()
        self.part.retranslate()
        self._tell_count()

    def _build(self, around: Surroundings) -> None:
        space = around.theme.tokens.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.lg, space.md, space.lg, space.md)
        column.setSpacing(space.sm)
        column.addWidget(self._heading)
        column.addWidget(self.note, 3)
        column.addWidget(self._count)
        column.addWidget(self.part, 5)
        around.theme.changed.connect(self._fit)

    def _connect(self) -> None:
        self.cover.changed.connect(self.show_names)
        self.note.edited.connect(self._presenter.note.on_edited)
        self.note.edited.connect(self._turns.stop)
        self.note.rested.connect(self._on_rested)
        self.note.taken.connect(self._on_taken)
        self._presenter.note.joined.connect(self.show_names)
        self._presenter.note.dropped_changed.connect(self.show_items)
        self.part.waiting_changed.connect(self.waiting_changed)
        self.part.pointed_out.connect(self.note.point_out)
        self.part.editing_changed.connect(self._fit)
        self.effects.read_all.connect(self.settle)
        self.effects.answer_from(self.note)

    @Slot(str)
    def _on_taken(self, words: str) -> None:
        """Make a promise of what the reader passed over."""
        self.settle()
        stage = self._presenter.stage
        if self._reader is not None and stage is not None:
            self._lines.take(self._reader.by_hand(words, stage))

    @Slot()
    def _prepare(self) -> None:
        """Have the reader's words ready before the first key."""
        if not self._turns.is_reading:
            self._turns.begin(prepare())

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
            self._show_read(())
        else:
            self._turns.begin(self._read_and_show(self._reader, stage))

    def _read_and_show(self, reader: NoteReader, stage: StageRows) -> Generator[None, None, None]:
        read = yield from reader.read_in_steps(self._presenter.note.text, stage)
        yield
        self.note.mark(() if self.note.isReadOnly() else read)
        yield
        self._show_read(read)

    def _show_read(self, read: tuple[Suggestion, ...]) -> None:
        self._read = read
        if not read:
            self.note.mark(())
        self.part.show_read(read)
        self._tell_count()

    def _tell_count(self) -> None:
        actions = sum(found.kind is ItemKind.ACTION for found in self._read)
        decisions = len(self._read) - actions
        if not self._read:
            is_silent = bool(self._presenter.note.text.strip())
            nothing = self._(
                "Nothing read from the note yet. Ctrl+M makes a promise of a sentence."
            )
            self._count.setText(nothing if is_silent else "")
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
