"""What a card says: the few lines that are painted, and the one sentence that is read aloud."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from teamdesk.core.formats import NO_BREAK_SPACE, unbroken
from teamdesk.domain.coordinators import coordinator_words
from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.labels import label
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.pressing import PressingKind, Urgency
from teamdesk.domain.sentences import pressing_sentence, week_of_weeks

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from teamdesk.domain.masking import Veil
    from teamdesk.domain.rows.board import CardRow, GoalOnCard
    from teamdesk.domain.rows.team import PhaseRow
    from teamdesk.ui.shown_names import ShownNames
    from teamdesk.ui.texts import Texts

GOALS_ON_CARD = 3
PRESSING_ON_CARD = 3
# «evaluering uke 48» stays whole; a longer part breaks, but not beside a number.
LONGEST_WHOLE = 18
_NUMBER = re.compile(r"(?<=\d) |(?<=\d\.) |(?<=\.) (?=\d)|(?<=uke|eke|eek) (?=\d)")


class CardLine(NamedTuple):
    """A line under the goals, coloured by how hard it presses."""

    text: str
    urgency: Urgency


class CardWords:
    """Puts cards into words in the window's language, with initials where names are masked."""

    def __init__(self, texts: Texts, names: ShownNames) -> None:
        self._ = texts
        self._names = names
        self._phases: Mapping[UUID, PhaseRow] = {}
        self._veiled: dict[UUID, tuple[CardRow, Veil, CardRow]] = {}

    def use_phases(self, phases: Mapping[UUID, PhaseRow]) -> None:
        """Know what the team calls its phases."""
        self._phases = phases

    @property
    def is_masked(self) -> bool:
        """Whether persons are shown by initials."""
        return self._names.is_masked

    def shown(self, card: CardRow) -> CardRow:
        """The card as this theme may show it: on the wall no text of it has a private name."""
        if not self.is_masked:
            return card
        known = self._veiled.get(card.case_id)
        veil = self._names.veil(card.case_id, card.name)
        # Who paints asks whether it is the same card still, so the same one is given again.
        if known is None or known[0] is not card or known[1] != veil:
            known = (card, veil, self._names.rows(card.case_id, card, card.name))
            self._veiled[card.case_id] = known
        return known[2]

    def name(self, card: CardRow) -> str:
        """The name as this theme may show it; of a closed case, that it is closed."""
        if card.closed is not None:
            return label(self._, card.closed)
        return card.masked_name if self.is_masked else card.name

    def phase(self, card: CardRow) -> str:
        """The name of the card's phase."""
        phase = self._phases.get(card.phase_id)
        return phase.name if phase and phase.name else label(self._, card.phase_kind)

    def goals(self, card: CardRow) -> tuple[tuple[GoalOnCard, str], ...]:
        """The goals that have room, with the word for their status; open ones come first."""
        by_interest = card.goals
        if len(card.goals) > GOALS_ON_CARD:
            by_interest = tuple(sorted(card.goals, key=_is_given_up)[:GOALS_ON_CARD])
        return tuple((goal, label(self._, goal.status)) for goal in by_interest)

    def lines(self, card: CardRow) -> tuple[CardLine, ...]:
        """What presses, a line each; what is only good to know together in the last one."""
        if card.closed is not None:
            return (CardLine(card.number, Urgency.INFO),)
        pressing = self.pressing(card)
        hard = [
            CardLine(_kept_together(line.text), line.urgency)
            for line in pressing
            if line.urgency is not Urgency.INFO
        ]
        calm = [line.text for line in pressing if line.urgency is Urgency.INFO]
        calm += self._asides(card)
        # The short ones share a line, below a long one.
        calm.sort(key=len, reverse=True)
        if len(hard) > PRESSING_ON_CARD:
            hidden = len(hard) - PRESSING_ON_CARD
            calm.insert(0, self._("and {count} more", count=hidden))
            hard = hard[:PRESSING_ON_CARD]
        together = _kept_together(" · ".join(calm))
        return (*hard, CardLine(together, Urgency.INFO)) if calm else tuple(hard)

    def is_cut(self, card: CardRow) -> bool:
        """Whether there is more to tell than a card has room for."""
        hard = sum(found.urgency is not Urgency.INFO for found in card.pressing)
        return hard > PRESSING_ON_CARD or len(card.goals) > GOALS_ON_CARD

    def pressing(self, card: CardRow) -> list[CardLine]:
        """What presses, in words, the hardest first."""
        return [
            CardLine(pressing_sentence(self._, self._.formats, found), found.urgency)
            for found in card.pressing
        ]

    def hidden_goals(self, card: CardRow) -> str:
        """«2 mål til», where the card has no room for them all."""
        count = len(card.goals) - GOALS_ON_CARD
        if count <= 0:
            return ""
        return self._.plural("{count} more goal", "{count} more goals", count)

    def sentence(self, card: CardRow) -> str:
        """Everything a card shows, for those who listen."""
        card = self.shown(card)
        if card.closed is not None:
            return f"{self.name(card)}, {card.number}, {self.phase(card)}."
        who = [self.name(card), self.phase(card), self.level(card), self.coordinator(card)]
        goals = [self._goal(goal) for goal in card.goals]
        parts = [", ".join(part for part in who if part), "; ".join(goals)]
        parts += [line.text for line in self.pressing(card)] + self._asides(card)
        # A part that ends in an abbreviation («13. nov.») has its full stop already.
        return ". ".join(part.rstrip(".") for part in parts if part) + "."

    @property
    def more(self) -> str:
        """What a card says that has no room for all it knows; the peek tells the rest."""
        return self._("more … (Space)")

    def level(self, card: CardRow) -> str:
        """The need level in words."""
        if card.closed is not None:
            return ""
        if card.need_level is None:
            return self._("need level not set")
        return self._("need level {level}", level=card.need_level)

    def coordinator(self, card: CardRow) -> str:
        """Who coordinates."""
        if card.closed is not None:
            return ""
        own = card.coordinator.name if card.coordinator else ""
        return coordinator_words(self._, own, card.outside_coordinator)

    def tool_tip(self, card: CardRow) -> str:
        """All that was cut, a line each; nothing where names are masked."""
        if self.is_masked or card.closed is not None:
            return ""
        lines = [card.name, *(self._goal(goal) for goal in card.goals)]
        return "\n".join([*lines, *(line.text for line in self.pressing(card))])

    def _goal(self, goal: GoalOnCard) -> str:
        return f"{goal.text}: {label(self._, goal.status)}"

    def _asides(self, card: CardRow) -> list[str]:
        known = {found.kind for found in card.pressing}
        asides = []
        if card.phase_kind is PhaseKind.REFERRED:
            if card.referred_on and PressingKind.FIRST_CONTACT_DUE not in known:
                day = self._.formats.weekday_date(card.referred_on)
                asides.append(self._("referred {day}", day=day))
        elif card.weeks:
            asides.append(week_of_weeks(self._, card.week, card.weeks))
        return [aside for aside in asides if aside]


def _kept_together(text: str) -> str:
    """The text, which breaks at its dots first, and never between a number and its word."""
    return f"{NO_BREAK_SPACE}· ".join(_glued(part) for part in text.split(" · "))


def _glued(part: str) -> str:
    if len(part) <= LONGEST_WHOLE:
        return unbroken(part)
    return _NUMBER.sub(NO_BREAK_SPACE, part)


def _is_given_up(goal: GoalOnCard) -> bool:
    return goal.status in (GoalStatus.REACHED, GoalStatus.ENDED)
