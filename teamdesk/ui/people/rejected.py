"""«Avviste»: whom the team said no to, why, and where they were sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.commands.cases import AcceptReferral
from teamdesk.domain.names import search_key
from teamdesk.domain.rows.referrals import RejectedReferral
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.columns import Cell, Column, ColumnsModel
from teamdesk.ui.widgets.columns_view import ColumnsTable
from teamdesk.ui.widgets.frames import EmptyState
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.services.case.referrals import ReferralService
    from teamdesk.ui.surroundings import Surroundings


class RejectedList(QWidget):
    """The table, and below it the whole reason of the one that is chosen; Enter takes it in."""

    def __init__(
        self, referrals: ReferralService, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._referrals = referrals
        self._around = around
        self._ = around.texts
        self._theme = around.theme
        self._names = around.names
        self._typed = ""
        self.model = ColumnsModel[RejectedReferral](_referral_id, self._cells)
        self.table = ColumnsTable(around.theme, self.model)
        self._empty = EmptyState(around.theme, IconName.PERSON)
        self._why = Label(TextRole.BODY, wraps=True)
        self.accept = Button(around.theme, icon=IconName.PLUS)
        foot = QHBoxLayout()
        foot.addWidget(self._why, 1)
        foot.addWidget(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(around.theme.tokens.space.md)
        column.addWidget(self.table, 1)
        column.addWidget(self._empty, 1)
        column.addLayout(foot)
        self.accept.clicked.connect(self._on_accept)
        self.table.rows.opened.connect(self._on_opened)
        self.table.rows.selectionModel().currentChanged.connect(self._on_current)
        self.retranslate()

    def refresh(self, typed: str = "") -> int:
        """Show those whose name fits what is typed; returns how many there are."""
        self._typed, wanted = typed, search_key(typed)
        found = [row for row in self._referrals.rejected() if wanted in row.search_key]
        self.model.show_rows(found)
        self.table.setVisible(bool(found))
        self._empty.setVisible(not found)
        self._show_chosen()
        return len(found)

    def retranslate(self) -> None:
        """Set all words again; on the wall nothing is told but initials and days."""
        _, masked = self._, self._theme.tokens.masked
        told = () if masked else (Column(_("Why not"), 30), Column(_("Sent to"), 22))
        self.table.set_words(
            _("Rejected referrals"),
            (
                Column(_("Name"), 12 if masked else 24),
                Column(_("Referred"), 12),
                Column(_("Decided"), 12),
                *told,
            ),
        )
        self._empty.set_words(
            _("No rejected referral"),
            _("A referral that the team says no to stands here, with why and where it was sent."),
        )
        self.accept.set_words(_("Take the person in after all"), _("Enter"))
        self._show_chosen()

    def _cells(self, row: RejectedReferral) -> tuple[Cell, ...]:
        masked, day = self._theme.tokens.masked, self._.formats.date_short
        told = () if masked else (Cell(row.reason), Cell(row.sent_to or "–"))
        return (
            Cell(self._names.called(row.person_id, row.name), is_strong=True),
            Cell(day(row.received_on) if row.received_on else ""),
            Cell(day(row.decided_on) if row.decided_on else ""),
            *told,
        )

    def _chosen(self) -> RejectedReferral | None:
        at = self.table.rows.currentIndex()
        return self.model.rows[at.row()] if at.isValid() else None

    def _show_chosen(self) -> None:
        row = self._chosen()
        self.accept.setVisible(row is not None)
        hidden = row is None or self._theme.tokens.masked
        self._why.setText("" if hidden or row is None else self._sentence(row))

    def _sentence(self, row: RejectedReferral) -> str:
        _ = self._
        said = [row.reason]
        if row.sent_to:
            said.append(_("Sent to {place}", place=row.sent_to))
        if row.decided_by:
            said.append(_("decided by {name}", name=row.decided_by))
        return " · ".join(said)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._show_chosen()

    @Slot()
    def _on_accept(self) -> None:
        row = self._chosen()
        if row is not None:
            self._on_opened(row)

    @Slot(object)
    def _on_opened(self, row: RejectedReferral) -> None:
        try:
            changes = self._referrals.accept(AcceptReferral(row.id, row.version))
        except ExplainedError as error:
            self._around.notices.fail(error)
            self.refresh(self._typed)
            return
        self._around.bus.publish(changes)
        self._around.notices.tell(self._("The person is taken in, and stands on the board."))


def _referral_id(row: RejectedReferral) -> UUID:
    return row.id
