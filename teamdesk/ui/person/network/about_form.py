"""The form of what is known of a person: who, how to reach them, which language."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from teamdesk.core.i18n import Language
from teamdesk.domain.commands.people import PersonWords
from teamdesk.domain.identity_number import IdentityNumberError, parse_identity_number
from teamdesk.domain.labels import label
from teamdesk.domain.people import AddressProtection
from teamdesk.domain.rows.people import PersonAbout
from teamdesk.domain.typed_births import read_past_date
from teamdesk.ui.person.forms.saved_form import choose
from teamdesk.ui.person.forms.words_form import WordsForm
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.zones import ZoneCompleter

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.ui.surroundings import Surroundings

BORN = "birth_date"
BOXES = ("address_protection", "language")
WRITTEN = tuple(each.name for each in fields(PersonWords) if each.name not in (BORN, *BOXES))


class AboutForm(WordsForm[PersonAbout, PersonWords]):
    """Everything that a referral tells of a person, and what comes later."""

    def __init__(
        self,
        around: Surroundings,
        history: Callable[..., tuple[HistoryRow, ...]],
        zones: Callable[[], Sequence[str]],
    ) -> None:
        super().__init__(around, history)
        self._zones = zones
        # The words of a day are the language's own: these stand until another day is shown.
        self._shown: tuple[str, date | None] = ("", None)
        self.protection, self.language = DropDown(), DropDown()
        self.add_line("name", 0, 0, 3)
        self.add_line("short_name", 0, 3, 1)
        self.add_line(BORN, 0, 4, 1)
        self.add_line("identity_number", 0, 5, 1)
        self.add_line("phone", 1, 0, 1)
        self.add_line("address", 1, 1, 3)
        self.add_box("address_protection", self.protection, 1, 4, 2)
        self.add_line("zone", 2, 0, 2)
        self.add_line("doctor", 2, 2, 2)
        self.add_box("language", self.language, 2, 4, 2)
        self.add_line("interpreter", 3, 0, 6)
        self._zone_names = ZoneCompleter(self.lines["zone"])
        self.protection.currentIndexChanged.connect(self._fit_address)
        for name in (BORN, "identity_number"):
            self.lines[name].textChanged.connect(self._compare)

    @property
    def first(self) -> QWidget:
        """The name."""
        return self.lines["name"]

    def open_on(self, row: PersonAbout | None) -> None:
        """Show what is known, with the zones of the team as they are now."""
        self._zone_names.offer(self._zones())
        self.offer_again()
        super().open_on(row)

    def words(self) -> PersonWords:
        """What is typed."""
        return PersonWords(
            **{name: self.typed(name) for name in WRITTEN},
            birth_date=self._born(),
            address_protection=AddressProtection(self.protection.currentData()),
            language=str(self.language.currentData() or ""),
        )

    def words_of(self, row: PersonAbout) -> PersonWords:
        """What is stored."""
        return row.words

    def fill(self, words: PersonWords | None) -> None:
        """Show what is known of somebody."""
        words = words or PersonWords("")
        born = words.birth_date
        shown = {name: getattr(words, name) for name in WRITTEN}
        shown[BORN] = self._.formats.date_short(born) if born else ""
        self._shown = (shown[BORN], born)
        for name, text in shown.items():
            self.lines[name].setText(text)
            self.lines[name].setCursorPosition(0)
        choose(self.protection, words.address_protection.value)
        choose(self.language, words.language)

    def faults(self) -> Mapping[str, str]:
        """Everybody has a name, and was born on a day that has been."""
        _, found = self._, dict(super().faults())
        if not self.typed("name"):
            found["name"] = _("Write something here.")
        if self.typed(BORN) and self._born() is None:
            found[BORN] = _("Write a day that has been, such as 12.3.1944.")
        return found

    def offer_again(self) -> None:
        """Fill in the protections and the languages."""
        _ = self._
        chosen = self.protection.currentData(), self.language.currentData()
        for box in (self.protection, self.language):
            box.clear()
        for kind in AddressProtection:
            self.protection.add_words(label(_, kind), kind.value)
        self.language.add_words(_("the team's language"), "")
        for language in Language:
            self.language.addItem(language.own_name, language.value)
        choose(self.protection, chosen[0])
        choose(self.language, chosen[1])

    def retranslate(self) -> None:
        """Set all words."""
        super().retranslate()
        _, shown = self._, self.fields
        shown["name"].set_words(_("Name"))
        shown["short_name"].set_words(_("Goes by"), _("On the wall and in the week plan"))
        shown[BORN].set_words(_("Born"))
        shown["identity_number"].set_words(_("Birth number"))
        shown["phone"].set_words(_("Telephone"))
        shown["address_protection"].set_words(_("Protected address"))
        shown["zone"].set_words(_("Zone"))
        shown["doctor"].set_words(_("GP"))
        shown["language"].set_words(_("Language of the papers"))
        shown["interpreter"].set_words(
            _("Interpreter"), _("Which language and how, such as: Arabic, on a screen")
        )
        self._fit_address()
        self._compare()

    def _title(self, row: PersonAbout) -> str:
        return row.words.name

    def _born(self) -> date | None:
        words, day = self._shown
        typed = self.typed(BORN)
        return day if typed == words else read_past_date(typed, self.around.clock.today())

    @Slot()
    def _fit_address(self) -> None:
        """A protected address stands in the population register, and not here."""
        is_open = self.protection.currentData() == AddressProtection.NONE.value
        self.lines["address"].setEnabled(is_open)
        hint = "" if is_open else self._("A protected address is not kept here.")
        self.fields["address"].set_words(self._("Address"), hint)

    @Slot()
    def _compare(self) -> None:
        """Say where the birth number tells another birth date; it may be right all the same."""
        try:
            told = parse_identity_number(self.typed("identity_number")).birth_date
        except IdentityNumberError:
            told = None
        born = self._born()
        is_other = told is not None and born is not None and told != born
        day = self._.formats.date_short(told) if told else ""
        said = self._("The number says {day}.", day=day) if is_other else ""
        self.fields["identity_number"].tell_more(said)
