"""Step 6, second half: minutes, a plan, a talk and a week go out, and are looked into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QAbstractItemView

from teamdesk.bootstrap.tour.papers import fault_of
from teamdesk.bootstrap.tour.visit import expect
from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.labels import label
from teamdesk.ui.tour.waiting import TourFault, wait_for

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.bootstrap.tour.visit import Visit

ENDINGS = (".docx", ".pdf")
# The first document loads what writes Word and PDF.
LONGEST_SECONDS = 60


def hand_out_the_minutes(visit: Visit) -> None:
    """The meeting that was just closed, in both formats."""
    _, guest = visit.texts, visit.guest
    guest.press_button(_("Documents"))
    guest.camera.take("documents")
    for name in ("Word", "PDF"):
        _switch_on(visit, name)
    _hand_out(visit, _("Minutes"), DocumentKind.MINUTES)


def hand_out_a_plan(visit: Visit) -> None:
    """One person's individual plan, in both formats."""
    _hand_out(visit, visit.texts("Individual plan"), DocumentKind.PLAN)


def begin_an_invitation(visit: Visit) -> None:
    """The day, the time and the place that an invitation asks for, and what it still lacks."""
    _, guest = visit.texts, visit.guest
    _tick_the_first(visit, _("Invitation"), DocumentKind.INVITATION)
    guest.fill(_("Time of day"), "10.30")
    guest.fill(_("Place"), "Helsehuset")
    guest.camera.take("documents-invitation")


def hand_out_a_talk(visit: Visit) -> None:
    """The note that was written on the person's page, in both formats."""
    visit.guest.press_button(visit.texts("Documents"))
    _hand_out(visit, visit.texts("Interviews (MI)"), DocumentKind.INTERVIEW)
    visit.guest.camera.take("documents-handed-out")


def hand_out_a_week(visit: Visit) -> None:
    """One person's week in large print, in both formats, and the other parts of the place."""
    _, guest = visit.texts, visit.guest
    _hand_out(visit, _("Week plan"), DocumentKind.WEEK_PLAN)
    guest.press_button(_("Many at once"))
    guest.camera.take("documents-many")
    guest.press_button(_("Make documents"))
    guest.press_button(_("Show the pages"))
    guest.eyes.await_button(_("Print"), LONGEST_SECONDS)
    guest.camera.take("documents-pages")
    guest.press_button(_("Back"))


def look_into_the_documents(visit: Visit) -> None:
    """Each is a whole Word or PDF file; what stands in them is tried by the tests of exports."""
    written = _written(visit)
    wanted = len(ENDINGS) * (4 if visit.options.imports is None else 3)
    expect(len(written) >= wanted, f"{len(written)} documents lie there, of {wanted}")
    faults = [f"{path.suffix}: {fault}" for path in written if (fault := fault_of(path))]
    expect(not faults, "; ".join(faults))


def _hand_out(visit: Visit, kind_words: str, kind: DocumentKind) -> None:
    """Choose the kind, tick the first line, and answer where to."""
    _, guest = visit.texts, visit.guest
    _tick_the_first(visit, kind_words, kind)
    before = set(_written(visit))
    guest.press_button(_("Export"))
    guest.choose_files(visit.documents)

    def look() -> bool:
        new = set(_written(visit)) - before
        return {path.suffix for path in new} == set(ENDINGS)

    wait_for(look, f"{kind.value} in both formats", LONGEST_SECONDS)


def _tick_the_first(visit: Visit, kind_words: str, kind: DocumentKind) -> None:
    guest, name = visit.guest, label(visit.texts, kind)
    guest.choose(visit.texts("Document"), kind_words)
    guest.await_rows(name)
    guest.fingers.click_row(guest.eyes.await_one(QAbstractItemView, name), 0)


def _written(visit: Visit) -> list[Path]:
    return sorted(path for path in visit.documents.iterdir() if path.suffix in ENDINGS)


def _switch_on(visit: Visit, name: str) -> None:
    found = visit.guest.eyes.all(QAbstractButton, name)
    chip = next((button for button in found if button.isCheckable()), None)
    if chip is None:
        raise TourFault(f"no choice «{name}»")
    if not chip.isChecked():
        visit.guest.fingers.click(chip)
    wait_for(chip.isChecked, f"«{name}» chosen")
