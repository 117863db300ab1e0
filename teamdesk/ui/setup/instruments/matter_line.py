"""How large a change of one number has to be to matter, and who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from teamdesk.domain.instruments.limit_text import read_limit
from teamdesk.domain.instruments.shape import Matters
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.fields import InlineField

if TYPE_CHECKING:
    from teamdesk.domain.instruments.shape import Total
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts


def limit_text(_: Texts, matters: Matters | None) -> str:
    """«3», «3,2» or «1,8–5»; empty where nobody says."""
    if matters is None:
        return ""
    known = [matters.value] if matters.up_to is None else [matters.value, matters.up_to]
    return "–".join(_.formats.number(value) for value in known)


class MatterLine(QWidget):
    """The change and its source, and one press back to the usual.

    Signals:
        changed: the scale, and a `Matters`; None for the usual.
    """

    changed = Signal(str, object)

    def __init__(
        self,
        around: Surroundings,
        total: Total,
        usual: Matters | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._total, self._usual = total, usual
        self._shown: Matters | None = None
        self.limit, self.source = QLineEdit(), QLineEdit()
        self._limit_field = InlineField(around.theme, self.limit)
        self._source_field = InlineField(around.theme, self.source)
        self.back = Button(around.theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(around.theme.tokens.space.md)
        row.addWidget(self._limit_field, 2)
        row.addWidget(self._source_field, 3)
        self._source_field.put_beside(self.back)
        for editor in (self.limit, self.source):
            editor.editingFinished.connect(self.keep)
        self.back.clicked.connect(self.go_back)

    def show_matters(self, matters: Matters | None) -> None:
        """Show what holds now."""
        self._shown = matters
        self.limit.setText(limit_text(self._, matters))
        self.source.setText(matters.source if matters else "")
        self._limit_field.clear_error()
        self._source_field.clear_error()
        self.back.setVisible(matters != self._usual)

    def retranslate(self, instrument: str) -> None:
        """Set all words again."""
        _, words = self._, self._total.words
        what = _("Change that matters")
        self._limit_field.set_words(f"{what}: {_(words)}" if words else what)
        self._source_field.set_words(_("Source"))
        about = f"{instrument} {_(words)}" if words else instrument
        self.limit.setAccessibleName(f"{what}, {about}")
        self.source.setAccessibleName(_("Source: {what}", what=about))
        self.back.set_words(_("Back to the usual"))
        self.back.setAccessibleName(_("Back to the usual: {what}", what=about))

    @Slot()
    def keep(self) -> None:
        """Hand over what is typed, if it is another now and can be."""
        typed, source = self.limit.text().strip(), self.source.text().strip()
        if (typed, source) == self._said(self._shown):
            return
        if not typed:
            self.go_back()
            return
        found = read_limit(typed)
        if found is None:
            self._limit_field.show_error(
                self._("Write a number above 0, or a zone such as 1.8–5. Nothing was saved yet.")
            )
        elif not source:
            self._source_field.show_error(
                self._("Write who says so: a work, or the team's own agreement.")
            )
        else:
            self._tell(Matters(found.value, source, self._total.scale, found.up_to))

    @Slot()
    def go_back(self) -> None:
        """Use what is usual."""
        if self._shown != self._usual:
            self.changed.emit(self._total.scale, None)
        else:
            self.show_matters(self._usual)

    def _tell(self, matters: Matters) -> None:
        self.changed.emit(self._total.scale, None if matters == self._usual else matters)

    def _said(self, matters: Matters | None) -> tuple[str, str]:
        return limit_text(self._, matters), matters.source if matters else ""
