"""Step 2: a team's own files come in through the window, and the report is held to what came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.bootstrap.tour.visit import expect
from teamdesk.services.imports.report import RecordKind
from teamdesk.ui.setup.importing.presenter import ImportStep
from teamdesk.ui.setup.importing.view import PATTERNS, ImportView
from teamdesk.ui.tour.waiting import wait_for

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.bootstrap.tour.visit import Visit
    from teamdesk.services.imports import ImportReport

# Hundreds of rows are read and stored, on a machine that may do other things beside.
LONGEST_SECONDS = 120


def choose_the_files(visit: Visit) -> None:
    """From the empty board to the preview: all files at once, and nothing is written."""
    _, guest = visit.texts, visit.guest
    guest.eyes.await_button(_("Import the team's files"))
    guest.camera.take("empty-board")
    guest.press_button(_("Import the team's files"))
    guest.eyes.await_button(_("Choose files …"))
    guest.camera.take("import-choose")
    guest.press_button(_("Choose files …"))
    guest.choose_files(*_files(visit))
    _await_step(visit, ImportStep.PREVIEW)
    guest.camera.take("import-preview")
    expect(not visit.stored.board.board().cards, "something was written before it was confirmed")


def take_them_in(visit: Visit) -> None:
    """Confirm; what the report says was taken is what is stored."""
    guest = visit.guest
    guest.fingers.tab_to(guest.eyes.await_one(ImportView).report.store)
    guest.fingers.press("Space")
    report = _await_step(visit, ImportStep.REPORT)
    guest.camera.take("import-report")
    persons = visit.stored.people.people()
    told = report.taken[RecordKind.PERSONS]
    expect(len(persons) == told, f"{told} persons reported, {len(persons)} stored")
    cases = report.taken[RecordKind.CASES]
    expect(cases >= len(visit.stored.board.board().cards) > 0, f"{cases} cases reported")


def save_the_report(visit: Visit) -> None:
    """Save the report where the documents lie."""
    _, guest = visit.texts, visit.guest
    file = visit.documents / "import-report.txt"
    # A tour that was broken off may have left one, and the dialog would ask about it.
    file.unlink(missing_ok=True)
    guest.press_button(_("Save report …"))
    guest.choose_files(file)
    wait_for(file.exists, "the saved report")


def take_them_in_again(visit: Visit) -> None:
    """The same files a second time bring nothing new."""
    _, guest = visit.texts, visit.guest
    before = len(visit.stored.people.people())
    guest.press_button(_("Choose other files"))
    guest.choose_files(*_files(visit))
    report = _await_step(visit, ImportStep.PREVIEW)
    expect(not report.taken, f"a second time would bring {sum(report.taken.values())} records")
    expect(len(visit.stored.people.people()) == before, "persons came twice")


def _files(visit: Visit) -> list[Path]:
    folder = visit.options.imports
    found = [file for pattern in PATTERNS for file in folder.glob(pattern)] if folder else []
    expect(found, "no file to import lies in the folder")
    return sorted(found)


def _await_step(visit: Visit, step: ImportStep) -> ImportReport:
    view = visit.guest.eyes.await_one(ImportView)

    def look() -> ImportReport | None:
        is_there = view.presenter.step is step and view.overlay.isHidden()
        return view.presenter.report if is_there else None

    return wait_for(look, f"the import at its {step.name.lower()}", LONGEST_SECONDS)
