"""Where the program's own files lie, and where a person's settings, logs and data go."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

import platformdirs

APP = "Teamdesk"


def resources_dir() -> Path:
    """The folder with fonts, icons, words and themes, in a checkout and in a frozen program."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parents[2]
    return root / "resources"


class UserPaths(NamedTuple):
    """The folders of the person who is logged in on this machine."""

    config: Path
    data: Path
    logs: Path

    @classmethod
    def of_this_user(cls) -> UserPaths:
        """The platform's own places; the Documents folder is never used."""
        dirs = platformdirs.PlatformDirs(APP, appauthor=False)
        return cls(dirs.user_config_path, dirs.user_data_path, dirs.user_log_path)

    @classmethod
    def below(cls, folder: Path) -> UserPaths:
        """Everything below one folder, for the practice team, the tour and tests."""
        return cls(folder / "config", folder / "data", folder / "logs")
