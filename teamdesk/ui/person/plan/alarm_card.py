"""Consents that end soon or have ended, at the top of the plan, with the way to the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from teamdesk.domain.labels import label
from teamdesk.ui.person.lines import RuledLine
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.renewals import EndingConsent
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings


class AlarmLine(RuledLine):
    """One consent: to what and with whom, when it ends, and the button that asks again.

    Signals:
        renewal_wanted: the `EndingConsent`.
    """

    renewal_wanted = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._ = around.texts
        self._today = around.clock.today
        self._row: EndingConsent | None = None
        self._says = Label(TextRole.BODY, wraps=True)
        self._says.set_tone(Tone.WARNING)
        self.renew = Button(around.theme, ButtonKind.LINK)
        self.row.addWidget(self._says, 1)
        self.row.addWidget(self.renew)
        self.renew.clicked.connect(self._on_clicked)

    def show_consent(self, row: EndingConsent) -> None:
        """Say when it ends, and whether the person has said no since."""
        _, consent, self._row = self._, row.consent, row
        about = label(_, consent.kind)
        if consent.recipient:
            about = f"{about}, {consent.recipient}"
        day = _.formats.date_short(row.ends_on)
        if row.is_taken_back:
            said = _(
                "{about}: the person has said no since, and it ends {day}", about=about, day=day
            )
        elif row.ends_on < self._today():
            said = _("{about}: the consent ended {day}", about=about, day=day)
        else:
            said = _("{about}: the consent ends {day}", about=about, day=day)
        self._says.setText(said)
        self.renew.set_words(_("Ask again …"))
        self.renew.setAccessibleName(_("Ask again: {about}", about=about))

    @Slot()
    def _on_clicked(self) -> None:
        self.renewal_wanted.emit(self._row)


class AlarmCard(Card):
    """Hidden where nothing runs out.

    Signals:
        renewal_wanted: the `EndingConsent` that is to be asked for again.
    """

    renewal_wanted = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._around = around
        self.rows: RowsBox[AlarmLine, EndingConsent] = RowsBox(
            self._make_line, AlarmLine.show_consent, 0
        )
        self.body.addWidget(self.rows)

    def show_state(self, state: PersonState) -> None:
        """Show what runs out of one person's; on the wall the card is for reading."""
        self.set_heading(self._("Consents that run out"))
        self.rows.show_rows(state.ending)
        for line in self.rows.lines:
            line.renew.setVisible(not state.is_veiled)
        self.setVisible(bool(state.ending))

    def _make_line(self) -> AlarmLine:
        line = AlarmLine(self._around)
        line.renewal_wanted.connect(self.renewal_wanted)
        return line
