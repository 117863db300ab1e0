"""What is heavy is loaded by the job that needs it, never at start or for the command line."""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest

from tests.helpers.source import Module, modules

HEAVY = {
    "alembic",
    "reportlab",
    "docx",
    "openpyxl",
    "psycopg",
    "babel",
    "lxml",
    "pikepdf",
    "pypdfium2",
}
# Their own modules are themselves loaded late.
LATE_FOLDERS = ("teamdesk/exports/", "teamdesk/imports/", "teamdesk/storage/migrations/")


def _loaded_after(statement: str) -> set[str]:
    code = f"import sys; {statement}; print(*{{name.split('.')[0] for name in sys.modules}})"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(run.stdout.split())


@pytest.mark.parametrize("module", ["teamdesk.cli", "teamdesk.core.i18n", "teamdesk.core.paths"])
def test_command_line_loads_neither_qt_nor_writers(module: str) -> None:
    loaded = _loaded_after(f"import {module}")

    assert not loaded & (HEAVY | {"PySide6"})


def test_heavy_libraries_are_imported_where_they_are_used() -> None:
    found = [
        f"{module.name}: {name}"
        for module in modules("teamdesk")
        if not module.name.startswith(LATE_FOLDERS)
        for name in _imported_at_top(module) & HEAVY
    ]

    assert not found


def _imported_at_top(module: Module) -> set[str]:
    names: set[str] = set()
    for node in module.tree.body:
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.add(node.module.split(".")[0])
    return names
