"""Who is on stage, why today, and what matters to the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.ui.meeting.stage.facts import fact_line
from teamdesk.ui.meeting.stage.folding import WHOLE_TEXT, Fold
from teamdesk.ui.meeting.stage.prepared_lines import show_cut
from teamdesk.ui.widgets.labels import ElidedLabel, Label, TextRole
from teamdesk.ui.widgets.uncovering import UncoverButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from teamdesk.domain.rows.meeting import StageRows
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.widgets.uncovering import Uncovering

# The name may take this much of the line before it is cut.
NAME_SHARE = 0.62
# In letters: phase, week and coordinator.
LEAST_FACTS = 64


class CaseHead(QWidget):
    """The first lines of the stage.

    Attributes:
        hidden: uncovers the name on the wall.
    """

    def __init__(self, around: Surroundings, uncovering: Uncovering, more: QPushButton) -> None:
        """Stand above the goals; ``more`` shows what is folded, and takes no line of its own."""
        super().__init__()
        self._ = around.texts
        self._around = around
        self._name = ElidedLabel(TextRole.TITLE)
        self.hidden = UncoverButton(around.theme, around.texts, uncovering, self._name)
        self._why = Label(TextRole.BODY, wraps=True)
        self._facts = Label(TextRole.MUTED, wraps=True)
        self._quote = Label(TextRole.QUOTE, wraps=True)
        self._source = Label(TextRole.SMALL, wraps=True)
        self._frame = QFrame()
        self._frame.setProperty("frame", "quote")
        self._quoted = QVBoxLayout(self._frame)
        self._lay_out(more)

    def show_name(self, name: str, width: int) -> None:
        """Show a name, and give it its room in a line of this width."""
        self._name.setText(name)
        # A label asks for its least width at least.
        self._name.setMinimumWidth(0)
        wanted = self._name.sizeHint().width()
        self._name.setFixedWidth(min(wanted, round(width * NAME_SHARE)))

    def show_stage(self, stage: StageRows, fold: Fold) -> bool:
        """Show a person as far as the fold has room; True where something is cut."""
        _ = self._
        why = stage.item.why
        cut = show_cut(self._why, _("Why today? {why}", why=why) if why else "", fold.said)
        letters = max(fold.said, LEAST_FACTS) if fold.said else WHOLE_TEXT
        cut |= show_cut(self._facts, fact_line(_, stage), letters)
        quote = f"«{stage.what_matters}»" if stage.what_matters else ""
        cut |= show_cut(self._quote, quote, fold.said)
        self._quote.setVisible(bool(quote))
        self._source.setText(self._source_words(stage))
        self._source.setVisible(not (fold.is_dense and quote))
        space = self._around.theme.tokens.space
        air = space.xs if fold.is_dense else space.md
        self._quoted.setContentsMargins(space.lg, air, space.lg, air)
        return cut

    @Slot()
    def retranslate(self) -> None:
        """Set the words that don't come with a person."""
        self.hidden.retranslate()

    def _source_words(self, stage: StageRows) -> str:
        source = self._("What matters to you?")
        if not stage.what_matters:
            return self._("What matters to the person is not written down yet.")
        if stage.what_matters_on:
            return f"{source} · {self._.formats.date_long(stage.what_matters_on)}"
        return source

    def _lay_out(self, more: QPushButton) -> None:
        space = self._around.theme.tokens.space
        head, below = QHBoxLayout(), QHBoxLayout()
        for row in (head, below):
            row.setSpacing(space.md)
        head.addWidget(self._name)
        head.addWidget(self.hidden)
        head.addWidget(self._why, 1)
        below.addWidget(self._facts, 1)
        below.addWidget(more)
        self._quoted.setSpacing(space.xs)
        self._quoted.addWidget(self._quote)
        self._quoted.addWidget(self._source)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.sm)
        column.addLayout(head)
        column.addLayout(below)
        column.addWidget(self._frame)
