"""Whose list it is, and who holds the pen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from teamdesk.domain.rows.preparing import MemberPrepared
    from teamdesk.ui.meeting.preparing.presenter import PreparationPresenter
    from teamdesk.ui.surroundings import Surroundings

# In body text.
LEAST_NAME = 8


class WhosePart(QWidget):
    """Two drop-downs, the first only where nobody is known to sit here, and who can't come.

    Signals:
        writer_chosen: the id of the member who holds the pen.
        member_chosen: the id of the member whose list is wanted.
        absence_told: whether she can't come.
    """

    writer_chosen = Signal(object)
    member_chosen = Signal(object)
    absence_told = Signal(bool)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._writer_label = Label(TextRole.SMALL)
        self._member_label = Label(TextRole.SMALL)
        self.writer = DropDown()
        self.member = DropDown()
        self._writer_label.setBuddy(self.writer)
        self._member_label.setBuddy(self.member)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(around.theme.tokens.space.sm)
        self.absent = QCheckBox()
        for part in (self._writer_label, self.writer, self._member_label, self.member):
            row.addWidget(part)
        for box in (self.writer, self.member):
            # Else the longest name makes the page wider than the wall.
            box.setMinimumWidth(LEAST_NAME * around.theme.tokens.type.body)
        row.addWidget(self.absent)
        self.writer.activated.connect(self._on_writer)
        self.member.activated.connect(self._on_member)
        self.absent.clicked.connect(self.absence_told)

    def show_choice(self, presenter: PreparationPresenter) -> None:
        """Show who is called, and who is chosen."""
        is_shared = presenter.is_shared_machine
        self._writer_label.setVisible(is_shared)
        self.writer.setVisible(is_shared)
        for part in (self._member_label, self.member):
            part.setVisible(presenter.writer is not None)
        chosen = next((row for row in presenter.members if row.member.id == presenter.member), None)
        self.absent.setVisible(chosen is not None)
        self.absent.setChecked(chosen is not None and chosen.is_absent)
        self._fill(self.writer, presenter.members, presenter.writer)
        self._fill(self.member, presenter.members, presenter.member)

    def retranslate(self) -> None:
        """Set all words."""
        for said, label, box in (
            (self._("Who writes"), self._writer_label, self.writer),
            (self._("List of"), self._member_label, self.member),
        ):
            label.setText(said)
            box.setAccessibleName(said)
        self.absent.setText(self._("Can't come"))

    def _fill(self, box: DropDown, members: Iterable[MemberPrepared], chosen: UUID | None) -> None:
        with QSignalBlocker(box):
            box.clear()
            box.setCurrentIndex(-1)
            for place, row in enumerate(members):
                box.addItem(self._name(row), row.member.id)
                if row.member.id == chosen:
                    box.setCurrentIndex(place)
            if chosen is None:
                box.setCurrentIndex(-1)

    def _name(self, row: MemberPrepared) -> str:
        if row.is_absent:
            return self._("{name} (away)", name=row.member.name)
        return row.member.name

    @Slot()
    def _on_writer(self) -> None:
        self.writer_chosen.emit(self.writer.currentData())

    @Slot()
    def _on_member(self) -> None:
        self.member_chosen.emit(self.member.currentData())
