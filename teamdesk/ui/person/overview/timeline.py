"""«Tidslinje»: what happened to the person, the newest first, filtered by kind, without an end."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from teamdesk.domain.rows.timeline import TimelineKind, TimelineRow
from teamdesk.ui.person.overview.timeline_words import KIND_NAMES, timeline_sentence
from teamdesk.ui.widgets.buttons import Chip
from teamdesk.ui.widgets.dated_list import DatedList, DatedModel, DatedText
from teamdesk.ui.widgets.flow import FlowLayout
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from teamdesk.ui.rows_model import Index
    from teamdesk.ui.surroundings import Surroundings

AT_ONCE = 40
ROWS_HIGH = 12
# The many visits are shown when somebody asks for them.
AT_FIRST_HIDDEN = frozenset({TimelineKind.CONTACT})


class TimelineModel(DatedModel):
    """Lines that come as one scrolls: first those in memory, then more from the database."""

    def __init__(
        self,
        around: Surroundings,
        more: Callable[[int], Sequence[TimelineRow]],
        parent: QWidget | None = None,
    ) -> None:
        """Read what lies further back with ``more``, which is given how much is known."""
        super().__init__(parent)
        self._ = around.texts
        self._clock = around.clock
        self._more = more
        self._known: list[TimelineRow] = []
        self._ahead = 0
        self._wanted: frozenset[TimelineKind] = frozenset()
        self._has_all = False
        self._is_changing = False
        self._shown = AT_ONCE

    def show_timeline(
        self, ahead: Sequence[TimelineRow], known: Sequence[TimelineRow], *, is_new: bool
    ) -> None:
        """Show what is ahead and what happened; ``is_new`` begins at the newest again."""
        self._known = [*ahead, *known]
        self._ahead = len(ahead)
        self._has_all = False
        if is_new:
            self._shown = AT_ONCE
        self._show()

    def show_kinds(self, kinds: frozenset[TimelineKind]) -> None:
        """Show only these kinds, from the newest."""
        self._wanted, self._shown = kinds, AT_ONCE
        self._show()

    def row_at(self, index: Index) -> TimelineRow:
        """What happened, of a line."""
        return self._filtered()[index.row()]

    def canFetchMore(self, parent: Index) -> bool:
        """Whether anything lies further back."""
        if parent.isValid() or self._is_changing:
            return False
        return self._shown < len(self._filtered()) or not self._has_all

    def fetchMore(self, _parent: Index) -> None:
        """Show some more, and read them first where they are not known."""
        # Whoever hears of new lines may ask for more while they are being put in.
        if self._is_changing:
            return
        if self._shown >= len(self._filtered()):
            found = self._more(len(self._known) - self._ahead)
            self._known.extend(found)
            self._has_all = not found
        self._shown += AT_ONCE
        self._show()

    def _filtered(self) -> list[TimelineRow]:
        return [row for row in self._known if row.kind in self._wanted]

    def _show(self) -> None:
        today, formats = self._clock.today(), self._.formats
        seen: dict[TimelineRow, count[int]] = {}
        lines = []
        for row in self._filtered()[: self._shown]:
            # Two visits on one day are two lines, alike as they are.
            nth = next(seen.setdefault(row, count()))
            when = self._("today") if row.on == today else formats.date_short(row.on)
            aside = "" if row.by in row.text else row.by
            lines.append(DatedText((row, nth), when, timeline_sentence(self._, row), aside))
        self._is_changing = True
        self.show_rows(lines)
        self._is_changing = False


class TimelineCard(Card):
    """The timeline, the chips of its kinds over it, and in its head room for one more button.

    Signals:
        opened: the `TimelineRow` of which somebody wants to see more.
    """

    opened = Signal(object)

    def __init__(
        self,
        around: Surroundings,
        more: Callable[[int], Sequence[TimelineRow]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._theme = around.theme
        self._title = Label(TextRole.SECTION)
        self.head = QHBoxLayout()
        self.head.addWidget(self._title, 1)
        self.body.addLayout(self.head)
        self._line = QWidget()
        self._flow = FlowLayout(around.theme.tokens.space.xs, self._line)
        self.chips: dict[TimelineKind, Chip] = {}
        for kind in TimelineKind:
            self.chips[kind] = Chip(around.theme)
            self.chips[kind].setChecked(kind not in AT_FIRST_HIDDEN)
            self.chips[kind].toggled.connect(self._on_toggled)
            self._flow.addWidget(self.chips[kind])
        self.model = TimelineModel(around, more)
        self.list = DatedList(around.theme, self.model)
        self.list.activated.connect(self._on_activated)
        self._empty = Label(TextRole.MUTED, wraps=True)
        for widget in (self._line, self.list, self._empty):
            self.body.addWidget(widget)
        around.theme.changed.connect(self._fit)
        self._fit()

    def show_rows(
        self, ahead: Sequence[TimelineRow], rows: Sequence[TimelineRow], *, is_new: bool
    ) -> None:
        """Show what is ahead of and what happened to one person."""
        _ = self._
        self._title.setText(_("Timeline"))
        self.list.setAccessibleName(_("Timeline"))
        self._empty.setText(_("Nothing has happened yet."))
        there = {row.kind for row in (*ahead, *rows)}
        for kind, chip in self.chips.items():
            chip.set_words(_(KIND_NAMES[kind]), _("Show in the timeline"))
            chip.setVisible(kind in there)
        self.model.show_timeline(ahead, rows, is_new=is_new)
        self._show_kinds()
        if is_new:
            self.list.scrollToTop()

    @Slot(QModelIndex)
    def _on_activated(self, index: Index) -> None:
        self.opened.emit(self.model.row_at(index))

    @Slot(bool)
    def _on_toggled(self, _is_on: bool) -> None:
        self._show_kinds()
        self.list.scrollToTop()

    def _show_kinds(self) -> None:
        self.model.show_kinds(
            frozenset(kind for kind, chip in self.chips.items() if chip.isChecked())
        )
        is_empty = self.model.rowCount(QModelIndex()) == 0
        self._empty.setVisible(is_empty)
        self.list.setVisible(not is_empty)

    @Slot()
    def _fit(self) -> None:
        line = self._theme.line_height(self._theme.tokens.type.body)
        self.list.fit_up_to(round(line * 2 * ROWS_HIGH))
