"""Everything a card knows, beside the board, without leaving it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from teamdesk.core.formats import unbroken
from teamdesk.domain.labels import label
from teamdesk.domain.pressing import Urgency
from teamdesk.domain.sentences import week_of_weeks
from teamdesk.ui.board.gestures import Gesture
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.level_words import factor_lines
from teamdesk.ui.widgets.marks import Avatar, LevelPips, StatusMark
from teamdesk.ui.widgets.scores_line import ScoresLine
from teamdesk.ui.widgets.style import Tone
from teamdesk.ui.widgets.uncovering import UncoverButton, Uncovering

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.domain.rows.board import CardRow, GoalOnCard
    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.board.ports import Cases
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

TONES = {Urgency.URGENT: Tone.DANGER, Urgency.WARNING: Tone.WARNING, Urgency.INFO: Tone.PLAIN}


class Peek(QWidget):
    """One card in full.

    Signals:
        gestured: a `Gesture` at the card that is shown.
    """

    gestured = Signal(object)

    def __init__(
        self,
        theme: Theme,
        texts: Texts,
        words: CardWords,
        cases: Callable[[], Cases],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cases = cases
        self._theme = theme
        self._ = texts
        self._words = words
        self._card: CardRow | None = None
        self._name = Label(TextRole.HEADING, wraps=True)
        self.uncovering = Uncovering(self)
        self.uncovering.changed.connect(self.retranslate)
        self.hidden = UncoverButton(theme, texts, self.uncovering, self._name)
        self._pips = LevelPips(theme)
        self._open = Button(theme, ButtonKind.PRIMARY)
        self._move = Button(theme)
        self._coordinator = Button(theme)
        self._close = Button(theme, ButtonKind.ICON, IconName.CLOSE)
        self._gestures = {
            self._open: Gesture.OPEN,
            self._move: Gesture.MOVE,
            self._coordinator: Gesture.COORDINATOR,
            self._close: Gesture.CLOSE,
        }
        for button in self._gestures:
            button.clicked.connect(self._on_clicked)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._set_up()
        self.retranslate()

    def show_card(self, card: CardRow) -> None:
        """Show a card; the buttons work on whatever card is the current one."""
        if self._card is not None and self._card.case_id != card.case_id:
            self.uncovering.cover()
        self._card = card
        name = card.name if self.uncovering.is_open else self._words.name(card)
        card = self._words.shown(card)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.tokens.space.sm)
        self._name.setText(name)
        self._pips.set_level(card.need_level, self._words.level(card))
        self._add_facts(column, card)
        self._add_factors(column, card)
        if card.what_matters:
            self._section(column, self._("What matters to the person"))
            column.addWidget(Label(TextRole.LEAD, f"«{card.what_matters}»", wraps=True))
        self._add_goals(column, card)
        self._add_scores(column, card)
        self._add_pressing(column, card)
        column.addStretch(1)
        self._scroll.setWidget(body)
        self.setAccessibleName(self._words.sentence(card))

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        self._open.set_words(self._.context("go to the person's page", "Open"), "Enter")
        self._move.set_words(self._("Move"), "M")
        self._coordinator.set_words(self._("Coordinator"), "C")
        self._close.set_words(self._("Close"), "Esc")
        if self._card is not None:
            self.show_card(self._card)

    def _set_up(self) -> None:
        space = self._theme.tokens.space
        buttons = QHBoxLayout()
        buttons.setSpacing(space.sm)
        for button in (self._open, self._move, self._coordinator):
            buttons.addWidget(button)
        buttons.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(space.sm)
        head.addWidget(self._name, 1)
        head.addWidget(self._pips)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.sm)
        column.addLayout(head)
        column.addWidget(self.hidden)
        column.addWidget(self._scroll, 1)
        column.addLayout(buttons)

    def _add_facts(self, column: QVBoxLayout, card: CardRow) -> None:
        week = week_of_weeks(self._, card.week, card.weeks)
        phase = ", ".join(part for part in (self._words.phase(card), week) if part)
        level = self._words.level(card)
        facts = [phase, level[:1].upper() + level[1:]]
        if card.referred_on is not None:
            day = unbroken(self._.formats.date_long(card.referred_on))
            facts.append(self._("Referred {day}", day=day))
        facts.append(self._("Case {number}", number=card.number))
        column.addWidget(Label(TextRole.SMALL, " · ".join(filter(None, facts)), wraps=True))
        row = QHBoxLayout()
        row.setSpacing(self._theme.tokens.space.sm)
        if card.coordinator is not None:
            avatar = Avatar(self._theme)
            who = card.coordinator
            avatar.set_member(who.initials, who.colour, who.name)
            row.addWidget(avatar)
        words = self._words.coordinator(card)
        row.addWidget(Label(TextRole.BODY, words[:1].upper() + words[1:], wraps=True), 1)
        column.addLayout(row)

    def _add_factors(self, column: QVBoxLayout, card: CardRow) -> None:
        """What speaks for the level of need; free text, and so not for the wall."""
        if card.need_level is None or self._words.is_masked:
            return
        rows = self._cases().need_levels(card.case_id)
        lines = factor_lines(self._, rows[0]) if rows else []
        if lines:
            self._section(column, self._("Need level"))
            for line in lines:
                column.addWidget(Label(TextRole.SMALL, line, wraps=True))

    def _add_goals(self, column: QVBoxLayout, card: CardRow) -> None:
        self._section(column, self._("Goals"))
        for goal in card.goals:
            column.addLayout(self._goal(goal))
        if not card.goals:
            column.addWidget(Label(TextRole.MUTED, self._("No goals yet.")))

    def _goal(self, goal: GoalOnCard) -> QHBoxLayout:
        word = label(self._, goal.status)
        mark = StatusMark(self._theme)
        mark.set_status(goal.status, word)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Label(TextRole.BODY, goal.text, wraps=True))
        texts.addWidget(Label(TextRole.CAPTION, word))
        row = QHBoxLayout()
        row.setSpacing(self._theme.tokens.space.sm)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        return row

    def _add_scores(self, column: QVBoxLayout, card: CardRow) -> None:
        """How it has gone; a closed card has no room for it, and the first board no time."""
        scores = self._cases().scores(card.case_id)
        if scores:
            self._section(column, self._("Development"))
            line = ScoresLine(self._theme, self._)
            line.show_scores(scores)
            column.addWidget(line)

    def _add_pressing(self, column: QVBoxLayout, card: CardRow) -> None:
        lines = self._words.pressing(card)
        if not lines:
            return
        self._section(column, self._("What presses"))
        for line in lines:
            text = Label(TextRole.BODY, line.text, wraps=True)
            text.set_tone(TONES[line.urgency])
            column.addWidget(text)

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.gestured.emit(self._gestures[button])

    def _section(self, column: QVBoxLayout, text: str) -> None:
        column.addSpacing(self._theme.tokens.space.xs)
        column.addWidget(Label(TextRole.SECTION, text))
