"""The files that a team would bring, and what their README says of them."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from teamdesk.imports.people import KnownPeople
from teamdesk.imports.preview import preview
from tests.helpers.shared_import import FILES, SHARED

if TYPE_CHECKING:
    from teamdesk.imports.preview_result import FilePreview, ImportPreview


@pytest.fixture(scope="session")
def counts() -> dict[str, Any]:
    """The JSON block of the README beside the files."""
    readme = SHARED / "README.md"
    if not readme.is_file():
        pytest.skip(f"the shared files are not at {SHARED}")
    found = re.search(r"```json\n(.*?)```", readme.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None
    counted: dict[str, Any] = json.loads(found[1])
    return counted


@pytest.fixture(scope="session")
def seen(counts: dict[str, Any]) -> ImportPreview:
    """The preview of all six files, on a day after the board's own."""
    assert set(counts) == set(FILES)
    return preview([SHARED / name for name in FILES], KnownPeople(), date(2026, 12, 1))


@pytest.fixture(scope="session")
def files(seen: ImportPreview) -> dict[str, FilePreview]:
    """The preview of each file by its name."""
    return {file.path.name: file for file in seen.files}
