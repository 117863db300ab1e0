"""What is asked of everything that leaves: on which occasion, to whom, and as which files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import OF_A_WEEK, DocumentKind
from teamdesk.ui.widgets.format_choice import FormatChoice
from teamdesk.ui.widgets.freezing_note import FreezingNote
from teamdesk.ui.widgets.occasion_fields import OccasionFields
from teamdesk.ui.widgets.recipient import RecipientField
from teamdesk.ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path
    from uuid import UUID

    from teamdesk.domain.rows.documents import SubjectRow
    from teamdesk.services.documents.service import DocumentService
    from teamdesk.ui.surroundings import Surroundings

# In units of the body text: with less the language stands below the receiver.
NARROWEST_BESIDE = 50


class LeavingFields(QWidget):
    """The occasion is asked for where somebody is invited, and its gaps are told at once.

    Signals:
        changed: another format or language is chosen.
    """

    changed = Signal()

    def __init__(
        self,
        around: Surroundings,
        start: Path,
        documents: DocumentService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._start = start
        self._documents = documents
        self._kinds: tuple[DocumentKind, ...] = ()
        self._invited: tuple[SubjectRow, ...] = ()
        self._about: UUID | None = None
        self.occasion = OccasionFields(around, documents.letter_gaps)
        self.recipient = RecipientField(around)
        self.formats = FormatChoice(around.theme, around.texts, holds_language=False)
        self.freezing = FreezingNote(around)
        air = around.theme.tokens.space.md
        whose = SideBySide(around.theme, NARROWEST_BESIDE, air)
        whose.add(self.recipient, 3)
        whose.add(self.formats.language_list, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(air)
        for widget in (self.occasion, whose, self.freezing, self.formats):
            column.addWidget(widget)
        self.occasion.changed.connect(self._tell_gaps)
        self.recipient.changed.connect(self._tell_freezing)
        self.formats.changed.connect(self.changed)

    def forget_known(self) -> None:
        """Ask anew: who takes part, and what letters are filled with, may have changed."""
        self._about = None
        self.occasion.forget_gaps()

    def ask_for(self, kinds: Iterable[DocumentKind], chosen: Sequence[SubjectRow]) -> None:
        """Ask what these kinds need, and tell what the chosen invitations can't be filled with."""
        self._kinds = tuple(kinds)
        self.occasion.setVisible(DocumentKind.INVITATION in self._kinds)
        self._invited = tuple(row for row in chosen if row.kind is DocumentKind.INVITATION)
        self._tell_gaps()
        self._tell_freezing()
        self._offer_receivers({row.case_id for row in chosen})

    def command(
        self, row: SubjectRow, *, uses_initials: bool = False, shows_names: bool = False
    ) -> ExportDocument:
        """One document, as it is asked for now."""
        to, is_invitation = self.recipient.to, row.kind is DocumentKind.INVITATION
        return ExportDocument(
            row.kind,
            row.id,
            self.formats.formats,
            self._start,
            self.formats.language,
            row.on if row.kind in OF_A_WEEK else None,
            uses_initials=uses_initials,
            shows_names=shows_names,
            recipient=to.name,
            is_without_consent=to.is_without_consent,
            occasion=self.occasion.occasion if is_invitation else None,
        )

    def retranslate(self) -> None:
        """Set all words again."""
        for part in (self.occasion, self.recipient, self.formats):
            part.retranslate()
        self._tell_gaps()
        self._tell_freezing()

    def _offer_receivers(self, cases: set[UUID | None]) -> None:
        """Those who take part, where everything is about the same person."""
        about = next(iter(cases)) if len(cases) == 1 else None
        if about is None:
            self.recipient.offer(())
        elif about != self._about:
            self.recipient.offer(self._documents.outsiders(about))
        self._about = about

    @Slot()
    def _tell_gaps(self) -> None:
        self.occasion.tell_gaps(self.command(row) for row in self._invited)

    @Slot()
    def _tell_freezing(self) -> None:
        self.freezing.tell_of(self._kinds, self.recipient.to)
