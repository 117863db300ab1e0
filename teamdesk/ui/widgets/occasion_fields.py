"""What a person is invited to: the letter, the day, the time and the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from teamdesk.domain.labels import label
from teamdesk.domain.letter_gaps import told_gaps
from teamdesk.domain.letters import INVITATIONS, LetterKind, LetterPlace, Occasion
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.kept_field import KeptDay
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.side_by_side import SideBySide
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TypeAlias

    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.ui.surroundings import Surroundings

    LetterGaps: TypeAlias = Callable[[ExportDocument], tuple[LetterPlace, ...]]

LONGEST_TIME, LONGEST_PLACE = 40, 120
# In units of the body text: below it the name of a letter is cut off.
NARROWEST_BESIDE = 44


class OccasionFields(QWidget):
    """Four fields, and below them what the letter still lacks; what is empty may stay so.

    Signals:
        changed: something else is chosen or typed.
    """

    changed = Signal()

    def __init__(
        self, around: Surroundings, letter_gaps: LetterGaps, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._letter_gaps = letter_gaps
        # What a letter lacks depends on which of the fields are filled, and not on their words.
        self._known: dict[tuple[object, ...], tuple[LetterPlace, ...]] = {}
        self.letter = DropDown()
        self.day = KeptDay(around)
        self.at, self.place = QLineEdit(), QLineEdit()
        self.at.setMaxLength(LONGEST_TIME)
        self.place.setMaxLength(LONGEST_PLACE)
        self._letter_field, self._at_field, self._place_field = (
            InlineField(around.theme, editor) for editor in (self.letter, self.at, self.place)
        )
        self.gaps = Label(TextRole.CAPTION, wraps=True)
        self.gaps.set_tone(Tone.WARNING)
        air = around.theme.tokens.space.lg
        where = QHBoxLayout()
        where.setSpacing(air)
        for field, share in ((self.day, 2), (self._at_field, 2), (self._place_field, 3)):
            where.addWidget(field, share)
        fields = SideBySide(around.theme, NARROWEST_BESIDE, air)
        fields.add(self._letter_field, 4)
        fields.add(where, 7)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(fields)
        column.addWidget(self.gaps)
        self.retranslate()
        self.letter.currentIndexChanged.connect(self._on_chosen)
        for line in (self.at, self.place, self.day.text):
            line.textChanged.connect(self._on_typed)

    @property
    def occasion(self) -> Occasion:
        """What is chosen and typed."""
        return Occasion(
            LetterKind(self.letter.currentData()),
            self.day.value,
            self.at.text().strip(),
            self.place.text().strip(),
        )

    def tell_gaps(self, invitations: Iterable[ExportDocument]) -> None:
        """Say what can't be filled in one of them or more, and where it is written."""
        lacking = {place for each in invitations for place in self._gaps_of(each)}
        places = [place for place in LetterPlace if place in lacking]
        self.gaps.setText(told_gaps(self._, places))
        self.gaps.setVisible(bool(places))

    def forget_gaps(self) -> None:
        """Ask anew: what the letters are filled with may have changed."""
        self._known.clear()

    def forget(self) -> None:
        """Empty the fields: somebody else is shown, who is invited to something else."""
        self.letter.setCurrentIndex(0)
        self.day.forget()
        self.at.clear()
        self.place.clear()

    def retranslate(self) -> None:
        """Set all words again; the choice stays."""
        _ = self._
        self._letter_field.set_words(_("To what"))
        self.day.set_words(_("Day"), _("For example u50 or 12.12"))
        self._at_field.set_words(_("Time of day"), _("For example 10.30"))
        self._place_field.set_words(_("Place"))
        place = max(0, self.letter.currentIndex())
        self.letter.blockSignals(True)
        self.letter.clear()
        for kind in INVITATIONS:
            self.letter.add_words(label(_, kind), kind.value)
        self.letter.setCurrentIndex(place)
        self.letter.blockSignals(False)

    def _gaps_of(self, command: ExportDocument) -> tuple[LetterPlace, ...]:
        to = self.occasion
        filled = (to.letter, to.on is not None, bool(to.at), bool(to.place))
        key = (command.subject_id, command.language, *filled)
        if key not in self._known:
            self._known[key] = self._letter_gaps(command)
        return self._known[key]

    @Slot(int)
    def _on_chosen(self, _place: int) -> None:
        self.changed.emit()

    @Slot(str)
    def _on_typed(self, _text: str) -> None:
        self.changed.emit()
