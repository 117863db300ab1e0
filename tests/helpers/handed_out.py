"""A small team with something to hand out, and the words of what was handed out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from teamdesk.core.i18n import load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.domain.commands.goals import AddGoal, GoalWords
from teamdesk.domain.commands.records import SaveInterview, SavePlan
from teamdesk.domain.documents import DocumentFormat
from teamdesk.domain.interviews import TalkTag
from teamdesk.domain.people import ConsentKind, ConsentState
from teamdesk.domain.plans import PlanStatus
from teamdesk.domain.rows.interviews import QuoteRow
from teamdesk.models import (
    Consent,
    CoordinatingUnit,
    DocumentFile,
    Measure,
    Participant,
    Person,
    Team,
)
from teamdesk.services.case.goals import GoalService
from teamdesk.services.case.interviews import InterviewService
from teamdesk.services.case.plans import PlanService
from teamdesk.services.documents.service import DocumentService
from tests.exports.reading import docx_words, open_pdf

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from teamdesk.core.i18n import Language, Translator
    from teamdesk.services.documents.exported import ExportedDocument
    from tests.helpers.team import SmallTeam


def translator(language: Language) -> Translator:
    """The bundled words."""
    return load_translator(language, resources_dir() / "locale")


def document_service(team: SmallTeam, *, is_practice: bool = False) -> DocumentService:
    """The service as the program makes it."""
    return DocumentService(team.workplace, translator, is_practice=is_practice)


def words_of(document: ExportedDocument) -> str:
    """What a reader of the file sees, one blank between the words."""
    return words_in(document.path, document.format)


def words_in(path: Path, file_format: DocumentFormat) -> str:
    """The words of a file."""
    data = path.read_bytes()
    if file_format is DocumentFormat.DOCX:
        return " ".join(docx_words(data))
    pages = open_pdf(data).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def make_plan(team: SmallTeam, name: str = "Åse Berg") -> UUID:
    """Somebody with an individual plan; gives the case."""
    card = team.refer(name)
    GoalService(team.workplace).add(AddGoal(card.case_id, GoalWords("Gå til postkassa")))
    PlanService(team.workplace).save(
        SavePlan(
            plan_id=None,
            expected_version=None,
            case_id=card.case_id,
            status=PlanStatus.ACTIVE,
            offered_on=date(2026, 11, 2),
            resources="Er sta og har en søster i nærheten.",
            needs="Trygghet ute.",
            own_contribution="Jeg øver hver dag.",
            period_from=date(2026, 11, 2),
            period_to=date(2027, 5, 2),
            revision_on=date(2027, 2, 1),
            not_relevant=(("cooperation", "Ingen andre er med."),),
        )
    )
    with team.workplace.writing() as work:
        work.add(
            Participant(
                case_id=card.case_id, name="Berit Moen", role="søster", phone="68 00 00 01"
            ),
            Measure(
                case_id=card.case_id,
                text="Gangtrening ute",
                extent="3 ganger i uka",
                method="Rullator",
                responsible_id=team.ola,
                executor="Hoa",
            ),
            Consent(
                person_id=card.person_id,
                case_id=card.case_id,
                kind=ConsentKind.PLAN,
                state=ConsentState.GIVEN,
                scope="NAV er ikke omfattet",
            ),
        )
        unit = CoordinatingUnit(name="Koordinerende enhet i Fjordvik", phone="68 00 00 00")
        work.add(unit)
        work.flush()
        work.get(Team, team.workplace.team_id).coordinating_unit_id = unit.id
        work.commit()
    return card.case_id


def make_talk(team: SmallTeam, name: str = "Åse Berg") -> UUID:
    """Somebody with an interview that is not approved; gives the interview."""
    case_id = team.refer(name).case_id
    service = InterviewService(team.workplace)
    service.save(
        SaveInterview(
            interview_id=None,
            expected_version=None,
            case_id=case_id,
            held_on=date(2026, 11, 20),
            topic="Gå ut igjen",
            summary="Hun vil prøve til postkassa.",
            importance=8,
            importance_why="Fordi det er mitt",
            plan="Gå til postkassa mandag",
            plan_certainty=7,
            reflection="Jeg snakket for mye.",
            quotes=(
                QuoteRow(TalkTag.DESIRE, "Jeg vil ut", is_chosen=True),
                QuoteRow(TalkTag.SUSTAIN, "Men det er glatt"),
                QuoteRow(TalkTag.ABILITY, "Beina holder", is_chosen=True),
            ),
        )
    )
    return service.of_case(case_id)[0].id


def speak(team: SmallTeam, name: str, language: str) -> None:
    """Let a person have another language."""
    with team.workplace.writing() as work:
        work.get(Person, team.card(name).person_id).language = language
        work.commit()


def spoil(team: SmallTeam, content: bytes | None) -> None:
    """Put something else where the bytes of what was handed out are kept; None takes them away."""
    with team.workplace.writing() as work:
        for row in work.session.query(DocumentFile):
            if content is None:
                work.remove(row)
            else:
                row.content = content
        work.commit()
