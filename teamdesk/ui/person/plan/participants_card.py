"""«Deltakere»: who takes part in the plan, and with what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from teamdesk.core.formats import unbroken
from teamdesk.domain.commands.plan_parts import ParticipantWords
from teamdesk.domain.labels import label, profession_label
from teamdesk.domain.names import initials
from teamdesk.domain.rows.plans import ParticipantRow
from teamdesk.ui.person.forms.entry_list import EntryDeeds, EntryLine, EntryListCard
from teamdesk.ui.person.forms.words_form import WordsForm
from teamdesk.ui.person.plan.deeds import participant_words
from teamdesk.ui.person.plan.given_participants import GivenParticipants
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts

LINES = ("name", "role", "organisation", "phone", "contribution")
DAYS = ("from_on", "to_on")


def period_words(_: Texts, who: ParticipantRow) -> str:
    """«3.1.2026 – 5.6.2026», or «til 5.6.2026» where only one end is known."""
    day = _.formats.date_short
    if who.to_on is None:
        return _("from {day}", day=day(who.from_on)) if who.from_on else ""
    if who.from_on is None:
        return _("until {day}", day=day(who.to_on))
    return f"{day(who.from_on)} – {day(who.to_on)}"


class ParticipantLine(EntryLine[ParticipantRow]):
    """Somebody who takes part, until they do no longer."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, TextRole.STRONG, parent)

    def show_participant(self, who: ParticipantRow) -> None:
        """Show somebody."""
        # On the wall there are initials, and no telephone number.
        masked = self._theme.tokens.masked
        name, phone = (initials(who.name), "") if masked else (who.name, unbroken(who.phone))
        period = period_words(self._, who)
        self.show_entry(who, name, (who.role, who.organisation, phone, period, who.contribution))
        self.end.set_words(self._("End"))
        self.end.setAccessibleName(self._("{name} takes part no longer", name=name))
        self.pencil.set_words(self._("Change {name}", name=name))


