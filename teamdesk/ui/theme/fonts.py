"""The bundled typeface, which has every Norwegian and Sami letter on every machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase

if TYPE_CHECKING:
    from pathlib import Path

FAMILY = "Inter"
_FILES = ("Regular", "Medium", "SemiBold", "Bold", "Italic")


class FontError(RuntimeError):
    """The bundled typeface can't be read, so letters and widths can't be relied upon."""


def register_fonts(fonts_dir: Path) -> None:
    """Make the bundled typeface known to Qt; once per application.

    Raises:
        FontError: a file is missing or is not a font.
    """
    for weight in _FILES:
        path = fonts_dir / f"{FAMILY}-{weight}.ttf"
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FontError(f"the typeface {path.name} can't be read")


def make_font(
    pixels: int, weight: QFont.Weight = QFont.Weight.Normal, *, tabular: bool = False
) -> QFont:
    """A font of the bundled family.

    ``tabular`` gives figures of equal width, for clocks and columns; it widens the hyphen, too,
    so that «TT-kort» would come apart in running text.
    """
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
