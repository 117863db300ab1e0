from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.cli.folders import make_writable
from teamdesk.cli.outcome import ExitCode, code_of
from teamdesk.storage.errors import NotWritable

if TYPE_CHECKING:
    from pathlib import Path


def test_make_writable_new_folder_is_made_and_left_empty(tmp_path: Path) -> None:
    make_writable(tmp_path / "a" / "b")

    assert list((tmp_path / "a" / "b").iterdir()) == []


@pytest.mark.parametrize("below", ["", "further"])
def test_make_writable_in_the_place_of_a_file_is_refused(tmp_path: Path, below: str) -> None:
    file = tmp_path / "file"
    file.touch()

    with pytest.raises(NotWritable) as refused:
        make_writable(file / below)
    assert code_of(refused.value) is ExitCode.ENVIRONMENT
