"""What holds for every test: no real settings, no screen, no warning that passes unseen."""

from __future__ import annotations

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
