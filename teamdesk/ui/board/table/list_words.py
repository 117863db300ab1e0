"""The columns of the list: what they are called, and what they tell of a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.labels import label
from teamdesk.domain.pressing import PressingKind, Urgency
from teamdesk.domain.sentences import day_or_week, week_of_weeks
from teamdesk.ui.board.look import Field, Grouping
from teamdesk.ui.board.table.cells import EMPTY, CellInk, TableCell, TableColumn

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from teamdesk.domain.rows.board import CardRow, GoalOnCard
    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.texts import Texts


# Where a person lives, came from and what ails them is nobody's on a wall.
PRIVATE = frozenset({Field.ENTRY, Field.ZONE, Field.PROGRAMME, Field.NUMBER})

INKS = {
    Urgency.URGENT: CellInk.URGENT,
    Urgency.WARNING: CellInk.WARNING,
    Urgency.INFO: CellInk.PLAIN,
}
EVALUATION = (PressingKind.EVALUATION_OVERDUE, PressingKind.EVALUATION_DUE)
LETTERS = {
    Field.NAME: 13.5,
    Field.PHASE: 7.5,
    Field.LEVEL: 4.5,
    Field.WEEK: 4.8,
    Field.COORDINATOR: 10.5,
    Field.GOALS: 17.0,
    Field.EVALUATION: 8.0,
    Field.REFERRED: 8.5,
    Field.ENTRY: 12.0,
    Field.ZONE: 8.0,
    Field.PROGRAMME: 10.0,
    Field.PLAN: 7.0,
    Field.NUMBER: 6.0,
    Field.PRESSING: 18.0,
}


# Names and sentences take more room where there is, and less where there is not.
FLEXIBLE = frozenset({Field.NAME, Field.GOALS, Field.ENTRY, Field.PROGRAMME, Field.PRESSING})
NARROW = {Field.NAME: 5.6, Field.COORDINATOR: 6.6, Field.PHASE: 7.0, Field.EVALUATION: 7.0}


class ListWords:
    """Puts the cells of the list into words, names masked where the theme masks them."""

    def __init__(self, texts: Texts, words: CardWords) -> None:
        self._ = texts
        self._words = words

    def titles(self) -> Mapping[Field, str]:
        """What the columns are called."""
        _ = self._
        return {
            Field.NAME: _("Name"),
            Field.PHASE: _("Phase"),
            Field.LEVEL: _.context("of need", "Level"),
            Field.WEEK: _("Week"),
            Field.COORDINATOR: _("Coordinator"),
            Field.GOALS: _("Goals"),
            Field.EVALUATION: _("Next evaluation"),
            Field.REFERRED: _.context("the day", "Referred"),
            Field.ENTRY: _("Way in"),
            Field.ZONE: _("Zone"),
            Field.PROGRAMME: _("Programme"),
            Field.PLAN: _("Individual plan"),
            Field.NUMBER: _("Case number"),
            Field.PRESSING: _("What presses"),
        }

    def groupings(self) -> Mapping[Grouping, str]:
        """What the rows can be gathered by."""
        titles = self.titles()
        return {
            Grouping.NONE: self._("No groups"),
            Grouping.PHASE: titles[Field.PHASE],
            Grouping.COORDINATOR: titles[Field.COORDINATOR],
            Grouping.LEVEL: titles[Field.LEVEL],
            Grouping.ZONE: titles[Field.ZONE],
            Grouping.PRESSING: titles[Field.PRESSING],
        }

    def columns(self, fields: tuple[Field, ...]) -> tuple[TableColumn, ...]:
        """The chosen columns in order; on a wall without what is private."""
        titles, cells = self.titles(), self._cells()
        hidden = PRIVATE if self._words.is_masked else frozenset()
        letters = LETTERS | NARROW if self._words.is_masked else LETTERS
        return tuple(
            TableColumn(field, titles[field], letters[field], cells[field])
            for field in fields
            if field not in hidden
        )

    def _cells(self) -> Mapping[Field, Callable[[CardRow], TableCell]]:
        return {
            Field.NAME: self._name,
            Field.PHASE: self._phase,
            Field.LEVEL: self._level,
            Field.WEEK: self._week,
            Field.COORDINATOR: self._coordinator,
            Field.GOALS: self._goals,
            Field.EVALUATION: self._evaluation,
            Field.REFERRED: self._referred,
            Field.ENTRY: self._entry,
            Field.ZONE: _zone,
            Field.PROGRAMME: _programme,
            Field.PLAN: self._plan,
            Field.NUMBER: _number,
            Field.PRESSING: self._pressing,
        }

    def _name(self, card: CardRow) -> TableCell:
        return TableCell(self._words.name(card), ink=CellInk.STRONG)

    def _phase(self, card: CardRow) -> TableCell:
        return TableCell(self._words.phase(card))

    def _level(self, card: CardRow) -> TableCell:
        spoken = self._words.level(card)
        if card.need_level is None:
            return TableCell("–", spoken=spoken, ink=CellInk.QUIET)
        return TableCell(spoken=spoken, level=card.need_level)

    def _week(self, card: CardRow) -> TableCell:
        spoken = week_of_weeks(self._, card.week, card.weeks)
        if card.week is None:
            return EMPTY
        if card.weeks is None:
            return TableCell(str(card.week), spoken=spoken, ink=CellInk.QUIET)
        text = self._.context("weeks", "{week} of {weeks}", week=card.week, weeks=card.weeks)
        if card.week > card.weeks:
            text = self._.context("weeks", "{week}, plan {weeks}", week=card.week, weeks=card.weeks)
        return TableCell(text, spoken=spoken, ink=CellInk.QUIET)

    def _coordinator(self, card: CardRow) -> TableCell:
        who = card.coordinator
        if who is None:
            shown = card.outside_coordinator or "–"
            return TableCell(shown, spoken=self._words.coordinator(card), ink=CellInk.QUIET)
        # The disc alone on a wall, where there is room for little.
        text = "" if self._words.is_masked else who.name
        return TableCell(text, spoken=who.name, member=(who.initials, who.colour))

    def _goals(self, card: CardRow) -> TableCell:
        spoken = "; ".join(goal_told(self._, goal) for goal in card.goals)
        goals = tuple((goal.status, goal.text) for goal in card.goals)
        return TableCell(spoken=spoken, goals=goals)

    def _evaluation(self, card: CardRow) -> TableCell:
        day = card.next_evaluation_on
        if day is None:
            return EMPTY
        found = next((each for each in card.pressing if each.kind in EVALUATION), None)
        is_week = found is not None and found.is_week
        ink = INKS[found.urgency] if found else CellInk.PLAIN
        return TableCell(day_or_week(self._.formats, day, is_week=is_week), ink=ink)

    def _referred(self, card: CardRow) -> TableCell:
        day = card.referred_on
        return TableCell(self._.formats.weekday_date(day)) if day else EMPTY

    def _entry(self, card: CardRow) -> TableCell:
        return TableCell(label(self._, card.entry_route)) if card.entry_route else EMPTY

    def _plan(self, card: CardRow) -> TableCell:
        return TableCell(self._("Yes")) if card.has_plan else EMPTY

    def _pressing(self, card: CardRow) -> TableCell:
        lines = self._words.pressing(card)
        if not lines:
            return EMPTY
        texts = [line.text for line in lines]
        ink = INKS[lines[0].urgency]
        return TableCell(texts[0], second=" · ".join(texts[1:]), spoken=". ".join(texts), ink=ink)


def goal_told(_: Texts, goal: GoalOnCard) -> str:
    """A goal with the word for its status."""
    return f"{goal.text}: {label(_, goal.status)}"


def _zone(card: CardRow) -> TableCell:
    return TableCell(card.zone)


def _programme(card: CardRow) -> TableCell:
    return TableCell(card.programme)


def _number(card: CardRow) -> TableCell:
    return TableCell(card.number, ink=CellInk.QUIET)
