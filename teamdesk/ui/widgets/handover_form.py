"""What a handover asks: who receives it, when it is looked at, and what they are to know."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from teamdesk.domain.calendar import add_working_days
from teamdesk.domain.commands.cases import Handover
from teamdesk.domain.field_errors import TextMissing
from teamdesk.ui.widgets.dates import DateField
from teamdesk.ui.widgets.side_form import SideForm

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts

LINES = 5
# Between the two and four weeks of domain notes 1.30.
CHECK_UP_AFTER = timedelta(weeks=3)


def usual_check_up(today: date) -> date:
    """The day that is proposed: in three weeks, on a working day."""
    return add_working_days(today + CHECK_UP_AFTER - timedelta(days=1), 1)


def check_up_words(_: Texts, receiver: str) -> str:
    """The words of the promise that a check-up becomes."""
    return _("Check-up after the handover to {name}", name=receiver)


class HandoverForm(SideForm):
    """Submits a `Handover`; begun anew for each case."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.receiver, self.words = QLineEdit(), QPlainTextEdit()
        self.check_up = DateField(around.theme, around.texts)
        self.add_field("receiver", self.receiver)
        self.add_field("check_up_on", self.check_up)
        self.add_field("text", self.words, LINES)
        self.retranslate()

    def ask(self, title: str) -> None:
        """Ask for a case that hasn't been asked for yet."""
        self.set_title(title)
        self.clear_errors()
        self.receiver.clear()
        self.words.clear()
        self.check_up.set_day(usual_check_up(self.around.clock.today()))

    @property
    def is_begun(self) -> bool:
        """Whether something is written that would be lost."""
        return bool(self.receiver.text().strip() or self.words.toPlainText().strip())

    def read(self) -> Handover:
        """The handover that is typed.

        Raises:
            TextMissing: nobody receives it.
        """
        receiver = self.receiver.text().strip()
        if not receiver:
            raise TextMissing("receiver")
        return Handover(
            receiver=receiver,
            check_up_on=self.check_up.day,
            promise=check_up_words(self._, receiver),
            text=self.words.toPlainText().strip(),
        )

    @Slot()
    def retranslate(self) -> None:
        """Set all words again; the title is put anew by whoever asks."""
        _ = self._
        self.fields["receiver"].set_words(
            _("Who takes over"), _("The home care zone, a person by name, a service")
        )
        self.fields["check_up_on"].set_words(
            _("Check-up"), _("It becomes a promise: 2–4 weeks after is usual")
        )
        self.fields["text"].set_words(
            _("What they are to know"),
            _("What the person does alone, how little help to give, exercises, whom to call"),
        )
        self.set_buttons(_("Hand over"))
