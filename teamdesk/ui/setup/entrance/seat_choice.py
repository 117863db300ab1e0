"""The members of a team, one button each, where a server's login does not tell who sits here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from teamdesk.domain.seats import SeatAnswer
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.seats import WhoSitsHere
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

COLUMNS = 2


class SeatChoice(QWidget):
    """Stands on a page that asks who one is; one press on a name goes in.

    Signals:
        answered: a `SeatAnswer`.
    """

    answered = Signal(object)

    def __init__(
        self,
        theme: Theme,
        texts: Texts,
        question: WhoSitsHere,
        last: UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Offer those of ``question``; ``last`` sat here the last time."""
        super().__init__(parent)
        self._ = texts
        self._question = question
        self.is_only_mine = TickBox(theme)
        # Whoever shares a login would otherwise be taken for the first one who came.
        self.is_only_mine.setChecked(last is None and not question.holders)
        self._only_mine_words = Label(TextRole.BODY, wraps=True)
        self._only_mine_words.setBuddy(self.is_only_mine)
        self._shared = Label(TextRole.SMALL, wraps=True)
        self.buttons = [_wide(Button(theme)) for _member in question.choices]
        self.nobody = Button(theme, ButtonKind.LINK)
        self._nobody_means = Label(TextRole.CAPTION, wraps=True)
        self._lay_out(theme.tokens.space.sm)
        self._group = QButtonGroup(self)
        for button in (*self.buttons, self.nobody):
            self._group.addButton(button)
        self._group.buttonClicked.connect(self._on_clicked)
        self._begin_at(last)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words again."""
        _, login = self._, self._question.login
        self.setAccessibleName(_("Members of the team"))
        only_mine = _("Only I log in as “{login}”. Do not ask again.", login=login)
        self._only_mine_words.setText(only_mine)
        self.is_only_mine.setAccessibleName(only_mine)
        names = ", ".join(row.name for row in self._question.holders)
        self._shared.setText(
            _(
                "“{login}” is the login of {names}. Where several share a login, Teamdesk asks "
                "each time. It is put right under Setup, Members.",
                login=login,
                names=names,
            )
        )
        for member, button in zip(self._question.choices, self.buttons, strict=True):
            button.set_words(member.name)
        self.nobody.set_words(_("None of these"))
        self._nobody_means.setText(
            _(
                "Then Teamdesk does not know who you are: no case is closed to you because you "
                "are disqualified, no promise is yours, drafts are shared with others who do the "
                "same, and what you change carries no name."
            )
        )

    def _lay_out(self, spacing: int) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing)
        tick = QHBoxLayout()
        tick.addWidget(self.is_only_mine)
        tick.addWidget(self._only_mine_words, 1)
        column.addLayout(tick)
        column.addWidget(self._shared)
        column.addSpacing(spacing)
        grid = QGridLayout()
        grid.setSpacing(spacing)
        for place, button in enumerate(self.buttons):
            grid.addWidget(button, *divmod(place, COLUMNS))
        for number in range(COLUMNS):
            grid.setColumnStretch(number, 1)
        column.addLayout(grid)
        column.addWidget(self.nobody)
        column.addWidget(self._nobody_means)
        is_shared = bool(self._question.holders)
        self._shared.setVisible(is_shared)
        for widget in (self.is_only_mine, self._only_mine_words):
            widget.setVisible(not is_shared)

    def _begin_at(self, last: UUID | None) -> None:
        """Put the keyboard on whoever sat here last; Enter is enough then."""
        known = (row.id == last for row in self._question.choices)
        first = next(
            (button for button, is_last in zip(self.buttons, known, strict=True) if is_last), None
        )
        if first is not None:
            first.set_kind(ButtonKind.PRIMARY)
        begin = first or (self.buttons[0] if self.buttons else self.nobody)
        self.setFocusProxy(begin)

    @Slot(QAbstractButton)
    def _on_clicked(self, clicked: QAbstractButton) -> None:
        is_only_mine = self.is_only_mine.isChecked()
        for member, button in zip(self._question.choices, self.buttons, strict=True):
            if button is clicked:
                self.answered.emit(SeatAnswer(member.id, is_only_mine))
                return
        self.answered.emit(SeatAnswer())


def _wide(button: Button) -> Button:
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    # Enter on it is a press, as it is on the only button of other pages.
    button.setAutoDefault(True)
    return button
