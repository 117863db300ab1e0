"""Nothing grows past what one person reads in one sitting; there is no list of exceptions."""

from __future__ import annotations

import ast

from tests.helpers.source import Module, modules

MODULE, TEST_MODULE, CLASS, FUNCTION = 250, 400, 250, 50
PUBLIC_METHODS, PARAMETERS = 15, 5
Function = ast.FunctionDef | ast.AsyncFunctionDef


def _lines(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _functions(module: Module) -> list[Function]:
    return [node for node in ast.walk(module.tree) if isinstance(node, Function)]


def _classes(module: Module) -> list[ast.ClassDef]:
    return [node for node in ast.walk(module.tree) if isinstance(node, ast.ClassDef)]


def _is_public(name: str) -> bool:
    # A capital inside is Qt's name for an override, which its base class counts already.
    return not name.startswith("_") and name.islower()


def test_modules_stay_readable() -> None:
    assert not _longer_than(MODULE, "teamdesk")
    assert not _longer_than(TEST_MODULE, "tests", "benchmarks")


def _longer_than(most: int, *folders: str) -> list[str]:
    return [
        f"{module.name}: {lines} lines"
        for module in modules(*folders)
        if (lines := len(module.text.splitlines())) > most
    ]


def test_functions_stay_short() -> None:
    too_long = [
        f"{module.at(node)} {node.name}: {_lines(node)} lines"
        for module in modules("teamdesk", "tests", "benchmarks")
        for node in _functions(module)
        if _lines(node) > FUNCTION
    ]

    assert not too_long


def test_functions_take_few_parameters() -> None:
    too_many = [
        f"{module.at(node)} {node.name}: {len(names)} parameters"
        for module in modules("teamdesk")
        for node in _functions(module)
        if len(names := _parameters(node)) > PARAMETERS
    ]

    assert not too_many


def _parameters(node: Function) -> list[str]:
    arguments = node.args.posonlyargs + node.args.args + node.args.kwonlyargs
    return [argument.arg for argument in arguments if argument.arg not in ("self", "cls")]


def test_classes_stay_short() -> None:
    too_long = [
        f"{module.at(node)} {node.name}: {_lines(node)} lines"
        for module in modules("teamdesk")
        for node in _classes(module)
        if _lines(node) > CLASS
    ]

    assert not too_long


def test_classes_offer_few_methods() -> None:
    too_many = [
        f"{module.at(node)} {node.name}: {count} public methods"
        for module in modules("teamdesk")
        for node in _classes(module)
        if (count := _public_methods(node)) > PUBLIC_METHODS
    ]

    assert not too_many


def _public_methods(node: ast.ClassDef) -> int:
    return sum(isinstance(part, Function) and _is_public(part.name) for part in node.body)
