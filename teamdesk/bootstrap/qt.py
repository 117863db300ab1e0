"""Loads Qt without what PySide6 does to every import that comes after it."""

from __future__ import annotations

import builtins
from importlib import import_module


def load_qt() -> None:
    """Load Qt's modules for the window, and import as before.

    PySide6 stands in for ``__import__`` and reads the source text of each module that is imported
    after it, in search of its ``__feature__`` switches, which are not used here. That costs each
    start a tenth of its time, and keeps all the text in memory.
    """
    plain_import = builtins.__import__
    import_module("PySide6.QtWidgets")
    builtins.__import__ = plain_import
