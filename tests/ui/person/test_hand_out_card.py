from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from teamdesk.core.i18n import Language
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.letters import LetterKind, Occasion
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.ui.person.documents_tab import DocumentsTab
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.buttons import Chip
from teamdesk.ui.widgets.document_words import DocumentWords
from tests.helpers.accessibility import assert_all_named
from tests.helpers.handed_out import make_talk, speak

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from teamdesk.ui.person.hand_out_card import HandOutCard
    from tests.ui.person.conftest import Opened


@pytest.fixture
def tab(opened: Opened) -> DocumentsTab:
    return opened.tab(TabKey.DOCUMENTS, DocumentsTab)


def kinds_in(card: HandOutCard) -> set[str]:
    return {card.kind.itemData(place) for place in range(card.kind.count())}


def choose(card: HandOutCard, kind: DocumentKind) -> None:
    card.kind.setCurrentIndex(card.kind.findData(kind.value))


def asked(card: HandOutCard, qtbot: QtBot) -> ExportDocument:
    """What the button asks for."""
    with qtbot.waitSignal(card.export_requested) as signal:
        qtbot.mouseClick(card.go, Qt.MouseButton.LeftButton)
    (command,) = signal.args[0]
    return command


def test_card_offers_the_kinds_that_there_is_something_of(tab: DocumentsTab) -> None:
    kinds = kinds_in(tab.hand_out)
    assert {DocumentKind.PLAN, DocumentKind.MY_PLAN, DocumentKind.DATA_PACKAGE} <= kinds
    assert DocumentKind.INTERVIEW not in kinds


def test_card_asks_for_what_was_chosen(tab: DocumentsTab, opened: Opened, qtbot: QtBot) -> None:
    card = tab.hand_out
    choose(card, DocumentKind.MY_PLAN)
    card.formats.language_list.setCurrentIndex(card.formats.language_list.findData("nn"))
    qtbot.keyClicks(card.recipient.name, "Fastlegen")
    command = asked(card, qtbot)
    assert (command.kind, command.subject_id) == (DocumentKind.MY_PLAN, opened.case_id)
    assert (command.language, command.recipient) == (Language.NN, "Fastlegen")
    assert command.formats == (DocumentFormat.DOCX,)


def test_card_writes_in_the_language_of_the_person(
    tab: DocumentsTab, opened: Opened, qtbot: QtBot
) -> None:
    speak(opened.team, "Åse Berg", "nn")
    choose(tab.hand_out, DocumentKind.PLAN)
    qtbot.mouseClick(tab.hand_out.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(opened.stored().documents))
    assert opened.stored().documents[0].language == "nn"


def test_card_lets_choose_among_several_of_a_kind(opened: Opened) -> None:
    first = make_talk(opened.team, "Kari Nes")
    opened.view.show_key(opened.team.card("Kari Nes").person_id)
    card = opened.tab(TabKey.DOCUMENTS, DocumentsTab).hand_out
    choose(card, DocumentKind.INTERVIEW)
    assert card.which.itemData(0) == str(first)
    assert "Gå ut igjen" in card.which.itemText(0)


def test_card_forgets_the_recipient_with_the_person(
    tab: DocumentsTab, opened: Opened, qtbot: QtBot
) -> None:
    qtbot.keyClicks(tab.hand_out.recipient.name, "NAV")
    opened.view.show_key(opened.other_person())
    assert opened.tab(TabKey.DOCUMENTS, DocumentsTab).hand_out.recipient.to.name == ""


def test_card_offers_no_format_no_export(tab: DocumentsTab, qtbot: QtBot) -> None:
    for chip in tab.hand_out.formats.findChildren(Chip):
        chip.setChecked(False)
    assert not tab.hand_out.go.isEnabled()


def test_card_is_not_on_the_wall(tab: DocumentsTab, opened: Opened) -> None:
    opened.around.theme.use(ThemeName.PROJECTOR)
    assert tab.hand_out.isHidden()


def test_everything_in_the_card_has_a_name(tab: DocumentsTab) -> None:
    assert_all_named(tab)


def test_card_asks_for_the_occasion_of_an_invitation_alone(tab: DocumentsTab, qtbot: QtBot) -> None:
    card = tab.hand_out
    choose(card, DocumentKind.MY_PLAN)
    assert card.occasion.isHidden()
    assert asked(card, qtbot).occasion is None
    choose(card, DocumentKind.INVITATION)
    assert not card.occasion.isHidden()
    qtbot.keyClicks(card.occasion.day.text, "30.11.2026")
    qtbot.keyClicks(card.occasion.at, "10.30")
    qtbot.keyClicks(card.occasion.place, "Helsehuset")
    expected = Occasion(LetterKind.FIRST_TALK, date(2026, 11, 30), "10.30", "Helsehuset")
    assert asked(card, qtbot).occasion == expected


def test_card_tells_what_an_invitation_lacks_before_it_goes(
    tab: DocumentsTab, qtbot: QtBot
) -> None:
    card = tab.hand_out
    choose(card, DocumentKind.INVITATION)
    assert "klokkeslettet, stedet" in card.occasion.gaps.text()
    qtbot.keyClicks(card.occasion.place, "Helsehuset")
    assert "klokkeslettet, stedet" not in card.occasion.gaps.text()
    assert "Skriv det her." in card.occasion.gaps.text()


