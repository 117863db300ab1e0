from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtGui import QGuiApplication

from teamdesk.domain.commands.actions import AddAction
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.commands.entries import ContactWords, SaveEntry
from teamdesk.domain.contacts import ContactKind
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.meetings import ActionStatus
from teamdesk.domain.people import ConsentKind, ConsentState
from teamdesk.domain.rows.entries import ContactRow
from teamdesk.domain.rows.timeline import TimelineKind, TimelineRow
from teamdesk.models import Consent
from teamdesk.ui.person.goals.tab import GoalsTab
from teamdesk.ui.person.overview.record_button import Period
from teamdesk.ui.person.overview.record_text import record_text
from teamdesk.ui.person.overview.tab import OverviewTab
from teamdesk.ui.person.plan.tab import PlanTab
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.measured import measure

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.person.conftest import Opened

BARTHEL_13 = (2, 0, 0, 1, 2, 2, 1, 2, 2, 1)
BARTHEL_17 = (2, 1, 1, 2, 2, 2, 2, 2, 2, 1)
DAY = date(2026, 11, 23)


@pytest.fixture
def tab(opened: Opened) -> OverviewTab:
    command = AddAction("ringe NAV", opened.case_id, opened.team.kari, date(2026, 11, 27))
    opened.around.bus.publish(opened.desk.actions.add(command))
    return opened.tab(TabKey.OVERVIEW, OverviewTab)


def status(opened: Opened) -> ActionStatus:
    return next(task.status for task in opened.stored().page.tasks if task.text == "ringe NAV")


def test_promise_is_ticked_and_open_again_by_undo(opened: Opened, tab: OverviewTab) -> None:
    line = next(line for line in tab.now.lines.lines if line._text.text() == "ringe NAV")
    line.box.click()
    assert status(opened) is ActionStatus.DONE
    opened.around.undo.undo()
    assert status(opened) is ActionStatus.OPEN
    assert not line.box.isChecked()


def test_way_to_the_plan_leads_there(opened: Opened, tab: OverviewTab) -> None:
    tab.to_plan.click()
    assert isinstance(opened.view.tab, PlanTab)


def test_empty_goals_offer_the_first_one(opened: Opened, tab: OverviewTab) -> None:
    opened.view.show_key(opened.other_person())
    assert not tab.first_goal.isHidden()
    tab.first_goal.click()
    assert isinstance(opened.view.tab, GoalsTab)
    assert opened.view.tab.add.hasFocus()


@pytest.mark.parametrize("period", list(Period))
def test_copy_for_the_record_is_plain_text_and_says_so(
    opened: Opened, tab: OverviewTab, period: Period
) -> None:
    tab.record.copy(period)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Åse Berg, sak ")
    assert "«Jeg vil ut igjen» (23.11.2026, Kari Hansen)" in text
    assert "Det som har skjedd" in text
    assert opened.heard.told


def test_nothing_is_copied_on_the_wall(opened: Opened, tab: OverviewTab) -> None:
    QGuiApplication.clipboard().setText("fra før")
    opened.around.theme.use(ThemeName.PROJECTOR)
    tab.record.copy(Period.ALL)
    assert tab.record.isHidden()
    assert QGuiApplication.clipboard().text() == "fra før"


def test_record_has_date_author_and_source_of_the_period_only(opened: Opened) -> None:
    page = opened.stored().page
    rows = [
        TimelineRow(DAY, TimelineKind.GOAL, "Dusje selv", "reached", "Kari Hansen"),
        TimelineRow(date(2026, 1, 5), TimelineKind.REFERRAL, "", "hospital"),
    ]
    text = record_text(opened.around.texts, page, rows, (), (date(2026, 11, 1), DAY))
    assert "23.11.2026 Mål nådd: dusje selv (Kari Hansen, kilde: mål)" in text
    assert "Henvist" not in text


def test_record_has_what_an_assessment_came_to(opened: Opened) -> None:
    with opened.team.workplace.writing() as work:
        measure(work, opened.case_id, "barthel_20", BARTHEL_17, DAY)
        work.commit()
    rows = [
        TimelineRow(DAY, TimelineKind.INTERVIEW, "Å gå ut", "", "Kari Hansen"),
        TimelineRow(DAY, TimelineKind.ASSESSMENT, "barthel_20", "start", "Kari Hansen"),
    ]
    text = record_text(opened.around.texts, opened.stored().page, rows, (), (None, DAY))
    assert "23.11.2026 Barthel (0–20), start: 17 / 20 (Kari Hansen, kilde: kartlegging)" in text
    assert "kilde: samtaler (MI))" in text
    assert "Hva er viktig for deg? «Jeg vil ut igjen»" in text


