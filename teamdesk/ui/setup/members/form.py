"""One member's fields: new, or changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from teamdesk.domain.capacity import may_be_man_years
from teamdesk.domain.commands.team import SaveMember
from teamdesk.domain.labels import label, profession_label
from teamdesk.domain.names import free_initials
from teamdesk.domain.people import Profession
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.field_errors import FieldError
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.surroundings import Surroundings


class MemberForm(Card):
    """Fields and two buttons; the section calls the service.

    Signals:
        submitted: a `SaveMember`.
        activity_requested: the `MemberRow` that leaves, or comes back.
    """

    submitted = Signal(object)
    activity_requested = Signal(object)

    def __init__(
        self, around: Surroundings, parent: QWidget | None = None, *, has_logins: bool = False
    ) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        theme = around.theme
        self._member: MemberRow | None = None
        self._taken: tuple[str, ...] = ()
        self._sure: float | None = None
        self.name, self.initials, self.percent = QLineEdit(), QLineEdit(), QLineEdit()
        self.login, self.phone = QLineEdit(), QLineEdit()
        self._has_logins = has_logins
        self.profession = DropDown()
        # A team may write a profession that the program has no word for.
        self.profession.setEditable(True)
        self._fields = {
            "name": InlineField(theme, self.name),
            "initials": InlineField(theme, self.initials),
            "profession": InlineField(theme, self.profession),
            "percent": InlineField(theme, self.percent),
            "phone": InlineField(theme, self.phone),
            "login": InlineField(theme, self.login),
        }
        self.save = Button(theme, ButtonKind.PRIMARY)
        self.activity = Button(theme)
        for field in self._fields.values():
            self.body.addWidget(field)
        self._fields["login"].setVisible(has_logins)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addWidget(self.activity)
        row.addStretch(1)
        self.body.addLayout(row)
        self.name.textEdited.connect(self._on_name_edited)
        for editor in (self.name, self.initials, self.percent, self.phone, self.login):
            editor.returnPressed.connect(self.submit)
        self.save.clicked.connect(self.submit)
        self.activity.clicked.connect(self._on_activity_clicked)
        self.retranslate()

    def show_member(self, member: MemberRow | None) -> None:
        """Show a member, or empty fields for a new one."""
        self._member = member
        # What is stored already was meant.
        self._sure = member.percent if member else None
        for field in self._fields.values():
            field.clear_error()
        self.name.setText(member.name if member else "")
        self.initials.setText(member.initials if member else "")
        self.percent.setText(_plain(member.percent) if member else "")
        self.phone.setText(member.phone if member else "")
        self.login.setText(member.server_login if member else "")
        self._show_profession(member.profession if member else Profession.PHYSIOTHERAPIST.value)
        self.retranslate()

    def know_members(self, members: Iterable[MemberRow]) -> None:
        """Remember whose initials a new member can't have."""
        self._taken = tuple(member.initials for member in members)

    def show_error(self, error: FieldError) -> None:
        """Say at the field what is wrong with it."""
        self._tell(error.field, error)

    def retranslate(self) -> None:
        """Set all words again."""
        _, member = self._, self._member
        self.set_heading(member.name if member else _("New member"))
        self._fields["name"].set_words(_("Name"))
        self._fields["initials"].set_words(_("Initials"), _("Stand on cards and in the minutes."))
        self._fields["profession"].set_words(_("Profession"))
        line = self.profession.lineEdit()
        if line is not None:
            line.setAccessibleName(_("Profession"))
        self._fields["percent"].set_words(_("Percent of a post"))
        self._fields["phone"].set_words(
            _("Telephone"), _("Stands on plans and other papers where this one coordinates.")
        )
        self._fields["login"].set_words(
            _("Login on the server"),
            _(
                "Tells Teamdesk who sits at the machine. Where several have the same one, it asks "
                "each time; where nobody has it, it asks the next time."
            ),
        )
        self.save.set_words(_("Save") if member else _("Add"))
        leaves = member is None or member.is_active
        self.activity.set_words(_("Has left the team") if leaves else _("Is back in the team"))
        self.activity.setVisible(member is not None)
        chosen = self._profession()
        self.profession.clear()
        for profession in Profession:
            self.profession.addItem(label(_, profession).capitalize(), profession.value)
        self._show_profession(chosen)

    @Slot()
    def submit(self) -> None:
        """Hand over what is typed."""
        percent = self._percent()
        if percent is None and self.percent.text().strip():
            self._fields["percent"].show_error(
                self._("Write a number from 0 to 100, or leave it empty.")
            )
            self.percent.setFocus()
            return
        if percent is not None and may_be_man_years(percent) and percent != self._sure:
            self._ask_man_years(percent)
            return
        member = self._member
        self.submitted.emit(
            SaveMember(
                name=self.name.text(),
                initials=self.initials.text(),
                profession=self._profession(),
                percent=percent,
                member_id=member.id if member else None,
                expected_version=member.version if member else None,
                phone=self.phone.text(),
                server_login=self.login.text() if self._has_logins else None,
            )
        )

    def _ask_man_years(self, percent: float) -> None:
        """Ask once: whoever saves the same again means it (Bodø's «1,89 %»)."""
        self._sure = percent
        years = self._.formats.number(percent)
        self._fields["percent"].show_error(
            self._(
                "Did you mean {years} man-years? Nothing is saved yet. Write the percent of this "
                "one post, or save again if it is {years} %.",
                years=years,
            )
        )
        self.percent.setFocus()

    def _tell(self, key: str, error: ExplainedError) -> None:
        field = self._fields[key]
        field.show_error(self._.explain(error))
        field.editor.setFocus()

    def _percent(self) -> float | None:
        text = self.percent.text().replace("%", "").replace(",", ".").strip()
        try:
            return float(text) if text else None
        except ValueError:
            return None

    def _profession(self) -> str:
        index = self.profession.findText(self.profession.currentText())
        known = self.profession.itemData(index) if index >= 0 else None
        return known if isinstance(known, str) else self.profession.currentText().strip()

    def _show_profession(self, code: str) -> None:
        index = self.profession.findData(code)
        if index >= 0:
            self.profession.setCurrentIndex(index)
        else:
            self.profession.setEditText(profession_label(self._, code))

    @Slot(str)
    def _on_name_edited(self, name: str) -> None:
        """Offer initials for a new member until somebody writes others."""
        if self._member is None and not self.initials.isModified():
            self.initials.setText(free_initials(name, self._taken) if name.strip() else "")

    @Slot()
    def _on_activity_clicked(self) -> None:
        if self._member is not None:
            self.activity_requested.emit(self._member)


def _plain(percent: float | None) -> str:
    return "" if percent is None else f"{percent:g}".replace(".", ",")
