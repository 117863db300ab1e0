"""«Våre ord»: written, changed, forgotten, and what was learned."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from teamdesk.domain.commands.team_words import MissedPromise, SaveTeamWord
from teamdesk.domain.notes.team_words import TeamWordKind
from teamdesk.services.meeting.team_words import TeamWordService
from teamdesk.services.members import MemberService
from teamdesk.ui.setup.words.section import WordsSection
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.surroundings import Surroundings
    from tests.helpers.notices import HeardNotices
    from tests.helpers.team import SmallTeam


@pytest.fixture
def words(team: SmallTeam) -> TeamWordService:
    return TeamWordService(team.workplace)


@pytest.fixture
def section(
    qtbot: QtBot, around: Surroundings, team: SmallTeam, words: TeamWordService
) -> WordsSection:
    section = WordsSection(around, words, MemberService(team.workplace))
    qtbot.addWidget(section)
    section.resize(900, 640)
    section.show()
    qtbot.waitActive(section)
    section.show_now()
    return section


def choose(section: WordsSection, kind: TeamWordKind) -> None:
    section.form.kind.setCurrentIndex(section.form.kind.findData(kind.value))


def lines(section: WordsSection) -> list[str]:
    return [section.list.item(row).text() for row in range(section.list.count())]


def test_word_is_written_with_the_keyboard_alone(qtbot: QtBot, section: WordsSection) -> None:
    section.begin_new()
    qtbot.keyClicks(section.form.text, "HJB")
    qtbot.keyClick(section.form.text, Qt.Key.Key_Tab)
    qtbot.keyClicks(section.form.means, "hjemmebesøk")
    qtbot.keyClick(section.form.means, Qt.Key.Key_Return)
    assert lines(section) == ["hjb = hjemmebesøk · forkortelse"]
    assert section.form.text.hasFocus()
    assert_all_named(section)


def test_role_asks_for_a_member_and_not_for_a_long_form(
    section: WordsSection, team: SmallTeam, words: TeamWordService
) -> None:
    choose(section, TeamWordKind.ROLE)
    assert section.form.member.isVisible()
    assert not section.form.means.isVisible()
    section.form.text.setText("nattevakta")
    section.form.member.setCurrentIndex(section.form.member.findData(str(team.ola)))
    section.form.save.click()
    assert [row.means for row in words.words()] == ["Ola Lien"]


@pytest.mark.parametrize("text", ["", "hjb"])
def test_word_that_can_not_be_kept_is_told_at_its_field(
    section: WordsSection, words: TeamWordService, text: str
) -> None:
    words.save(SaveTeamWord(TeamWordKind.ABBREVIATION, "hjb", "hjemmebesøk"))
    section.show_now()
    section.begin_new()
    section.form.text.setText(text)
    section.form.means.setText("noe annet")
    section.form.save.click()
    assert section.form.text.accessibleDescription()
    assert section.form.text.hasFocus()


def test_chosen_word_is_changed(section: WordsSection, words: TeamWordService) -> None:
    words.save(SaveTeamWord(TeamWordKind.DEED, "skype"))
    section.show_now()
    section.list.setCurrentRow(0)
    section.form.text.setText("facetime")
    section.form.save.click()
    assert [row.text for row in words.words()] == ["facetime"]


def test_forgotten_word_comes_back_by_undo_and_goes_again_by_redo(
    qtbot: QtBot, section: WordsSection, around: Surroundings, words: TeamWordService
) -> None:
    words.learn(MissedPromise("skyper dattera"))
    section.show_now()
    section.list.setCurrentRow(0)
    qtbot.keyClick(section.list, Qt.Key.Key_Delete)
    assert words.words() == ()
    around.undo.undo()
    assert [(row.text, row.is_learned) for row in words.words()] == [("skyper", True)]
    around.undo.redo()
    assert words.words() == ()


def test_hint_tells_how_often_it_was_seen_and_when_it_counts(
    section: WordsSection, words: TeamWordService
) -> None:
    words.learn(MissedPromise("skyper dattera"))
    section.show_now()
    assert lines(section) == ["skyper · verb for oppfølging · lært, 1 gang, gjelder fra 2 ganger"]
    words.learn(MissedPromise("skyper dattera"))
    section.show_now()
    assert lines(section) == ["skyper · verb for oppfølging · lært, 2 ganger"]


def test_hint_that_is_saved_is_the_teams_own(section: WordsSection, words: TeamWordService) -> None:
    words.learn(MissedPromise("skyper dattera"))
    section.show_now()
    section.list.setCurrentRow(0)
    section.form.save.click()
    assert [row.is_learned for row in words.words()] == [False]


def test_word_somebody_else_changed_is_not_overwritten(
    section: WordsSection, words: TeamWordService, notices: HeardNotices
) -> None:
    words.save(SaveTeamWord(TeamWordKind.DEED, "skype"))
    section.show_now()
    section.list.setCurrentRow(0)
    (row,) = words.words()
    other = SaveTeamWord(TeamWordKind.DEED, "ringe opp", word_id=row.id, expected_version=1)
    words.save(other)
    section.form.save.click()
    assert notices.failures
    assert [row.text for row in words.words()] == ["ringe opp"]
