"""«Samtykker»: those that end soon or have ended, over all persons, to be renewed together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from teamdesk.domain.labels import label
from teamdesk.domain.names import search_key
from teamdesk.domain.rows.renewals import EndingConsent
from teamdesk.ui.navigation import PLAN, Place
from teamdesk.ui.people.renewal_deeds import RenewalDeeds, Renewed
from teamdesk.ui.people.renewal_form import RenewalForm
from teamdesk.ui.people.renewal_words import about, called
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.columns import Cell, Column, ColumnsModel
from teamdesk.ui.widgets.columns_view import ColumnsTable
from teamdesk.ui.widgets.frames import EmptyState
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.services.case.renewals import RenewalService
    from teamdesk.ui.surroundings import Surroundings


class RenewalList(QWidget):
    """Space ticks, Enter opens the person's plan; who has said no since can't be ticked."""

    def __init__(
        self, service: RenewalService, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._service = service
        self._deeds = RenewalDeeds(service, around)
        self._ticked: set[UUID] = set()
        self.model = ColumnsModel[EndingConsent](_consent_id, self._cells)
        self.table = ColumnsTable(around.theme, self.model)
        self._empty = EmptyState(around.theme, IconName.CHECK)
        self._told = Label(TextRole.SMALL, wraps=True)
        self.every = Button(around.theme, ButtonKind.LINK)
        self.renew = Button(around.theme, ButtonKind.PRIMARY, IconName.CHECK)
        self.form = RenewalForm(around)
        self._list = QWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self.table.rows.pressed_on.connect(self._on_pressed)
        self.table.rows.opened.connect(self._on_opened)
        self.every.clicked.connect(self._on_every)
        self.renew.clicked.connect(self._on_renew)
        self.form.told.connect(self._on_told)
        self.form.left.connect(self._on_left)
        everything = QShortcut(QKeySequence(QKeySequence.StandardKey.SelectAll), self.table.rows)
        everything.setContext(Qt.ShortcutContext.WidgetShortcut)
        everything.activated.connect(self._on_every)
        self.retranslate()

    def refresh(self, typed: str = "") -> int:
        """Show those whose name fits what is typed; returns how many there are."""
        wanted = search_key(typed)
        found = [row for row in self._service.ending() if wanted in row.search_key]
        self._ticked &= {row.consent.id for row in found if not row.is_taken_back}
        self.model.show_rows(found)
        self.model.tell_all_changed()
        self._list.setVisible(bool(found))
        self._empty.setVisible(not found)
        asked = {row.consent.id for row in self.form.rows}
        if self._stack.currentWidget() is self.form and not asked <= self._ticked:
            self._on_left()
        self._show_ready()
        return len(found)

    def retranslate(self) -> None:
        """Set all words again; on the wall nothing is told but initials and days."""
        _, masked = self._, self._is_masked
        told = () if masked else (Column(_("Consent to"), 34),)
        state = () if masked else (Column(_("How it stands"), 24),)
        columns = (Column(_("Name"), 26), *told, Column(_("Valid until"), 16), *state)
        self.table.set_words(_("Consents that run out"), columns)
        self._empty.set_words(
            _("No consent runs out"),
            _("A consent that ends soon stands here until it is renewed."),
        )
        self._told.setText(
            _("Space chooses, Enter opens the person's plan. Whoever has said no is asked there.")
        )
        self.form.retranslate()
        if masked:
            self._stack.setCurrentIndex(0)
        self._show_ready()

    @property
    def chosen(self) -> tuple[EndingConsent, ...]:
        """What is ticked, in the order of the list."""
        return tuple(row for row in self.model.rows if row.consent.id in self._ticked)

    @property
    def _is_masked(self) -> bool:
        return self._around.theme.tokens.masked

    def _lay_out(self) -> None:
        space = self._around.theme.tokens.space
        foot = QHBoxLayout()
        foot.setSpacing(space.md)
        foot.addWidget(self._told, 1)
        foot.addWidget(self.every)
        foot.addWidget(self.renew)
        listed = QVBoxLayout(self._list)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(space.md)
        listed.addWidget(self.table, 1)
        listed.addLayout(foot)
        first = QWidget()
        inside = QVBoxLayout(first)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._list, 1)
        inside.addWidget(self._empty, 1)
        self._stack.addWidget(first)
        self._stack.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _cells(self, row: EndingConsent) -> tuple[Cell, ...]:
        _, day = self._, self._.formats.date_short(row.ends_on)
        name = called(self._around.names, row)
        if self._is_masked:
            return (Cell(name, is_strong=True), Cell(day))
        is_ticked = row.consent.id in self._ticked
        chosen = _("chosen") if is_ticked else _("not chosen")
        tick = None if row.is_taken_back else is_ticked
        spoken = name if row.is_taken_back else f"{chosen}, {name}"
        kinds = ", ".join(label(_, kind) for kind in row.consent.information)
        said = f"{about(_, row)} ({kinds})" if kinds else about(_, row)
        return (
            Cell(name, spoken=spoken, is_strong=True, tick=tick),
            Cell(said),
            Cell(day),
            Cell(self._standing(row), is_quiet=not row.is_taken_back),
        )

    def _standing(self, row: EndingConsent) -> str:
        _, days = self._, (row.ends_on - self._around.clock.today()).days
        if row.is_taken_back:
            return _("has said no since: ask the person")
        if days < 0:
            return _.plural("ended {count} day ago", "ended {count} days ago", -days)
        return _.plural("{count} day left", "{count} days left", days)

    def _show_ready(self) -> None:
        _, count = self._, len(self._ticked)
        open_to = [row for row in self.model.rows if not row.is_taken_back]
        self.every.set_words(
            _("Choose none") if open_to and count == len(open_to) else _("Choose all"), "Ctrl+A"
        )
        self.every.setVisible(bool(open_to) and not self._is_masked)
        self.renew.set_words(_("Renew …"))
        self.renew.setEnabled(bool(count))
        self.renew.setVisible(not self._is_masked)
        self._told.setVisible(not self._is_masked)

    def _tick(self, ids: set[UUID]) -> None:
        self._ticked = ids
        self.model.tell_all_changed()
        self._show_ready()

    @Slot(object)
    def _on_pressed(self, row: EndingConsent) -> None:
        if not row.is_taken_back and not self._is_masked:
            self._tick(self._ticked ^ {row.consent.id})

    @Slot(object)
    def _on_opened(self, row: EndingConsent) -> None:
        self._around.navigator.open(Place.PERSON, row.person_id, PLAN)

    @Slot()
    def _on_every(self) -> None:
        everyone = {row.consent.id for row in self.model.rows if not row.is_taken_back}
        if not self._is_masked:
            self._tick(set() if everyone <= self._ticked else everyone)

    @Slot()
    def _on_renew(self) -> None:
        if self.chosen:
            self._stack.setCurrentWidget(self.form)
            self.form.begin(self.chosen)

    @Slot()
    def _on_told(self) -> None:
        form = self.form
        renewed = [
            Renewed(row, line.answer) for row, line in zip(form.rows, form.answered, strict=True)
        ]
        days = (form.given_on.day, form.valid_until.day)
        if self._deeds.renew(renewed, days, form.refuse):
            count = len(renewed)
            self._around.notices.tell(
                self._.plural("{count} consent is renewed.", "{count} consents are renewed.", count)
            )
            self._on_left()

    @Slot()
    def _on_left(self) -> None:
        self._stack.setCurrentIndex(0)
        self.table.rows.setFocus(Qt.FocusReason.OtherFocusReason)


def _consent_id(row: EndingConsent) -> UUID:
    return row.consent.id
