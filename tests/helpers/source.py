"""The source tree as syntax trees, for the tests that hold the house's rules."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Module:
    """One Python file, read once."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def name(self) -> str:
        return self.path.relative_to(ROOT).as_posix()

    def at(self, node: ast.AST) -> str:
        """Where ``node`` stands, as an editor opens it."""
        return f"{self.name}:{getattr(node, 'lineno', 1)}"


def modules(*folders: str) -> list[Module]:
    """All Python files below ``folders`` of the repository."""
    return [_module(path) for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


@cache
def _module(path: Path) -> Module:
    text = path.read_text(encoding="utf-8")
    return Module(path, text, ast.parse(text))


def calls(module: Module, *names: str) -> list[ast.Call]:
    """All calls of a function or method with one of ``names``."""
    return [
        node
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and called_name(node) in names
    ]


def called_name(call: ast.Call) -> str:
    """The last part of what is called: ``clicked.connect(…)`` is a call of ``connect``."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""