def test_copy_that_was_cut_for_somebody_is_made_again_for_them(
    tab: DocumentsTab, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    command = ExportDocument(
        DocumentKind.PLAN,
        opened.case_id,
        (DocumentFormat.DOCX,),
        tmp_path,
        recipient="NAV",
        is_without_consent=True,
    )
    opened.around.bus.publish(opened.desk.documents.export(command).changes)
    history = tab.history
    with qtbot.waitSignal(history.export_requested) as signal:
        qtbot.mouseClick(history.again, Qt.MouseButton.LeftButton)
    ((again,),) = signal.args
    assert (again.recipient, again.is_without_consent) == ("NAV", True)
    history.recipient.name.setText("Fastlegen")
    with qtbot.waitSignal(history.export_requested) as signal:
        qtbot.mouseClick(history.again, Qt.MouseButton.LeftButton)
    ((again,),) = signal.args
    assert (again.recipient, again.is_without_consent) == ("Fastlegen", False)


def test_form_for_the_record_opens_in_sight(
    tab: DocumentsTab, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    command = ExportDocument(DocumentKind.PLAN, opened.case_id, (DocumentFormat.DOCX,), tmp_path)
    opened.around.bus.publish(opened.desk.documents.export(command).changes)
    opened.view.resize(1000, 500)
    form = tab.history.form
    qtbot.mouseClick(tab.history.file, Qt.MouseButton.LeftButton)
    assert form.visibleRegion().boundingRect() == form.rect()


def test_one_who_takes_part_is_chosen_with_the_keys(tab: DocumentsTab, qtbot: QtBot) -> None:
    card = tab.hand_out
    card.recipient.choice.setFocus()
    qtbot.keyClick(card.recipient.choice, Qt.Key.Key_Down)
    assert asked(card, qtbot).recipient == "Berit Moen"
    assert card.recipient.choice.currentIndex() == 0


def test_who_takes_part_is_named_beside_who_is_typed(tab: DocumentsTab, qtbot: QtBot) -> None:
    recipient = tab.hand_out.recipient
    qtbot.keyClicks(recipient.name, "Fastlegen")
    for _ in range(2):
        qtbot.keyClick(recipient.choice, Qt.Key.Key_Down)
    assert recipient.to.name == "Fastlegen, Berit Moen"


def test_nobody_who_takes_part_leaves_only_the_line(tab: DocumentsTab, opened: Opened) -> None:
    assert not tab.hand_out.recipient.choice.isHidden()
    opened.view.show_key(opened.other_person())
    assert opened.tab(TabKey.DOCUMENTS, DocumentsTab).hand_out.recipient.choice.isHidden()


def test_card_says_whom_it_is_for_once(tab: DocumentsTab) -> None:
    recipient = tab.hand_out.recipient
    assert recipient.name.accessibleName() == "Til hvem"
    assert "hvem" not in recipient.name.placeholderText()


def test_export_of_a_plan_is_told_to_make_a_version(tab: DocumentsTab, qtbot: QtBot) -> None:
    card = tab.hand_out
    choose(card, DocumentKind.MY_PLAN)
    assert card.freezing.isHidden()
    choose(card, DocumentKind.PLAN)
    assert "ny versjon når du eksporterer" in card.freezing.text()
    assert "utenfor teamet" not in card.freezing.text()
    qtbot.keyClicks(card.recipient.name, "NAV")
    assert "bare hvis planen er endret" in card.freezing.text()


def test_points_are_left_out_of_the_one_paper_by_keyboard(
    tab: DocumentsTab, opened: Opened, qtbot: QtBot
) -> None:
    card = tab.hand_out
    choose(card, DocumentKind.PLAN)
    chips = {point: chip for point, chip in card.without.chips.items() if not chip.isHidden()}
    assert PlanPoint.COORDINATOR not in chips
    chips[PlanPoint.RESOURCES].setFocus()
    qtbot.keyClick(chips[PlanPoint.RESOURCES], Qt.Key.Key_Space)
    with qtbot.waitSignal(opened.around.bus.changed, timeout=20_000):
        command = asked(card, qtbot)
    assert command.without == (PlanPoint.RESOURCES,)
    assert opened.stored().documents[0].without == (PlanPoint.RESOURCES,)
    assert "uten: Ressurser" in DocumentWords(opened.around).log_line(opened.stored().documents[0])


def test_what_is_left_out_is_forgotten_with_the_kind_and_the_person(
    tab: DocumentsTab, opened: Opened, qtbot: QtBot
) -> None:
    card = tab.hand_out
    choose(card, DocumentKind.PLAN)
    card.without.chips[PlanPoint.NEEDS].setChecked(True)
    choose(card, DocumentKind.MY_PLAN)
    assert not card.without.isVisible()
    assert asked(card, qtbot).without == ()
    choose(card, DocumentKind.PLAN)
    assert card.without.points == ()
    card.without.chips[PlanPoint.NEEDS].setChecked(True)
    card.show_subjects(opened.team.refer("Bjørn Vik").case_id)
    assert card.without.points == ()
