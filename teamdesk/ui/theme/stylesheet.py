"""The application's one stylesheet, made from tokens.

Widgets say what they are by dynamic properties (``kind``, ``role``, ``tone``, ``frame``) and never
carry a stylesheet of their own, so a change of theme is one replacement of one text.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from teamdesk.ui.theme.button_rules import BUTTONS
from teamdesk.ui.theme.field_rules import FIELDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.ui.theme.tokens import Tokens

_BASE = """
QWidget { color: $text; }
QMainWindow, QWidget[frame="surface"] { background: $surface; }
QWidget[frame="bar"], QWidget[frame="rail"] { background: $rail; }
QWidget[frame="card"] {
  background: $card; border: 1px solid $border; border-radius: ${radius_large}px;
}
QWidget[frame="quote"] {
  background: $card; border: 0; border-left: ${edge}px solid $accent;
}
QFrame[frame="line"] { background: $border; border: 0; max-height: 1px; min-height: 1px; }
QFrame[frame="upright"] { background: $border; border: 0; max-width: 1px; min-width: 1px; }
QToolTip {
  background: $card; color: $text; border: 1px solid $border_strong;
  padding: ${xs}px ${sm}px; font-size: ${small}px;
}
QMenu {
  background: $card; border: 1px solid $border_strong; border-radius: ${radius}px;
  padding: ${xs}px;
}
QMenu::item { padding: ${sm}px ${xl}px ${sm}px ${md}px; border-radius: ${radius_small}px; }
QMenu::item:selected { background: $accent_soft; color: $accent; }
QMenu::item:disabled { color: $text_muted; }
QMenu::separator { height: 1px; background: $border; margin: ${xs}px ${sm}px; }
QScrollArea { border: 0; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $edge_calm; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $border_strong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $border; }
QProgressBar {
  background: $border; border: 0; border-radius: 2px; max-height: ${edge}px;
  min-height: ${edge}px;
}
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QProgressBar[tone="warning"]::chunk { background: $warning; }
"""

_TEXT = """
QLabel { background: transparent; }
QLabel[role="caption"] { font-size: ${caption}px; color: $text_muted; }
QLabel[role="muted"] { color: $text_muted; }
QLabel[role="small"] { font-size: ${small}px; color: $text_muted; }
QLabel[role="strong"] { font-size: ${lead}px; font-weight: 600; }
QLabel[role="section"] { font-size: ${small}px; font-weight: 600; color: $text_muted; }
QLabel[role="lead"] { font-size: ${lead}px; }
QLabel[role="quote"] { font-size: ${quote}px; }
QLabel[role="heading"] { font-size: ${heading}px; font-weight: 700; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 700; }
QLabel[role="display"] { font-size: ${display}px; font-weight: 600; }
QLabel[role="brand"] { font-size: ${brand}px; font-weight: 700; }
QLabel[role="code"] { font-size: ${quote}px; font-weight: 600; letter-spacing: 1px; }
QLabel[tone="danger"] { color: $danger; font-weight: 600; }
QLabel[tone="warning"] { color: $warning; font-weight: 600; }
QLabel[tone="ok"] { color: $ok; }
QLabel[tone="info"] { color: $info; }
QLabel[kind="read"] {
  border: ${focus_ring}px solid transparent; border-radius: ${radius_small}px;
  selection-background-color: $accent; selection-color: $text_on_accent;
}
QLabel[kind="read"]:focus { border-color: $focus; }
QLabel[kind="keys"] {
  background: $card; color: $text_muted; border: 1px solid $border;
  border-radius: ${radius_small}px; padding: 1px ${xs}px; font-size: ${caption}px;
}
QLabel[kind="watermark"] {
  background: $warning_soft; color: $warning; border-radius: ${radius_small}px;
  padding: 2px ${sm}px; font-size: ${caption}px; font-weight: 700;
}
"""

_MESSAGES = """
QFrame[frame="message"] { border: 0; border-radius: ${radius}px; background: $info_soft; }
QFrame[frame="message"][tone="warning"] { background: $warning_soft; }
QFrame[frame="message"][tone="danger"] { background: $danger_soft; }
QFrame[frame="message"][tone="ok"] { background: $ok_soft; }
QFrame[frame="message"][edge="top"] { border-radius: 0; }
QFrame[frame="message"] QPushButton { background: transparent; }
QFrame[frame="message"] QPushButton[kind="plain"] { border-color: $border_strong; }
QFrame[frame="palette"] {
  background: $card; border: 1px solid $border_strong; border-radius: ${radius_large}px;
}
QWidget[frame="bar"][edge="bottom"] { border: 0; border-bottom: 1px solid $border; }
QWidget[frame="bar"][edge="top"] { border: 0; border-top: 1px solid $border; }
QWidget[frame="rail"] { border: 0; border-right: 1px solid $border; }
"""


def make_stylesheet(tokens: Tokens, images: Mapping[str, str]) -> str:
    """Fill the rules with this theme's roles and lengths, and the paths of its images."""
    sizes, ring = tokens.sizes, tokens.sizes.focus_ring
    # A thicker focus border takes its room from the padding, so nothing moves when focus does.
    thicker = ring - 1
    derived = {
        "radio_inner": tokens.type.lead + 2 - 2 * sizes.radius_small,
        "tick_focus": tokens.type.lead - 2 * thicker,
        "radio_radius": (tokens.type.lead + 2) // 2,
        "brand": tokens.type.lead + 2,
        "focus_on_accent": tokens.colours.text,
        "control_inner": sizes.control - 2,
        "control_focus": sizes.control - 2 * ring,
        "chip_inner": sizes.chip - 2,
        "chip_focus": sizes.chip - 2 * ring,
        "chip_radius": sizes.chip // 2,
        "rail_inner": sizes.control + 2,
        "rail_focus": sizes.control + 4 - 2 * ring,
        "md_focus": tokens.space.md - thicker,
        "sm_focus": tokens.space.sm - thicker,
        "md_ring": tokens.space.md - ring,
        "sm_ring": tokens.space.sm - ring,
        # Qt moves the text of a line 2 pixels in, and that of a page 4; of a choice, not at all.
        "sm_choice": tokens.space.sm + 2,
        "sm_choice_focus": tokens.space.sm + 2 - thicker,
        "sm_text": tokens.space.sm - 2,
    }
    values = {
        **tokens.colours._asdict(),
        **tokens.type._asdict(),
        **tokens.space._asdict(),
        **sizes._asdict(),
        **derived,
        **images,
    }
    rules = _BASE + _TEXT + BUTTONS + FIELDS + _MESSAGES
    return Template(rules).substitute(values)


def window_rule(tokens: Tokens) -> str:
    """What one window needs besides: the size of plain text, which the application gives else."""
    return f"QWidget {{ font-size: {tokens.type.body}px; }}"
