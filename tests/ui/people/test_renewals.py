"""Consents that run out, under «Brukere»: chosen, renewed and taken back by key."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from teamdesk.domain.commands.plan_parts import ConsentAnswer, SetConsent
from teamdesk.domain.people import ConsentForm, ConsentKind, ConsentState
from teamdesk.services.case.consents import ConsentService
from teamdesk.services.case.referrals import ReferralService
from teamdesk.services.case.renewals import RenewalService
from teamdesk.services.people import PeopleService
from teamdesk.ui.navigation import PLAN, Place
from teamdesk.ui.people.model import Standing
from teamdesk.ui.people.place import make_people
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import assert_all_named
from tests.helpers.spoken import texts_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.people.renewal_list import RenewalList
    from teamdesk.ui.people.view import PeopleView
    from teamdesk.ui.surroundings import Surroundings
    from tests.helpers.notices import HeardNotices
    from tests.helpers.team import SmallTeam

NAV = ConsentAnswer(
    ConsentKind.SHARING,
    ConsentState.GIVEN,
    ConsentForm.WRITTEN.value,
    date(2026, 6, 1),
    date(2026, 12, 10),
    "NAV",
)
NO = replace(NAV, state=ConsentState.REFUSED, given_on=date(2026, 11, 20), valid_until=None)


@pytest.fixture
def view(qtbot: QtBot, around: Surroundings, small_team: SmallTeam) -> PeopleView:
    at = small_team.workplace
    for name, answers in {"Anne Lie": (NAV,), "Per Ås": (NAV,), "Tor Dahl": (NAV, NO)}.items():
        case_id = small_team.refer(name).case_id
        for answer in answers:
            ConsentService(at).set(SetConsent(case_id, answer))
    view = make_people(PeopleService(at), ReferralService(at), RenewalService(at), around)
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show()
    view.standing.choose(Standing.ENDING_CONSENTS)
    view.refresh()
    return view


@pytest.fixture
def listed(view: PeopleView) -> RenewalList:
    return view.renewals


def names(listed: RenewalList) -> list[str]:
    return [row.name for row in listed.model.rows]


def choose_all_and_begin(listed: RenewalList, qtbot: QtBot) -> None:
    listed.table.rows.setFocus()
    qtbot.keyClick(listed.table.rows, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(listed.renew, Qt.Key.Key_Space)


def test_all_but_who_said_no_are_renewed_by_key_and_undone_in_one_step(
    listed: RenewalList, qtbot: QtBot, around: Surroundings
) -> None:
    choose_all_and_begin(listed, qtbot)
    assert [row.name for row in listed.form.rows] == ["Anne Lie", "Per Ås"]
    qtbot.keyClick(listed.form.save, Qt.Key.Key_Space)
    assert names(listed) == ["Tor Dahl"]
    around.undo.undo()
    assert names(listed) == ["Anne Lie", "Per Ås", "Tor Dahl"]
    around.undo.redo()
    assert names(listed) == ["Tor Dahl"]
    around.undo.undo()
    assert len(names(listed)) == 3


def test_who_said_no_since_cannot_be_ticked(listed: RenewalList, qtbot: QtBot) -> None:
    listed.table.rows.setCurrentIndex(listed.model.index(2))
    qtbot.keyClick(listed.table.rows, Qt.Key.Key_Space)
    assert not listed.chosen
    assert not listed.renew.isEnabled()


def test_enter_leads_to_the_consents_of_the_person(
    listed: RenewalList, qtbot: QtBot, around: Surroundings
) -> None:
    listed.table.rows.setCurrentIndex(listed.model.index(0))
    with qtbot.waitSignal(around.navigator.opened) as heard:
        qtbot.keyClick(listed.table.rows, Qt.Key.Key_Return)
    row = listed.model.rows[0]
    assert heard.args[0] == (Place.PERSON, row.person_id, PLAN)


def test_oral_answer_without_a_witness_is_told_at_its_field(
    listed: RenewalList, qtbot: QtBot, notices: HeardNotices
) -> None:
    choose_all_and_begin(listed, qtbot)
    second = listed.form.answered[1]
    second.form.setCurrentIndex(second.form.findData(ConsentForm.ORAL.value))
    qtbot.keyClick(listed.form.save, Qt.Key.Key_Space)
    assert second.witness.hasFocus()
    assert len(names(listed)) == 3
    second.witness.setText("Kari Hansen")
    qtbot.keyClick(listed.form.save, Qt.Key.Key_Space)
    assert names(listed) == ["Tor Dahl"]


def test_day_before_the_old_last_day_is_told_at_its_field(
    listed: RenewalList, qtbot: QtBot
) -> None:
    choose_all_and_begin(listed, qtbot)
    listed.form.valid_until.set_day(date(2026, 12, 1))
    qtbot.keyClick(listed.form.save, Qt.Key.Key_Space)
    assert listed.form.valid_until.hasFocus()
    assert len(names(listed)) == 3


def test_escape_leaves_the_form_and_keeps_the_ticks(listed: RenewalList, qtbot: QtBot) -> None:
    choose_all_and_begin(listed, qtbot)
    qtbot.keyClick(listed.form, Qt.Key.Key_Escape)
    assert not listed.form.isVisible()
    assert len(listed.chosen) == 2


def test_wall_tells_neither_name_nor_receiver(
    listed: RenewalList, qtbot: QtBot, around: Surroundings
) -> None:
    choose_all_and_begin(listed, qtbot)
    around.theme.use(ThemeName.PROJECTOR)
    told = " ".join(texts_of(listed))
    around.theme.use(ThemeName.LIGHT)
    assert not listed.isVisible()
    assert "Anne" not in told
    assert "NAV" not in told


def test_renewal_form_names_its_controls(listed: RenewalList, qtbot: QtBot) -> None:
    assert_all_named(listed)
    choose_all_and_begin(listed, qtbot)
    assert_all_named(listed)
