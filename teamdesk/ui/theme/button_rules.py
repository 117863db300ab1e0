"""The rules of the stylesheet for everything that is pressed."""

from __future__ import annotations

BUTTONS = """
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
  padding: 0 ${xs}px; min-height: ${control_focus}px;
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
QPushButton[kind="icon"][dense="yes"], QPushButton[kind="link"][dense="yes"] {
  min-height: ${chip_focus}px; max-height: ${chip_inner}px;
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
QPushButton[kind="tab"] {
  background: transparent; border: ${focus_ring}px solid transparent; min-height: 0;
  padding: ${sm_ring}px ${md_ring}px; color: $text_muted; font-weight: 400;
}
QPushButton[kind="tab"]:hover { color: $text; background: transparent; }
QPushButton[kind="tab"]:focus { border-color: $focus; min-height: 0; }
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
