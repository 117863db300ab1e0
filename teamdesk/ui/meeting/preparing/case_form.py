"""The fields of one case: kept within a second, stored as one leaves, never lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.commands.preparing import PreparationWords
from teamdesk.domain.errors import ConflictError
from teamdesk.ui.draft_keeper import DraftKeeper, fields_as_text, fields_of_text
from teamdesk.ui.meeting.preparing.asking import AskingPart
from teamdesk.ui.meeting.preparing.persons_view import PersonsView
from teamdesk.ui.meeting.preparing.word_field import WordField

if TYPE_CHECKING:
    from teamdesk.domain.rows.preparing import CaseToPrepare
    from teamdesk.ui.meeting.desk import MeetingDesk
    from teamdesk.ui.meeting.preparing.deeds import PreparationDeeds, Sheet
    from teamdesk.ui.surroundings import Surroundings

# By the names of `PreparationWords`, in the order in which one writes.
NAMES = ("status", "assessment", "proposal", "persons_view")
# What a field went on from, in a draft.
BEFORE = "before_"


class CaseForm(QWidget):
    """Status, assessment, proposal, the person's own view, and whether it is to be discussed.

    Signals:
        refused: the `ExplainedError` for which something could not be stored.
    """

    refused = Signal(object)

    def __init__(
        self,
        desk: MeetingDesk,
        around: Surroundings,
        deeds: PreparationDeeds,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._desk = desk
        self._deeds = deeds
        self._sheet: Sheet | None = None
        self._version = 0
        self._is_saving = False
        self.fields = {name: WordField(around) for name in NAMES}
        self.view = PersonsView(around, self.fields["persons_view"])
        self.asking = AskingPart(around)
        self._keeper = DraftKeeper(desk.drafts, self._typed, self)
        self._keeper.refused.connect(self.refused)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(around.theme.tokens.space.md)
        for name in NAMES[:-1]:
            column.addWidget(self.fields[name])
        column.addWidget(self.view)
        column.addWidget(self.asking)
        column.addStretch(1)
        for field in self.fields.values():
            field.edited.connect(self._keeper.on_edited)
            field.left.connect(self._on_left)
        self.asking.edited.connect(self._keeper.on_edited)
        self.asking.left.connect(self._on_asking_left)
        self.retranslate()

    @property
    def words(self) -> PreparationWords:
        """What is typed."""
        return PreparationWords(**{name: field.value for name, field in self.fields.items()})

    @property
    def is_torn(self) -> bool:
        """Whether another hand's text waits to be settled."""
        return any(field.is_torn for field in self.fields.values())

    def show_case(self, sheet: Sheet, case: CaseToPrepare, *, is_frozen: bool) -> None:
        """Show a case; of the same one what is being typed stays."""
        is_same = sheet == self._sheet
        if not is_same:
            self._keeper.keep()
        typed = {} if is_same else fields_of_text(self._keeper.begun(sheet.place))
        self._sheet, self._version = sheet, case.version
        stored = case.words or PreparationWords()
        last = case.last_words or PreparationWords()
        for name, field in self.fields.items():
            now = getattr(stored, name)
            if is_same:
                field.take_up(now)
            else:
                field.open(typed.get(BEFORE + name, now), typed.get(name, now), now)
            field.last.show_last(getattr(last, name), case.last_meeting_on)
        self.view.show_case(case, sheet.member_id)
        self.asking.show_line(case.line, typed, is_frozen=is_frozen, is_same=is_same)
        if not is_same:
            self._keeper.rest()

    def keep(self) -> bool:
        """Store what is written; False where a reason is missing, which its field says."""
        if self._sheet is None:
            return True
        self._store_words()
        is_whole = self._store_asking(leads_there=True)
        self._keeper.keep()
        return is_whole

    def forget(self) -> None:
        """Show nobody's texts."""
        self._keeper.keep()
        self._sheet = None

    def begin(self) -> None:
        """Put the keyboard where one begins to write."""
        self.fields["status"].text.setFocus()

    def retranslate(self) -> None:
        """Set all words."""
        labels = (self._("Status since last time"), self._("Assessment"), self._("Proposal"))
        for name, words in zip(NAMES, labels, strict=False):
            self.fields[name].field.set_words(words)
        self.view.retranslate()
        self.asking.retranslate()
        for field in self.fields.values():
            field.retranslate()

    def _store_words(self) -> None:
        words = self.words
        if self._sheet is None or self._is_saving or self.is_torn or words == self._before:
            return
        self._is_saving = True
        try:
            self._deeds.save(self._sheet, self._version, words)
        except ConflictError:
            self._meet_other_hand(self._sheet)
        except ExplainedError as error:
            self.refused.emit(error)
        finally:
            self._is_saving = False
        # What the other hand left alone is stored at once; what both wrote waits for a word.
        if not self.is_torn and self.words not in (words, self._before):
            self._store_words()

    def _store_asking(self, *, leads_there: bool = False) -> bool:
        asking = self.asking
        if not asking.is_changed or asking.line is None:
            return True
        if not asking.is_whole(leads_there=leads_there):
            return False
        self._is_saving = True
        asked = replace(asking.asking, asked_by=self._sheet.member_id if self._sheet else None)
        is_done = self._deeds.ask(asking.line, asked, self._on_refused)
        self._is_saving = False
        return is_done

    def _meet_other_hand(self, sheet: Sheet) -> None:
        stored, self._version = self._desk.preparations.stored(
            sheet.meeting_id, sheet.case_id, sheet.member_id
        )
        for name, field in self.fields.items():
            field.take_up(getattr(stored, name))
        self._keeper.on_edited()

    @property
    def _before(self) -> PreparationWords:
        return PreparationWords(**{name: field.before for name, field in self.fields.items()})

    def _typed(self) -> tuple[str, str] | None:
        if self._sheet is None:
            return None
        kept = self.asking.typed()
        for name, field in self.fields.items():
            if field.value != field.before or field.is_torn:
                before = field.before if not field.is_torn else field.torn_from
                kept |= {name: field.value, BEFORE + name: before}
        return self._sheet.place, fields_as_text(kept)

    def _on_refused(self, error: ExplainedError) -> None:
        if not self.asking.show_refusal(error):
            self.refused.emit(error)

    @Slot()
    def _on_left(self) -> None:
        if self._is_saving or self._sheet is None:
            return
        self._store_words()
        self._keeper.keep()

    @Slot()
    def _on_asking_left(self) -> None:
        if not self._is_saving and self._sheet is not None:
            self._store_asking()
            self._keeper.keep()