class ParticipantForm(WordsForm[ParticipantRow, ParticipantWords]):
    """Somebody who is known already, or name, role, organisation, telephone; then the rest."""

    def __init__(
        self, around: Surroundings, history: Callable[..., tuple[HistoryRow, ...]]
    ) -> None:
        super().__init__(around, history)
        self.known = DropDown()
        self.add_field("known", self.known, 0, 0, 6)
        self.known.activated.connect(self._on_known)
        for place, name in enumerate(LINES[:4]):
            self.add_line(name, 1 + place // 2, 3 * (place % 2), 3)
        self.add_line("contribution", 3, 0, 6)
        self.days = {name: self.add_day(name, 4, 3 * place, 3) for place, name in enumerate(DAYS)}

    @property
    def first(self) -> QWidget:
        """Those who are known, where there are any; else the name."""
        return self.lines["name"] if self.fields["known"].isHidden() else self.known

    def offer(self, people: Sequence[ParticipantWords]) -> None:
        """Offer those who are known and don't take part yet, so that nobody is typed twice."""
        self.known.clear()
        self.known.add_words(self._("somebody else"), None)
        for who in people:
            said = " – ".join(part for part in (who.name, who.role) if part)
            self.known.addItem(said, who)
        self.fields["known"].setVisible(bool(people) and self.row is None)

    def fill(self, words: ParticipantWords | None) -> None:
        """Show somebody, or nobody yet."""
        self.fields["known"].setVisible(words is None and self.known.count() > 1)
        for name in LINES:
            self.lines[name].setText(getattr(words, name) if words else "")
        for name, day in self.days.items():
            day.set_day(getattr(words, name) if words else None)

    def words(self) -> ParticipantWords:
        """What is typed."""
        texts = {name: self.typed(name) for name in LINES}
        from_on, to_on = self.days["from_on"].day, self.days["to_on"].day
        return ParticipantWords(**texts, from_on=from_on, to_on=to_on)

    def words_of(self, row: ParticipantRow) -> ParticipantWords:
        """What is stored of somebody."""
        return participant_words(row)

    def faults(self) -> dict[str, str]:
        """Whoever takes part has a name, and does not leave before they came."""
        _, words, found = self._, self.words(), dict(super().faults())
        if not words.name:
            found["name"] = _("Write something here.")
        if words.from_on and words.to_on and words.to_on < words.from_on:
            found["to_on"] = _("This day is before the first one.")
        return found

    def retranslate(self) -> None:
        """Set all words."""
        super().retranslate()
        _ = self._
        self.fields["name"].set_words(_("Name"))
        self.fields["role"].set_words(_("Role"), _("Sister, NAV adviser …"))
        self.fields["organisation"].set_words(_("Organisation"))
        self.fields["phone"].set_words(_("Telephone"))
        self.fields["contribution"].set_words(_("What they contribute"))
        self.fields["known"].set_words(_("Fetch from the team or the network"))
        self.fields["from_on"].set_words(_("Takes part from"), _("Empty: from today"))
        self.fields["to_on"].set_words(_("Takes part to"))

    @Slot(int)
    def _on_known(self, place: int) -> None:
        who = self.known.itemData(place)
        if isinstance(who, ParticipantWords):
            self.fill(who)
            self.fields["known"].show()

    def _title(self, row: ParticipantRow) -> str:
        return row.name


class ParticipantsCard(EntryListCard[ParticipantLine, ParticipantRow, ParticipantWords]):
    """Those who take part now."""

    def __init__(self, presenter: PersonPresenter) -> None:
        around, deeds = presenter.around, presenter.plan_deeds
        self.form = ParticipantForm(around, presenter.desk.history.of)
        self._around = around
        rows: RowsBox[ParticipantLine, ParticipantRow] = RowsBox(
            self._make_line, ParticipantLine.show_participant, 0
        )
        own = EntryDeeds(deeds.add_participant, deeds.edit_participant, deeds.end_participant)
        super().__init__(presenter, "participant", self.form, rows, own)
        self.given = GivenParticipants(around)
        place = self.body.indexOf(rows)
        self.body.removeWidget(rows)
        whole = QVBoxLayout()
        whole.setSpacing(0)
        whole.addWidget(self.given)
        whole.addWidget(rows)
        self.body.insertLayout(place, whole)
        self.former = Label(TextRole.SMALL, wraps=True)
        self.body.insertWidget(place + 1, self.former)
        self._network = presenter.desk.network

    def show_state(self, state: PersonState) -> None:
        """Show one person's participants."""
        self.set_heading(self._("Who takes part"))
        self.add.set_words(self._("New participant"))
        self.empty.setText(self._("Nobody else takes part yet."))
        self.given.show_state(state)
        self._show_former(state)
        self.show_entries(state, state.plan.participants if state.plan else ())

    @Slot()
    def begin(self) -> None:
        """Open the form for somebody new, with those who are known to choose from."""
        if self._state is not None:
            self.form.offer(self._others(self._state))
        super().begin()

    def _others(self, state: PersonState) -> tuple[ParticipantWords, ...]:
        """The network and the team, without those who take part already."""
        inside = {who.name for who in state.plan.participants} if state.plan else set()
        near = (
            ParticipantWords(
                row.name,
                row.relation or label(self._, row.kind),
                row.organisation,
                row.phone,
                row.contribution,
            )
            for row in self._network.of_person(state.page.person_id)
        )
        team = (
            ParticipantWords(member.name, profession_label(self._, member.profession))
            for member in state.members
        )
        return tuple(who for who in (*near, *team) if who.name not in inside)

    def _show_former(self, state: PersonState) -> None:
        masked = self._around.theme.tokens.masked
        told = [
            " · ".join(
                part
                for part in (
                    initials(who.name) if masked else who.name,
                    who.role,
                    period_words(self._, who),
                )
                if part
            )
            for who in (state.plan.former if state.plan else ())
        ]
        self.former.setText("\n".join((self._("Earlier:"), *told)))
        self.former.setVisible(bool(told))

    def _make_line(self) -> ParticipantLine:
        return self.listen_to(ParticipantLine(self._around))
