"""The copy that a person may ask for holds everything of hers, and nothing of anybody else's."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import chain
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.commands.room import Recuse
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.errors import NotFoundError
from teamdesk.models import Base, Interview, QuickNote, Relative
from teamdesk.services.documents.data_package.gathering import PARTS
from teamdesk.services.meeting.rooms import RoomService
from tests.helpers.handed_out import document_service, make_plan, make_talk

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from tests.helpers.team import SmallTeam

TOLD = {table.model.__tablename__: table for table in chain.from_iterable(PARTS.values())}
# What a row of these would say stands in another part, or is no data about the person.
TOLD_ELSEWHERE = {"meeting", "meeting_series", "change_entry"}
NEVER_TOLD = {"id", "version", "updated_at"}


def copy_of(team: SmallTeam, case_id: UUID, folder: Path) -> str:
    """The words of the copy."""
    both = (DocumentFormat.DOCX, DocumentFormat.PDF)
    command = ExportDocument(DocumentKind.DATA_PACKAGE, case_id, both, folder)
    return document_service(team).as_text(command)


def test_every_table_about_a_person_has_a_part() -> None:
    about = {
        name
        for name, table in Base.metadata.tables.items()
        if {"person_id", "case_id"} & set(table.columns.keys())
    }
    assert about - TOLD_ELSEWHERE <= set(TOLD)


@pytest.mark.parametrize("name", sorted(TOLD))
def test_every_column_is_told_or_left_out_by_name(name: str) -> None:
    told = TOLD[name]
    columns = {column.key for column in told.model.__mapper__.column_attrs}
    named = {*told.columns, *told.left_out, told.lead, told.key} - {""}
    assert columns - NEVER_TOLD <= named
    assert named <= columns


def test_copy_holds_goals_plan_and_participants(small_team: SmallTeam, tmp_path: Path) -> None:
    text = copy_of(small_team, make_plan(small_team), tmp_path)
    for word in ("Gå til postkassa", "Er sta og har en søster i nærheten.", "Berit Moen"):
        assert word in text
    assert "Ola Lien, fysioterapeut" in text
    assert "68 00 00 01" not in text


def test_copy_holds_an_interview_only_once_it_is_approved(
    small_team: SmallTeam, tmp_path: Path
) -> None:
    talk = make_talk(small_team)
    case_id = small_team.card("Åse Berg").case_id
    assert "Gå ut igjen" not in copy_of(small_team, case_id, tmp_path)
    with small_team.workplace.writing() as work:
        work.get(Interview, talk).approved_at = datetime(2026, 11, 21, 9, tzinfo=UTC)
        work.commit()
    text = copy_of(small_team, case_id, tmp_path)
    assert "Gå ut igjen" in text
    assert "Jeg snakket for mye." not in text


def test_copy_names_no_other_person_but_those_around(small_team: SmallTeam, tmp_path: Path) -> None:
    for name in ("Per Lunde", "Berit Moen"):
        small_team.refer(name)
    card = small_team.refer("Åse Berg")
    text = "Trener sammen med Per Lunde. Berit Moen kjører."
    with small_team.workplace.writing() as work:
        work.add(
            Relative(person_id=card.person_id, name="Berit Moen", note="Har selv hjerneslag"),
            QuickNote(
                team_id=small_team.workplace.team_id,
                case_id=card.case_id,
                text=text,
                written_at=datetime(2026, 11, 21, 9, tzinfo=UTC),
            ),
        )
        work.commit()
    told = copy_of(small_team, card.case_id, tmp_path)
    assert "Trener sammen med N. N. Berit Moen kjører." in told.replace("N. N..", "N. N.")
    assert "Har selv hjerneslag" not in told


def test_copy_names_the_case(small_team: SmallTeam, tmp_path: Path) -> None:
    first = small_team.refer("Åse Berg")
    assert first.number in copy_of(small_team, first.case_id, tmp_path)


def test_recused_member_cannot_make_the_copy(small_team: SmallTeam, tmp_path: Path) -> None:
    case_id = small_team.refer("Åse Berg").case_id
    RoomService(small_team.workplace).recuse(Recuse(case_id, small_team.kari))
    with pytest.raises(NotFoundError):
        copy_of(small_team, case_id, tmp_path)
