"""«Rundt personen»: relatives, GP, NAV, school, employer and volunteers, each with its consent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from teamdesk.domain.commands.entries import RelativeWords
from teamdesk.domain.labels import label
from teamdesk.domain.network import NEEDS_CONSENT, consents_covering, is_valid
from teamdesk.domain.people import ConsentState, NetworkKind
from teamdesk.domain.rows.entries import NetworkRow
from teamdesk.ui.person.forms.entry_list import EntryLine
from teamdesk.ui.person.forms.kept_card import KeptCard
from teamdesk.ui.person.forms.words_form import WordsForm
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.icon_mark import IconMark
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox
from teamdesk.ui.widgets.segments import SegmentedControl
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.domain.rows.plans import ConsentRow
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts

LINES = ("name", "relation", "organisation", "phone", "may_know", "contribution", "note")


@dataclass(frozen=True, slots=True)
class Covered:
    """What the consents say about somebody; ``is_fine`` is None where none is needed."""

    text: str
    is_fine: bool | None


def covered(_: Texts, who: NetworkRow, consents: tuple[ConsentRow, ...], today: date) -> Covered:
    """The newest answer that covers somebody, in words."""
    found = consents_covering(who, consents, (label(_, who.kind), who.kind.value))
    if not found:
        if who.kind in NEEDS_CONSENT:
            return Covered(_("No consent to share anything is recorded"), is_fine=False)
        return Covered("", is_fine=None)
    answer = next((each for each in found if is_valid(each, today)), found[0])
    said = [label(_, answer.state), answer.scope]
    if answer.valid_until is not None:
        day = _.formats.date_short(answer.valid_until)
        over = answer.state is ConsentState.GIVEN and answer.valid_until < today
        said.insert(1, _("ran out {day}", day=day) if over else _("valid until {day}", day=day))
    return Covered(_sentence(said), is_fine=is_valid(answer, today))


def _sentence(parts: list[str]) -> str:
    text = " · ".join(part for part in parts if part)
    return text[:1].upper() + text[1:]


class NetworkLine(EntryLine[NetworkRow]):
    """Somebody, and beside them what the person has said yes to."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, TextRole.STRONG, parent)
        self._mark = IconMark(around.theme)
        self.consent = Label(TextRole.SMALL, wraps=True)
        top = Qt.AlignmentFlag.AlignTop
        self.row.insertWidget(1, self._mark, 0, top)
        self.row.insertWidget(2, self.consent, 1, top)
        self.row.setStretch(0, 2)

    def show_somebody(self, who: NetworkRow, said: Covered) -> None:
        """Show somebody; on the wall only who it is, as the person is told of there."""
        _, is_masked = self._, self._theme.tokens.masked
        name = who.name
        knows = _("may know: {what}", what=who.may_know) if who.may_know else ""
        gives = _("contributes: {what}", what=who.contribution) if who.contribution else ""
        open_facts = (label(_, who.kind), who.relation, _("next of kin") if who.is_closest else "")
        hidden = (who.organisation, who.phone, knows, gives, who.note)
        facts = _told(open_facts)
        self.show_entry(who, name, facts if is_masked else (*facts, *hidden))
        self.end.set_words(_("Remove"))
        self.end.setAccessibleName(_("Remove {name}", name=name))
        self.pencil.set_words(_("Change {name}", name=name))
        self._show_consent(Covered("", is_fine=None) if is_masked else said)

    def _show_consent(self, said: Covered) -> None:
        self.consent.setText(said.text)
        self.consent.set_tone(Tone.WARNING if said.is_fine is False else Tone.PLAIN)
        self._mark.setVisible(said.is_fine is not None)
        self._mark.show_whether_fine(is_fine=bool(said.is_fine))


def _told(facts: tuple[str, ...]) -> tuple[str, ...]:
    """The facts without one that says the same as the one before."""
    kind, relation, closest = facts
    return (kind, "" if relation.casefold() == kind.casefold() else relation, closest)