def test_record_has_what_was_done_in_a_contact_how_long_and_by_whom(opened: Opened) -> None:
    rows = [
        TimelineRow(DAY, TimelineKind.CONTACT, "Kari Hansen", "home_visit", "Kari Hansen"),
        TimelineRow(DAY, TimelineKind.GOAL, "Dusje selv", "reached", "Kari Hansen"),
    ]
    contacts = (
        contact(DAY, note="Øvde i trappa"),
        contact(date(2026, 11, 20), ContactKind.FAILED_VISIT, minutes=0),
        contact(date(2026, 10, 1)),
    )
    page = opened.stored().page
    text = record_text(opened.around.texts, page, rows, contacts, (date(2026, 11, 1), DAY))
    assert text.splitlines()[-3:] == [
        "20.11.2026 Bomtur (Kari Hansen, fysioterapeut, kilde: innsats og besøk)",
        "23.11.2026 Hjemmebesøk, 45 min: Øvde i trappa "
        "(Kari Hansen, fysioterapeut, kilde: innsats og besøk)",
        "23.11.2026 Mål nådd: dusje selv (Kari Hansen, kilde: mål)",
    ]


def test_record_says_to_whom_guidance_was_given_and_who_came_along(opened: Opened) -> None:
    given = contact(DAY, ContactKind.GUIDANCE, companion="Ola Lien", note="Rullator")
    page = opened.stored().page
    text = record_text(opened.around.texts, page, (), (given,), (None, DAY))
    assert text.endswith(
        "Veiledning, 45 min: gitt til hjemmetjenesten; Rullator "
        "(Kari Hansen, fysioterapeut, sammen med Ola Lien, kilde: innsats og besøk)"
    )


def test_copy_for_the_record_has_the_minutes_of_a_contact(opened: Opened, tab: OverviewTab) -> None:
    words = ContactWords(opened.team.kari, ContactKind.PHONE, DAY, 15, note="Avtalte tid")
    opened.desk.effort.save(SaveEntry(opened.case_id, uuid4(), words, is_new=True))
    tab.record.copy(Period.FOUR_WEEKS)
    assert "15 min: Avtalte tid (Kari Hansen" in QGuiApplication.clipboard().text()


def test_trend_is_a_line_and_words_with_a_direction(opened: Opened, tab: OverviewTab) -> None:
    assert tab.trend.isHidden()
    with opened.team.workplace.writing() as work:
        for day, answers in ((date(2026, 11, 2), BARTHEL_13), (date(2026, 11, 16), BARTHEL_17)):
            measure(work, opened.case_id, "barthel_20", answers, day)
        work.commit()
    opened.view.show_key(opened.stored().page.person_id)
    assert not tab.trend.isHidden()
    assert tab.trend.accessibleName() == "Barthel (0–20) 13 →\N{NO-BREAK SPACE}17, bedring"
    assert tab.trend.steps == (0.65, 0.85)


def contact(
    on: date,
    kind: ContactKind = ContactKind.HOME_VISIT,
    minutes: int = 45,
    companion: str = "",
    note: str = "",
) -> ContactRow:
    """A contact of Kari's, who drove for it."""
    return ContactRow(
        id=uuid4(),
        version=1,
        member_id=None,
        staff_name="Kari Hansen",
        role="physiotherapist",
        kind=kind,
        kind_text="",
        on=on,
        minutes=minutes,
        companion_id=None,
        companion_name=companion,
        driving_minutes=20,
        why_alone="",
        guided="hjemmetjenesten" if kind is ContactKind.GUIDANCE else "",
        note=note,
    )


def test_goal_has_its_facts_below_it_on_the_wall(opened: Opened, tab: OverviewTab) -> None:
    (line,) = tab._goals.lines
    assert line._due.isVisibleTo(line)
    opened.around.theme.use(ThemeName.PROJECTOR)
    assert not line._due.isVisibleTo(line)
    assert line._score.text() == "ikke startet"


def test_document_that_was_handed_out_comes_into_the_timeline(
    opened: Opened, tab: OverviewTab, tmp_path: Path
) -> None:
    word = (DocumentFormat.DOCX,)
    command = ExportDocument(DocumentKind.PLAN, opened.case_id, word, tmp_path / "ut")
    opened.around.bus.publish(opened.desk.documents.export(command).changes)
    assert "Eksportert: individuell plan" in said(tab)


def test_consent_names_nobody_on_the_wall(opened: Opened, tab: OverviewTab) -> None:
    with opened.team.workplace.writing() as work:
        work.add(
            Consent(
                person_id=opened.stored().page.person_id,
                kind=ConsentKind.SHARING,
                state=ConsentState.GIVEN,
                recipient="søstera til Åse Berg",
                given_on=DAY,
            )
        )
        work.commit()
    opened.around.theme.use(ThemeName.PROJECTOR)
    opened.view.show_key(opened.stored().page.person_id)
    assert "Samtykke gitt: deling av opplysninger (søstera til Å. B.)" in said(tab)


def said(tab: OverviewTab) -> list[str]:
    """The lines of the timeline."""
    return [row.text for row in tab.timeline.model.rows]
