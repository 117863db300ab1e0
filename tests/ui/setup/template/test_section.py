"""The municipality's own Word template: chosen, refused, tried, taken away and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from teamdesk.ui.setup.sections import SetupPart
from teamdesk.ui.setup.template.section import TemplateSection
from tests.exports.templates import letterhead, packed
from tests.ui.setup.conftest import opened

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from teamdesk.ui.setup.ports import SetupServices
    from teamdesk.ui.setup.settings_view import SetupView
    from teamdesk.ui.surroundings import Surroundings
    from tests.helpers.notices import HeardNotices


@pytest.fixture
def section(view: SetupView) -> TemplateSection:
    found = opened(view, SetupPart.TEMPLATE)
    assert isinstance(found, TemplateSection)
    return found


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "brevmal.docx"
    path.write_bytes(packed(letterhead()))
    return path


def choose(qtbot: QtBot, section: TemplateSection, file: Path) -> None:
    section.look_at(str(file))
    qtbot.waitUntil(lambda: not section.overlay.isVisible())


def test_template_section_uses_the_file_that_is_chosen(
    qtbot: QtBot, section: TemplateSection, file: Path, notices: HeardNotices
) -> None:
    assert not section.choice.remove.isVisible()
    choose(qtbot, section, file)
    assert section.choice.told.text().startswith("brevmal.docx · ")
    assert section.choice.remove.isVisible()
    assert section.changes.lines.text().endswith("Kari Hansen · brevmal.docx")
    assert notices.told == ["Word-dokumenter skrives nå i brevmal.docx."]


def test_template_section_says_why_a_file_is_refused_and_keeps_what_is_in_use(
    qtbot: QtBot, section: TemplateSection, file: Path
) -> None:
    choose(qtbot, section, file)
    file.write_bytes(packed(letterhead(marker="Her begynner teksten")))
    choose(qtbot, section, file)
    assert section.choice.refused.isVisible()
    assert "{{innhold}}" in section.choice.refused.text()
    assert section.choice.told.text().startswith("brevmal.docx")
    assert section.choice.choose.hasFocus()


def test_template_section_is_taken_back_and_forth(
    qtbot: QtBot,
    section: TemplateSection,
    file: Path,
    around: Surroundings,
    services: SetupServices,
) -> None:
    choose(qtbot, section, file)
    qtbot.keyClick(section.choice.remove, Qt.Key.Key_Space)
    assert services.templates.now().template is None
    around.undo.undo()
    assert services.templates.now().template is not None
    around.undo.undo()
    assert not section.choice.remove.isVisible()
    around.undo.redo()
    assert section.choice.told.text().startswith("brevmal.docx")


def test_template_section_saves_a_template_a_copy_and_a_trial_page(
    qtbot: QtBot,
    section: TemplateSection,
    file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.fileName()))
    choose(qtbot, section, file)
    for save in (section.save_beginning, section.save_copy, section.save_trial):
        save(str(tmp_path))
    names = sorted(path.name for path in tmp_path.glob("*.docx"))
    assert names == ["Prøveside.docx", "Word-mal.docx", "brevmal.docx", "brevmal_2.docx"]
    assert shown == ["Prøveside.docx"]


def test_template_section_tells_of_a_folder_that_is_gone(
    section: TemplateSection, tmp_path: Path, notices: HeardNotices
) -> None:
    section.save_beginning(str(tmp_path / "borte"))
    assert len(notices.failures) == 1


@pytest.mark.parametrize("ask", ["ask_for_file", "ask_where_to_begin", "ask_where_to_try"])
def test_template_section_asks_for_files_without_waiting(
    section: TemplateSection, ask: str
) -> None:
    getattr(section, ask)()
    (dialog,) = section.findChildren(QFileDialog)
    assert dialog.isVisible()
    dialog.reject()
