"""The quick entry of a contact: minutes and Enter are enough, the rest stands there already."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from teamdesk.domain.commands.entries import ContactWords
from teamdesk.domain.contacts import ContactKind
from teamdesk.domain.labels import label
from teamdesk.domain.rows.entries import ContactRow
from teamdesk.domain.typed_numbers import read_whole
from teamdesk.ui.person.forms.saved_form import choose
from teamdesk.ui.person.forms.words_form import WordsForm
from teamdesk.ui.widgets.dates import DateField
from teamdesk.ui.widgets.dropdown import DropDown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.field_errors import FieldError
    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.surroundings import Surroundings

MOST_MINUTES = 1440


@dataclass(frozen=True, slots=True)
class Crew:
    """Who may have been there.

    Attributes:
        me: who writes, and so most likely was.
        first_needs_two: nobody was there before, and the way of working asks for two.
    """

    members: Sequence[MemberRow] = field(default_factory=tuple)
    me: UUID | None = None
    first_needs_two: bool = False


class ContactForm(WordsForm[ContactRow, ContactWords]):
    """When, who, what kind, how long; more fields where the kind asks for them."""

    def __init__(
        self, around: Surroundings, history: Callable[..., tuple[HistoryRow, ...]]
    ) -> None:
        super().__init__(around, history)
        self._crew = Crew()
        self.on = DateField(around.theme, around.texts)
        self.member, self.kind, self.companion = DropDown(), DropDown(), DropDown()
        self.add_line("minutes", 0, 0, 1)
        self.add_line("driving_minutes", 0, 1, 1)
        self.add_box("kind", self.kind, 0, 2, 2)
        self.add_box("member", self.member, 0, 4, 1)
        self.add_field("on", self.on, 0, 5, 1)
        self.add_box("companion", self.companion, 1, 0, 3)
        self.add_line("why_alone", 1, 3, 3)
        self.add_line("guided", 2, 0, 3)
        self.add_line("note", 3, 0, 6)
        self.kind.currentIndexChanged.connect(self._on_kind_changed)

    def use_crew(self, crew: Crew) -> None:
        """Say who may be chosen; what is chosen already stays."""
        changed = [one.id for one in crew.members] != [one.id for one in self._crew.members]
        first_time = self.member.count() == 0
        self._crew = crew
        if changed or first_time:
            self._offer(self.member, None)
            self._offer(self.companion, self._("nobody"))
            choose(self.member, crew.me)
        self._show_fields()

    @property
    def first(self) -> QWidget:
        """The minutes: all before it is filled in."""
        return self.lines["minutes"]

    def words(self) -> ContactWords:
        """What is typed; what its kind does not ask for is left out."""
        kind = ContactKind(self.kind.currentData())
        driving = self.typed("driving_minutes")
        has_companion = not self.fields["companion"].isHidden()
        return ContactWords(
            member_id=self.member.currentData(),
            kind=kind,
            on=self.on.day,
            minutes=read_whole(self.typed("minutes")) or 0,
            driving_minutes=read_whole(driving) if driving else None,
            companion_id=self.companion.currentData() if has_companion else None,
            why_alone=self.typed("why_alone") if has_companion else "",
            guided=self.typed("guided") if kind is ContactKind.GUIDANCE else "",
            note=self.typed("note"),
        )

    def words_of(self, row: ContactRow) -> ContactWords:
        """What a stored contact says."""
        return ContactWords(
            member_id=row.member_id,
            kind=row.kind,
            on=row.on,
            minutes=row.minutes,
            driving_minutes=row.driving_minutes,
            companion_id=row.companion_id,
            why_alone=row.why_alone,
            guided=row.guided,
            note=row.note,
        )

    def faults(self) -> dict[str, str]:
        """Minutes are minutes, the day has come, and guidance tells to whom and about what."""
        _, found = self._, dict(super().faults())
        kind = ContactKind(self.kind.currentData())
        least = 0 if kind is ContactKind.FAILED_VISIT else 1
        minutes = read_whole(self.typed("minutes") or ("0" if least == 0 else ""))
        said = _("The number must be from {least} to {most}.", least=least, most=MOST_MINUTES)
        if minutes is None or not least <= minutes <= MOST_MINUTES:
            found["minutes"] = said if self.typed("minutes") else _("How many minutes?")
        driving = self.typed("driving_minutes")
        if driving and ((drove := read_whole(driving)) is None or drove > MOST_MINUTES):
            found["driving_minutes"] = _(
                "The number must be from {least} to {most}.", least=0, most=MOST_MINUTES
            )
        if self.on.day > self.around.clock.today():
            found["on"] = _("This day has not come yet.")
        if kind is ContactKind.GUIDANCE:
            for name in ("guided", "note"):
                if not self.typed(name):
                    found[name] = _("Write something here.")
        return found

    def show_refusal(self, error: FieldError) -> bool:
        """A first visit that lacks a companion is said where one is chosen."""
        if error.field == "companion":
            self._crew = Crew(self._crew.members, self._crew.me, first_needs_two=True)
            self._show_fields()
        return super().show_refusal(error)

    def open_on(self, row: ContactRow | None) -> None:
        """Show a contact, or one of today that I had; kind and person stay as last chosen."""
        if row is not None:
            self._offer_left(row)
        super().open_on(row)
        self._show_fields()
        self._cancel.setVisible(row is not None)

    def retranslate(self) -> None:
        """Set all words."""
        super().retranslate()
        _, chosen = self._, self.kind.currentData()
        self.kind.blockSignals(True)
        self.kind.clear()
        for kind in ContactKind:
            text = label(_, kind)
            self.kind.add_words(text, kind.value)
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))
        self.kind.blockSignals(False)
        fields = self.fields
        fields["minutes"].set_words(_("Time, min"))
        fields["driving_minutes"].set_words(_("Driving, min"))
        fields["kind"].set_words(_("Kind"))
        fields["member"].set_words(_("Who"))
        fields["on"].set_words(_("Date"))
        fields["companion"].set_words(_("Came along"), _("Two professions on the first visit"))
        fields["why_alone"].set_words(_("Why alone"))
        fields["guided"].set_words(_("Guidance to"), _("Home service, next of kin …"))
        self._name_note()

    def fill(self, words: ContactWords | None) -> None:
        """Show a contact, or an empty one of today."""
        shown = {name: "" for name in ("minutes", "driving_minutes", "why_alone", "guided", "note")}
        if words is not None:
            driving = words.driving_minutes
            shown |= {
                "minutes": str(words.minutes),
                "driving_minutes": "" if driving is None else str(driving),
                "why_alone": words.why_alone,
                "guided": words.guided,
                "note": words.note,
            }
            self.kind.setCurrentIndex(self.kind.findData(words.kind.value))
            choose(self.member, words.member_id)
        for name, text in shown.items():
            self.lines[name].setText(text)
        choose(self.companion, words.companion_id if words else None)
        self.on.set_day(words.on if words else self.around.clock.today())

    def _title(self, row: ContactRow) -> str:
        return f"{label(self._, row.kind)}, {self._.formats.date_short(row.on)}"

    def _offer(self, box: DropDown, nobody: str | None) -> None:
        chosen = box.currentData()
        box.clear()
        if nobody is not None:
            box.addItem(nobody, None)
        for member in self._crew.members:
            box.addItem(member.name, member.id)
        choose(box, chosen)

    def _offer_left(self, row: ContactRow) -> None:
        """Somebody who has left the team, or never was in it, still had the contact."""
        known = [self.member.itemData(place) for place in range(self.member.count())]
        if row.member_id not in known:
            self.member.addItem(row.staff_name, row.member_id)

    def _show_fields(self) -> None:
        kind, row = self.kind.currentData(), self.row
        visit = kind == ContactKind.HOME_VISIT.value
        has_told = row is not None and bool(row.companion_id or row.why_alone)
        for name in ("companion", "why_alone"):
            self.fields[name].setVisible(visit and (self._crew.first_needs_two or has_told))
        self.fields["guided"].setVisible(kind == ContactKind.GUIDANCE.value)
        self._name_note()

    def _name_note(self) -> None:
        is_guidance = self.kind.currentData() == ContactKind.GUIDANCE.value
        self.fields["note"].set_words(self._("Topic") if is_guidance else self._("Note"))

    @Slot(int)
    def _on_kind_changed(self, _place: int) -> None:
        self._show_fields()
