from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QImage, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from teamdesk.core.paths import resources_dir
from teamdesk.ui.theme.fonts import FontError, make_font, register_fonts
from teamdesk.ui.theme.icons import IconName, Icons
from teamdesk.ui.theme.theme import Theme
from teamdesk.ui.theme.tokens import ThemeName

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QRectF
    from pytestqt.qtbot import QtBot


def test_theme_use_dresses_the_application(qapp: QApplication, theme: Theme) -> None:
    theme.use(ThemeName.DARK)
    window = qapp.palette().color(QPalette.ColorRole.Window).name()
    assert window == theme.tokens.colours.surface
    assert theme.tokens.colours.accent in qapp.styleSheet()


def test_theme_use_another_says_so_once(qtbot: QtBot, theme: Theme) -> None:
    heard: list[ThemeName] = []

    def hear() -> None:
        heard.append(theme.tokens.name)

    theme.changed.connect(hear)
    theme.use(ThemeName.PROJECTOR)
    theme.use(ThemeName.PROJECTOR)
    theme.changed.disconnect(hear)
    assert heard == [ThemeName.PROJECTOR]


def test_theme_desk_name_remembers_what_lay_under_the_projector(theme: Theme) -> None:
    theme.use(ThemeName.DARK)
    theme.use(ThemeName.PROJECTOR)
    assert theme.desk_name is ThemeName.DARK


def test_theme_zoom_by_stops_at_the_largest_step(theme: Theme) -> None:
    theme.zoom_by(+99)
    assert theme.zoom == 2.5
    assert theme.tokens.type.body == 35


def test_theme_zoom_on_the_wall_stays_readable(theme: Theme) -> None:
    theme.use_zoom(0.8)
    theme.use(ThemeName.PROJECTOR)
    theme.zoom_by(-1)
    assert theme.zoom == 1.0


def test_theme_for_wall_dresses_one_window(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    wall = theme.for_wall(window)
    wall.use_zoom(1.5)
    # A window that is shown is polished at once, one that is not when it comes.
    window.ensurePolished()
    assert theme.tokens.name is ThemeName.LIGHT
    assert window.font().pixelSize() == wall.tokens.type.body


def test_theme_zoom_reaches_widgets(qtbot: QtBot, theme: Theme) -> None:
    button = QPushButton("Å")
    qtbot.addWidget(button)
    button.ensurePolished()
    before = button.sizeHint().height()
    theme.use_zoom(1.5)
    button.ensurePolished()
    assert button.sizeHint().height() > before


def test_font_is_the_bundled_one(theme: Theme) -> None:
    assert QFontInfo(theme.font(14)).family() == "Inter"


def test_tabular_font_has_figures_of_one_width(qapp: QApplication) -> None:
    metrics = QFontMetricsF(make_font(14, tabular=True))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0808")


@pytest.mark.parametrize("letter", "æøåÆØÅáčđŋšŧžÁČĐŊŠŦŽïöäéèêóòôüßłńśćżź«»–…")
def test_font_has_norwegian_sami_and_polish_letters(theme: Theme, letter: str) -> None:
    assert QFontMetricsF(theme.font(14)).inFontUcs4(ord(letter))


def test_register_fonts_without_files_says_which(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(FontError, match="Inter-Regular"):
        register_fonts(tmp_path)


def _ink(image: QImage, rect: QRectF | None = None) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("name", list(IconName))
def test_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication, name: IconName) -> None:
    icons = Icons(resources_dir() / "icons")
    colour = "#123456"
    assert colour in _ink(icons.pixmap(name, colour, 24, 2.0).toImage())


def test_icon_has_the_pixels_of_its_screen(qapp: QApplication) -> None:
    pixmap = Icons(resources_dir() / "icons").pixmap(IconName.LOCK, "#000000", 20, 1.5)
    assert pixmap.width() == 30
    assert pixmap.deviceIndependentSize().width() == 20


def test_stylesheet_holds_in_a_folder_named_by_a_person(
    qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Where the folder of a person called Åse broke one address, Qt dropped the whole sheet.
    home = tmp_path / "Åse Berg"
    home.mkdir()
    monkeypatch.setenv("TMPDIR", str(home))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    mine = Theme(resources_dir())
    mine.apply_to(app)
    probe = QWidget()
    qtbot.addWidget(probe)
    probe.ensurePolished()
    assert "Åse Berg" in app.styleSheet()
    theme.apply_to(app)
