from __future__ import annotations

from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from teamdesk.domain.commands.cases import NewReferral
from teamdesk.domain.commands.documents import NOBODY
from teamdesk.domain.commands.week_plan import SetWeek
from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.phases import EntryRoute
from teamdesk.domain.week_plan import Visit, VisitStaff
from teamdesk.domain.zones import zone_id
from teamdesk.services.case.referrals import ReferralService
from teamdesk.services.case.week_plans import WeekPlanService
from teamdesk.services.documents.archive import FileNotKept
from teamdesk.services.documents.recipients import NoConsentFor
from teamdesk.storage.errors import NotWritable
from teamdesk.ui.documents.place import make_documents
from teamdesk.ui.exporting import ExportTools
from teamdesk.ui.folder_choice import FolderMemory
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.columns import ColumnsRole
from teamdesk.ui.widgets.reading_order import put_in_reading_order
from tests.helpers.accessibility import assert_all_named
from tests.helpers.handed_out import document_service, make_plan, make_talk, spoil
from tests.helpers.ready_folder import ReadyFolder

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.documents.view import DocumentsView
    from teamdesk.ui.surroundings import Surroundings
    from tests.helpers.notices import HeardNotices
    from tests.helpers.team import SmallTeam


@pytest.fixture
def folders(tmp_path: Path) -> ReadyFolder:
    folder = tmp_path / "ut"
    folder.mkdir()
    return ReadyFolder(folder)


@pytest.fixture
def view(
    qtbot: QtBot, around: Surroundings, small_team: SmallTeam, folders: ReadyFolder
) -> DocumentsView:
    make_plan(small_team, "Åse Berg")
    make_plan(small_team, "Bjarne Moe")
    make_talk(small_team, "Kari Lie")
    memory = FolderMemory(Path("/"))
    tools = ExportTools(document_service(small_team), folders, memory)
    view = make_documents(tools, around)
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show()
    view.chooser.kinds.choose(DocumentKind.PLAN)
    view.chooser.retranslate()
    return view


