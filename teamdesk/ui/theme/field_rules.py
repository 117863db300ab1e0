"""The rules of the stylesheet for what is written in, ticked and chosen from."""

from __future__ import annotations

FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox, QTimeEdit {
  background: $card; color: $text; border: 1px solid $border_strong;
  border-radius: ${radius}px; padding: 0 ${sm}px;
  selection-background-color: $accent; selection-color: $text_on_accent;
}
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $text_muted; }
QLineEdit, QComboBox, QDateEdit, QSpinBox, QTimeEdit { min-height: ${control_inner}px; }
QDateEdit, QSpinBox, QTimeEdit { max-height: ${control_inner}px; }
QPlainTextEdit, QTextEdit { padding: ${sm}px ${sm_text}px; }
QComboBox { padding-left: ${sm_choice}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus,
QSpinBox:focus, QTimeEdit:focus { border: ${focus_ring}px solid $focus; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus, QTimeEdit:focus {
  min-height: ${control_focus}px; padding: 0 ${sm_focus}px;
}
QComboBox:focus { padding-left: ${sm_choice_focus}px; }
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
