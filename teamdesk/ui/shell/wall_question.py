"""Which screen is the wall? Asked once, in the window, where two screens are connected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout

from teamdesk.ui.shell.screens import screen_key
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label
from teamdesk.ui.widgets.place import give_back_focus
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QScreen
    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

# Instead of the name of a screen: what is projected is this window itself.
THIS_WINDOW = "-"


def screen_words(screen: QScreen) -> str:
    """A screen as a person knows it: «HDMI-1, 1920 × 1080»."""
    size = screen.size() * screen.devicePixelRatio()
    return f"{screen.name()}, {size.width()} × {size.height()}"


class WallQuestion(QFrame):
    """A button for each screen, and one for no wall of its own.

    Signals:
        answered: the key of the screen, or `THIS_WINDOW`.
    """

    answered = Signal(str)

    def __init__(self, theme: Theme, texts: Texts) -> None:
        super().__init__()
        self._theme = theme
        self._ = texts
        self._answers: dict[Button, str] = {}
        self._before: QWidget | None = None
        self.setProperty("frame", "message")
        self.setProperty("edge", "top")
        self.setProperty("tone", Tone.INFO.value)
        self._text = Label(wraps=True)
        self._close = Button(theme, ButtonKind.ICON, IconName.CLOSE)
        self._close.clicked.connect(self.leave)
        space = theme.tokens.space
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(space.lg, space.xs, space.lg, space.xs)
        self._row.setSpacing(space.sm)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)
        self.hide()

    def ask(self, screens: Sequence[QScreen]) -> None:
        """Ask, with the keyboard on the first answer."""
        for button in self._answers:
            button.hide()
            button.deleteLater()
        self._answers = {}
        _ = self._
        said = _("Which screen is the wall? Your notes stay on the other one.")
        self._text.setText(said)
        self.setAccessibleName(said)
        for screen in screens:
            self._offer(screen_words(screen), screen_key(screen))
        self._offer(_("Only this window"), THIS_WINDOW)
        self._close.set_words(_("Close"))
        self._before = self.window().focusWidget()
        self.show()
        next(iter(self._answers)).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def leave(self) -> None:
        """Go, with the keyboard where it was before the question."""
        give_back_focus(self._before)
        self._before = None
        self.hide()

    @property
    def buttons(self) -> tuple[Button, ...]:
        """The answers, as they stand."""
        return tuple(self._answers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the question for another time."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def _offer(self, text: str, answer: str) -> None:
        button = Button(self._theme)
        button.set_words(text)
        button.clicked.connect(self._on_clicked)
        self._answers[button] = answer
        self._row.insertWidget(self._row.count() - 1, button)

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.leave()
            self.answered.emit(self._answers[button])
