"""Minutes of the time before the program came in with what they decided, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import docx
from sqlalchemy import select

from teamdesk.models import Meeting, MeetingDecision
from teamdesk.services.freezing import thaw
from tests.helpers.imported_team import import_files

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.team import SmallTeam


def written(path: Path) -> Path:
    document = docx.Document()
    document.add_paragraph("Referat fra teammøte")
    document.add_paragraph("Dato: 09.11.2026")
    document.add_paragraph("Til stede: Kari Hansen, Ola Lien")
    document.add_heading("Åse Berg", 2)
    document.add_paragraph("Går inne med rullator.")
    document.add_paragraph("Vedtatt: to uker til. Begrunnelse: hun faller fortsatt.")
    document.save(str(path))
    return path


def test_import_of_minutes_keeps_the_reason_of_a_decision(
    small_team: SmallTeam, tmp_path: Path
) -> None:
    small_team.refer("Åse Berg")
    import_files(small_team.workplace, [written(tmp_path / "referat.docx")])
    with small_team.workplace.reading() as work:
        (decision,) = work.session.scalars(select(MeetingDecision)).all()
        meeting = work.get(Meeting, decision.meeting_id)
    assert (decision.text, decision.reason) == ("To uker til.", "hun faller fortsatt.")
    assert meeting.minutes_content is not None
    (case,) = thaw(meeting.minutes_content).cases
    assert case.decisions[0].reason == "hun faller fortsatt."
    assert "Begrunnelse: hun faller fortsatt." in case.note
