"""The application's one stylesheet, made from tokens.

Widgets say what they are by dynamic properties (``kind``, ``role``, ``tone``, ``frame``) and never
carry a stylesheet of their own, so a change of theme is one replacement of one text.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

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
QLabel[kind="badge"] {
  background: $danger_soft; color: $danger; border-radius: 9px;
  padding: 1px ${sm}px; font-size: ${caption}px; font-weight: 600;
}
QLabel[kind="badge"][tone="accent"] { background: $accent_soft; color: $accent; }
QLabel[kind="watermark"] {
  background: $warning_soft; color: $warning; border-radius: ${radius_small}px;
  padding: 2px ${sm}px; font-size: ${caption}px; font-weight: 700;
}
"""

_BUTTONS = """
QPushButton {
  background: $card; color: $text; border: 1px solid $border; border-radius: ${radius}px;
  padding: 0 ${md}px; min-height: ${control_inner}px; font-weight: 500; outline: none;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:disabled { color: $text_muted; background: $surface; border-style: dashed; }
QPushButton:checked { background: $accent_soft; color: $accent; border-color: $accent; }
QPushButton:focus { border: ${focus_ring}px solid $focus; padding: 0 ${md_focus}px;
  min-height: ${control_focus}px; }
QPushButton[kind="primary"] {
  background: $accent; color: $text_on_accent; border: 1px solid $accent; font-weight: 600;
}
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; }
QPushButton[kind="primary"]:disabled {
  background: $hover; color: $text_muted; border: 1px dashed $border_strong;
}
QPushButton[kind="primary"]:focus { border: ${focus_ring}px solid $focus_on_accent; }
QPushButton[kind="primary"]:checked { background: $accent; color: $text_on_accent; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus { border: ${focus_ring}px solid $focus; }
QPushButton[kind="link"], QPushButton[kind="link"]:focus {
  background: transparent; border: ${focus_ring}px solid transparent; color: $accent;
  padding: 0; min-height: ${control_focus}px;
}
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border-color: $focus; }
QPushButton[kind="icon"] {
  background: transparent; border: 1px solid transparent; padding: 0;
  min-width: ${control_inner}px; max-width: ${control_inner}px;
}
QPushButton[kind="icon"]:hover { background: $hover; }
QPushButton[kind="icon"]:focus {
  border: ${focus_ring}px solid $focus; min-width: ${control_focus}px;
  max-width: ${control_focus}px;
}
QPushButton[kind="chip"] {
  border-radius: ${chip_radius}px; min-height: ${chip_inner}px; max-height: ${chip_inner}px;
  color: $text_muted; font-weight: 400; font-size: ${small}px;
}
QPushButton[kind="chip"]:checked { color: $accent; font-weight: 600; }
QPushButton[kind="chip"]:focus { min-height: ${chip_focus}px; max-height: ${chip_focus}px; }
QPushButton[kind="segment"] {
  border: 1px solid $border; border-left-width: 0; border-radius: 0; color: $text_muted;
  font-weight: 400; padding: 0 ${md}px;
}
QPushButton[kind="segment"][end="first"], QPushButton[kind="segment"][end="only"] {
  border-left-width: 1px; border-top-left-radius: ${radius}px;
  border-bottom-left-radius: ${radius}px;
}
QPushButton[kind="segment"][end="last"], QPushButton[kind="segment"][end="only"] {
  border-top-right-radius: ${radius}px; border-bottom-right-radius: ${radius}px;
}
QPushButton[kind="segment"]:checked {
  background: $accent_soft; color: $accent; font-weight: 600; border-color: $border;
}
QPushButton[kind="segment"]:focus {
  border: ${focus_ring}px solid $focus; padding: 0 ${md_focus}px;
}
QPushButton[kind="rail"] {
  background: transparent; border: 1px solid transparent; text-align: left; color: $text_muted;
  font-weight: 400; font-size: ${lead}px; padding: 0 ${sm}px; min-height: ${rail_inner}px;
}
QPushButton[kind="rail"]:hover { background: $hover; }
QPushButton[kind="rail"]:checked {
  background: $accent_soft; color: $accent; font-weight: 600; border-color: transparent;
}
QPushButton[kind="rail"]:focus, QPushButton[kind="rail"]:checked:focus {
  border: ${focus_ring}px solid $focus; padding: 0 ${sm_focus}px;
  min-height: ${rail_focus}px;
}
QPushButton[kind="search"] {
  background: $field; color: $text_muted; border: 1px solid $border; text-align: left;
  font-weight: 400; border-radius: ${radius}px;
}
QPushButton[kind="search"]:hover { border-color: $border_strong; }
QPushButton[kind="search"]:focus { border: ${focus_ring}px solid $focus; }
QPushButton[align="left"] { text-align: left; }
QPushButton::menu-indicator { image: none; width: 0; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox, QTimeEdit {
  background: $card; color: $text; border: 1px solid $border_strong;
  border-radius: ${radius}px; padding: 0 ${sm}px;
  selection-background-color: $accent; selection-color: $text_on_accent;
}
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $text_muted; }
QLineEdit, QComboBox, QDateEdit, QSpinBox, QTimeEdit { min-height: ${control_inner}px; }
QDateEdit, QSpinBox, QTimeEdit { max-height: ${control_inner}px; }
QPlainTextEdit, QTextEdit { padding: ${sm}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus,
QSpinBox:focus, QTimeEdit:focus { border: ${focus_ring}px solid $focus; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus, QTimeEdit:focus {
  min-height: ${control_focus}px; padding: 0 ${sm_focus}px;
}
QDateEdit:focus, QSpinBox:focus, QTimeEdit:focus { max-height: ${control_focus}px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {
  border: 0; padding: 0 ${sm}px; min-height: 0; background: transparent;
}
QLineEdit[tone="danger"] { border: ${focus_ring}px solid $danger; min-height: ${control_focus}px;
  padding: 0 ${sm_focus}px; }
QLineEdit[kind="chip"] {
  border: 1px solid $border; border-radius: ${chip_radius}px; min-height: ${chip_inner}px;
  max-height: ${chip_inner}px; padding: 0 ${md}px; font-size: ${small}px;
}
QLineEdit[kind="chip"]:focus {
  border: ${focus_ring}px solid $focus; padding: 0 ${md_focus}px; min-height: ${chip_focus}px;
  max-height: ${chip_focus}px;
}
QLineEdit[kind="bare"], QLineEdit[kind="bare"]:focus { border: 0; background: transparent; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: ${control_inner}px; }
QComboBox::down-arrow { image: url("$image_down"); width: ${lead}px; height: ${lead}px; }
QDateEdit::down-arrow { image: url("$image_calendar"); width: ${icon}px; height: ${icon}px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: ${xl}px; }
QAbstractSpinBox::up-arrow { image: url("$image_up"); width: ${caption}px; height: ${caption}px; }
QSpinBox::down-arrow, QTimeEdit::down-arrow {
  image: url("$image_down"); width: ${caption}px; height: ${caption}px;
}
QComboBox QAbstractItemView {
  background: $card; border: 1px solid $border_strong; outline: none;
  selection-background-color: $accent_soft; selection-color: $accent;
}
QCheckBox, QRadioButton { spacing: ${sm}px; background: transparent; outline: none; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
  width: ${lead}px; height: ${lead}px; background: $card; border: 1px solid $border_strong;
  border-radius: ${radius_small}px;
}
QRadioButton::indicator { border-radius: ${radio_radius}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
  background: $accent; border-color: $accent; image: url("$image_tick");
}
QRadioButton::indicator:checked {
  border: ${radius_small}px solid $accent; width: ${radio_inner}px; height: ${radio_inner}px;
}
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QCheckBox::indicator:focus {
  border: ${focus_ring}px solid $focus; width: ${tick_focus}px; height: ${tick_focus}px;
}
QAbstractItemView { background: $card; border: 0; outline: none; }
QAbstractItemView[ground="surface"] { background: transparent; }
QAbstractItemView[ground="card"] {
  border: 1px solid $border; border-radius: ${radius_large}px; padding: ${xs}px;
}
QAbstractItemView::item:selected { background: $accent_soft; color: $text; }
QTableView { gridline-color: $border; border: 0; }
QTableCornerButton::section { background: $card; border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $card; }
QCalendarWidget QToolButton {
  background: transparent; color: $text; border: 0; border-radius: ${radius_small}px;
  padding: ${xs}px ${sm}px; font-weight: 600;
}
QCalendarWidget QToolButton:hover { background: $hover; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: url("$image_left"); }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: url("$image_right"); }
QCalendarWidget QAbstractItemView {
  background: $card; selection-background-color: $accent; selection-color: $text_on_accent;
}
QHeaderView { background: transparent; border: 0; }
QHeaderView::section {
  background: $card; color: $text_muted; border: 0; border-bottom: 1px solid $border;
  padding: ${sm}px; font-weight: 600; font-size: ${small}px;
}
QTabBar { qproperty-drawBase: 0; background: transparent; outline: none; }
QTabBar::tab {
  background: transparent; color: $text_muted; padding: ${sm}px ${md}px ${md}px ${md}px;
  border: 0; border-bottom: 2px solid transparent;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; font-weight: 600; border-bottom-color: $accent; }
QTabBar::tab:focus {
  color: $focus; background: $accent_soft; border-bottom: ${focus_ring}px solid $focus;
}
"""

_MESSAGES = """
QFrame[frame="message"] { border: 0; border-radius: ${radius}px; background: $info_soft; }
QFrame[frame="message"][tone="warning"] { background: $warning_soft; }
QFrame[frame="message"][tone="danger"] { background: $danger_soft; }
QFrame[frame="message"][tone="ok"] { background: $ok_soft; }
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
    }
    values = {
        **tokens.colours._asdict(),
        **tokens.type._asdict(),
        **tokens.space._asdict(),
        **sizes._asdict(),
        **derived,
        **images,
    }
    rules = _BASE + _TEXT + _BUTTONS + _FIELDS + _MESSAGES
    return Template(rules).substitute(values)


def window_rule(tokens: Tokens) -> str:
    """What one window needs besides: the size of plain text, which the application gives else."""
    return f"QWidget {{ font-size: {tokens.type.body}px; }}"
