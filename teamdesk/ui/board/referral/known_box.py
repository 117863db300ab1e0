"""«Kom tilbake»: whoever is being referred may be known, and says so while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.domain.labels import label
from teamdesk.domain.phases import PhaseKind
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from teamdesk.domain.rows.referrals import EarlierCase, KnownPerson
    from teamdesk.ui.surroundings import Surroundings


class KnownBox(QWidget):
    """Shows the one who is known, and lets the new case be theirs.

    Signals:
        open_requested: the `KnownPerson` who stands on the board now, to be looked at.
        chosen: whether the new case is to be the known person's.
    """

    open_requested = Signal(object)
    chosen = Signal(bool)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._known: KnownPerson | None = None
        self._says = Label(TextRole.STRONG, wraps=True)
        self._cases = Label(TextRole.SMALL, wraps=True)
        self.same = Button(around.theme)
        self.same.setCheckable(True)
        self.open = Button(around.theme, icon=IconName.PERSON)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(around.theme.tokens.space.xs)
        for widget in (self._says, self._cases, self.same, self.open):
            column.addWidget(widget)
        self.same.toggled.connect(self._on_toggled)
        self.open.clicked.connect(self._on_open)
        self.hide()

    @property
    def person_id(self) -> UUID | None:
        """Whose case it is to be; None for a person who is new."""
        chosen = self._known is not None and self.same.isChecked()
        return self._known.person_id if self._known and chosen else None

    def show_known(self, found: Sequence[KnownPerson]) -> None:
        """Show the first who fits: a number is one person's, and so are a name and a birth date."""
        known = found[0] if found else None
        if known is not None and self._known is not None:
            is_other = known.person_id != self._known.person_id
        else:
            is_other = known is not self._known
        self._known = known
        if is_other:
            # Whoever is found is the same person unless one says otherwise.
            self.same.setChecked(known is not None and not known.is_active)
        self.retranslate()
        self.setVisible(known is not None)

    def retranslate(self) -> None:
        """Set all words again."""
        known, _ = self._known, self._
        if known is None:
            return
        born = f", {_.formats.date_short(known.birth_date)}" if known.birth_date else ""
        self._says.setText(_("{name} has been here before", name=known.name) + born)
        if known.is_active:
            self._says.setText(_("{name} has a case already", name=known.name) + born)
        self._says.set_tone(Tone.DANGER if known.is_active else Tone.PLAIN)
        self._cases.setText("\n".join(self._case(case) for case in known.cases))
        self._cases.setVisible(bool(known.cases))
        self.same.set_words(_("Came back: a new case for the same person"))
        self.same.setVisible(not known.is_active)
        self.open.set_words(_("Open the person's page"))
        here = any(not case.team_name and _is_open(case) for case in known.cases)
        self.open.setVisible(known.is_active and here)

    def _case(self, case: EarlierCase) -> str:
        day = self._.formats.date_short
        facts = [
            case.number or case.team_name,
            label(self._, case.phase_kind),
            label(self._, case.end_reason).lower() if case.end_reason else "",
            day(case.ended_on) if case.ended_on else "",
        ]
        return " · ".join(fact for fact in facts if fact)

    @Slot(bool)
    def _on_toggled(self, is_same: bool) -> None:
        self.chosen.emit(is_same)

    @Slot()
    def _on_open(self) -> None:
        self.open_requested.emit(self._known)


def _is_open(case: EarlierCase) -> bool:
    return case.phase_kind is not PhaseKind.ENDED
