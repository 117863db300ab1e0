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

    def lines(self) -> list[str]:
        """A line a step, then how much was made."""
        width = max((len(step.title) for step in self.steps), default=0)
        said = [
            f"{'ok    ' if step.is_ok else 'FAILED'}  {step.title:<{width}}  {step.seconds:5.1f} s"
            + (f"  {step.reason}" if step.reason else "")
            for step in self.steps
        ]
        seconds = sum(step.seconds for step in self.steps)
        made = f"{len(self.pictures)} pictures, {len(self.documents)} documents"
        return [*said, f"{made}, {seconds:.0f} s"]

    def write(self, folder: Path) -> None:
        """Write both forms of it into ``folder``."""
        (folder / TEXT).write_text("\n".join(self.lines()) + "\n", encoding="utf-8")
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
