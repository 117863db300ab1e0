"""The meeting as the audience sees it: the one on stage and what is agreed, never the note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from teamdesk.ui.meeting.note.items import MeetingItem, items_of
from teamdesk.ui.meeting.stage.stage_view import StageView
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.frames import Card, EmptyState
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from teamdesk.domain.rows.goal_meetings import TalkRows
    from teamdesk.domain.rows.meeting import StageRows
    from teamdesk.ui.meeting.goal_meeting.gate import TalkGate
    from teamdesk.ui.meeting.goal_meeting.wall import TalkWall
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings


class AgreedLine(Label):
    """A promise or a decision that stands."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(TextRole.BODY, wraps=True)
        self._ = around.texts

    def show_item(self, item: MeetingItem) -> None:
        """Show who, what and when."""
        due = self._.formats.weekday_date(item.due_on) if item.due_on else ""
        owner = item.owner.name if item.owner else item.owner_name
        said = self._("{owner}: {text}", owner=owner, text=item.text) if owner else item.text
        mark = "✓" if item.task is not None else "◆"
        self.setText(", ".join(part for part in (f"{mark} {said}", due) if part))


class MeetingAudience(QStackedWidget):
    """Follows the presenter of the one who leads."""

    def __init__(self, around: Surroundings, presenter: MeetingPresenter, talk: TalkGate) -> None:
        super().__init__()
        self._ = around.texts
        self._around = around
        self._presenter = presenter
        self._talk = talk
        self._talk_page: TalkWall | None = None
        self._stage = StageView(around)
        self._stage.hidden.stay_away()
        self._agreed_card = Card(around.theme)
        self._agreed: RowsBox[AgreedLine, MeetingItem] = RowsBox(
            lambda: AgreedLine(around), AgreedLine.show_item, around.theme.tokens.space.sm
        )
        self._nothing = Label(TextRole.MUTED, wraps=True)
        self._waiting = EmptyState(around.theme, IconName.PLAY)
        self._lay_out(around)
        for signal in (presenter.meeting_changed, presenter.stage_changed, talk.changed):
            signal.connect(self.follow)
        around.texts.changed.connect(self.follow)
        around.theme.changed.connect(self.follow)
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Show whoever is on stage; in a goal meeting nothing but the page of its person."""
        talk, stage = self._talk.rows, self._presenter.stage
        if talk is not None:
            self._show_talk(talk)
            return
        self._stage.retranslate()
        self._agreed_card.set_heading(self._("Agreed"))
        self._nothing.setText(self._("Nothing is agreed yet."))
        # Which case is closed, and to whom, is not for the wall.
        is_closed = self._presenter.on_stage.closed is not None
        title = self._("The screen rests") if is_closed else self._("The meeting has not begun")
        self._waiting.set_words(title, self._("The agenda is on the lead's screen."))
        self.setCurrentIndex(0 if stage is not None else 1)
        if stage is not None:
            self._stage.show_stage(stage)
            self._show_agreed(stage)

    def _show_talk(self, rows: TalkRows) -> None:
        from teamdesk.ui.meeting.goal_meeting.wall import TalkWall

        if self._talk_page is None:
            self._talk_page = TalkWall(self._around)
            self.addWidget(self._talk_page)
        self._talk_page.show_rows(rows)
        self.setCurrentWidget(self._talk_page)

    def _show_agreed(self, stage: StageRows) -> None:
        shown = self._around.names.rows(stage.item.case_id, stage, stage.name)
        items = items_of(shown, (), ())
        self._agreed.show_rows([item for item in items if item.is_accepted])
        self._nothing.setVisible(not items)

    def _lay_out(self, around: Surroundings) -> None:
        space = around.theme.tokens.space
        self._agreed_card.body.addWidget(self._agreed)
        self._agreed_card.body.addWidget(self._nothing)
        page = QWidget()
        page.setProperty("frame", "surface")
        column = QVBoxLayout()
        column.setContentsMargins(0, space.lg, space.lg, space.lg)
        column.addWidget(self._agreed_card)
        column.addStretch(1)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._stage, 7)
        row.addLayout(column, 3)
        self.addWidget(page)
        self.addWidget(self._waiting)
