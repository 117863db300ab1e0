from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.commands.records import TakeBackInterview
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.errors import NoteIsHandedOut
from teamdesk.domain.interviews import TalkTag
from teamdesk.ui.exporting import ExportTools
from teamdesk.ui.folder_choice import FolderMemory
from teamdesk.ui.person.place import make_person
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.person.talks.draft import stored_talk
from teamdesk.ui.person.talks.form import TalkStep
from teamdesk.ui.person.talks.tab import InterviewsTab
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from teamdesk.domain.rows.interviews import InterviewRow
    from tests.ui.person.conftest import Opened


@pytest.fixture
def tab(opened: Opened) -> InterviewsTab:
    return opened.tab(TabKey.INTERVIEWS, InterviewsTab)


def write(tab: InterviewsTab, qtbot: QtBot, **texts: str) -> None:
    tab.begin()
    for name, text in texts.items():
        qtbot.keyClicks(tab.form.fields.texts[name], text)


def press(tab: InterviewsTab, qtbot: QtBot, step: TalkStep) -> None:
    qtbot.mouseClick(tab.form.buttons[step], Qt.MouseButton.LeftButton)


def stored(opened: Opened) -> InterviewRow:
    (row,) = opened.stored().interviews
    return row


def test_note_is_saved_with_rulers_and_quotes(
    opened: Opened, tab: InterviewsTab, qtbot: QtBot
) -> None:
    write(tab, qtbot, topic="Dusje", summary="Vil prøve.")
    qtbot.keyClick(tab.form.fields.rulers["importance"], Qt.Key.Key_8)
    qtbot.mouseClick(tab.form.fields.quotes.add, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(tab.form.fields.quotes.lines[0].text, "Jeg vil jo")
    press(tab, qtbot, TalkStep.SAVE)
    row = stored(opened)
    assert (row.topic, row.importance, row.confidence) == ("Dusje", 8, None)
    assert [(quote.tag, quote.text) for quote in row.quotes] == [(TalkTag.DESIRE, "Jeg vil jo")]


def test_note_without_topic_is_not_saved(opened: Opened, tab: InterviewsTab, qtbot: QtBot) -> None:
    write(tab, qtbot, summary="Vil prøve.")
    press(tab, qtbot, TalkStep.SAVE)
    assert not opened.stored().interviews
    assert tab.form.fields.fields["topic"].has_error


def test_note_without_summary_is_not_approved(
    opened: Opened, tab: InterviewsTab, qtbot: QtBot
) -> None:
    write(tab, qtbot, topic="Dusje")
    press(tab, qtbot, TalkStep.APPROVE)
    assert tab.form.question.isHidden()
    assert tab.form.fields.fields["summary"].has_error


def test_approval_asks_then_locks_and_forgets_the_reflection(
    opened: Opened, tab: InterviewsTab, qtbot: QtBot
) -> None:
    write(tab, qtbot, topic="Dusje", summary="Vil prøve.", reflection="Jeg maste.")
    press(tab, qtbot, TalkStep.APPROVE)
    assert not opened.stored().interviews
    qtbot.mouseClick(tab.form.question.confirm, Qt.MouseButton.LeftButton)
    row = stored(opened)
    assert row.approved_at is not None
    assert row.reflection == ""
    assert tab.form.fields.isHidden()
    assert tab.form.buttons[TalkStep.SAVE].isHidden()


def test_approved_note_is_read_and_copied_by_keys(tab: InterviewsTab, qtbot: QtBot) -> None:
    write(tab, qtbot, topic="Dusje", summary="Vil prøve.")
    press(tab, qtbot, TalkStep.APPROVE)
    qtbot.mouseClick(tab.form.question.confirm, Qt.MouseButton.LeftButton)
    shown = [part.text for part in tab.form.page.columns[1].lines if not part.isHidden()]
    assert [text.text() for text in shown] == ["Vil prøve."]
    shown[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(shown[0], Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert shown[0].selectedText() == "Vil prøve."
    assert_all_named(tab)


def test_note_on_the_wall_is_read_without_the_person_s_names(
    opened: Opened, tab: InterviewsTab, qtbot: QtBot
) -> None:
    write(tab, qtbot, topic="Dusje som Åse vil", summary="Åses ord.")
    press(tab, qtbot, TalkStep.SAVE)
    opened.around.theme.use(ThemeName.PROJECTOR)
    shown = [part.text.text() for part in tab.form.page.columns[1].lines if not part.isHidden()]
    assert shown == ["Å.s ord."]
    assert tab.form.fields.isHidden()
    assert tab.form.buttons[TalkStep.SAVE].isHidden()
    assert "Åse" not in tab.list.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_note_that_is_being_written_is_there_again_after_the_wall(
    opened: Opened, tab: InterviewsTab, qtbot: QtBot
) -> None:
    write(tab, qtbot, topic="Åse vil dusje")
    opened.around.theme.use(ThemeName.PROJECTOR)
    assert tab.form.fields.isHidden()
    opened.around.theme.use(ThemeName.LIGHT)
    assert not tab.form.fields.isHidden()
    assert tab.form.fields.texts["topic"].toPlainText() == "Åse vil dusje"


def test_what_is_typed_is_kept_within_a_second(
    opened: Opened, tab: InterviewsTab, qtbot: QtBot
) -> None:
    write(tab, qtbot, topic="Halvferdig")
    qtbot.waitUntil(lambda: tab.keeper.has_new(opened.case_id), timeout=1_000)


def test_note_comes_back_after_a_crash(opened: Opened, tab: InterviewsTab, qtbot: QtBot) -> None:
    write(tab, qtbot, topic="Halvferdig")
    tab.keeper.keep()
    tools = ExportTools(opened.desk.documents, opened.folders, FolderMemory())
    again = make_person(opened.desk, tools, opened.around)
    qtbot.addWidget(again)
    again.show()
    again.show_key(opened.stored().page.person_id)
    again.open_tab(TabKey.INTERVIEWS)
    fresh = again.tab
    assert isinstance(fresh, InterviewsTab)
    fresh.begin()
    assert fresh.form.fields.texts["topic"].toPlainText() == "Halvferdig"
    assert fresh.form.message.text


def test_saved_note_leaves_no_draft(opened: Opened, tab: InterviewsTab, qtbot: QtBot) -> None:
    write(tab, qtbot, topic="Dusje")
    tab.keeper.keep()
    press(tab, qtbot, TalkStep.SAVE)
    assert not tab.keeper.has_new(opened.case_id)


def test_note_that_somebody_else_changed_keeps_what_is_typed(
    opened: Opened, tab: InterviewsTab, qtbot: QtBot
) -> None:
    write(tab, qtbot, topic="Dusje")
    press(tab, qtbot, TalkStep.SAVE)
    opened.desk.interviews.save(replace(stored_talk(stored(opened)), place="hjemme"))
    qtbot.keyClicks(tab.form.fields.texts["summary"], "Mine ord")
    press(tab, qtbot, TalkStep.SAVE)
    assert opened.heard.failures
    assert tab.form.fields.texts["summary"].toPlainText() == "Mine ord"
    press(tab, qtbot, TalkStep.SAVE)
    assert stored(opened).summary == "Mine ord"


def test_note_is_handed_out_from_its_form(opened: Opened, tab: InterviewsTab, qtbot: QtBot) -> None:
    write(tab, qtbot, topic="Dusje")
    press(tab, qtbot, TalkStep.SAVE)
    with qtbot.waitSignal(opened.around.bus.changed, timeout=20_000):
        press(tab, qtbot, TalkStep.WORD)
    (file,) = opened.folders.folder.iterdir()
    assert file.suffix == ".docx"


def test_back_leads_to_the_list(tab: InterviewsTab, qtbot: QtBot) -> None:
    write(tab, qtbot, topic="Dusje")
    press(tab, qtbot, TalkStep.SAVE)
    press(tab, qtbot, TalkStep.BACK)
    assert tab.form.isHidden()
    assert tab.list.model.rows[0].topic == "Dusje"


def test_change_of_a_note_is_taken_back_by_undo_and_shown(
    opened: Opened, tab: InterviewsTab, qtbot: QtBot
) -> None:
    write(tab, qtbot, topic="Dusje")
    press(tab, qtbot, TalkStep.SAVE)
    qtbot.keyClicks(tab.form.fields.texts["topic"], " selv")
    press(tab, qtbot, TalkStep.SAVE)
    changed = stored(opened).topic
    assert changed != "Dusje"
    opened.around.undo.undo()
    assert stored(opened).topic == "Dusje"
    command = tab.form.fields.command()
    assert command is not None
    assert command.topic == "Dusje"
    opened.around.undo.redo()
    assert stored(opened).topic == changed


def test_half_a_number_of_minutes_is_none(opened: Opened, tab: InterviewsTab, qtbot: QtBot) -> None:
    write(tab, qtbot, topic="Dusje")
    qtbot.keyClicks(tab.form.fields.lines["minutes"], "+")
    press(tab, qtbot, TalkStep.SAVE)
    assert stored(opened).minutes is None


def approve(tab: InterviewsTab, qtbot: QtBot) -> None:
    press(tab, qtbot, TalkStep.APPROVE)
    qtbot.mouseClick(tab.form.question.confirm, Qt.MouseButton.LeftButton)


def test_approval_is_taken_back_by_undo_with_the_reflection(
    opened: Opened, tab: InterviewsTab, qtbot: QtBot
) -> None:
    write(tab, qtbot, topic="Dusje", summary="Vil prøve.", reflection="Jeg maste.")
    approve(tab, qtbot)
    opened.around.undo.undo()
    row = stored(opened)
    assert (row.approved_at, row.reflection) == (None, "Jeg maste.")
    assert not tab.form.fields.isHidden()
    assert tab.form.fields.texts["reflection"].toPlainText() == "Jeg maste."


def test_approval_of_a_note_that_is_handed_out_is_not_taken_back(
    opened: Opened, tab: InterviewsTab, qtbot: QtBot, tmp_path: Path
) -> None:
    write(tab, qtbot, topic="Dusje", summary="Vil prøve.")
    approve(tab, qtbot)
    formats = (DocumentFormat.DOCX,)
    command = ExportDocument(DocumentKind.INTERVIEW, stored(opened).id, formats, tmp_path)
    opened.desk.documents.export(command)
    refused: list[object] = []
    opened.around.undo.refused.connect(refused.append)
    opened.around.undo.undo()
    assert isinstance(refused[0], NoteIsHandedOut)
    assert stored(opened).approved_at is not None


def test_new_note_is_taken_back_by_undo_and_there_again_by_redo(
    opened: Opened, tab: InterviewsTab, qtbot: QtBot
) -> None:
    write(tab, qtbot, topic="Dusje")
    press(tab, qtbot, TalkStep.SAVE)
    before = stored(opened)
    opened.around.undo.undo()
    assert not opened.stored().interviews
    assert tab.form.isHidden()
    opened.around.undo.redo()
    assert stored(opened) == before


def test_what_is_typed_in_a_note_that_is_gone_becomes_a_new_one(
    opened: Opened, tab: InterviewsTab, qtbot: QtBot
) -> None:
    write(tab, qtbot, topic="Dusje")
    press(tab, qtbot, TalkStep.SAVE)
    gone = stored(opened)
    qtbot.keyClicks(tab.form.fields.texts["topic"], " selv")
    command = TakeBackInterview(gone.id, gone.version)
    opened.around.bus.publish(opened.desk.interviews.take_back(command))
    assert not tab.form.isHidden()
    press(tab, qtbot, TalkStep.SAVE)
    assert "selv" in stored(opened).topic
