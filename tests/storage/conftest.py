"""A vault on disk with a known passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.storage.vault import Vault
from tests.helpers.clock import FixedClock
from tests.helpers.vaults import MONDAY, PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from teamdesk.storage.keys import KdfCost


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(MONDAY)


@pytest.fixture
def vault_path(tmp_path: Path) -> Path:
    return tmp_path / "team" / "nord.teamdesk"


@pytest.fixture
def new_vault(vault_path: Path, light_cost: KdfCost) -> tuple[Vault, str]:
    """A vault that was just made, and its recovery key; the test closes it."""
    return Vault.create(vault_path, PASSPHRASE, "Kari", cost=light_cost)


@pytest.fixture
def vault(new_vault: tuple[Vault, str]) -> Iterator[Vault]:
    with new_vault[0] as opened:
        yield opened


@pytest.fixture
def recovery_key(new_vault: tuple[Vault, str]) -> str:
    return new_vault[1]
