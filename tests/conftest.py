"""What holds for every test: no real settings, no screen, no warning that passes unseen."""

from __future__ import annotations

import gc
import logging
import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

pytest_plugins = [
    "tests.helpers.databases",
    "tests.helpers.team",
    "tests.helpers.imported_team",
]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A busy machine is slow now and then; that is no property of a rule.
settings.register_profile("teamdesk", deadline=None, print_blob=True)
settings.load_profile("teamdesk")
TESTS_TO_A_FULL_COLLECTION = 50


@pytest.fixture(autouse=True)
def _collect_between_tests() -> Iterator[None]:
    """Collect what a test has left when all that it stood on is gone, and never on the way.

    In a loop of Qt's own, such as that of a new stylesheet, Python's collector deleted widgets of
    an earlier test that the loop still went through; in the program `GcGuard` keeps it from that.
    """
    gc.disable()
    yield
    is_due = gc.get_count()[2] >= TESTS_TO_A_FULL_COLLECTION
    gc.collect(2 if is_due else 1)


@pytest.fixture(autouse=True, scope="session")
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the settings and data of whoever runs the tests out of them."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            patch.setenv(name, str(home / name.lower()))
        yield


@pytest.fixture(autouse=True)
def _no_unexpected_warnings(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail when our own code warns in the log of a test that does not expect it."""
    yield
    if request.node.get_closest_marker("expects_warnings"):
        return
    unexpected = [
        record.getMessage()
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING and record.name.startswith("teamdesk")
    ]
    assert not unexpected
