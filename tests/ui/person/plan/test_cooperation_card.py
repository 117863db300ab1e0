from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.commands.entries import SaveEntry
from teamdesk.domain.commands.people import SavePerson
from teamdesk.domain.commands.plan_parts import CooperationWords
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.domain.plans import Agreement
from teamdesk.ui.person.plan.plan_command import stored_command
from teamdesk.ui.person.plan.tab import PlanTab
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.domain.rows.plans import CooperationRow
    from tests.ui.person.conftest import Opened

NAV = CooperationWords("NAV Fjordvik", "Tiltakspenger", Agreement.AGREED, "Nils Utsi, 68 00 00 02")


@pytest.fixture
def tab(opened: Opened) -> PlanTab:
    return opened.tab(TabKey.PLAN, PlanTab)


def stored(opened: Opened) -> tuple[CooperationRow, ...]:
    return opened.desk.cooperations.of_case(opened.case_id)


def write(opened: Opened) -> CooperationRow:
    command = SaveEntry(opened.case_id, uuid4(), NAV, is_new=True)
    opened.around.bus.publish(opened.desk.cooperations.save(command))
    return stored(opened)[0]


def test_others_are_written_by_keyboard_and_gone_by_undo(
    opened: Opened, tab: PlanTab, qtbot: QtBot
) -> None:
    card = tab.cooperation
    card.add.click()
    form = card.form
    qtbot.keyClicks(form.lines["name"], "NAV Fjordvik")
    form.agreement.choose(Agreement.AGREED.value)
    qtbot.keyClicks(form.lines["about"], "Tiltakspenger")
    qtbot.keyClick(form.lines["about"], Qt.Key.Key_Return)
    (row,) = stored(opened)
    assert (row.name, row.about, row.agreement) == (
        "NAV Fjordvik",
        "Tiltakspenger",
        Agreement.AGREED,
    )
    (line,) = card.rows.lines
    assert line.facts.text() == "avtalt · Tiltakspenger"
    opened.around.undo.undo()
    assert stored(opened) == ()
    assert not card.rows.lines or card.rows.lines[0].isHidden()


def test_nobody_without_a_name_is_stored(opened: Opened, tab: PlanTab, qtbot: QtBot) -> None:
    tab.cooperation.add.click()
    form = tab.cooperation.form
    qtbot.keyClicks(form.lines["about"], "Tiltakspenger")
    qtbot.keyClick(form.lines["about"], Qt.Key.Key_Return)
    assert form.fields["name"].has_error
    assert stored(opened) == ()


def test_change_is_saved_as_the_field_is_left(opened: Opened, tab: PlanTab) -> None:
    row = write(opened)
    tab.cooperation.rows.lines[0].edit_wanted.emit(row)
    form = tab.cooperation.form
    form.lines["contact"].setText("Inger Sivertsen")
    form.left.emit()
    assert stored(opened)[0].contact == "Inger Sivertsen"


def test_way_to_a_whole_point_is_the_button_and_to_an_empty_one_the_form(
    opened: Opened, tab: PlanTab
) -> None:
    tab.go_to(PlanPoint.COOPERATION)
    assert tab.cooperation.add.hasFocus()
    plan = opened.stored().plan
    assert plan is not None
    command = replace(stored_command(plan), not_relevant=())
    opened.around.bus.publish(opened.desk.plans.save(command))
    tab.go_to(PlanPoint.COOPERATION)
    assert tab.cooperation.form.lines["name"].hasFocus()


def test_wall_has_neither_name_nor_contact(opened: Opened, tab: PlanTab) -> None:
    write(opened)
    opened.around.theme.use(ThemeName.PROJECTOR)
    (line,) = tab.cooperation.rows.lines
    assert line.title.text() == "N. F."
    assert "Utsi" not in line.facts.text()
    assert tab.cooperation.add.isHidden()


def test_everything_has_a_name(opened: Opened, tab: PlanTab) -> None:
    write(opened)
    tab.cooperation.add.click()
    assert_all_named(tab.cooperation)


def test_wall_compares_versions_without_names_and_numbers(opened: Opened, tab: PlanTab) -> None:
    command = ExportDocument(
        DocumentKind.PLAN, opened.case_id, (DocumentFormat.DOCX,), opened.folders.folder
    )
    opened.around.bus.publish(opened.desk.documents.export(command).changes)
    write(opened)
    about = opened.stored().page.about
    told = replace(about.words, interpreter="nordsamisk")
    opened.around.bus.publish(opened.desk.facts.save(SavePerson(about.id, about.version, told)))
    assert any("Utsi" in text for text in compared(tab))
    opened.around.theme.use(ThemeName.PROJECTOR)
    said = " ".join(compared(tab))
    assert "N. F." in said
    assert not [word for word in ("NAV", "Utsi", "68 00", "nordsamisk") if word in said]


def compared(tab: PlanTab) -> list[str]:
    """Everything that the card of versions shows or says aloud."""
    lines = [line for line in tab.versions.rows.lines if not line.isHidden()]
    shown = [label.text() for line in lines for label in line.findChildren(QLabel)]
    return [*shown, *(line.accessibleName() for line in lines)]
