"""Where everything on a card goes for a width, worked out once and then only painted."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from teamdesk.core.formats import NO_BREAK_SPACE
from teamdesk.domain.pressing import Urgency
from teamdesk.ui.widgets import painting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.domain.goals import GoalStatus
    from teamdesk.domain.rows.board import CardRow
    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.theme.theme import Theme

PIPS = 3
DOT = f"{NO_BREAK_SPACE}·"


class Ink(Enum):
    """What a text on a card is, which decides its font and colour."""

    NAME = auto()
    GOAL = auto()
    URGENT = auto()
    WARNING = auto()
    CALM = auto()


INK_OF = {
    Urgency.URGENT: Ink.URGENT,
    Urgency.WARNING: Ink.WARNING,
    Urgency.INFO: Ink.CALM,
}


# Nobody else's name or goal is the same; the other words come again on card after card.
WRITTEN = (Ink.NAME, Ink.GOAL)

# The last line of a card is several short ones in one.
LINES = {Ink.CALM: 3}


class Piece(NamedTuple):
    """A text and its top left corner."""

    at: QPointF
    block: painting.TextBlock
    ink: Ink


class CardLayout(NamedTuple):
    """A card for one width; positions count from its top left corner, in logical pixels."""

    width: float
    height: float
    pieces: tuple[Piece, ...]
    marks: tuple[tuple[QRectF, GoalStatus], ...]
    pips: QPointF | None
    avatar: QRectF
    is_cut: bool


class CardTypesetter:
    """Lays cards out in the fonts and lengths of the theme in use; made anew when it changes."""

    def __init__(self, theme: Theme, words: CardWords) -> None:
        tokens = theme.tokens
        self._words = words
        self._space = tokens.space
        self._sizes = tokens.sizes
        bold = QFont.Weight.DemiBold
        self.fonts: Mapping[Ink, QFont] = {
            Ink.NAME: theme.font(tokens.type.body, bold),
            Ink.GOAL: theme.font(tokens.type.small),
            Ink.URGENT: theme.font(tokens.type.caption, bold),
            Ink.WARNING: theme.font(tokens.type.caption, bold),
            Ink.CALM: theme.font(tokens.type.caption),
        }
        self._heights = {ink: painting.line_height(font) for ink, font in self.fonts.items()}
        self._metrics = {ink: QFontMetricsF(font) for ink, font in self.fonts.items()}
        self._advances: dict[tuple[str, Ink], float] = {}

    def lay_out(self, card: CardRow, width: float) -> CardLayout:
        """Place everything; texts take two lines at most, and `CardLayout.is_cut` tells if more."""
        page = _Page(self, width)
        page.put_head(self._words.name(card), card.need_level)
        for goal, word in self._words.goals(card):
            page.put_goal(goal.text, goal.status, word)
        hidden = self._words.hidden_goals(card)
        if hidden:
            page.put_line(hidden, Ink.CALM)
        page.gap(self._space.xs)
        for line in self._words.lines(card):
            page.put_line(line.text, INK_OF[line.urgency])
        return page.finish(self._words.more, is_cut=self._words.is_cut(card))

    def fit(self, text: str, ink: Ink, width: float) -> painting.TextBlock:
        """A text in few lines; most fit in one, which is told without laying out."""
        if self.advance(text, ink) <= width:
            return painting.TextBlock((text,), False, self._heights[ink])
        block = painting.lay_out(text, self.fonts[ink], width, LINES.get(ink, 2))
        # Between two lines no dot is needed to part what they say.
        return block._replace(lines=tuple(line.removesuffix(DOT) for line in block.lines))

    def advance(self, text: str, ink: Ink) -> float:
        """How wide a text is on one line."""
        if ink in WRITTEN:
            return self._metrics[ink].horizontalAdvance(text)
        key = (text, ink)
        known = self._advances.get(key)
        if known is None:
            known = self._advances[key] = self._metrics[ink].horizontalAdvance(text)
        return known

    def ascent(self, ink: Ink) -> float:
        """How far the letters of an ink rise over their base line."""
        return self._metrics[ink].ascent()

    @property
    def padding(self) -> tuple[float, float, float]:
        """Left (behind the coloured edge), right, and top or bottom."""
        return (self._sizes.edge + self._space.sm + 2, self._space.sm + 2, self._space.sm + 1)

    @property
    def avatar_side(self) -> float:
        """The coordinator's disc."""
        return float(self._sizes.avatar)

    @property
    def mark_side(self) -> float:
        """The shape before a goal, as tall as its letters."""
        return self._metrics[Ink.GOAL].capHeight() * 1.25

    @property
    def pips_width(self) -> float:
        """The three pips with the air before them."""
        return PIPS * self._sizes.pip * 1.25 + self._space.sm

    @property
    def drop(self) -> float:
        """How much lower a word stands, to share its base line with a goal."""
        return self._metrics[Ink.GOAL].ascent() - self._metrics[Ink.CALM].ascent()

    @property
    def gap(self) -> float:
        """Air between things that belong together."""
        return float(self._space.xs)


