"""Finding controls as a screen reader does: by what they are and what they are called."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QWidget

from teamdesk.ui.tour.waiting import LONGEST_SECONDS, wait_for

if TYPE_CHECKING:
    from collections.abc import Iterator

W = TypeVar("W", bound=QWidget)


class Eyes:
    """Sees what is visible in the window and in the dialogs over it, and nothing else."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def all(self, kind: type[W], name: str = "") -> Iterator[W]:
        """Every visible control of a kind whose name is, or else begins with, ``name``."""
        shown = [widget for widget in self._window.findChildren(kind) if widget.isVisible()]
        exact = [widget for widget in shown if name in ("", *spoken_names(widget))]
        yield from exact
        if not exact:
            yield from (widget for widget in shown if _begins(widget, name))

    def find(self, kind: type[W], name: str = "") -> W | None:
        """The first of them, or None."""
        return next(self.all(kind, name), None)

    def await_one(self, kind: type[W], name: str = "", seconds: float = LONGEST_SECONDS) -> W:
        """The first of them, as soon as it is there.

        Raises:
            TourFault: nothing of that name came in sight.
        """

        def look() -> W | None:
            return self.find(kind, name)

        return wait_for(look, f"{kind.__name__} «{name}»", seconds)

    def await_button(self, name: str, seconds: float = LONGEST_SECONDS) -> QAbstractButton:
        """A button that can be pressed.

        Raises:
            TourFault: there is none of that name.
        """
        return wait_for(lambda: self.find_button(name), f"button «{name}»", seconds)

    def find_button(self, name: str) -> QAbstractButton | None:
        """A button that can be pressed now, or None."""
        found = self.all(QAbstractButton, name)
        return next((button for button in found if button.isEnabled()), None)

    def reads(self, text: str) -> bool:
        """Whether a text stands somewhere in sight."""
        return any(text in label.text() for label in self.all(QLabel))

    def rows(self, view: QAbstractItemView) -> list[str]:
        """The lines of a list, as a screen reader says them."""
        model = view.model()
        return [str(model.index(row, 0).data() or "") for row in range(model.rowCount())]

    @property
    def focus(self) -> QWidget:
        """Where a key press goes now; shortcuts only work in a window that is in front.

        Raises:
            TourFault: the window does not come to the front.
        """
        if QApplication.activeWindow() is None:
            self._window.activateWindow()
            wait_for(QApplication.activeWindow, "the window in front")
        popup = QApplication.activePopupWidget()
        return popup or QApplication.focusWidget() or self._window


def spoken_names(widget: QWidget) -> tuple[str, ...]:
    """What a control is called: its accessible name, and the words on it."""
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName(), words.replace("&&", "&")


def _begins(widget: QWidget, name: str) -> bool:
    return any(spoken.startswith(name) for spoken in spoken_names(widget) if spoken)
