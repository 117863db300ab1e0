from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.commands.room import Recuse
from teamdesk.domain.commands.team import SaveEffectLimit, TakeBackFigures
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.effects.facts import Period
from teamdesk.domain.errors import ConflictError
from teamdesk.services.documents.papers.effect import YearNotOver
from teamdesk.services.effects import EffectService
from teamdesk.services.meeting.rooms import RoomService
from tests.helpers.handed_out import document_service, words_of

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.services.documents.exported import ExportedDocument
    from tests.helpers.team import SmallTeam

YEAR = 2025
DAY = date(YEAR, 5, 4)


def came(team: SmallTeam, first: int, count: int) -> None:
    for number in range(first, first + count):
        team.refer(f"Navn {number}", DAY)


def handed_out(team: SmallTeam, folder: Path, year: int = YEAR) -> ExportedDocument:
    command = ExportDocument(
        DocumentKind.EFFECT_REPORT,
        team.workplace.team_id,
        (DocumentFormat.DOCX, DocumentFormat.PDF),
        folder,
        day=date(year, 1, 1),
    )
    return document_service(team).export(command).documents[0]


def persons(document: ExportedDocument) -> str:
    """What stands behind the first way in: hospital."""
    return words_of(document).split("Fra sykehus ")[1].split()[0]


def test_year_that_is_not_over_stays_with_the_team(small_team: SmallTeam, tmp_path: Path) -> None:
    with pytest.raises(YearNotOver):
        handed_out(small_team, tmp_path, small_team.workplace.today.year)
    assert not list(tmp_path.glob("*.docx"))


def test_later_paper_of_a_year_tells_what_the_first_told(
    small_team: SmallTeam, tmp_path: Path
) -> None:
    came(small_team, 0, 12)
    assert persons(handed_out(small_team, tmp_path)) == "12"
    came(small_team, 12, 1)
    assert persons(handed_out(small_team, tmp_path)) == "12"


def test_later_limit_changes_no_paper_of_the_year(small_team: SmallTeam, tmp_path: Path) -> None:
    came(small_team, 0, 12)
    first = words_of(handed_out(small_team, tmp_path))
    service = EffectService(small_team.workplace)
    service.save(SaveEffectLimit(service.settings().version, 5))
    assert words_of(handed_out(small_team, tmp_path)) == first


def test_paper_that_never_left_lets_the_year_be_counted_anew(
    small_team: SmallTeam, tmp_path: Path
) -> None:
    came(small_team, 0, 12)
    handed_out(small_team, tmp_path)
    came(small_team, 12, 1)
    service = EffectService(small_team.workplace)
    standing = service.standing(YEAR)
    assert standing is not None
    take = partial(TakeBackFigures, export_id=standing.export_id)
    service.take_back(take(service.settings().version, is_taken_back=True))
    assert service.standing(YEAR) is None
    assert persons(handed_out(small_team, tmp_path)) == "13"
    with pytest.raises(ConflictError):
        service.take_back(take(service.settings().version, is_taken_back=False))


def test_recused_members_paper_counts_the_closed_case_and_names_it_nowhere(
    small_team: SmallTeam, tmp_path: Path
) -> None:
    came(small_team, 0, 11)
    closed = small_team.refer("Åse Berg", DAY + timedelta(days=1))
    RoomService(small_team.workplace).recuse(Recuse(closed.case_id, small_team.kari))
    paper = handed_out(small_team, tmp_path)
    assert persons(paper) == "12"
    assert closed.number not in words_of(paper)
    own = EffectService(small_team.workplace).report(Period.of_year(YEAR))
    assert {table.total for table in own.came} == {11}
