"""A name says what a thing is for, and nothing reaches others through a global."""

from __future__ import annotations

import ast
import re

from tests.helpers.source import Module, called_name, modules

VAGUE = re.compile(r"(^|_)(utils?|helpers?|common|misc|manager|stuff)(_|$)", re.IGNORECASE)
# Alembic reads these four from each migration.
ALEMBIC = {"revision", "down_revision", "branch_labels", "depends_on"}


def test_modules_say_what_they_are_for() -> None:
    vague = [m.name for m in modules("teamdesk") if VAGUE.search(m.path.stem)]

    assert not vague


def test_classes_say_what_they_are_for() -> None:
    vague = [
        f"{module.at(node)} {node.name}"
        for module in modules("teamdesk")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ClassDef) and re.search(r"Manager|Helper|Util", node.name)
    ]

    assert not vague


def test_modules_hold_no_global_state() -> None:
    found = [
        module.at(node)
        for module in modules("teamdesk")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Global)
    ]

    assert not found


def test_modules_hold_no_singletons() -> None:
    found = [entry for module in modules("teamdesk") for entry in _instances(module)]

    assert not found


def _instances(module: Module) -> list[str]:
    """Module-level variables that are not constants, types or loggers."""
    found = []
    for node in module.tree.body:
        if not isinstance(node, ast.Assign | ast.AnnAssign):
            continue
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        is_logger = isinstance(node.value, ast.Call) and called_name(node.value) == "getLogger"
        found += [
            f"{module.at(node)} {target.id}"
            for target in targets
            if isinstance(target, ast.Name) and target.id.islower()
            if not (is_logger or target.id.startswith("__") or target.id in ALEMBIC)
        ]
    return found
