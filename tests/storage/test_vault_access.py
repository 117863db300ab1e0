"""Who can open a team's database: access that is given, taken and renewed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.storage.errors import (
    LastSlot,
    WrongPassphrase,
)
from teamdesk.storage.vault import Vault

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.storage.keys import KdfCost


def test_access_that_was_given_opens(vault: Vault, vault_path: Path, light_cost: KdfCost) -> None:
    vault.give_access("Ola", "Ola sitt passord", light_cost)
    vault.close()

    Vault.open(vault_path, "Ola sitt passord", owner="Ola").close()


def test_access_that_was_taken_no_longer_opens(
    vault: Vault, vault_path: Path, light_cost: KdfCost
) -> None:
    vault.give_access("Ola", "Ola sitt passord", light_cost)
    vault.take_access("Ola")
    vault.close()

    with pytest.raises(WrongPassphrase):
        Vault.open(vault_path, "Ola sitt passord", owner="Ola")


def test_access_of_the_last_one_is_kept(vault: Vault) -> None:
    with pytest.raises(LastSlot):
        vault.take_access("Kari")


def test_recovery_key_that_was_renewed_replaces_the_old(
    vault: Vault, vault_path: Path, recovery_key: str, light_cost: KdfCost
) -> None:
    renewed = vault.renew_recovery(light_cost)
    vault.close()

    with pytest.raises(WrongPassphrase):
        Vault.open(vault_path, recovery_key)
    Vault.open(vault_path, renewed).close()
