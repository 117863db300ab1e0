from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from teamdesk.core.i18n import Language
from teamdesk.domain.commands.cases import SetWhatMatters
from teamdesk.domain.commands.team import SaveWayOfWorking
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.phases import PhaseKind
from teamdesk.models import AccessLog
from teamdesk.services.way_of_working import WayOfWorkingService
from teamdesk.storage.errors import DatabaseBusy
from teamdesk.ui.navigation import Place
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.person.conftest import Opened


def write_what_matters(opened: Opened, qtbot: QtBot, text: str) -> None:
    quote = opened.view.head.what_matters
    quote.edit()
    qtbot.keyClicks(quote.editor, text)
    qtbot.keyClick(quote.editor, Qt.Key.Key_Return)


def test_opening_is_logged(opened: Opened) -> None:
    with opened.team.workplace.reading() as work:
        logged = work.session.scalars(select(AccessLog)).all()
    assert [(row.what, row.case_id) for row in logged] == [("opened", opened.case_id)]


def test_head_says_who_it_is(opened: Opened) -> None:
    assert opened.view.head.name.text() == "Åse Berg"
    assert "Henvist" in opened.view.head.facts.text()


def test_phase_is_called_what_the_team_calls_it(opened: Opened) -> None:
    ways = WayOfWorkingService(opened.team.workplace)
    now = ways.now()
    first, *others = now.way.phases
    renamed = replace(now.way, phases=(replace(first, name="Meldt inn"), *others))
    opened.around.bus.publish(ways.save(SaveWayOfWorking(now.version, renamed)))
    opened.view.presenter.refresh()

    (listed,) = (row for row in opened.desk.people.people() if row.name == "Åse Berg")
    assert "Meldt inn" in opened.view.head.facts.text()
    assert listed.phase_name == "Meldt inn"


def test_ended_case_counts_no_weeks(opened: Opened) -> None:
    state = opened.stored()
    ended = replace(state.page, phase_kind=PhaseKind.ENDED, phase_name="", week=30)
    opened.view.head.show_person(replace(state, page=ended))
    assert "Avsluttet · " in opened.view.head.facts.text()


def test_projector_shows_initials_and_no_age(opened: Opened) -> None:
    opened.around.theme.use(ThemeName.PROJECTOR)
    assert opened.view.head.name.text() == "Å. B."
    assert "år" not in opened.view.head.facts.text()


def test_what_matters_is_saved_as_it_is_left(opened: Opened, qtbot: QtBot) -> None:
    write_what_matters(opened, qtbot, "Jeg vil til butikken")
    page = opened.stored().page
    assert page.what_matters == "Jeg vil til butikken"
    assert page.what_matters_by == "Kari Hansen"


def test_what_matters_is_taken_back_by_undo(opened: Opened, qtbot: QtBot) -> None:
    write_what_matters(opened, qtbot, "Noe annet")
    opened.around.undo.undo()
    assert opened.stored().page.what_matters == "Jeg vil ut igjen"


def test_escape_leaves_what_matters_as_it_was(opened: Opened, qtbot: QtBot) -> None:
    quote = opened.view.head.what_matters
    quote.edit()
    qtbot.keyClicks(quote.editor, "tull")
    qtbot.keyClick(quote.editor, Qt.Key.Key_Escape)
    assert opened.stored().page.what_matters == "Jeg vil ut igjen"
    assert not quote.is_open


def test_conflict_shows_the_newest_and_keeps_what_was_typed(opened: Opened, qtbot: QtBot) -> None:
    page = opened.stored().page
    other = SetWhatMatters(page.person_id, page.person_version, "Skrevet av Ola")
    opened.desk.goals.set_what_matters(other)
    write_what_matters(opened, qtbot, "Mine ord")
    quote = opened.view.head.what_matters
    assert isinstance(opened.heard.failures[0], ConflictError)
    assert quote.is_open
    assert quote.editor.toPlainText() == "Mine ord"
    assert opened.stored().page.what_matters == "Skrevet av Ola"
    quote.keep()
    assert opened.stored().page.what_matters == "Mine ord"


def test_keys_go_through_the_tabs(opened: Opened, qtbot: QtBot) -> None:
    opened.view.take_focus()
    qtbot.keyClick(opened.view.bar, Qt.Key.Key_Right)
    assert opened.view.bar.currentIndex() == 1
    opened.view.bar.go_back()
    opened.view.bar.go_back()
    assert opened.view.bar.currentIndex() == len(TabKey) - 1


@pytest.mark.parametrize("tab", list(TabKey))
def test_every_control_of_a_tab_has_a_name(opened: Opened, tab: TabKey) -> None:
    opened.view.open_tab(tab)
    assert_all_named(opened.view)


@pytest.mark.parametrize("tab", list(TabKey))
def test_tab_speaks_another_language_at_once(opened: Opened, tab: TabKey) -> None:
    opened.view.open_tab(tab)
    opened.around.texts.use(Language.NN)
    opened.around.texts.use(Language.EN)
    assert opened.view.bar.tabText(0) == "Overview"


def test_export_from_the_head_writes_and_tells_where(opened: Opened, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.around.bus.changed, timeout=20_000):
        opened.view.handing_out.of_kind(DocumentKind.PLAN, DocumentFormat.PDF)
    (written,) = opened.folders.folder.iterdir()
    assert written.suffix == ".pdf"
    assert written.name in opened.view.exporter.bar.text


def test_another_person_begins_at_the_top(opened: Opened) -> None:
    opened.view.resize(1200, 400)
    bar = opened.view.tab.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0

    opened.view.show_key(opened.other_person())

    assert bar.value() == 0


def test_person_who_is_gone_leads_back_to_the_list(opened: Opened, qtbot: QtBot) -> None:
    opened.view.presenter.state = None
    opened.view.presenter.person_changed.emit()
    with qtbot.waitSignal(opened.around.navigator.opened) as heard:
        qtbot.mouseClick(opened.view._gone.action, Qt.MouseButton.LeftButton)
    assert heard.args[0].place is Place.PEOPLE


def test_what_matters_tells_who_changed_it_from_what_to_what(opened: Opened, qtbot: QtBot) -> None:
    write_what_matters(opened, qtbot, "Jeg vil til butikken")
    panel = opened.view.head.what_matters.history.open()
    assert panel is not None
    texts = [row.text for row in panel.model.rows]
    assert "Hva er viktig for deg?: «Jeg vil ut igjen» → «Jeg vil til butikken»" in texts
    assert {row.aside for row in panel.model.rows} == {"Kari Hansen"}


def test_person_who_cannot_be_read_is_not_taken_for_the_one_before(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = opened.team.refer("Per Moe")

    def unread(_case_id: object) -> None:
        raise DatabaseBusy

    monkeypatch.setattr(opened.desk.people, "page", unread)
    opened.view.show_key(other.person_id)
    assert opened.view.presenter.state is None
    assert isinstance(opened.heard.failures[-1], DatabaseBusy)


def test_tab_ends_in_line_with_the_head_with_and_without_a_scroll_bar(
    opened: Opened, qtbot: QtBot
) -> None:
    tab = opened.view.tab
    opened.view.show()

    def is_in_line() -> bool:
        column = tab.widget().layout().contentsRect()
        return column.right() == opened.view.head.geometry().right()

    for height, scrolls in ((400, True), (3000, False)):
        opened.view.resize(1200, height)
        qtbot.waitUntil(lambda told=scrolls: tab.verticalScrollBar().isVisible() is told)
        qtbot.waitUntil(is_in_line)