class NetworkForm(WordsForm[NetworkRow, RelativeWords]):
    """Who, what to the person, how to reach them, what they may know and what they do."""

    def __init__(
        self, around: Surroundings, history: Callable[..., tuple[HistoryRow, ...]]
    ) -> None:
        super().__init__(around, history)
        self.kind = DropDown()
        self.closest = SegmentedControl(around.theme)
        self.add_line("name", 0, 0, 2)
        self.add_box("kind", self.kind, 0, 2, 2)
        self.add_line("relation", 0, 4, 2)
        self.add_line("organisation", 1, 0, 2)
        self.add_line("phone", 1, 2, 2)
        self.add_field("closest", self.closest, 1, 4, 2)
        self.add_line("may_know", 2, 0, 3)
        self.add_line("contribution", 2, 3, 3)
        self.add_line("note", 3, 0, 6)
        self.closest.chosen.connect(self.leave_field)

    @property
    def first(self) -> QWidget:
        """The name."""
        return self.lines["name"]

    def words(self) -> RelativeWords:
        """What is typed."""
        return RelativeWords(
            **{name: self.typed(name) for name in LINES},
            kind=NetworkKind(self.kind.currentData()),
            is_closest=self.closest.choice is True,
        )

    def words_of(self, row: NetworkRow) -> RelativeWords:
        """What is stored of somebody."""
        told = {name: getattr(row, name) for name in LINES}
        return RelativeWords(**told, kind=row.kind, is_closest=row.is_closest)

    def faults(self) -> dict[str, str]:
        """Whoever is near has a name."""
        missing = {} if self.typed("name") else {"name": self._("Write something here.")}
        return {**missing, **super().faults()}

    def retranslate(self) -> None:
        """Set all words."""
        super().retranslate()
        _, chosen = self._, self.kind.currentIndex()
        self.kind.clear()
        for kind in NetworkKind:
            self.kind.addItem(label(_, kind), kind.value)
        self.kind.setCurrentIndex(max(0, chosen))
        self.closest.set_segments({False: _("no"), True: _("yes")})
        fields = self.fields
        fields["name"].set_words(_("Name"))
        fields["kind"].set_words(_("Who it is"))
        fields["relation"].set_words(_("Relation"), _("Sister, NAV adviser …"))
        fields["organisation"].set_words(_("Organisation"))
        fields["phone"].set_words(_("Telephone"))
        fields["closest"].set_words(_("Next of kin"))
        fields["may_know"].set_words(_("What they may know"), _("As the person has said"))
        fields["contribution"].set_words(_("What they do or offer"))
        fields["note"].set_words(_("Note"))

    def fill(self, words: RelativeWords | None) -> None:
        """Show somebody, or empty fields; most often it is a relative."""
        for name in LINES:
            self.lines[name].setText(getattr(words, name) if words else "")
            self.lines[name].setCursorPosition(0)
        kind = words.kind if words else NetworkKind.RELATIVE
        self.kind.setCurrentIndex(self.kind.findData(kind.value))
        self.closest.choose(bool(words and words.is_closest))

    def _title(self, row: NetworkRow) -> str:
        return row.name


class NetworkCard(KeptCard[NetworkLine, NetworkRow, RelativeWords]):
    """Everybody around the person, the closest first."""

    def __init__(self, presenter: PersonPresenter) -> None:
        around = presenter.around
        self.form = NetworkForm(around, presenter.desk.history.of)
        self._around = around
        rows: RowsBox[NetworkLine, NetworkRow] = RowsBox(self._make_line, self._show_line, 0)
        super().__init__("relative", self.form, rows, presenter.desk.network, presenter)
        self._consents: tuple[ConsentRow, ...] = ()

    @property
    def said(self) -> str:
        """As the menu of undo says it."""
        return self._("change of those around")

    def show_network(self, state: PersonState, rows: tuple[NetworkRow, ...]) -> None:
        """Show those around one person."""
        self.set_heading(self._("Around the person"))
        self.add.set_words(self._("New contact person"), "N")
        self.empty.setText(self._("Nobody is written down yet. Ask who is important to them."))
        self._consents = state.consents
        self.show_entries(state, rows)

    def _make_line(self) -> NetworkLine:
        return self.listen_to(NetworkLine(self._around))

    def _show_line(self, line: NetworkLine, who: NetworkRow) -> None:
        today = self._around.clock.today()
        line.show_somebody(who, covered(self._, who, self._consents, today))
