"""That something here was begun and not finished, and the way to throw it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from datetime import datetime

    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts


class DraftNote(QWidget):
    """«Utkast fra kl. 10.42», and the way to throw it away."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._today = around.clock.today
        self._at: datetime | None = None
        self.text = Label(TextRole.MUTED)
        self.throw_away = Button(around.theme, ButtonKind.LINK)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(around.theme.tokens.space.md)
        row.addWidget(self.text)
        row.addWidget(self.throw_away)
        row.addStretch(1)
        around.texts.changed.connect(self._retranslate)
        self.hide()

    def tell(self, at: datetime) -> None:
        """Say when it was that the draft was kept."""
        self._at = at.astimezone()
        self._retranslate()
        self.show()

    @Slot()
    def _retranslate(self) -> None:
        if self._at is not None:
            self.text.setText(draft_words(self._, self._at, is_today=self._is_today(self._at)))
            self.throw_away.set_words(self._("Throw the draft away"))

    def _is_today(self, at: datetime) -> bool:
        return at.date() == self._today()


def draft_words(_: Texts, at: datetime, *, is_today: bool) -> str:
    """When a draft was kept, as calmly as can be."""
    time = _.formats.time(at)
    if is_today:
        return _("Draft from {time}", time=time)
    return _("Draft from {day} at {time}", day=_.formats.date_short(at.date()), time=time)
