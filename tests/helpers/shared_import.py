"""The files that a team would bring, beside the repository."""

from __future__ import annotations

from pathlib import Path

SHARED = Path(__file__).resolve().parents[3] / "shared" / "import"
# The board comes neither first nor last: the order of choosing does not count.
FILES = (
    *("besok_logg.csv", "referat_uke47.docx", "teamliste.xlsx"),
    *("kartlegging.xlsx", "dognplasser.csv", "gerica_eksport.csv"),
)
