"""The work of `benchmarks.documents`: a team with plans, and the two ways to PDF/A."""

from __future__ import annotations

import resource
import shutil
import subprocess
import tempfile
from itertools import count
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID, uuid4

from teamdesk.core.i18n import load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.plans import PlanStatus
from teamdesk.models import CaseFile, Goal, IndividualPlan, Measure, Participant, Person
from teamdesk.services.documents.batch import DocumentBatch, Watch
from teamdesk.services.documents.service import DocumentService
from teamdesk.storage import schema
from teamdesk.storage.encrypted_file import EncryptedFile
from teamdesk.storage.keys import new_data_key
from teamdesk.storage.queries.team import phases
from tests.helpers.team import found_small_team

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.core.i18n import Language, Translator
    from teamdesk.models import Base
    from tests.helpers.team import SmallTeam

ROWS, TURNS = 20, 2
MANY_TIMES, ONE_TIMES, FLAT = 4.0, 10.0, 1.15
# PDF/A-2 with tags, which is what ours are.
AS_PDF_A = (
    'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},'
    '"PDFUACompliance":{"type":"boolean","value":"true"}}'
)
GOAL = "Gå til butikken og bære hjem to poser uten å måtte sette dem fra seg på veien, dag {}"
MEASURE = "Gangtrening ute med staver i kupert terreng sammen med hjemmetrener, runde {}"
LONG = "Hun er sta, har god støtte i søsteren og kjenner hver stein på veien til butikken. " * 5


class Seconds(NamedTuple):
    """How long one way took, for one plan and for all."""

    one: float
    many: float


def compare(plans: int) -> int:
    """Go both ways, print times, ratios and memory; 1 where a budget is not kept."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with EncryptedFile(folder / "team.teamdesk", new_data_key()) as database:
            schema.upgrade(database.engine)
            ours = Ours(found_small_team(database.engine), folder)
            cases = ours.fill(plans)
            words = ours.export(cases, DocumentFormat.DOCX)
            ours.export(cases[:1])  # The writers are loaded with the first plan.
            grown = _grown(ours, cases)
            office = Office(folder / "office")
            turns = [(office.both(words), ours.both(cases)) for _turn in range(TURNS)]
    return _tell(turns, grown, plans)


def _tell(turns: Sequence[tuple[Seconds, Seconds]], grown: float, plans: int) -> int:
    for name, ways in zip(("LibreOffice", "Teamdesk"), zip(*turns, strict=True), strict=True):
        told = "; ".join(f"{way.one:.2f} s one, {way.many:.1f} s {plans}" for way in ways)
        print(f"{name}: {told}")
    # The quickest turn of each: whatever else the machine did hit the other turns.
    office, ours = (
        Seconds(min(way.one for way in ways), min(way.many for way in ways))
        for ways in zip(*turns, strict=True)
    )
    one, many = office.one / ours.one, office.many / ours.many
    print(f"one plan: {one:.1f} times as fast, budget {ONE_TIMES:.0f}")
    print(f"{plans} plans: {many:.1f} times as fast, budget {MANY_TIMES:.0f}")
    print(f"memory of all beside that of a quarter: {grown:.2f}, budget {FLAT}")
    return 0 if one >= ONE_TIMES and many >= MANY_TIMES and grown <= FLAT else 1


def _grown(ours: Ours, cases: Sequence[UUID]) -> float:
    """How much more memory all plans take than a quarter of them, here or in a process."""
    ratios, before = [], (0, 0)
    for part in (cases[: len(cases) // 4], cases):
        ours.export(part)
        peaks = (_peak(resource.RUSAGE_SELF), _peak(resource.RUSAGE_CHILDREN))
        print(f"{len(part)} plans: {peaks[0]} MiB here, at most {peaks[1]} MiB in a process")
        ratios = [now / then if then else 1.0 for now, then in zip(peaks, before, strict=True)]
        before = peaks
    return max(ratios)


def _peak(whose: int) -> int:
    return resource.getrusage(whose).ru_maxrss // 1024


class Office:
    """LibreOffice with a profile of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._out = folder / "out"
        self._program = shutil.which("soffice") or "soffice"
        self._out.mkdir(parents=True)

    def both(self, words: Sequence[Path]) -> Seconds:
        """One plan, then all."""
        return Seconds(self._convert(words[:1]), self._convert(words))

    def _convert(self, words: Sequence[Path]) -> float:
        begun = perf_counter()
        profile = f"-env:UserInstallation={self._folder.as_uri()}/profile"
        subprocess.run(
            [self._program, profile, "--headless", "--convert-to", AS_PDF_A]
            + ["--outdir", str(self._out), *(str(path) for path in words)],
            check=True,
            capture_output=True,
        )
        taken = perf_counter() - begun
        assert len(list(self._out.iterdir())) >= len(words)
        return taken


class Ours:
    """A team with plans, and what it exports."""

    def __init__(self, team: SmallTeam, folder: Path) -> None:
        self._team = team
        self._folders = (folder / str(number) for number in count(1))
        self._service = DocumentService(team.workplace, _words, is_practice=False)

    def both(self, cases: Sequence[UUID]) -> Seconds:
        """One plan, then all."""
        return Seconds(self._timed(cases[:1]), self._timed(cases))

    def _timed(self, cases: Sequence[UUID]) -> float:
        begun = perf_counter()
        self.export(cases)
        return perf_counter() - begun

    def export(
        self, cases: Sequence[UUID], file_format: DocumentFormat = DocumentFormat.PDF
    ) -> list[Path]:
        """Hand out the plans of these cases."""
        folder = next(self._folders)
        folder.mkdir()
        commands = [
            ExportDocument(DocumentKind.PLAN, case_id, (file_format,), folder) for case_id in cases
        ]
        report = DocumentBatch(self._service).run(commands, Watch(lambda *_far: None, bool))
        assert not report.refused
        return [document.path for document in report.documents]

    def fill(self, plans: int) -> list[UUID]:
        """Persons with a long plan each."""
        at = self._team.workplace
        with at.writing() as work:
            phase_id = phases(work.session, at.team_id)[0].id
            cases = []
            for number in range(plans):
                person = Person(id=uuid4(), name=f"Person Nr{number}", search_key="p")
                case = CaseFile(
                    id=uuid4(),
                    person_id=person.id,
                    team_id=at.team_id,
                    phase_id=phase_id,
                    number=f"26-{number:03d}",
                    coordinator_id=self._team.kari,
                    created_at=at.clock.now(),
                )
                work.add(person)
                work.flush()
                work.add(case)
                work.flush()
                work.add(*_plan_of(case.id, self._team.ola))
                cases.append(case.id)
            work.commit()
        return cases


def _plan_of(case_id: UUID, responsible_id: UUID) -> list[Base]:
    plan = IndividualPlan(
        case_id=case_id,
        status=PlanStatus.ACTIVE,
        resources=LONG,
        needs=LONG,
        own_contribution=LONG,
        cooperation=LONG,
    )
    goals = [Goal(case_id=case_id, text=GOAL.format(n), position=n) for n in range(ROWS)]
    measures = [
        Measure(
            case_id=case_id,
            text=MEASURE.format(n),
            extent="3 ganger i uka",
            method="Staver",
            executor="Hjemmetrener Hoa",
            responsible_id=responsible_id,
            position=n,
        )
        for n in range(ROWS)
    ]
    others = [Participant(case_id=case_id, name=f"Berit Moen {n}", role="søster") for n in range(5)]
    return [plan, *goals, *measures, *others]


def _words(language: Language) -> Translator:
    return load_translator(language, resources_dir() / "locale")
