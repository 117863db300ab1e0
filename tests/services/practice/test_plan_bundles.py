"""The plans of the practice team, as another system is given them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from fhir.resources.R4B.bundle import Bundle

from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.exports.writers.write import render_each
from teamdesk.services.board import BoardService
from teamdesk.services.documents.service import DocumentService
from tests.helpers.handed_out import translator

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.services.opening import OpenedTeam

FHIR = DocumentFormat.FHIR


def bundles_of(opened: OpenedTeam, kind: DocumentKind) -> dict[UUID, dict[str, Any]]:
    """The bundle of each person who has a plan of a kind, by the case; nothing is written."""
    service = DocumentService(opened.workplace, translator, is_practice=True)
    commands = [
        ExportDocument(kind, subject.id, (FHIR,), Path()) for subject in service.subjects(kind)
    ]
    return {
        command.subject_id: json.loads(render_each(gathered.document, command.formats)[FHIR].data)
        for command, gathered in zip(commands, service.gather_together(commands), strict=True)
    }


@pytest.mark.parametrize("kind", [DocumentKind.PLAN, DocumentKind.REHABILITATION_PLAN])
def test_every_plan_is_valid_by_the_base_profiles(opened: OpenedTeam, kind: DocumentKind) -> None:
    bundles = bundles_of(opened, kind)

    assert bundles
    for bundle in bundles.values():
        Bundle.model_validate(bundle)


def test_coordinator_from_outside_is_told_as_who_leads_the_plan(opened: OpenedTeam) -> None:
    (card,) = [
        card for card in BoardService(opened.workplace).board().cards if card.outside_coordinator
    ]
    resources = [
        entry["resource"] for entry in bundles_of(opened, DocumentKind.PLAN)[card.case_id]["entry"]
    ]
    (plan,) = [each for each in resources if each["resourceType"] == "CarePlan"]

    assert card.name == "Emil Strand"
    assert plan["author"] == {"display": card.outside_coordinator}
