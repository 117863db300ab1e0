"""Making and opening a team's database, and every way in which it stays closed."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from teamdesk.storage.engine import open_engine
from teamdesk.storage.errors import (
    DamagedDatabase,
    DatabaseLocked,
    MissingDatabase,
    MissingKeyFile,
    NewerSchema,
    NotADatabase,
    StorageError,
    TamperedKeyFile,
    WrongPassphrase,
)
from teamdesk.storage.files import beside
from teamdesk.storage.key_file import key_file_of
from teamdesk.storage.vault import PAGE_BYTES, Vault
from tests.helpers.vaults import MARKER, PASSPHRASE, add_person, files_with, flip_byte, names

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.storage.keys import KdfCost


def test_new_vault_is_as_private_as_its_keys(vault: Vault, vault_path: Path) -> None:
    add_person(vault.engine, "Åse Ødegård")

    keys = key_file_of(vault_path)
    modes = {beside(vault_path, suffix).stat().st_mode for suffix in ("", "-wal", "-shm")}
    assert modes == {keys.stat().st_mode}


def test_vault_opened_again_holds_what_was_stored(vault: Vault, vault_path: Path) -> None:
    add_person(vault.engine, "Åse Ødegård")
    vault.close()

    with Vault.open(vault_path, PASSPHRASE) as again:
        assert names(again.engine) == ["Åse Ødegård"]


def test_vault_opens_with_the_printed_recovery_key(
    vault: Vault, vault_path: Path, recovery_key: str
) -> None:
    vault.close()

    Vault.open(vault_path, recovery_key.lower().replace("-", " ")).close()


def test_vault_opens_with_a_passphrase_typed_on_a_mac(vault: Vault, vault_path: Path) -> None:
    vault.close()

    Vault.open(vault_path, unicodedata.normalize("NFD", PASSPHRASE)).close()


@pytest.mark.parametrize("owner", ["Kari", "nobody", None])
def test_vault_with_a_wrong_passphrase_stays_closed(
    vault: Vault, vault_path: Path, owner: str | None
) -> None:
    vault.close()

    with pytest.raises(WrongPassphrase):
        Vault.open(vault_path, "Vår hage er brun", owner=owner)


def test_vault_after_a_refused_passphrase_is_not_locked(vault: Vault, vault_path: Path) -> None:
    vault.close()
    with pytest.raises(WrongPassphrase):
        Vault.open(vault_path, "Vår hage er brun")

    Vault.open(vault_path, PASSPHRASE).close()


def test_vault_of_a_missing_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(MissingDatabase):
        Vault.open(tmp_path / "none.teamdesk", PASSPHRASE)


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0" + bytes(4080), b"PK\3\4 a workbook"])
def test_vault_of_another_kind_of_file_says_so(tmp_path: Path, content: bytes) -> None:
    other = tmp_path / "other.teamdesk"
    other.write_bytes(content)

    with pytest.raises(NotADatabase):
        Vault.open(other, PASSPHRASE)

    assert other.read_bytes() == content


def test_vault_without_its_key_file_says_so(vault: Vault, vault_path: Path) -> None:
    vault.close()
    key_file_of(vault_path).unlink()

    with pytest.raises(MissingKeyFile):
        Vault.open(vault_path, PASSPHRASE)


def test_vault_whose_slots_were_changed_is_refused(
    vault: Vault, vault_path: Path, light_cost: KdfCost
) -> None:
    vault.give_access("Ola", "Ola sitt passord", light_cost)
    vault.close()
    keys = key_file_of(vault_path)
    written = keys.read_text(encoding="utf-8")
    keys.write_text(written.replace('"Ola"', '"Eva"'), encoding="utf-8")

    with pytest.raises(StorageError) as refused:
        Vault.open(vault_path, PASSPHRASE)

    assert "key file" in refused.value.message


@pytest.mark.parametrize("position", [3, 100, 4096 * 2 + 7, -5])
def test_vault_with_a_flipped_byte_is_refused(
    vault: Vault, vault_path: Path, position: int
) -> None:
    vault.close()
    flip_byte(vault_path, position)

    with pytest.raises(DamagedDatabase):
        Vault.open(vault_path, PASSPHRASE)


@pytest.mark.parametrize("size", [1_000, PAGE_BYTES, 40 * PAGE_BYTES, 40 * PAGE_BYTES + 1])
def test_vault_that_was_cut_is_refused(vault: Vault, vault_path: Path, size: int) -> None:
    vault.close()
    vault_path.write_bytes(vault_path.read_bytes()[:size])

    with pytest.raises(DamagedDatabase):
        Vault.open(vault_path, PASSPHRASE)


def test_vault_with_two_pages_swapped_is_refused(vault: Vault, vault_path: Path) -> None:
    vault.close()
    content = vault_path.read_bytes()
    pages = [content[at : at + PAGE_BYTES] for at in range(0, len(content), PAGE_BYTES)]
    pages[5], pages[9] = pages[9], pages[5]
    vault_path.write_bytes(b"".join(pages))

    with pytest.raises(DamagedDatabase):
        Vault.open(vault_path, PASSPHRASE)


def test_vault_that_is_open_tells_who_has_it(vault: Vault, vault_path: Path) -> None:
    with pytest.raises(DatabaseLocked) as refused:
        Vault.open(vault_path, PASSPHRASE)

    assert set(refused.value.values) == {"who", "host", "since"}
    assert "?" not in refused.value.values.values()


def test_vault_of_a_newer_program_is_refused(vault: Vault, vault_path: Path) -> None:
    with vault.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9001'"))
    vault.close()

    with pytest.raises(NewerSchema) as refused:
        Vault.open(vault_path, PASSPHRASE)

    assert refused.value.values == {"found": "9001"}


def test_vault_with_tables_of_something_else_is_refused(vault: Vault, vault_path: Path) -> None:
    with vault.engine.begin() as connection:
        connection.execute(text("DROP TABLE alembic_version"))
    vault.close()

    with pytest.raises(NotADatabase):
        Vault.open(vault_path, PASSPHRASE)


def test_close_leaves_no_log_behind(vault: Vault, vault_path: Path) -> None:
    add_person(vault.engine, "Åse Ødegård")

    vault.close()

    left = sorted(path.name for path in vault_path.parent.iterdir())
    assert left == ["nord.teamdesk", "nord.teamdesk.keys", "nord.teamdesk.lock"]


def test_files_of_an_open_vault_show_no_word(vault: Vault, vault_path: Path) -> None:
    add_person(vault.engine, MARKER)

    assert beside(vault_path, "-wal").stat().st_size > 0
    assert files_with(MARKER, vault_path.parent) == []


def test_data_key_itself_is_not_the_key_of_the_file(vault: Vault, vault_path: Path) -> None:
    data_key = vault.key_file.unlock(PASSPHRASE)
    vault.close()

    engine = open_engine(vault_path, data_key)
    assert names(engine) == []
    assert data_key.hex() not in repr(engine.url)
    engine.dispose()


def test_seal_of_another_key_file_is_refused(
    vault: Vault, vault_path: Path, light_cost: KdfCost
) -> None:
    old = vault.key_file
    vault.give_access("Ola", "Ola sitt passord", light_cost)
    forged = type(old)(old.path, old.vault_id, old.generation, vault.key_file.slots, old.seal)
    forged.save()
    vault.close()

    with pytest.raises(TamperedKeyFile):
        Vault.open(vault_path, PASSPHRASE)


def test_large_vault_opens_without_reading_every_page(
    vault: Vault, vault_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.close()
    monkeypatch.setattr("teamdesk.storage.vault.READ_AT_OPEN_BYTES", 0)
    monkeypatch.setattr("teamdesk.storage.vault.is_whole", None)

    Vault.open(vault_path, PASSPHRASE).close()


def test_large_vault_with_a_damaged_start_is_refused(
    vault: Vault, vault_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.close()
    flip_byte(vault_path, 100)
    monkeypatch.setattr("teamdesk.storage.vault.READ_AT_OPEN_BYTES", 0)

    with pytest.raises(DamagedDatabase):
        Vault.open(vault_path, PASSPHRASE)


@pytest.mark.parametrize(("known", "needed"), [(("0001",), False), (("0001", "0002"), True)])
def test_vault_of_an_earlier_program_opens_and_asks_for_an_upgrade(
    vault: Vault,
    vault_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    known: tuple[str, ...],
    needed: bool,
) -> None:
    vault.close()
    monkeypatch.setattr("teamdesk.storage.versions.REVISIONS", known)

    with Vault.open(vault_path, PASSPHRASE) as opened:
        assert opened.needs_upgrade is needed
