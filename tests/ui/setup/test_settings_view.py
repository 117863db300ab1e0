"""«Oppsett» on a real team."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from teamdesk.core.i18n import Language
from teamdesk.domain.news import everything
from teamdesk.storage.errors import BackupFailed
from teamdesk.ui.navigation import Place
from teamdesk.ui.setup.backup_section import BackupSection
from teamdesk.ui.setup.looks_section import LooksSection
from teamdesk.ui.setup.sections import SetupPart
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.buttons import Button
from tests.helpers.accessibility import assert_all_named
from tests.ui.setup.conftest import FakeBackups, opened

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.setup.ports import SetupServices
    from teamdesk.ui.setup.settings_view import SetupView
    from teamdesk.ui.surroundings import Surroundings
    from tests.helpers.notices import HeardNotices


@pytest.mark.parametrize("part", list(SetupPart))
def test_each_section_names_all_it_has(view: SetupView, part: SetupPart) -> None:
    view.open_part(part)
    assert_all_named(view)


def test_sections_are_walked_by_arrow_keys(qtbot: QtBot, view: SetupView) -> None:
    first = view.sections.findChildren(type(view.imports.report.store))[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert view.part is SetupPart.TEAM


def test_looks_section_changes_theme_size_and_language(
    view: SetupView, around: Surroundings
) -> None:
    section = opened(view, SetupPart.LOOKS)
    assert isinstance(section, LooksSection)
    section.themes.chosen.emit(ThemeName.DARK)
    section.larger.click()
    section.languages.chosen.emit(Language.NN)
    assert around.theme.tokens.name is ThemeName.DARK
    assert around.theme.zoom > 1
    assert view.sections.findChildren(type(section.larger))[6].text() == "Medlemer"
    section.normal.click()
    assert around.theme.zoom == 1


def test_backup_section_makes_a_copy(
    qtbot: QtBot, view: SetupView, backups: FakeBackups, notices: HeardNotices
) -> None:
    section = opened(view, SetupPart.BACKUPS)
    assert isinstance(section, BackupSection)
    section.make_now()
    qtbot.waitUntil(section.overlay.isHidden)
    assert "mandag 23. november 2026" in section.last.text()
    assert "1,2 MB" in section.list.item(0).text() or "1,3 MB" in section.list.item(0).text()
    assert "kopi.teamdesk" in notices.told[0]
    assert section.make.hasFocus()


def test_backup_section_explains_a_copy_that_failed(
    qtbot: QtBot, view: SetupView, backups: FakeBackups, notices: HeardNotices
) -> None:
    section = opened(view, SetupPart.BACKUPS)
    assert isinstance(section, BackupSection)
    backups.error = BackupFailed(path="kopi")
    section.make_now()
    qtbot.waitUntil(section.overlay.isHidden)
    assert notices.failures


@pytest.mark.parametrize(
    ("is_practice", "words"), [(True, "Øvingsteamet"), (False, "databasetjener")]
)
def test_backup_section_says_why_there_are_none(
    qtbot: QtBot,
    around: Surroundings,
    services: SetupServices,
    is_practice: bool,
    words: str,
) -> None:
    alone = replace(services, backups=None, is_practice=is_practice)
    section = BackupSection(around, alone)
    qtbot.addWidget(section)
    assert words in section.last.text()
    assert section.make.isHidden()


def test_place_that_opens_first_is_chosen_under_looks(
    view: SetupView, services: SetupServices
) -> None:
    section = opened(view, SetupPart.LOOKS)
    assert isinstance(section, LooksSection)
    section.places.chosen.emit(Place.TASKS)
    assert services.first_place.place is Place.TASKS
    assert section.places.choice is Place.TASKS


@pytest.mark.parametrize("part", [SetupPart.WAY, SetupPart.MEMBERS, SetupPart.WORDS])
def test_half_typed_field_stays_when_another_window_stores_something(
    qtbot: QtBot, view: SetupView, around: Surroundings, part: SetupPart
) -> None:
    opened(view, part)
    fields = view.pages[part].findChildren(QLineEdit)
    field = next(line for line in fields if line.isVisible() and not line.isReadOnly())
    qtbot.keyClicks(field, "xyz")
    typed = field.text()
    around.bus.publish(everything())
    assert typed.endswith("xyz")
    assert field.text() == typed


def test_names_on_the_wall_scroll_by_themselves_and_not_the_page(
    view: SetupView, around: Surroundings
) -> None:
    around.theme.use(ThemeName.PROJECTOR)
    view.resize(1190, 500)
    view.open_part(SetupPart.BACKUPS)
    chosen = view.sections.findChildren(Button)[-1]
    assert view.minimumSizeHint().height() <= 500
    assert not chosen.visibleRegion().isEmpty()
