"""What is asked of everything that leaves: on which occasion, to whom, and as which files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import OF_A_WEEK, DocumentKind
from teamdesk.ui.widgets.format_choice import FormatChoice
from teamdesk.ui.widgets.occasion_fields import OccasionFields
from teamdesk.ui.widgets.recipient import RecipientField

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from teamdesk.domain.rows.documents import SubjectRow
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.widgets.occasion_fields import LetterGaps


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
        letter_gaps: LetterGaps,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._start = start
        self._invited: tuple[SubjectRow, ...] = ()
        self.occasion = OccasionFields(around, letter_gaps)
        self.recipient = RecipientField(around)
        self.formats = FormatChoice(around.theme, around.texts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(around.theme.tokens.space.md)
        for widget in (self.occasion, self.recipient, self.formats):
            column.addWidget(widget)
        self.occasion.changed.connect(self._tell_gaps)
        self.formats.changed.connect(self.changed)

    def ask_for(self, kinds: Iterable[DocumentKind], chosen: Sequence[SubjectRow]) -> None:
        """Ask what these kinds need, and tell what the chosen invitations can't be filled with."""
        self.occasion.setVisible(DocumentKind.INVITATION in kinds)
        self._invited = tuple(row for row in chosen if row.kind is DocumentKind.INVITATION)
        self._tell_gaps()

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

    @Slot()
    def _tell_gaps(self) -> None:
        self.occasion.tell_gaps(self.command(row) for row in self._invited)
