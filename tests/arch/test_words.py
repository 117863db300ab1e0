"""What a person reads can be found by the extraction: literals, nothing put together."""

from __future__ import annotations

import ast

from tests.helpers.catalogue import extract_template
from tests.helpers.source import Module, calls, modules

BUILT = ast.JoinedStr | ast.BinOp | ast.IfExp | ast.BoolOp


def _is_translator(value: ast.expr) -> bool:
    name = value.attr if isinstance(value, ast.Attribute) else getattr(value, "id", "")
    return name == "_"


def _message_arguments(call: ast.Call) -> list[ast.expr]:
    """The arguments that are messages; empty where the call is none of ours."""
    function = call.func
    if _is_translator(function) or (isinstance(function, ast.Name) and function.id == "mark"):
        return call.args[:1]
    if isinstance(function, ast.Attribute) and _is_translator(function.value):
        return call.args[:2]
    return []


def _translations(module: Module) -> list[tuple[ast.Call, list[ast.expr]]]:
    found = calls(module, "_", "mark", "plural", "context")
    return [(call, _message_arguments(call)) for call in found]


def test_messages_are_not_put_together() -> None:
    found = [
        module.at(call)
        for module in modules("teamdesk")
        for call, messages in _translations(module)
        if any(isinstance(message, BUILT) or _is_format(message) for message in messages)
    ]

    assert not found


def _is_format(message: ast.expr) -> bool:
    return (
        isinstance(message, ast.Call)
        and isinstance(message.func, ast.Attribute)
        and message.func.attr in ("format", "join", "replace")
    )


def test_marked_and_plural_messages_are_literals() -> None:
    # `_(label)` may translate what was marked elsewhere; these two have no such second step.
    found = [
        module.at(call)
        for module in modules("teamdesk")
        for call, messages in _translations(module)
        if not _is_translator(call.func)
        if any(not _is_text(message) for message in messages)
    ]

    assert not found


def test_messages_under_another_name_are_in_the_catalogue() -> None:
    # Only calls of `_` are extracted: what goes past it would stay English on the screen.
    template = extract_template()
    found = [
        module.at(call)
        for module in modules("teamdesk")
        for call in calls(module, "texts", "words", "translator")
        for message in call.args[:1]
        if isinstance(message, ast.Constant) and isinstance(message.value, str)
        if message.value not in template
    ]

    assert not found


def _is_text(message: ast.expr) -> bool:
    return isinstance(message, ast.Constant) and isinstance(message.value, str)
