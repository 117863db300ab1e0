"""A folder prompt that needs no dialog."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


@dataclass
class ReadyFolder:
    """Answers at once where the documents are to lie, and remembers where the dialog opened."""

    folder: Path
    asked: list[Path] = field(default_factory=list)

    def ask(self, parent: QWidget, title: str, start: Path, chosen: Callable[[Path], None]) -> None:
        assert title
        assert parent.isVisible()
        self.asked.append(start)
        chosen(self.folder)
