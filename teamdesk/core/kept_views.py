"""How a person left a view, kept on this machine between starts.

It holds shapes, columns and widths, and never a word about anybody. Like the settings it stops
nothing: what cannot be read is begun anew, and what cannot be written is forgotten.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from teamdesk.core.files import replace_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FILE_NAME = "views.json"
Values = dict[str, object]


class KeptViews:
    """The file of all views of one person; without a folder it lasts as long as the program."""

    def __init__(self, folder: Path | None) -> None:
        self._path = folder / FILE_NAME if folder else None
        self._views: dict[str, Values] | None = None

    def of(self, name: str) -> KeptView:
        """One view, by a name that tells whose it is and in which team."""
        return KeptView(self, name)

    def read(self, name: str) -> Values:
        """What was kept of a view; empty where nothing was, or it cannot be read."""
        return dict(self._all().get(name, {}))

    def keep(self, name: str, values: Mapping[str, object]) -> None:
        """Remember a view, now and for the next start."""
        views = self._all()
        if views.get(name) == values:
            return
        views[name] = dict(values)
        if self._path is None:
            return
        text = json.dumps(views, ensure_ascii=False, indent=1, sort_keys=True)
        try:
            replace_file(self._path, text.encode())
        except OSError:
            # A full disk is told where it matters, at the database.
            return

    def _all(self) -> dict[str, Values]:
        if self._views is None:
            self._views = self._load()
        return self._views

    def _load(self) -> dict[str, Values]:
        if self._path is None:
            return {}
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        known = found.items() if isinstance(found, dict) else ()
        return {name: values for name, values in known if isinstance(values, dict)}


class KeptView:
    """One view's part of the file."""

    def __init__(self, views: KeptViews, name: str) -> None:
        self._views = views
        self._name = name

    def read(self) -> Values:
        """What was kept; empty where nothing was."""
        return self._views.read(self._name)

    def keep(self, values: Mapping[str, object]) -> None:
        """Remember how the view stands."""
        self._views.keep(self._name, values)
