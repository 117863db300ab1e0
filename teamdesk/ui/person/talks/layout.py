"""Where the fields of a note stand: what is needed in sight, the rest folded until it is asked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout

from teamdesk.ui.person.talks.group import FoldedGroup
from teamdesk.ui.person.talks.sources import SourceBar
from teamdesk.ui.widgets.frames import Card

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QCheckBox, QWidget

    from teamdesk.domain.commands.records import SaveInterview
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.widgets.fields import InlineField
    from teamdesk.ui.widgets.growing_text import GrowingText


class Group(StrEnum):
    """The parts that are opened on demand."""

    OWN_WORDS = "own_words"
    AMBIVALENCE = "ambivalence"
    MORE = "more"
    ADVICE = "advice"
    NEXT = "next"
    PRIVATE = "private"


WRITTEN_IN = {
    Group.OWN_WORDS: ("values_text", "quotes"),
    Group.AMBIVALENCE: ("sustain", "ambivalence"),
    Group.MORE: ("parked", "readiness"),
    Group.ADVICE: ("advice", "advice_allowed", "advice_reaction"),
    Group.NEXT: ("next_on", "next_talk"),
    Group.PRIVATE: ("reflection",),
}
FRAME = (("held_on", 4), ("minutes", 2), ("place", 5), ("present", 5))


@dataclass(frozen=True, slots=True)
class TalkParts:
    """What there is to lay out, by the names of `SaveInterview`."""

    fields: Mapping[str, InlineField]
    texts: Mapping[str, GrowingText]
    ticks: Mapping[str, QCheckBox]
    quotes: QWidget
    hint: QWidget


class TalkLayout:
    """Two columns; Tab goes down the left one and then the right one."""

    def __init__(self, around: Surroundings, own: QWidget, parts: TalkParts) -> None:
        self._ = around.texts
        self._theme = around.theme
        self._parts = parts
        watched = [text for name, text in parts.texts.items() if name != "values_text"]
        self.sources = SourceBar(around, watched)
        self.groups = {group: FoldedGroup(around.theme) for group in Group}
        self._lay_out(own)

    def open_where_written(self, command: SaveInterview) -> None:
        """Open the parts that hold something; the others stay folded."""
        for group, names in WRITTEN_IN.items():
            values = (getattr(command, name) for name in names)
            self.groups[group].open(is_open=any(_is_written(value) for value in values))

    def show_private(self, *, is_shown: bool) -> None:
        """Let the author reflect; what a colleague wrote there would not be kept."""
        self.groups[Group.PRIVATE].setVisible(is_shown)

    def retranslate(self) -> None:
        """Set all words."""
        _ = self._
        words = {
            Group.OWN_WORDS: (_("Own words"), _("What matters, and change talk as quotes.")),
            Group.AMBIVALENCE: (_("Both sides"), _("What speaks for and against a change.")),
            Group.MORE: (_("Topics that wait, and how ready"), _("Where it tells something.")),
            Group.ADVICE: (_("Advice"), _("Where something about health was told.")),
            Group.NEXT: (_("Next conversation"), _("When, and with whom.")),
            Group.PRIVATE: (_("Private"), _("For you alone.")),
        }
        for group, (name, hint) in words.items():
            self.groups[group].set_words(name, hint)
        self.sources.retranslate()

    def _lay_out(self, own: QWidget) -> None:
        parts, fields, groups = self._parts, self._parts.fields, self.groups
        self._fill_groups()
        frame = self._row(*FRAME)
        whens = self._row(("plan_when", 1), ("plan_where", 1), ("plan_with", 1))
        left, right = Card(self._theme), Card(self._theme)
        left_parts = (frame, parts.ticks["may_talk"], self.sources)
        left_texts = (fields["topic"], fields["summary"], fields["summary_answer"])
        _fill(left, *left_parts, *left_texts)
        rulers = ("importance", "importance_why", "confidence", "confidence_step")
        _fill(left, *(fields[name] for name in rulers), parts.hint)
        _fill(right, fields["plan"], whens, fields["plan_certainty"], fields["plan_if_then"])
        columns = QHBoxLayout(own)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(self._theme.tokens.space.lg)
        for cards in ((left,), (right, *groups.values())):
            column = QVBoxLayout()
            column.setSpacing(self._theme.tokens.space.sm)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            columns.addLayout(column, 1)

    def _fill_groups(self) -> None:
        parts, fields = self._parts, self._parts.fields
        cards = {group: folded.card for group, folded in self.groups.items()}
        _fill(cards[Group.OWN_WORDS], fields["values_text"], parts.quotes)
        _fill(cards[Group.AMBIVALENCE], fields["sustain"], fields["ambivalence"])
        _fill(cards[Group.MORE], fields["parked"], fields["readiness"])
        allowed, reaction = parts.ticks["advice_allowed"], fields["advice_reaction"]
        _fill(cards[Group.ADVICE], allowed, fields["advice"], reaction)
        _fill(cards[Group.NEXT], self._row(("next_on", 1), ("next_talk", 1)))
        _fill(cards[Group.PRIVATE], fields["reflection"])

    def _row(self, *names: tuple[str, int]) -> QLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.tokens.space.sm)
        for name, share in names:
            row.addWidget(self._parts.fields[name], share, Qt.AlignmentFlag.AlignTop)
        return row


def _fill(card: Card, *parts: QWidget | QLayout) -> None:
    for part in parts:
        if isinstance(part, QLayout):
            card.body.addLayout(part)
        else:
            card.body.addWidget(part)


def _is_written(value: object) -> bool:
    # A ruler that is answered with nought is answered.
    return bool(value) or (isinstance(value, int) and not isinstance(value, bool))
