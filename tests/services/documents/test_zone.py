"""A zone's list on both engines: who stands in it, under which name, and what is logged."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.actions import AddAction
from teamdesk.domain.commands.cases import NewReferral
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.commands.team import SaveIntakeSettings
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.phases import EntryRoute
from teamdesk.domain.zones import zone_id
from teamdesk.services.actions import ActionService
from teamdesk.services.case.referrals import ReferralService
from teamdesk.services.documents.papers.zone import NobodyInZone
from teamdesk.services.intake_settings import IntakeSettingsService
from tests.helpers.handed_out import document_service, words_of

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.services.documents.exported import Exported
    from tests.helpers.team import SmallTeam

LIVES = {"Åse Berg": "Nord", "Per Ås": "nord", "Máret Sara": "Sør", "Odd Moen": ""}


@pytest.fixture
def team(small_team: SmallTeam) -> SmallTeam:
    """Four persons in two zones and none, one of them with a promise that names her."""
    day = date(2026, 11, 20)
    for name, zone in LIVES.items():
        ReferralService(small_team.workplace).refer(
            NewReferral(name, None, "", EntryRoute.HOSPITAL, "", day, "", zone=zone)
        )
    case_id = small_team.card("Åse Berg").case_id
    promise = AddAction("ringe Åse Berg om rullator", case_id, small_team.ola, None)
    ActionService(small_team.workplace).add(promise)
    return small_team


def export(team: SmallTeam, zone: str, folder: Path, *, uses_initials: bool = False) -> Exported:
    command = ExportDocument(
        DocumentKind.ZONE_LIST,
        zone_id(zone),
        (DocumentFormat.PDF,),
        folder,
        uses_initials=uses_initials,
    )
    return document_service(team).export(command)


def test_zone_list_holds_the_persons_of_the_zone_however_it_is_written(
    team: SmallTeam, tmp_path: Path
) -> None:
    (made,) = export(team, "NORD", tmp_path).documents
    words = words_of(made)
    assert all(name in words for name in ("Åse Berg", "Per Ås", "ringe Åse Berg om rullator"))
    assert not any(name in words for name in ("Máret Sara", "Odd Moen"))


def test_zone_list_with_initials_names_nobody(team: SmallTeam, tmp_path: Path) -> None:
    (made,) = export(team, "Nord", tmp_path, uses_initials=True).documents
    words = words_of(made)
    assert "Å. B." in words
    assert not any(part in words for part in ("Åse", "Berg", "Per Ås"))


def test_zones_stand_in_the_team_s_own_order(team: SmallTeam) -> None:
    service = document_service(team)
    assert [row.person_name for row in service.subjects(DocumentKind.ZONE_LIST)] == ["Nord", "Sør"]
    intake = IntakeSettingsService(team.workplace)
    now = intake.settings()
    intake.save(SaveIntakeSettings(now.version, now.criteria, ("Sør", "Nord", "Vest")))
    assert [row.person_name for row in service.subjects(DocumentKind.ZONE_LIST)] == ["Sør", "Nord"]


def test_zone_list_stands_among_what_was_handed_out_by_the_zone_s_name(
    team: SmallTeam, tmp_path: Path
) -> None:
    export(team, "Nord", tmp_path)
    (row,) = document_service(team).documents()
    assert (row.kind, row.person_name, row.case_id) == (DocumentKind.ZONE_LIST, "Nord", None)


def test_zone_without_anybody_writes_nothing(team: SmallTeam, tmp_path: Path) -> None:
    with pytest.raises(NobodyInZone):
        export(team, "Vest", tmp_path / "ut")
    assert not (tmp_path / "ut").exists()


def test_zone_list_names_the_contact_of_the_zone(team: SmallTeam, tmp_path: Path) -> None:
    service = IntakeSettingsService(team.workplace)
    row, contacts = service.settings(), {zone_id("Nord"): team.ola}
    service.save(SaveIntakeSettings(row.version, row.criteria, ("Nord",), contacts))
    (made,) = export(team, "Nord", tmp_path).documents
    assert "Sonekontakt Ola Lien" in words_of(made)
