"""The frozen program holds what the code uses."""

from __future__ import annotations

import ast
import importlib.util
from pathlib import Path

import pytest

from installer import contents
from tests.helpers.source import modules


def test_qt_modules_in_use_are_not_left_out() -> None:
    used = {
        node.module
        for module in modules("teamdesk")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("PySide6.")
    }

    assert not used & set(contents.EXCLUDED_MODULES)


@pytest.mark.parametrize("name", contents.HIDDEN)
def test_hidden_import_is_there(name: str) -> None:
    assert importlib.util.find_spec(name)


@pytest.mark.parametrize(
    ("target", "needed"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/translations/qtbase_nn.qm", True),
        ("PySide6/translations/qtbase_fr.qm", False),
        (r"babel\locale-data\nn.dat", True),
        ("babel/locale-data/fr.dat", False),
        ("resources/fonts/Inter-Regular.ttf", True),
        ("libgtk-3.so.0", False),
        ("libfreetype.so.6", True),
    ],
)
def test_is_needed_keeps_what_the_window_and_languages_use(target: str, needed: bool) -> None:
    assert contents.is_needed(target) is needed


def test_data_files_leave_out_the_sources_of_the_words() -> None:
    sources = [source for source, _ in contents.data_files()]

    assert any(source.endswith(".ttf") for source in sources)
    assert not any(source.endswith(".po") for source in sources)


def test_data_files_hold_all_sql_that_the_program_reads() -> None:
    sources = {Path(source) for source, _ in contents.data_files()}

    assert set(contents.ROOT.joinpath("teamdesk").rglob("*.sql")) <= sources


def test_data_files_make_the_folder_that_word_templates_are_reached_by() -> None:
    assert "docx/parts" in {folder for _, folder in contents.data_files()}


def test_packages_bring_the_licences_of_what_runs() -> None:
    assert {"teamdesk", "pyside6-essentials", "sqlcipher3"} <= set(contents.packages())
    assert "pytest" not in contents.packages()
