"""What the code imports is named in ``pyproject.toml``, not merely brought along by others."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions

from tests.helpers.source import ROOT, Module, modules

# Names that exist for type checkers only.
FOR_TYPES = {"_typeshed"}


def _declared() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = [re.match(r"[\w.-]+", line) for line in project["dependencies"]]
    return {_normal(name.group()) for name in names if name}


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _imported(module: Module) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.add(node.module.split(".")[0])
    return names


def test_every_imported_package_is_declared() -> None:
    own = {"teamdesk", *sys.stdlib_module_names, *FOR_TYPES}
    imported = {name for module in modules("teamdesk") for name in _imported(module)} - own
    sold_as = packages_distributions()

    undeclared = {
        name
        for name in imported
        if not {_normal(distribution) for distribution in sold_as.get(name, ())} & _declared()
    }

    assert not undeclared
