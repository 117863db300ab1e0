"""The fields of a handover: to whom, what they are told, and who has confirmed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.handovers import HandoverWords
from teamdesk.domain.rows.handovers import HandoverRow
from teamdesk.ui.person.forms.words_form import WordsForm
from teamdesk.ui.widgets.growing_text import GrowingText

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.ui.surroundings import Surroundings

# Two columns of three: what is written for those who help.
TEXTS = ("does_alone", "how_to_help", "watch_for", "aids", "text")
WIDE = ("text",)
LINES = 2


class HandoverForm(WordsForm[HandoverRow, HandoverWords]):
    """One handover; what the person does alone stands beside how to help."""

    def __init__(
        self, around: Surroundings, history: Callable[..., tuple[HistoryRow, ...]]
    ) -> None:
        super().__init__(around, history)
        self.add_line("receiver", 0, 0, 4)
        self.check_up = self.add_day("check_up_on", 0, 4, 2)
        self.texts = {name: GrowingText(around, LINES) for name in TEXTS}
        for place, (name, editor) in enumerate(self.texts.items()):
            row, column = divmod(place, 2)
            self.add_field(name, editor, 1 + row, 3 * column, 6 if name in WIDE else 3)
        self.add_line("received_by", 4, 0, 4)
        self.received_on = self.add_day("received_on", 4, 4, 2)

    @property
    def first(self) -> QWidget:
        """Who takes over."""
        return self.lines["receiver"]

    def words(self) -> HandoverWords:
        """What is typed; the day on which it was written stays what it was."""
        return HandoverWords(
            receiver=self.typed("receiver"),
            check_up_on=self.check_up.day,
            received_by=self.typed("received_by"),
            received_on=self.received_on.day,
            written_on=self.row.written_on if self.row is not None else None,
            **{name: editor.toPlainText().strip() for name, editor in self.texts.items()},
        )

    def words_of(self, row: HandoverRow) -> HandoverWords:
        """What a stored handover says."""
        return HandoverWords(
            receiver=row.receiver,
            check_up_on=row.check_up_on,
            received_by=row.received_by,
            received_on=row.received_on,
            written_on=row.written_on,
            **{name: getattr(row, name) for name in TEXTS},
        )

    def faults(self) -> dict[str, str]:
        """Somebody takes over, and what was received has a name and a day that has come."""
        _, found = self._, dict(super().faults())
        received = self.received_on.day
        if not self.typed("receiver"):
            found["receiver"] = _("Write something here.")
        if received is not None and not self.typed("received_by"):
            found["received_by"] = _("Write who received it.")
        if received is not None and received > self.around.clock.today():
            found.setdefault("received_on", _("This day has not come yet."))
        return found

    def retranslate(self) -> None:
        """Set all words."""
        super().retranslate()
        _, fields = self._, self.fields
        fields["receiver"].set_words(
            _("Who takes over"), _("The home care zone, a person by name, a service")
        )
        fields["check_up_on"].set_words(_("Check-up"))
        fields["does_alone"].set_words(
            _("What the person does alone"), _("What nobody is to do for the person")
        )
        fields["how_to_help"].set_words(
            _("How to help, and when not to"), _("Hands on the back: how little is enough")
        )
        fields["watch_for"].set_words(_("What to watch for"), _("Falls, swallowing, pain, skin"))
        fields["aids"].set_words(_("Aids"), _("What is used, where, and who mends it"))
        fields["text"].set_words(_("More to know"))
        fields["received_by"].set_words(
            _("Received by"), _("Who over there has confirmed that they have it")
        )
        fields["received_on"].set_words(_("Received"), _("Empty means today."))

    def fill(self, words: HandoverWords | None) -> None:
        """Show a handover, or an empty one."""
        told = words or HandoverWords("")
        for name in ("receiver", "received_by"):
            self.lines[name].setText(getattr(told, name))
            self.lines[name].setCursorPosition(0)
        for name, editor in self.texts.items():
            editor.setPlainText(getattr(told, name))
        self.check_up.set_day(told.check_up_on)
        self.received_on.set_day(told.received_on)

    def _title(self, row: HandoverRow) -> str:
        return f"{row.receiver}, {self._.formats.date_short(row.written_on)}"
