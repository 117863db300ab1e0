"""«Kartlegging»: the instruments the team uses, its own scores, and its ICF code list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.domain.commands.instruments import SaveIcfTitles, SaveInstruments
from teamdesk.domain.field_errors import FieldError
from teamdesk.ui.deeds import Deed, RowAt
from teamdesk.ui.setup.instruments.icf_card import IcfCard
from teamdesk.ui.setup.instruments.instrument_card import InstrumentCard
from teamdesk.ui.setup.instruments.own_form import OwnScoreForm
from teamdesk.ui.setup.section import Section
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.instruments.own_score import OwnScore
    from teamdesk.domain.instruments.shape import Instrument, Matters
    from teamdesk.domain.instruments.team_choice import InstrumentChoice
    from teamdesk.domain.rows.settings import InstrumentSettingsRow
    from teamdesk.ui.setup.ports import InstrumentSettings
    from teamdesk.ui.surroundings import Surroundings

ORIGIN = "instrument_settings"


class InstrumentsSection(Section):
    """Each tick and each change is kept at once; Ctrl+Z takes it back."""

    def __init__(
        self,
        around: Surroundings,
        settings: InstrumentSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(around, parent)
        self._settings = settings
        self._row: InstrumentSettingsRow | None = None
        self.cards: dict[str, InstrumentCard] = {}
        self._cards = QVBoxLayout()
        self._cards.setSpacing(around.theme.tokens.space.md)
        self.body.addLayout(self._cards)
        self._own_heading = Label(TextRole.HEADING)
        self._own_about = Label(TextRole.MUTED, wraps=True)
        self._own_cards = QVBoxLayout()
        self._own_cards.setSpacing(around.theme.tokens.space.md)
        self.add = Button(around.theme, icon=IconName.PLUS)
        self.form = OwnScoreForm(around)
        self.form.hide()
        for widget in (self._own_heading, self._own_about):
            self.body.addWidget(widget)
        self.body.addLayout(self._own_cards)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_card(self.form, 2)
        self.icf = IcfCard(around, settings)
        # As wide as the cards above it, whose column it ends.
        self.body.addWidget(self.icf)
        self.add.clicked.connect(self.begin_new)
        self.form.submitted.connect(self._on_submitted)
        self.form.cancelled.connect(self._on_cancelled)
        self.icf.titles_read.connect(self._on_titles_read)
        around.undo.changed.connect(self._on_undone)
        self.retranslate()

    def show_now(self) -> None:
        """Show what is stored; cards of scores that are gone go."""
        self._row = row = self._settings.settings()
        found = tuple(row.choice.instruments())
        known = {instrument.key for instrument in found}
        for key in [key for key in self.cards if key not in known]:
            self.cards.pop(key).deleteLater()
        own = {score.key for score in row.choice.own}
        for instrument in found:
            card = self.cards.get(instrument.key) or self._make_card(instrument, own)
            card.show_instrument(
                instrument,
                is_used=instrument.key in row.choice.used,
                is_measured=instrument.key in row.in_use,
            )
        self.icf.show_count(len(row.icf_titles))

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.set_heading(
            _("Assessments"),
            _(
                "Tick what the team measures with. What was measured stays, also with what is no "
                "longer used."
            ),
        )
        self._own_heading.setText(_("The team's own scores"))
        self._own_about.setText(
            _("A score that is not on the list: say what it is, and it is used as the others are.")
        )
        self.add.set_words(_("New score"))
        self.form.retranslate()
        self.icf.retranslate()
        for card in self.cards.values():
            card.retranslate()

    @Slot()
    def begin_new(self) -> None:
        """Empty fields for another score."""
        self._open_form(None)

    def _make_card(self, instrument: Instrument, own: set[str]) -> InstrumentCard:
        card = self.cards[instrument.key] = InstrumentCard(self._around, instrument)
        card.use_changed.connect(self._on_use_changed)
        card.matters_changed.connect(self._on_matters_changed)
        card.change_requested.connect(self._on_change_requested)
        card.removal_requested.connect(self._on_removal_requested)
        (self._own_cards if instrument.key in own else self._cards).addWidget(card)
        return card

    def _open_form(self, score: OwnScore | None) -> None:
        is_measured = bool(score and self._row and score.key in self._row.in_use)
        self.form.show_score(score, is_measured=is_measured)
        self.form.show()
        self.form.name.setFocus()

    @Slot(str, bool)
    def _on_use_changed(self, key: str, is_used: bool) -> None:
        if self._row is not None:
            self._keep(self._row.choice.with_use(key, is_used=is_used), self._refuse)

    @Slot(str, str, object)
    def _on_matters_changed(self, key: str, scale: str, matters: Matters | None) -> None:
        if self._row is not None:
            self._keep(self._row.choice.with_matters(key, scale, matters), self._refuse)

    @Slot(str)
    def _on_change_requested(self, key: str) -> None:
        own = self._row.choice.own if self._row else ()
        self._open_form(next((score for score in own if score.key == key), None))

    @Slot(str)
    def _on_removal_requested(self, key: str) -> None:
        if self._row is not None:
            self._keep(self._row.choice.without_own(key), self._refuse)
            self.add.setFocus()

    @Slot(object)
    def _on_submitted(self, score: OwnScore) -> None:
        if self._row is None:
            return
        if self._keep(self._row.choice.with_own(score), self._refuse_score):
            self._on_cancelled()

    @Slot()
    def _on_cancelled(self) -> None:
        self.form.hide()
        self.add.setFocus()

    @Slot(object)
    def _on_titles_read(self, titles: Mapping[str, str]) -> None:
        before = self._row
        if before is None:
            return

        def there(version: int) -> ChangeSet:
            return self._settings.save_icf_titles(SaveIcfTitles(version, titles), ORIGIN)

        def back(version: int) -> ChangeSet:
            command = SaveIcfTitles(version, before.icf_titles)
            return self._settings.save_icf_titles(command, ORIGIN)

        deed = Deed(self._around, RowAt(before.team_id, before.version), there, back)
        deed.do(self._("change of the ICF code list"), self._refuse)
        self.show_now()

    def _keep(self, choice: InstrumentChoice, refused: Callable[[ExplainedError], None]) -> bool:
        before = self._row
        if before is None:
            return False

        def there(version: int) -> ChangeSet:
            return self._settings.save(SaveInstruments(version, choice), ORIGIN)

        def back(version: int) -> ChangeSet:
            return self._settings.save(SaveInstruments(version, before.choice), ORIGIN)

        deed = Deed(self._around, RowAt(before.team_id, before.version), there, back)
        is_done = deed.do(self._("change of the instruments"), refused)
        self.show_now()
        return is_done

    def _refuse(self, error: ExplainedError) -> None:
        self._around.notices.fail(error)

    def _refuse_score(self, error: ExplainedError) -> None:
        if isinstance(error, FieldError):
            self.form.show_error(error)
        else:
            self._refuse(error)

    @Slot()
    def _on_undone(self) -> None:
        if self.isVisible():
            self.show_now()
