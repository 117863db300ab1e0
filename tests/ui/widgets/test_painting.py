from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from teamdesk.domain.goals import GoalStatus
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets import painting

if TYPE_CHECKING:
    from teamdesk.ui.theme.theme import Theme


class Canvas:
    """A white picture that counts what was painted on it."""

    def __init__(self) -> None:
        self.image = QImage(120, 40, QImage.Format.Format_RGB32)
        self.image.fill(Qt.GlobalColor.white)
        self.painter = QPainter(self.image)

    def pixels(self) -> dict[tuple[int, int], str]:
        self.painter.end()
        return {
            (x, y): self.image.pixelColor(x, y).name()
            for x in range(self.image.width())
            for y in range(self.image.height())
            if self.image.pixelColor(x, y) != QColor(Qt.GlobalColor.white)
        }


@pytest.mark.parametrize("status", list(GoalStatus))
def test_status_shape_is_painted_in_its_colour_within_the_rect(
    theme: Theme, status: GoalStatus
) -> None:
    canvas = Canvas()
    painting.status_shape(canvas.painter, QRectF(10, 10, 14, 14), status, theme.tokens)
    inked = canvas.pixels()
    assert painting.status_colour(status, theme.tokens).name() in inked.values()
    assert all(9 <= x <= 24 and 9 <= y <= 24 for x, y in inked)


def test_status_shapes_differ_without_colour(theme: Theme) -> None:
    shapes = set()
    for status in GoalStatus:
        canvas = Canvas()
        painting.status_shape(canvas.painter, QRectF(0, 0, 20, 20), status, theme.tokens)
        shapes.add(frozenset(canvas.pixels()))
    assert len(shapes) == len(GoalStatus)


def test_level_pips_fill_as_many_as_the_level(theme: Theme) -> None:
    inked = []
    for level in (1, 2, 3):
        canvas = Canvas()
        painting.level_pips(canvas.painter, QPointF(2, 20), level, theme.tokens)
        inked.append(
            len([c for c in canvas.pixels().values() if c == theme.tokens.colours.text_muted])
        )
    assert inked[0] < inked[1] < inked[2]


def test_avatar_is_a_disc_in_the_members_colour(theme: Theme) -> None:
    canvas = Canvas()
    painting.avatar(canvas.painter, QRectF(0, 0, 30, 30), "kh", 2, theme.tokens)
    inked = canvas.pixels()
    assert theme.tokens.avatar(2) in inked.values()
    assert (0, 0) not in inked


def test_avatar_third_letter_tells_two_members_apart(theme: Theme) -> None:
    discs = []
    for letters in ("KHa", "KHu"):
        canvas = Canvas()
        painting.avatar(canvas.painter, QRectF(0, 0, 30, 30), letters, 2, theme.tokens)
        discs.append(canvas.pixels())
    assert discs[0] != discs[1]


def test_badge_grows_to_the_left_of_its_corner(theme: Theme) -> None:
    canvas = Canvas()
    look = painting.BadgeLook(theme.tokens.colours.danger_soft, theme.tokens.colours.danger)
    box = painting.badge(canvas.painter, QPointF(100, 5), "12", look, theme.tokens)
    canvas.painter.end()
    assert box.right() == 100
    assert box.left() < 85


def test_lay_out_short_text_is_one_line_and_not_cut(theme: Theme) -> None:
    block = painting.lay_out("Dusje selv", theme.font(14), 200)
    assert (block.lines, block.is_cut) == (("Dusje selv",), False)


def test_lay_out_long_text_is_cut_with_an_ellipsis_and_says_so(theme: Theme) -> None:
    block = painting.lay_out("Gå til butikken og hjem igjen " * 5, theme.font(14), 120)
    assert len(block.lines) == 2
    assert block.lines[-1].endswith("…")
    assert block.is_cut


@given(
    text=st.text(alphabet="abc æøå…\n", max_size=80),
    width=st.integers(min_value=10, max_value=300),
    max_lines=st.integers(min_value=1, max_value=4),
)
def test_lay_out_keeps_within_lines_and_width(
    dressed: Theme, text: str, width: int, max_lines: int
) -> None:
    font = dressed.font(14)
    block = painting.lay_out(text, font, width, max_lines)
    assert len(block.lines) <= max_lines
    widest = max(QFontMetricsF(font).horizontalAdvance(line) for line in block.lines)
    # One letter may be wider than a very narrow column.
    assert widest <= max(width, QFontMetricsF(font).horizontalAdvance("…") + 14)


def test_lay_out_uncut_text_keeps_every_word(theme: Theme) -> None:
    text = "Klare trappa hjemme uten hjelp"
    block = painting.lay_out(text, theme.font(14), 110, max_lines=9)
    assert " ".join(block.lines).split() == text.split()
    assert block.height == len(block.lines) * block.line_height


def test_draw_block_puts_ink_below_its_corner(theme: Theme) -> None:
    theme.use(ThemeName.LIGHT)
    canvas = Canvas()
    font = theme.font(14)
    canvas.painter.setFont(font)
    painting.draw_block(canvas.painter, QPointF(4, 6), painting.lay_out("Å", font, 100))
    assert min(y for _, y in canvas.pixels()) >= 6