def export_all(view: DocumentsView, qtbot: QtBot) -> None:
    qtbot.mouseClick(view.chooser.every, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(view._around.bus.changed, timeout=20_000):
        qtbot.mouseClick(view.chooser.go, Qt.MouseButton.LeftButton)


def test_plans_of_several_persons_are_written_at_once(
    view: DocumentsView, qtbot: QtBot, folders: ReadyFolder
) -> None:
    export_all(view, qtbot)
    assert len(list(folders.folder.glob("IP_*.docx"))) == 2
    assert "2 dokumenter" in view.exporter.bar.text
    assert view.exporter.bar.folder == folders.folder


def test_what_was_written_stands_in_the_history(view: DocumentsView, qtbot: QtBot) -> None:
    export_all(view, qtbot)
    assert {row.person_name for row in view.history.model.rows} == {"Åse Berg", "Bjarne Moe"}


def test_next_dialog_opens_where_the_last_one_ended(
    view: DocumentsView, qtbot: QtBot, folders: ReadyFolder
) -> None:
    export_all(view, qtbot)
    qtbot.waitUntil(lambda: view._around.jobs.running == 0)
    with qtbot.waitSignal(view._around.bus.changed, timeout=20_000):
        qtbot.mouseClick(view.history.again, Qt.MouseButton.LeftButton)
    assert folders.asked == [Path("/"), folders.folder]
    assert len(list(folders.folder.iterdir())) == 3


def choose_one(view: DocumentsView, qtbot: QtBot) -> None:
    view.chooser.table.rows.setFocus()
    qtbot.keyClick(view.chooser.table.rows, Qt.Key.Key_Space)


def test_space_chooses_a_row(view: DocumentsView, qtbot: QtBot) -> None:
    assert not view.chooser.go.isEnabled()
    choose_one(view, qtbot)
    assert view.chooser.go.isEnabled()
    said = view.chooser.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("valgt")


def test_no_format_is_no_export(view: DocumentsView, qtbot: QtBot) -> None:
    qtbot.mouseClick(view.chooser.every, Qt.MouseButton.LeftButton)
    for chip in view.chooser.formats._chips.values():
        chip.setChecked(False)
    assert not view.chooser.go.isEnabled()


def test_refused_folder_is_explained(
    view: DocumentsView, qtbot: QtBot, folders: ReadyFolder, notices: HeardNotices
) -> None:
    folders.folder = folders.folder / "borte"
    qtbot.mouseClick(view.chooser.every, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.chooser.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(notices.failures), timeout=20_000)
    assert isinstance(notices.failures[0], NotWritable)
    assert not view.history.model.rows


def test_what_was_told_of_earlier_files_is_gone_when_the_next_are_refused(
    view: DocumentsView, qtbot: QtBot, folders: ReadyFolder, notices: HeardNotices
) -> None:
    export_all(view, qtbot)
    assert view.exporter.bar.isVisible()
    folders.folder = folders.folder / "borte"
    qtbot.mouseClick(view.chooser.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(notices.failures), timeout=20_000)
    assert not view.exporter.bar.isVisible()


def test_folder_is_not_asked_for_where_nobody_may_have_the_document(
    view: DocumentsView, qtbot: QtBot, folders: ReadyFolder, notices: HeardNotices
) -> None:
    choose_one(view, qtbot)
    qtbot.keyClicks(view.chooser.leaving.recipient.name, "NAV")
    qtbot.mouseClick(view.chooser.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(notices.failures), timeout=20_000)
    assert isinstance(notices.failures[0], NoConsentFor)
    assert not folders.asked
    view.chooser.leaving.recipient.name.clear()
    with qtbot.waitSignal(view._around.bus.changed, timeout=20_000):
        qtbot.mouseClick(view.chooser.go, Qt.MouseButton.LeftButton)
    assert folders.asked == [Path("/")]


def test_folder_is_asked_for_once_however_often_the_button_is_pressed(
    view: DocumentsView, qtbot: QtBot, folders: ReadyFolder
) -> None:
    choose_one(view, qtbot)
    view.chooser.leaving.recipient.name.setText("NAV")
    view.chooser.leaving.recipient.other_basis.setChecked(True)
    with qtbot.waitSignal(view._around.bus.changed, timeout=20_000):
        qtbot.mouseClick(view.chooser.go, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(view.chooser.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view._around.jobs.running == 0)
    assert folders.asked == [Path("/")]


def test_folder_is_not_asked_for_when_the_window_was_closed_meanwhile(
    view: DocumentsView, qtbot: QtBot, folders: ReadyFolder
) -> None:
    choose_one(view, qtbot)
    view.chooser.leaving.recipient.name.setText("NAV")
    view.chooser.leaving.recipient.other_basis.setChecked(True)
    qtbot.mouseClick(view.chooser.go, Qt.MouseButton.LeftButton)
    assert view._around.jobs.running == 1
    view.close()
    qtbot.waitUntil(lambda: view._around.jobs.running == 0)
    assert not folders.asked


def test_lost_file_is_told_of_before_a_folder_is_asked_for(
    view: DocumentsView,
    qtbot: QtBot,
    small_team: SmallTeam,
    folders: ReadyFolder,
    notices: HeardNotices,
) -> None:
    export_all(view, qtbot)
    spoil(small_team, None)
    row = view.history.model.rows[0]
    view.exporter.begin_again((row.id,), NOBODY)
    qtbot.waitUntil(lambda: bool(notices.failures), timeout=20_000)
    assert isinstance(notices.failures[0], FileNotKept)
    assert (folders.asked, view.exporter.bar.isVisible()) == ([Path("/")], False)


def test_projector_shows_initials(view: DocumentsView, around: Surroundings) -> None:
    around.theme.use(ThemeName.PROJECTOR)
    shown = [view.chooser.model.index(i).data(ColumnsRole.CELLS)[0].text for i in range(2)]
    assert shown == ["Å. B.", "B. M."] or shown == ["B. M.", "Å. B."]


def test_empty_kind_says_what_belongs_there(view: DocumentsView) -> None:
    view.chooser.kinds.choose(DocumentKind.MINUTES)
    view.chooser.retranslate()
    assert view.chooser.empty.isVisible()


def test_every_control_has_a_name(view: DocumentsView) -> None:
    assert_all_named(view)


def test_document_that_was_found_is_the_current_row(view: DocumentsView, qtbot: QtBot) -> None:
    export_all(view, qtbot)
    sought = view.history.model.rows[1]
    view.show_key(sought.id)
    view.take_focus()
    rows = view.history.table.rows
    assert (rows.currentIndex().row(), rows.hasFocus()) == (1, True)


def plan_week(view: DocumentsView, team: SmallTeam) -> None:
    case_id = team.card("Åse Berg").case_id
    staff = (VisitStaff(team.kari, "Kari Hansen"),)
    visit = Visit(uuid4(), 0, time(9), 45, "Gangtrening", staff=staff)
    command = SetWeek(case_id, date(2026, 11, 23), uuid4(), None, (visit,))
    view._around.bus.publish(WeekPlanService(team.workplace).set_week(command))


@pytest.mark.parametrize(
    ("kind", "name"),
    [(DocumentKind.WEEK_PLAN, "Åse Berg"), (DocumentKind.STAFF_WEEK, "Kari Hansen")],
)
def test_weeks_that_are_planned_can_be_handed_out(
    view: DocumentsView, qtbot: QtBot, small_team: SmallTeam, kind: DocumentKind, name: str
) -> None:
    plan_week(view, small_team)
    view.chooser.kinds.choose(kind)
    view.chooser.retranslate()
    view.chooser.table.rows.setFocus()
    qtbot.keyClick(view.chooser.table.rows, Qt.Key.Key_Space)
    with qtbot.waitSignal(view._around.bus.changed, timeout=20_000):
        qtbot.mouseClick(view.chooser.go, Qt.MouseButton.LeftButton)
    told = view.history.model.index(0).data(ColumnsRole.CELLS)[2].text
    assert told == f"{name} · uke 48"


def test_initials_are_offered_for_a_member_s_week_alone(
    view: DocumentsView, small_team: SmallTeam
) -> None:
    plan_week(view, small_team)
    assert not view.chooser.initials.isVisible()
    view.chooser.kinds.choose(DocumentKind.STAFF_WEEK)
    view.chooser.retranslate()
    assert view.chooser.initials.isVisible()


def test_initials_are_kept_when_the_week_is_handed_out_again(
    view: DocumentsView, qtbot: QtBot, small_team: SmallTeam
) -> None:
    plan_week(view, small_team)
    view.chooser.kinds.choose(DocumentKind.STAFF_WEEK)
    view.chooser.retranslate()
    view.chooser.initials.setChecked(True)
    view.chooser.table.rows.setFocus()
    qtbot.keyClick(view.chooser.table.rows, Qt.Key.Key_Space)
    with qtbot.waitSignal(view._around.bus.changed, timeout=20_000):
        qtbot.mouseClick(view.chooser.go, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(view.history.export_requested) as heard:
        qtbot.mouseClick(view.history.again, Qt.MouseButton.LeftButton)
    (again,) = heard.args[0]
    assert (again.uses_initials, again.day) == (True, date(2026, 11, 23))


def test_week_of_nobody_says_what_belongs_there(view: DocumentsView) -> None:
    for kind in (DocumentKind.WEEK_PLAN, DocumentKind.STAFF_WEEK):
        view.chooser.kinds.choose(kind)
        view.chooser.retranslate()
        assert view.chooser.empty.isVisible()


def live_in_zones(view: DocumentsView, team: SmallTeam) -> None:
    day = date(2026, 11, 20)
    for name, zone in (("Per Ås", "Nord"), ("Máret Sara", "Sør")):
        referral = NewReferral(name, None, "", EntryRoute.HOSPITAL, "", day, "", zone=zone)
        view._around.bus.publish(ReferralService(team.workplace).refer(referral))


def test_zones_are_offered_once_somebody_lives_in_one(
    view: DocumentsView, small_team: SmallTeam
) -> None:
    assert DocumentKind.ZONE_LIST not in view.chooser.kinds.keys
    live_in_zones(view, small_team)
    assert DocumentKind.ZONE_LIST in view.chooser.kinds.keys
    assert view.chooser.kind is DocumentKind.PLAN
    assert_all_named(view)


def test_zone_that_is_asked_for_on_the_board_is_ticked(
    view: DocumentsView, small_team: SmallTeam, qtbot: QtBot
) -> None:
    live_in_zones(view, small_team)
    view.show_key(zone_id("nord"))
    assert view.chooser.kind is DocumentKind.ZONE_LIST
    assert view.chooser.initials.isVisible()
    with qtbot.waitSignal(view.chooser.export_requested) as asked:
        view.chooser.go.click()
    ((command,),) = asked.args
    assert (command.kind, command.subject_id) == (DocumentKind.ZONE_LIST, zone_id("Nord"))


def test_tab_comes_round_to_the_list_of_kinds(view: DocumentsView, qtbot: QtBot) -> None:
    put_in_reading_order(view)
    view.chooser.leaving.recipient.name.setFocus()
    met = set()
    for _step in range(20):
        met.add(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert {view.chooser.kinds, view.chooser.table.rows, view.chooser.pages} <= met
