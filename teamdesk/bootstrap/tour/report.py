"""What the tour did, how long it took and what went wrong, for people and for programs."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

TEXT, JSON = "tour.txt", "tour.json"


@dataclass(frozen=True, slots=True)
class StepResult:
    """One step; ``reason`` is empty where it went well."""

    title: str
    seconds: float
    reason: str = ""

    @property
    def is_ok(self) -> bool:
        """Whether the window did what was expected."""
        return not self.reason

    @property
    def line(self) -> str:
        """The step as it is told while the tour goes on."""
        state = "ok    " if self.is_ok else "FAILED"
        told = f"{state} {self.seconds:5.1f} s  {self.title}"
        return f"{told}: {self.reason}" if self.reason else told


@dataclass
class TourReport:
    """All steps, and the files that were made on the way."""

    steps: list[StepResult] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    documents: list[str] = field(default_factory=list)

    @property
    def is_ok(self) -> bool:
        """Whether every step went well."""
        return all(step.is_ok for step in self.steps)

    @property
    def total(self) -> str:
        """How much was made, and how long it took."""
        seconds = sum(step.seconds for step in self.steps)
        return f"{len(self.pictures)} pictures, {len(self.documents)} documents, {seconds:.0f} s"

    def write(self, folder: Path) -> None:
        """Write both forms of it into ``folder``."""
        lines = [*(step.line for step in self.steps), self.total]
        (folder / TEXT).write_text("\n".join(lines) + "\n", encoding="utf-8")
        content = {"ok": self.is_ok, **asdict(self)}
        text = json.dumps(content, ensure_ascii=False, indent=1)
        (folder / JSON).write_text(text + "\n", encoding="utf-8")


def clear_last_tour(folder: Path) -> None:
    """Take away what the last tour made here, and only that; old pictures would mislead."""
    try:
        last = json.loads((folder / JSON).read_text(encoding="utf-8"))
        made = [*last["pictures"], *last["documents"]]
    except (OSError, ValueError, KeyError, TypeError):
        return
    for name in made:
        file = folder / str(name)
        if file.resolve().is_relative_to(folder.resolve()):
            file.unlink(missing_ok=True)
