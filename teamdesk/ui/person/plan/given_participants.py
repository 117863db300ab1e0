"""Those who take part in a plan without being written among the participants."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.core.formats import unbroken
from teamdesk.domain.names import initials
from teamdesk.ui.person.lines import RuledLine
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts


class Given(NamedTuple):
    """Somebody by name, with what is told of them."""

    name: str
    facts: tuple[str, ...]


class GivenLine(RuledLine):
    """A name over its facts, set as the participants are."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.title = Label(TextRole.STRONG, wraps=True)
        self.facts = Label(TextRole.SMALL, wraps=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        self.row.addLayout(words, 1)

    def show_given(self, who: Given) -> None:
        """Show somebody."""
        self.title.setText(who.name)
        self.facts.setText(" · ".join(fact for fact in who.facts if fact))


class GivenParticipants(RowsBox[GivenLine, Given]):
    """The person, who is the first of those who take part (domain notes 1.1), and who coordinates.

    Nobody of them is ended here.
    """

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(self._make_line, GivenLine.show_given, 0, parent)
        self._ = around.texts
        self._around = around

    def show_state(self, state: PersonState) -> None:
        """Show those of one person's plan."""
        own = state.plan.own_contribution if state.plan else ""
        person = Given(state.page.name, (self._("the person"), own))
        is_masked = self._around.theme.tokens.masked
        inside = {who.name for who in state.plan.participants} if state.plan else set()
        leaders = [who for who in _leaders(self._, state) if who.name not in inside]
        if is_masked:
            # On the wall there are initials, and no telephone number.
            leaders = [Given(initials(who.name), who.facts[:-1]) for who in leaders]
        self.show_rows((person, *leaders))

    def _make_line(self) -> GivenLine:
        return GivenLine(self._around)


def _leaders(_: Texts, state: PersonState) -> Iterator[Given]:
    """Who coordinates; the telephone number stands last."""
    own, plan = state.page.coordinator, state.plan
    is_outside = plan is not None and bool(plan.outside_name)
    if plan is not None and is_outside:
        of_them = (plan.outside_role, plan.outside_organisation, unbroken(plan.outside_phone))
        yield Given(plan.outside_name, (_("coordinator"), *of_them))
    if own is not None:
        role = _("contact in the team") if is_outside else _("coordinator")
        yield Given(own.name, (role, unbroken(own.phone)))
