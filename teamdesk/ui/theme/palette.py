"""The palette for what Qt draws itself: text cursors, selections, menus, native parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from teamdesk.ui.theme.tokens import Tokens

_Role = QPalette.ColorRole


def make_palette(tokens: Tokens) -> QPalette:
    """Map roles onto Qt's own; disabled text is muted, never lighter than can be read."""
    colours = tokens.colours
    palette = QPalette()
    for role, colour in {
        _Role.Window: colours.surface,
        _Role.WindowText: colours.text,
        _Role.Base: colours.card,
        _Role.AlternateBase: colours.surface,
        _Role.Text: colours.text,
        _Role.Button: colours.card,
        _Role.ButtonText: colours.text,
        _Role.BrightText: colours.danger,
        _Role.Highlight: colours.accent,
        _Role.HighlightedText: colours.text_on_accent,
        _Role.ToolTipBase: colours.card,
        _Role.ToolTipText: colours.text,
        _Role.PlaceholderText: colours.text_muted,
        _Role.Link: colours.accent,
        _Role.LinkVisited: colours.accent,
        _Role.Light: colours.card,
        _Role.Midlight: colours.hover,
        _Role.Mid: colours.border,
        _Role.Dark: colours.border_strong,
        _Role.Shadow: colours.border_strong,
        _Role.Accent: colours.accent,
    }.items():
        palette.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.text_muted))
    return palette
