"""Messages that stand in the window, never before it, and never disappear by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label
from teamdesk.ui.widgets.style import Tone, restyle

if TYPE_CHECKING:
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

_ICONS = {
    Tone.PLAIN: IconName.INFO,
    Tone.INFO: IconName.INFO,
    Tone.OK: IconName.CHECK,
    Tone.WARNING: IconName.WARNING,
    Tone.DANGER: IconName.WARNING,
}


class Message(NamedTuple):
    """What happened, that nothing is lost, and what to do: in one or two sentences."""

    text: str
    tone: Tone = Tone.INFO
    action: str = ""


class MessageBar(QFrame):
    """A line over the place with one message, one thing to do about it, and a way to close it.

    Good news with nothing to do is over when the person goes on to something else; whatever needs
    a person stays until it is closed, a refusal until something else is stored.

    Signals:
        action_requested: the person presses the action.
        closed: the person has read it.
    """

    action_requested = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ = texts
        self._tone = Tone.INFO
        self.setProperty("frame", "message")
        self._icon = QLabel()
        self._text = Label(wraps=True)
        self._action = Button(theme)
        self._close = Button(theme, ButtonKind.ICON, IconName.CLOSE)
        self._is_good_news = False
        # Told and gone on in one breath: the news is about where one comes to, and stays.
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._action.clicked.connect(self.action_requested)
        self._close.clicked.connect(self.dismiss)
        space = theme.tokens.space
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(space.md, space.xs, space.xs, space.xs)
        row.setSpacing(space.md)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        theme.changed.connect(self._recolour)
        texts.changed.connect(self.retranslate)
        self.retranslate()
        self.hide()

    def span(self) -> None:
        """Stand from side to side under the window's bar, in line with what stands below."""
        space = self._theme.tokens.space
        self.setProperty("edge", "top")
        self._row.setContentsMargins(space.lg, space.xs, space.lg, space.xs)

    @Slot(object)
    def show_message(self, message: Message) -> None:
        """Show a message in the place of the one before; readers say it at once."""
        self._tone = message.tone
        restyle(self, "tone", message.tone.value)
        self._text.setText(message.text)
        self._action.set_words(message.action)
        self._action.setVisible(bool(message.action))
        self.setAccessibleName(message.text)
        self._recolour()
        self.show()
        self._is_good_news = message.tone is Tone.OK and not message.action
        self._breath.start()
        self._say()

    def _say(self) -> None:
        # Its many roles and events take 2 ms to load, and the first board has no message.
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @property
    def text(self) -> str:
        """The message that stands; empty when the bar is closed."""
        return "" if self.isHidden() else self._text.text()

    @Slot()
    def dismiss(self) -> None:
        """Close the bar."""
        self.hide()
        self.closed.emit()

    @Slot()
    def go_on(self) -> None:
        """The person goes to another place: close the bar if it has nothing more to say."""
        if self._is_good_news and not self._breath.isActive() and not self.isHidden():
            self.dismiss()

    def overtake(self) -> None:
        """Something was stored since: what was refused before it is no longer the newest word."""
        is_refusal = self._tone is Tone.DANGER and self._action.isHidden()
        if is_refusal and not self._breath.isActive() and not self.isHidden():
            self.dismiss()

    @Slot()
    def retranslate(self) -> None:
        """Set the words of the bar itself; a message keeps the language it came in."""
        self._close.set_words(self._("Close the message"))

    @Slot()
    def _recolour(self) -> None:
        colours, size = self._theme.tokens.colours, self._theme.tokens.sizes.icon
        colour = {
            Tone.OK: colours.ok,
            Tone.WARNING: colours.warning,
            Tone.DANGER: colours.danger,
        }.get(self._tone, colours.info)
        icon = self._theme.icon(_ICONS[self._tone], colour, size)
        self._icon.setPixmap(icon.pixmap(size, size))
