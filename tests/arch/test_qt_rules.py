"""Habits that leak windows, hang tests or scatter the look, kept out by reading the source."""

from __future__ import annotations

import ast
import re

from tests.helpers.source import called_name, calls, modules

COLOUR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6})\b|0x[0-9a-fA-F]{6}\b")


def _captures(argument: ast.expr) -> bool:
    return isinstance(argument, ast.Lambda) or (
        isinstance(argument, ast.Call) and called_name(argument) == "partial"
    )


def test_signals_are_connected_to_bound_methods() -> None:
    # A lambda that captures self keeps a closed dialog alive for ever.
    found = [
        module.at(call)
        for module in modules("teamdesk", "tests")
        for call in calls(module, "connect", "singleShot")
        if any(_captures(argument) for argument in call.args)
    ]

    assert not found


def test_style_sheets_are_set_by_the_theme_alone() -> None:
    found = [
        module.at(call)
        for module in modules("teamdesk")
        for call in calls(module, "setStyleSheet")
        if not module.name.startswith("teamdesk/ui/theme/")
    ]

    assert not found


def test_fields_that_a_wheel_would_change_are_ours() -> None:
    found = [
        module.at(call)
        for module in modules("teamdesk")
        for call in calls(
            module,
            "QComboBox",
            "QDateEdit",
            "QDateTimeEdit",
            "QDoubleSpinBox",
            "QSpinBox",
            "QTimeEdit",
        )
    ]

    assert not found


def test_event_loop_is_entered_once() -> None:
    found = [
        module.at(call)
        for module in modules("teamdesk")
        for call in calls(module, "exec", "exec_")
        if module.name != "teamdesk/bootstrap/window.py"
    ]

    assert not found


def test_colours_stand_in_themes_and_templates() -> None:
    found = [
        f"{module.name}: {match.group()}"
        for module in modules("teamdesk")
        for match in COLOUR.finditer(module.text)
    ]

    assert not found


def test_colours_are_not_spelt_by_name_or_number() -> None:
    found = [
        module.at(call)
        for module in modules("teamdesk")
        for call in calls(module, "QColor")
        if call.args and all(isinstance(argument, ast.Constant) for argument in call.args)
    ]

    assert not found
