"""«Tjenester»: services, decisions and stays, what has to be done, and the request for more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from teamdesk.domain.decisions import alarms, made_before_mapping
from teamdesk.ui.draft_keeper import DraftKeeper
from teamdesk.ui.person.lines import RuledLine
from teamdesk.ui.person.services.decision_words import alarm_words, early_words
from teamdesk.ui.person.services.decisions_card import DecisionsCard
from teamdesk.ui.person.services.extension_card import ExtensionCard
from teamdesk.ui.person.stays.card import StaysCard
from teamdesk.ui.person.tab import PersonTab
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.icon_mark import IconMark
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.entries import ServicesPage
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class Alarm:
    """Something that has to be done, in words."""

    text: str
    tone: Tone


SHAPES = {
    Tone.DANGER: IconName.WARNING,
    Tone.WARNING: IconName.CLOCK,
    Tone.INFO: IconName.INFO,
}


class AlarmLine(RuledLine):
    """An alarm by shape, colour and words."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._shape = IconMark(around.theme)
        self.text = Label(TextRole.STRONG, wraps=True)
        self.row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addWidget(self.text, 1)

    def show_alarm(self, alarm: Alarm) -> None:
        """Show an alarm."""
        tokens = self._theme.tokens
        colours = {Tone.DANGER: tokens.colours.danger, Tone.WARNING: tokens.colours.warning}
        self._shape.show_icon(SHAPES[alarm.tone], colours.get(alarm.tone, tokens.colours.info))
        self.text.setText(alarm.text)
        self.text.set_tone(alarm.tone)


class ServicesTab(PersonTab):
    """Alarms first, then decisions, services, and the request for a longer period."""

    def __init__(
        self, around: Surroundings, presenter: PersonPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, parent)
        desk = presenter.desk
        self._decisions = desk.decisions
        self._case: UUID | None = None
        self._alarm_card = Card(around.theme)
        self.alarms: RowsBox[AlarmLine, Alarm] = RowsBox(
            lambda: AlarmLine(around), AlarmLine.show_alarm, 0
        )
        self._alarm_card.body.addWidget(self.alarms)
        self.card = DecisionsCard(presenter)
        self.stays = StaysCard(presenter)
        self._stays = desk.stays
        self.extension = ExtensionCard(around)
        self.keeper = DraftKeeper(presenter.drafts, self._draft, self)
        for card in (self._alarm_card, self.card, self.stays, self.extension):
            self.column.addWidget(card)
        self.column.addStretch(1)
        self.extension.edited.connect(self.keeper.on_edited)
        self.extension.closed.connect(self._on_closed)
        self.keeper.refused.connect(around.notices.fail)
        QShortcut(QKeySequence("N"), self).activated.connect(self.card.begin)
        QShortcut(QKeySequence("D"), self).activated.connect(self.stays.begin)
        QShortcut(QKeySequence("O"), self).activated.connect(self.stays.follow_up_next)

    def show_state(self, state: PersonState) -> None:
        """Show one person's services."""
        page = state.as_shown(self._decisions.of_case(state.page.case_id))
        found = self._alarms(page)
        self._alarm_card.set_heading(self._("To be done"))
        self._alarm_card.setVisible(bool(found))
        self.alarms.show_rows(found)
        self.card.show_page(state, page)
        self.stays.show_page(state, state.as_shown(self._stays.of_case(state.page.case_id)))
        self.extension.show_page(state, page)
        if self._case != state.page.case_id:
            self._turn_to(state.page.case_id)

    def leave(self) -> None:
        """Keep what is typed."""
        self.card.leave()
        self.stays.leave()
        self.keeper.keep()

    def _turn_to(self, case_id: UUID) -> None:
        """A request that was begun for this person, and not sent, is there again."""
        self._case = case_id
        begun = self.keeper.begun(place_of(case_id))
        if begun:
            self.extension.open_with(begun)

    def _alarms(self, page: ServicesPage) -> list[Alarm]:
        today = self.around.clock.today()
        found = [
            Alarm(alarm_words(self._, alarm), Tone.DANGER if alarm.is_urgent else Tone.WARNING)
            for alarm in alarms(page, today, self._decisions.deadlines())
        ]
        if page.mapped_on is not None:
            found += [
                Alarm(early_words(self._, decision, page.mapped_on), Tone.INFO)
                for decision in made_before_mapping(page)
            ]
        return found

    def _draft(self) -> tuple[str, str] | None:
        if self._case is None:
            return None
        return place_of(self._case), self.extension.text.toPlainText()

    @Slot()
    def _on_closed(self) -> None:
        if self._case is not None:
            self.keeper.drop(place_of(self._case))


def place_of(case_id: UUID) -> str:
    """Where the request for a case is kept while it is written."""
    return f"extension:{case_id}"
