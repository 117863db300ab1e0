"""What is half typed stays with its person, in every form of the page that adds or changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt

from teamdesk.ui.person.forms.case_drafts import CaseDrafts, place_of
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.person.forms.entry_form import EntryForm
    from teamdesk.ui.person.forms.form_draft import FormDraft
    from tests.ui.person.conftest import Opened


class Holder(Protocol):
    """Whatever has a form with drafts."""

    draft: FormDraft
    form: EntryForm


# The tab, the way to what holds the form, the line that is typed in, and its key.
FORMS = [
    (TabKey.SERVICES, "card", "service"),
    (TabKey.NETWORK, "card", "name"),
    (TabKey.PLAN, "consents", "scope"),
    (TabKey.PLAN, "participants", "role"),
    (TabKey.EVALUATION, "card", "text"),
    (TabKey.EFFORT, "card", "note"),
    (TabKey.WEEK, "card", "text"),
]


def open_form(opened: Opened, key: TabKey, name: str) -> Holder:
    opened.view.open_tab(key)
    tab: Any = opened.view.tab
    holder: Any = getattr(tab, name) if name else tab
    (tab if key is TabKey.WEEK else holder).begin()
    found: Holder = holder
    return found


def write(qtbot: QtBot, form: EntryForm, field: str, text: str = "Halvveis") -> None:
    qtbot.keyClicks(form.fields[field].editor, text)


def go_and_come_back(opened: Opened, key: TabKey) -> None:
    opened.view.show_key(opened.other_person())
    opened.view.open_tab(key)
    opened.view.show_key(opened.team.card("Åse Berg").person_id)
    opened.view.open_tab(key)


@pytest.mark.parametrize(("key", "name", "field"), FORMS)
def test_half_typed_entry_is_there_when_the_person_is_opened_again(
    opened: Opened, qtbot: QtBot, key: TabKey, name: str, field: str
) -> None:
    holder = open_form(opened, key, name)
    write(qtbot, holder.form, field)
    opened.view.show_key(opened.other_person())
    opened.view.open_tab(key)
    assert not holder.form.isVisible() or holder.form.values() == {}
    opened.view.show_key(opened.team.card("Åse Berg").person_id)
    opened.view.open_tab(key)
    assert holder.form.isVisible()
    assert holder.form.values()[field] == "Halvveis"
    assert holder.draft.note.text.text().startswith("Utkast fra kl. ")


@pytest.mark.parametrize(("key", "name", "field"), FORMS)
def test_draft_is_thrown_away_and_back_by_undo(
    opened: Opened, qtbot: QtBot, key: TabKey, name: str, field: str
) -> None:
    holder = open_form(opened, key, name)
    write(qtbot, holder.form, field)
    go_and_come_back(opened, key)
    qtbot.mouseClick(holder.draft.note.throw_away, Qt.MouseButton.LeftButton)
    assert opened.desk.drafts.of_case(opened.case_id) == {}
    assert not holder.draft.note.isVisible()
    opened.around.undo.undo()
    assert holder.form.isVisible()
    assert holder.form.values()[field] == "Halvveis"
    opened.around.undo.redo()
    assert holder.form.values() == {} or not holder.form.isVisible()


def test_entry_that_is_saved_leaves_no_draft(opened: Opened, qtbot: QtBot) -> None:
    holder = open_form(opened, TabKey.NETWORK, "card")
    write(qtbot, holder.form, "name", "Marit Sara")
    go_and_come_back(opened, TabKey.NETWORK)
    qtbot.keyClick(holder.form.fields["name"].editor, Qt.Key.Key_Return)
    assert opened.desk.drafts.of_case(opened.case_id) == {}
    assert not holder.draft.note.isVisible()


def test_form_that_nobody_touched_leaves_no_draft(opened: Opened) -> None:
    open_form(opened, TabKey.PLAN, "consents")
    go_and_come_back(opened, TabKey.PLAN)
    assert opened.desk.drafts.of_case(opened.case_id) == {}
    assert len(opened.stored().consents) == 1


def test_choice_is_kept_as_words_are(opened: Opened, qtbot: QtBot) -> None:
    holder: Any = open_form(opened, TabKey.EVALUATION, "card")
    qtbot.keyClick(holder.form.which, Qt.Key.Key_Down)
    go_and_come_back(opened, TabKey.EVALUATION)
    assert holder.form.isVisible()
    assert holder.form.which.currentIndex() == 1


def test_change_that_can_not_be_saved_yet_is_kept(opened: Opened, qtbot: QtBot) -> None:
    opened.view.open_tab(TabKey.PLAN)
    tab: Any = opened.view.tab
    card = tab.participants
    qtbot.mouseClick(card.rows.lines[0].pencil, Qt.MouseButton.LeftButton)
    card.form.lines["name"].clear()
    write(qtbot, card.form, "phone", "9")
    go_and_come_back(opened, TabKey.PLAN)
    assert card.form.isVisible()
    assert (card.form.typed("name"), card.form.typed("phone")) == ("", "68 00 00 019")
    assert card.form.typed("role") == "søster"


def test_new_entry_waits_while_another_one_is_changed(opened: Opened, qtbot: QtBot) -> None:
    holder: Any = open_form(opened, TabKey.PLAN, "participants")
    write(qtbot, holder.form, "name", "Nils")
    qtbot.mouseClick(holder.rows.lines[0].pencil, Qt.MouseButton.LeftButton)
    assert holder.form.typed("name") == "Berit Moen"
    holder.form.submit()
    holder.begin()
    assert holder.form.typed("name") == "Nils"


def test_draft_of_a_goal_s_evaluation_is_there_again(opened: Opened, qtbot: QtBot) -> None:
    opened.view.open_tab(TabKey.GOALS)
    tab: Any = opened.view.tab
    tab.cards.lines[0].begin_evaluation()
    write(qtbot, tab.cards.lines[0].evaluation.form, "text")
    go_and_come_back(opened, TabKey.GOALS)
    form = tab.cards.lines[0].evaluation.form
    assert form.isVisible()
    assert form.typed("text") == "Halvveis"


def test_draft_is_not_shown_on_the_wall_and_is_there_after_it(opened: Opened, qtbot: QtBot) -> None:
    holder = open_form(opened, TabKey.NETWORK, "card")
    write(qtbot, holder.form, "phone", "12 34 56 78")
    opened.around.theme.use(ThemeName.PROJECTOR)
    assert not holder.form.isVisible()
    opened.around.theme.use(ThemeName.LIGHT)
    assert holder.form.isVisible()
    assert holder.form.values()["phone"] == "12 34 56 78"


def test_note_of_a_draft_has_names(opened: Opened, qtbot: QtBot) -> None:
    holder = open_form(opened, TabKey.SERVICES, "card")
    write(qtbot, holder.form, "service")
    go_and_come_back(opened, TabKey.SERVICES)
    assert_all_named(holder.form)


def test_drafts_of_a_case_are_known_by_their_kind(opened: Opened) -> None:
    drafts = CaseDrafts(opened.desk.drafts, opened.around)
    drafts.turn_to(opened.case_id)
    drafts.keep(place_of("contact", None, opened.case_id), "{}")
    drafts.keep(place_of("contact", None, opened.other_person()), "{}")
    assert list(drafts.kinds) == ["contact"]
    assert drafts.begun("contact") == (None,)


def test_tab_with_a_draft_says_so_but_not_on_the_wall(opened: Opened, qtbot: QtBot) -> None:
    holder = open_form(opened, TabKey.EFFORT, "card")
    write(qtbot, holder.form, "note")
    go_and_come_back(opened, TabKey.OVERVIEW)
    bar = opened.view.bar
    place = bar.keys.index(TabKey.EFFORT)
    assert bar.tabToolTip(place).startswith("Utkast fra kl. ")
    assert bar.accessibleTabName(place).startswith("Innsats, Utkast fra kl. ")
    assert bar.tabText(place) == "Innsats •"
    opened.around.theme.use(ThemeName.PROJECTOR)
    assert bar.tabText(place) == "Innsats"
    assert bar.tabToolTip(place) == ""


def test_draft_is_told_of_where_the_form_was_never_put_away(opened: Opened, qtbot: QtBot) -> None:
    holder = open_form(opened, TabKey.SERVICES, "card")
    write(qtbot, holder.form, "service")
    go_and_come_back(opened, TabKey.OVERVIEW)
    opened.view.open_tab(TabKey.SERVICES)
    assert holder.draft.note.text.text().startswith("Utkast fra kl. ")


def test_draft_of_an_entry_that_is_gone_is_let_go(opened: Opened) -> None:
    drafts = opened.desk.drafts
    typed = '{"phone": "99 88", "kind": "relative", "note": ""}'
    drafts.keep(place_of("relative", uuid4(), opened.case_id), typed)
    go_and_come_back(opened, TabKey.NETWORK)
    assert drafts.of_case(opened.case_id) == {}
    assert opened.heard.warned[-1].endswith("Du hadde skrevet: «99 88»")


def test_draft_of_an_entry_that_is_gone_waits_behind_the_wall(opened: Opened) -> None:
    opened.desk.drafts.keep(place_of("relative", uuid4(), opened.case_id), '{"phone": "99 88"}')
    opened.around.theme.use(ThemeName.PROJECTOR)
    go_and_come_back(opened, TabKey.NETWORK)
    assert opened.heard.warned == []
    assert len(opened.desk.drafts.of_case(opened.case_id)) == 1
