"""The kinds of documents about a person in a list to tick: more than stand on a line as chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from teamdesk.domain.documents import PLANS, DocumentKind
from teamdesk.domain.labels import label
from teamdesk.ui.widgets.columns import Cell, Column, ColumnsModel
from teamdesk.ui.widgets.columns_view import ColumnsTable

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from teamdesk.ui.surroundings import Surroundings


class KindTicks(ColumnsTable):
    """Plans are ticked at first; it scrolls by itself, so on the wall nothing is pushed out.

    Signals:
        changed: other kinds are ticked.
    """

    changed = Signal()

    def __init__(self, around: Surroundings) -> None:
        self.model = ColumnsModel[DocumentKind](_itself, self._cells)
        super().__init__(around.theme, self.model)
        self._ = around.texts
        self._ticked: set[DocumentKind] = set(PLANS)
        self.rows.pressed_on.connect(self._on_pressed)
        self.rows.opened.connect(self._on_pressed)
        around.theme.changed.connect(self.model.tell_all_changed)

    @property
    def chosen(self) -> tuple[DocumentKind, ...]:
        """The kinds that are ticked, of those that are offered."""
        return tuple(kind for kind in self.model.rows if kind in self._ticked)

    def offer(self, kinds: Iterable[DocumentKind]) -> None:
        """List these; what was ticked stays so."""
        self.model.show_rows(tuple(kinds))

    def choose(self, kinds: Collection[DocumentKind]) -> None:
        """Tick these, and no others."""
        self._ticked = set(kinds)
        self.model.tell_all_changed()
        self.changed.emit()

    def retranslate(self) -> None:
        """Set all words again."""
        title = self._("Which documents")
        self.set_words(title, (Column(title, 1),))

    def _cells(self, kind: DocumentKind) -> tuple[Cell, ...]:
        _, name = self._, label(self._, kind)
        name = name[:1].upper() + name[1:]
        is_ticked = kind in self._ticked
        said = _("chosen") if is_ticked else _("not chosen")
        return (Cell(name, spoken=f"{said}, {name}", tick=is_ticked),)

    @Slot(object)
    def _on_pressed(self, kind: DocumentKind) -> None:
        self.choose(self._ticked ^ {kind})


def _itself(kind: DocumentKind) -> DocumentKind:
    return kind
