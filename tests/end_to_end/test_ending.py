"""The window closed at every moment: the program ends in order, and leaves nothing standing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.helpers.closing_child import MOMENTS

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow
LONGEST_SECONDS = 120
# The offscreen platform says so for each window with a minimum size.
MEANS_NOTHING = "This plugin does not support propagateSizeHints()"


@pytest.mark.parametrize("moment", MOMENTS)
def test_program_closed_at_a_moment_ends_in_order(moment: str, tmp_path: Path) -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    run = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-m", "tests.helpers.closing_child"]
        + [moment, str(tmp_path)],
        # Freed memory is filled, so that whoever still uses it falls now and not some day.
        env={**kept, "HOME": str(tmp_path), "MALLOC_PERTURB_": "165"},
        capture_output=True,
        text=True,
        timeout=LONGEST_SECONDS,
        check=False,
    )

    said = [line for line in run.stderr.splitlines() if line != MEANS_NOTHING]
    assert (run.returncode, said) == (0, [])
    assert json.loads(run.stdout) == {"code": 0, "team": False, "windows": []}
