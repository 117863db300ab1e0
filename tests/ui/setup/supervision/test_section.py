from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from teamdesk.services.supervision import SupervisionService
from teamdesk.ui.setup.supervision.section import SupervisionSection
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import assert_all_named
from tests.helpers.team import found_small_team

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
    from sqlalchemy import Engine

    from teamdesk.ui.surroundings import Surroundings

EXAMPLE = {"questions": 11, "simple_reflections": 12, "complex_reflections": 10}


@pytest.fixture
def section(qtbot: QtBot, around: Surroundings, sqlite_engine: Engine) -> SupervisionSection:
    service = SupervisionService(found_small_team(sqlite_engine).workplace)
    section = SupervisionSection(around, service)
    qtbot.addWidget(section)
    section.show()
    section.show_now()
    return section


def count(section: SupervisionSection, qtbot: QtBot) -> None:
    form = section.form
    for name, key in (("change_talk", Qt.Key.Key_4), ("sustain_talk", Qt.Key.Key_3)):
        qtbot.keyClick(form.globals[name], key)
    for name, number in EXAMPLE.items():
        qtbot.keyClicks(form.counted[name], str(number))


def test_form_tells_what_the_count_comes_to(section: SupervisionSection, qtbot: QtBot) -> None:
    count(section, qtbot)
    technical, relational, ratio, share = section.form.summary.text().splitlines()
    assert technical.startswith("Teknisk: 3,5 akseptabelt")
    assert "–" in relational
    assert "2,0 godt" in ratio
    assert "45,5 akseptabelt" in share


def test_count_is_saved_shown_and_taken_back(
    section: SupervisionSection, qtbot: QtBot, around: Surroundings
) -> None:
    count(section, qtbot)
    section.form.submit()
    assert [row.counts.questions for row in section.model.rows] == [11]
    assert section.form.counted["questions"].text() == ""
    around.undo.undo()
    assert not section.model.rows


def test_chosen_count_is_removed_and_comes_back(
    section: SupervisionSection, qtbot: QtBot, around: Surroundings
) -> None:
    count(section, qtbot)
    section.form.submit()
    section.table.rows.setCurrentIndex(section.model.index(0))
    section.remove.click()
    assert not section.model.rows
    around.undo.undo()
    assert len(section.model.rows) == 1


def test_count_without_a_number_is_refused_at_its_field(section: SupervisionSection) -> None:
    section.form.submit()
    assert section.form.fields["change_talk"].has_error
    assert not section.model.rows


def test_counts_are_not_shown_on_the_wall(
    section: SupervisionSection, qtbot: QtBot, around: Surroundings
) -> None:
    count(section, qtbot)
    section.form.submit()
    around.theme.use(ThemeName.PROJECTOR)
    assert section.table.isHidden()
    assert section.form.isHidden()
    assert "Tellingene dine vises ikke på veggen." in texts_of(section)


def texts_of(section: SupervisionSection) -> list[str]:
    return [label.text() for label in section.findChildren(QLabel) if label.isVisible()]


def test_every_control_of_the_section_has_a_name(section: SupervisionSection) -> None:
    assert_all_named(section)


def test_chosen_count_is_changed_and_taken_back(
    section: SupervisionSection, qtbot: QtBot, around: Surroundings
) -> None:
    count(section, qtbot)
    section.form.submit()
    section.table.rows.setCurrentIndex(section.model.index(0))
    section.change.click()
    section.form.counted["questions"].setText("14")
    section.form.submit()
    assert [row.counts.questions for row in section.model.rows] == [14]
    around.undo.undo()
    assert [row.counts.questions for row in section.model.rows] == [11]