class _Page:
    """A card while it is being laid out, from top to bottom."""

    def __init__(self, setter: CardTypesetter, width: float) -> None:
        self._setter = setter
        self._width = width
        self._left, self._right, self._top = setter.padding
        self._y = self._top
        self._pieces: list[Piece] = []
        self._marks: list[tuple[QRectF, GoalStatus]] = []
        self._pips: QPointF | None = None
        self._avatar = QRectF()

    def put_head(self, name: str, level: int | None) -> None:
        """Name, pips behind it or, where there is no room, under it, and the coordinator."""
        setter, side = self._setter, self._setter.avatar_side
        self._avatar = QRectF(self._width - self._right - side, self._top - 1, side, side)
        room = self._avatar.left() - self._left - setter.gap
        block = setter.fit(name, Ink.NAME, room)
        top = self._y + max(0.0, (side - 2 - block.line_height) / 2)
        self._pieces.append(Piece(QPointF(self._left, top), block, Ink.NAME))
        bottom = top + block.height
        if level is not None:
            last = setter.advance(block.lines[-1], Ink.NAME)
            fits = last + setter.pips_width <= room
            middle = bottom - block.line_height * (0.5 if fits else -0.3)
            at = last + setter.gap * 1.75 if fits else 0.0
            self._pips = QPointF(self._left + at, middle)
            bottom += 0 if fits else block.line_height * 0.8
        self._y = max(bottom, self._avatar.bottom()) + 2

    def put_goal(self, text: str, status: GoalStatus, word: str) -> None:
        """The shape of its status, then the goal, and the word behind it or below."""
        setter, side = self._setter, self._setter.mark_side
        left = self._left + side + setter.gap * 2
        block = setter.fit(text, Ink.GOAL, self._width - self._right - left)
        middle = self._y + block.line_height / 2
        self._marks.append((QRectF(self._left, middle - side / 2, side, side), status))
        self._pieces.append(Piece(QPointF(left, self._y), block, Ink.GOAL))
        self._y += block.height
        self._put_word(word, block, left)
        self._y += setter.gap * 0.75

    def _put_word(self, word: str, goal: painting.TextBlock, left: float) -> None:
        setter = self._setter
        at = left + setter.advance(goal.lines[-1], Ink.GOAL) + setter.gap * 1.5
        block = setter.fit(word, Ink.CALM, self._width - self._right - left)
        if at + setter.advance(word, Ink.CALM) <= self._width - self._right:
            # On the line of the goal's last letters, which are a little taller.
            top = self._y - goal.line_height + setter.drop
        else:
            at, top = left, self._y
            self._y += block.height
        self._pieces.append(Piece(QPointF(at, top), block, Ink.CALM))

    def put_line(self, text: str, ink: Ink) -> None:
        """A line of what presses."""
        block = self._setter.fit(text, ink, self._width - self._left - self._right)
        self._pieces.append(Piece(QPointF(self._left, self._y), block, ink))
        self._y += block.height + 1

    def gap(self, pixels: float) -> None:
        """Leave air."""
        self._y += pixels

    def finish(self, more: str, *, is_cut: bool) -> CardLayout:
        """The card as it will be painted; where anything is left out, it says so itself."""
        is_cut = is_cut or any(piece.block.is_cut for piece in self._pieces)
        if is_cut:
            self.put_line(more, Ink.CALM)
        return CardLayout(
            width=self._width,
            height=self._y + self._top - 1,
            pieces=tuple(self._pieces),
            marks=tuple(self._marks),
            pips=self._pips,
            avatar=self._avatar,
            is_cut=is_cut,
        )
