"""What the card «Lag et dokument» lists: each family of kinds is asked for once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.services.documents.papers.registry import OF_PERSONS, PAPERS
from tests.helpers.counting import counted_statements
from tests.helpers.handed_out import document_service, make_plan, make_talk

if TYPE_CHECKING:
    from tests.helpers.team import SmallTeam


def test_what_there_is_about_a_person_takes_a_statement_a_family(small_team: SmallTeam) -> None:
    case_id = make_plan(small_team)
    make_talk(small_team, "Olav Moe")
    service = document_service(small_team)
    service.subjects_of(case_id)
    with counted_statements(small_team.engine) as statements:
        service.subjects_of(case_id)
    # One more tells what is closed to who asks.
    assert len(statements) == 1 + len(OF_PERSONS)


def test_kinds_of_a_family_are_listed_each_by_itself(small_team: SmallTeam) -> None:
    case_id = make_plan(small_team)
    service = document_service(small_team)
    rows = service.subjects_of(case_id)
    assert {row.case_id for row in rows} == {case_id}
    for kind, paper in PAPERS.items():
        if paper.case_of and paper.subjects:
            assert [row for row in rows if row.kind is kind] == list(service.subjects(kind))
    assert {DocumentKind.PLAN, DocumentKind.MY_PLAN, DocumentKind.INVITATION} <= {
        row.kind for row in rows
    }
