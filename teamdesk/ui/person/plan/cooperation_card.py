"""«Samarbeid med andre»: who else is needed, what about, and whether they have agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.plan_parts import CooperationWords
from teamdesk.domain.labels import label
from teamdesk.domain.names import initials
from teamdesk.domain.plans import Agreement
from teamdesk.domain.rows.plans import CooperationRow
from teamdesk.ui.person.forms.entry_list import EntryLine
from teamdesk.ui.person.forms.kept_card import KeptCard
from teamdesk.ui.person.forms.words_form import WordsForm
from teamdesk.ui.widgets.labels import TextRole
from teamdesk.ui.widgets.rows_box import RowsBox
from teamdesk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings

LINES = ("name", "about", "contact")


class CooperationLine(EntryLine[CooperationRow]):
    """Others, and what is agreed with them; on the wall without a name or a number."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, TextRole.STRONG, parent)

    def show_others(self, row: CooperationRow) -> None:
        """Show with whom the plan is worked on."""
        _, masked = self._, self._theme.tokens.masked
        name, contact = (initials(row.name), "") if masked else (row.name, row.contact)
        self.show_entry(row, name, (label(_, row.agreement), row.about, contact))
        self.end.set_words(_("Remove"))
        self.end.setAccessibleName(_("Remove {name}", name=name))
        self.pencil.set_words(_("Change {name}", name=name))


class CooperationForm(WordsForm[CooperationRow, CooperationWords]):
    """Who, what about, agreed or wanted, whom to ring."""

    def __init__(
        self, around: Surroundings, history: Callable[..., tuple[HistoryRow, ...]]
    ) -> None:
        super().__init__(around, history)
        self.agreement = SegmentedControl(around.theme)
        self.add_line("name", 0, 0, 3)
        self.add_field("agreement", self.agreement, 0, 3, 3)
        self.add_line("about", 1, 0, 6)
        self.add_line("contact", 2, 0, 6)
        self.agreement.chosen.connect(self.leave_field)

    @property
    def first(self) -> QWidget:
        """The name."""
        return self.lines["name"]

    def words(self) -> CooperationWords:
        """What is typed."""
        told = {name: self.typed(name) for name in LINES}
        return CooperationWords(**told, agreement=Agreement(str(self.agreement.choice)))

    def words_of(self, row: CooperationRow) -> CooperationWords:
        """What is stored."""
        return CooperationWords(row.name, row.about, row.agreement, row.contact)

    def fill(self, words: CooperationWords | None) -> None:
        """Show others, or nobody yet."""
        words = words or CooperationWords("")
        for name in LINES:
            self.lines[name].setText(getattr(words, name))
            self.lines[name].setCursorPosition(0)
        self.agreement.choose(words.agreement.value)

    def faults(self) -> dict[str, str]:
        """Whoever is needed has a name."""
        missing = {} if self.typed("name") else {"name": self._("Write something here.")}
        return {**missing, **super().faults()}

    def retranslate(self) -> None:
        """Set all words."""
        super().retranslate()
        _ = self._
        self.agreement.set_segments({kind.value: label(_, kind) for kind in Agreement})
        self.fields["name"].set_words(_("With whom"), _("Service, agency or institution"))
        self.fields["agreement"].set_words(_("Agreed or wanted"))
        self.fields["about"].set_words(_("About what"))
        self.fields["contact"].set_words(_("Contact there"), _("Name and telephone"))

    def _title(self, row: CooperationRow) -> str:
        return row.name


class CooperationCard(KeptCard[CooperationLine, CooperationRow, CooperationWords]):
    """Everybody who is needed beside those who take part."""

    def __init__(self, presenter: PersonPresenter) -> None:
        self._around = presenter.around
        self._service = presenter.desk.cooperations
        rows: RowsBox[CooperationLine, CooperationRow] = RowsBox(
            self._make_line, CooperationLine.show_others, 0
        )
        self.form = CooperationForm(self._around, presenter.desk.history.of)
        super().__init__("cooperation", self.form, rows, self._service, presenter)

    @property
    def said(self) -> str:
        """As the menu of undo says it."""
        return self._("change of cooperation")

    def show_state(self, state: PersonState) -> None:
        """Show whom one person's plan needs."""
        self.set_heading(self._("Cooperation with others"))
        self.add.set_words(self._("New cooperation"))
        self.empty.setText(self._("Nobody is written down yet."))
        self.show_entries(state, state.as_shown(self._service.of_case(state.page.case_id)))

    def _make_line(self) -> CooperationLine:
        return self.listen_to(CooperationLine(self._around))
