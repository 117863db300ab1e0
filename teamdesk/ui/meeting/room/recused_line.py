"""Who is disqualified in the case on stage, and what she leaves open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from teamdesk.domain.labels import label
from teamdesk.domain.standing_in import left_open
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from teamdesk.domain.rows.meeting import MeetingRows, StageRows
    from teamdesk.domain.rows.room import RecusalRow
    from teamdesk.ui.surroundings import Surroundings


class RecusedLine(QFrame):
    """Hidden as long as nobody is.

    Signals:
        end_requested: the last `RecusalRow`, which somebody else ends.
    """

    end_requested = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._shown: tuple[RecusalRow, ...] = ()
        self._said = Label(TextRole.SMALL, wraps=True)
        self._said.set_tone(Tone.WARNING)
        self._end = Button(around.theme, ButtonKind.LINK)
        space = around.theme.tokens.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space.lg, space.xs, space.lg, space.xs)
        row.addWidget(self._said, 1)
        row.addWidget(self._end)
        self._end.clicked.connect(self._on_end)
        self.hide()

    def show_case(self, rows: MeetingRows, stage: StageRows | None) -> None:
        """Show who is disqualified in the case on stage."""
        case_id = stage.item.case_id if stage is not None else None
        self._shown = tuple(each for each in rows.recusals if each.case_id == case_id)
        self.setVisible(bool(self._shown))
        if stage is None or not self._shown:
            return
        _, formats = self._, self._.formats
        lines = []
        for each in self._shown:
            since = formats.time(each.noted_at.astimezone().time())
            said = _("Disqualified: {name}, from {time}.", name=each.member_name, time=since)
            opened = left_open(stage, rows.attendance, each.member_id)
            if opened:
                what = ", ".join(label(_, kind) for kind in opened)
                asked = _("{name} {what}. Who stands in?", name=each.member_name, what=what)
                said = f"{said} {asked}"
            lines.append(said)
        self._said.setText("\n".join(lines))
        self._end.set_words(_("No longer disqualified"))

    @Slot()
    def _on_end(self) -> None:
        if self._shown:
            self.end_requested.emit(self._shown[0])
