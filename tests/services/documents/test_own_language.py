"""A paper is in the person's own language, and in the team's where nobody wrote which that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.models import Team
from tests.helpers.handed_out import document_service, make_plan, speak

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.team import SmallTeam


@pytest.mark.parametrize(
    ("of_team", "spoken", "expected"),
    [
        ("nn", "", "nn"),
        ("nn", "nb", "nb"),
        ("nb", "en", "en"),
        ("nb", "se", "nb"),
        ("xx", "", "nb"),
    ],
)
def test_plan_leaves_in_the_language_that_is_known(
    small_team: SmallTeam, tmp_path: Path, of_team: str, spoken: str, expected: str
) -> None:
    case_id = make_plan(small_team)
    with small_team.workplace.writing() as work:
        work.get(Team, small_team.workplace.team_id).language = of_team
        work.commit()
    if spoken:
        speak(small_team, "Åse Berg", spoken)
    kind, formats = DocumentKind.PLAN, (DocumentFormat.PDF,)
    document_service(small_team).export(ExportDocument(kind, case_id, formats, tmp_path))
    (row,) = document_service(small_team).of_case(case_id)
    assert row.language == expected
