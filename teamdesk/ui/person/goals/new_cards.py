"""Where a new goal and a new measure are written; what is half written is a draft."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Slot

from teamdesk.domain.commands.goals import GoalWords
from teamdesk.domain.goals import GoalHorizon
from teamdesk.ui.person.forms.entry_card import NewEntryCard
from teamdesk.ui.person.forms.form_draft import FormDraft
from teamdesk.ui.person.forms.saved_form import SavedForm
from teamdesk.ui.person.goals.form import GoalForm
from teamdesk.ui.person.goals.measure_form import MeasureForm
from teamdesk.ui.theme.icons import IconName

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState

Form = TypeVar("Form", bound=SavedForm[Any])


class NewCard(NewEntryCard, Generic[Form]):
    """The base of both: a form that is there while something is written."""

    def __init__(self, presenter: PersonPresenter, kind: str, form: Form) -> None:
        super().__init__(presenter.around, form)
        self._ = presenter.around.texts
        self.form = form
        self.draft = FormDraft(presenter, kind, form)
        self.state: PersonState | None = None
        self.add.set_icon(IconName.PLUS)
        form.submitted.connect(self._on_submitted)
        self.draft.brought_back.connect(self._on_brought_back)
        self.draft.taken_away.connect(self.put_away)

    def show_state(self, state: PersonState) -> None:
        """Turn to a person; what was begun for them and never saved is there again."""
        before, self.state = self.state, state
        self.retranslate()
        if before is None or before.shows != state.shows:
            self.put_away()
            if None in self.draft.turn_to(state.page.case_id) and not state.is_veiled:
                self._on_brought_back(None)
        self.draft.let_go_but(self._rows(state))

    def start(self) -> None:
        """Open the form, or go on in the one that is open."""
        if self.isHidden():
            self.draft.open(None, self._fill)
        self.open_form(self.form.lines["text"])

    def leave(self) -> None:
        """Keep what is not finished."""
        if not self.isHidden():
            self.draft.keep_all()

    @abstractmethod
    def retranslate(self) -> None:
        """Set the words of the card and of its button."""

    @abstractmethod
    def _rows(self, state: PersonState) -> Iterable[UUID]:
        """What is there of the kind, that a draft may be a change of."""

    @abstractmethod
    def _fill(self) -> None:
        """Show the form as it begins."""

    @abstractmethod
    def _store(self, state: PersonState) -> bool:
        """Add what is typed."""

    @Slot(object)
    def _on_brought_back(self, row_id: UUID | None) -> None:
        if row_id is None:
            self.draft.open(None, self._fill)
            self.show_form()

    @Slot()
    def _on_submitted(self) -> None:
        if self.state is not None and self._store(self.state):
            self.draft.forget()
            self.close_form()


class NewGoalCard(NewCard[GoalForm]):
    """A new goal."""

    def __init__(self, presenter: PersonPresenter) -> None:
        super().__init__(presenter, "goal", GoalForm(presenter.around))
        self._deeds = presenter.goal_deeds

    def retranslate(self) -> None:
        """Set all words."""
        self.set_heading(self._("New goal"))
        self.add.set_words(self._("New goal"), "N")

    def _fill(self) -> None:
        """A first goal is most often the long-term one, and the next ones are part of it."""
        if self.state is None:
            return
        far = [goal for goal in self.state.page.goals if goal.is_long_term]
        horizon = GoalHorizon.SHORT if far else GoalHorizon.LONG
        self.form.open_on(None, self.state, None)
        self.form.fill(GoalWords("", horizon, parent_id=far[0].id if len(far) == 1 else None))

    def _rows(self, state: PersonState) -> Iterable[UUID]:
        return (goal.id for goal in state.page.goals)

    def _store(self, state: PersonState) -> bool:
        return self._deeds.add(state.page, self.form.words())


class NewMeasureCard(NewCard[MeasureForm]):
    """A new measure, for a goal or for several."""

    def __init__(self, presenter: PersonPresenter) -> None:
        super().__init__(presenter, "measure", MeasureForm(presenter.around))
        self._deeds = presenter.plan_deeds
        self._goal_id: UUID | None = None

    def start_for(self, goal_id: UUID | None) -> None:
        """Open the form for a goal; a measure that is begun goes on."""
        if self.isHidden() or not self.form.values():
            self._goal_id = goal_id
            self.draft.open(None, self._fill)
        self.open_form(self.form.lines["text"])

    def retranslate(self) -> None:
        """Set all words."""
        self.set_heading(self._("New measure"))
        self.add.set_words(self._("New measure"), "T")

    def _fill(self) -> None:
        if self.state is not None:
            self.form.open_on(None, self.state, self._goal_id)

    def _rows(self, state: PersonState) -> Iterable[UUID]:
        return (measure.id for measure in state.measures)

    def _store(self, state: PersonState) -> bool:
        return self._deeds.add_measure(state.page, self.form.words())
