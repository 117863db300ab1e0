"""What is begun in a form of «Oppsett» and not saved: kept, told of, thrown away, brought back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from teamdesk.ui.draft_keeper import EntryKeeper, fields_as_text
from teamdesk.ui.widgets.draft_note import DraftNote

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.setup.ports import PlacedDrafts
    from teamdesk.ui.surroundings import Surroundings


class PlacedDraft(EntryKeeper):
    """The drafts of one form that is about no person; each place has one.

    Signals:
        brought_back: the place whose draft is there again; its form is to be opened.
    """

    brought_back = Signal(str)

    def __init__(
        self,
        around: Surroundings,
        drafts: PlacedDrafts,
        typed: Callable[[], Mapping[str, str]],
        parent: QWidget,
    ) -> None:
        super().__init__(drafts, typed, parent)
        self._ = around.texts
        self._undo = around.undo
        self._rows = drafts
        self.note = DraftNote(around, parent)
        self.refused.connect(around.notices.fail)

    def open(self, place: str) -> dict[str, str]:
        """Turn to ``place``, whose form is filled; returns what was begun there."""
        found = self.resume(place)
        self.rest()
        kept = self._rows.kept(place)
        if kept is None:
            self.note.hide()
        else:
            self.note.tell(kept.kept_at)
        return found

    def put_down(self) -> None:
        """Keep what is typed, and let the form be used for something else."""
        self.keep()
        self._place = ""
        self.note.hide()

    @Slot()
    def forget(self) -> None:
        """Take the draft away: what it held is stored."""
        super().forget()
        self.note.hide()

    @Slot()
    def throw_away(self) -> None:
        """Take the draft away, so that undo can bring it back."""
        place, text = self._place, fields_as_text(self._values())
        self.forget()
        if place and text:
            back, again = partial(self._bring_back, place, text), partial(self._take, place)
            self._undo.push(self._("throwing away of a draft"), back, again)

    def _bring_back(self, place: str, text: str) -> None:
        self._place = ""
        self._rows.keep(place, text)
        self.brought_back.emit(place)

    def _take(self, place: str) -> None:
        self._rows.keep(place, "")
        if place == self._place:
            self.put_down()
