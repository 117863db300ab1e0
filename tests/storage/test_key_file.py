"""The file with everybody's slot: written whole, and read with suspicion."""

from __future__ import annotations

import hashlib
import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

from teamdesk.storage import key_file as key_files
from teamdesk.storage import keys
from teamdesk.storage.errors import (
    DamagedKeyFile,
    MissingKeyFile,
    TamperedKeyFile,
    UnknownOwner,
    WrongPassphrase,
)
from teamdesk.storage.key_file import KeyFile
from tests.helpers.vaults import PASSPHRASE, flip_byte

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.storage.keys import KdfCost, Slot


@pytest.fixture
def saved(tmp_path: Path, data_key: bytes, light_cost: KdfCost) -> KeyFile:
    path = tmp_path / "nord.teamdesk.keys"
    made, _recovery = KeyFile.create(path, data_key, "Kari", PASSPHRASE, light_cost)
    made.save()
    return made


def change(file: KeyFile, **values: object) -> None:
    """Rewrite some of the file, checksum included, as someone with a text editor could."""
    content: dict[str, Any] = json.loads(file.path.read_bytes())
    content.pop("checksum")
    content.update(values)
    canonical = json.dumps(content, sort_keys=True, ensure_ascii=False).encode()
    content["checksum"] = hashlib.sha256(canonical).hexdigest()
    file.path.write_text(json.dumps(content), encoding="utf-8")


def test_saved_file_is_loaded_as_it_was(saved: KeyFile, data_key: bytes) -> None:
    loaded = KeyFile.load(saved.path)

    assert loaded == saved
    assert loaded.unlock(PASSPHRASE) == data_key


def test_saved_file_holds_neither_key_nor_passphrase(saved: KeyFile, data_key: bytes) -> None:
    written = saved.path.read_bytes()

    assert PASSPHRASE.encode() not in written
    assert data_key not in written
    assert data_key.hex().encode() not in written


def test_saved_file_can_be_read_by_its_owner_only(saved: KeyFile) -> None:
    expected = 0o666 if sys.platform == "win32" else 0o600

    assert saved.path.stat().st_mode & 0o777 == expected


def test_owners_are_those_with_a_passphrase(
    saved: KeyFile, data_key: bytes, light_cost: KdfCost
) -> None:
    both = saved.with_passphrase(data_key, "Ola", "Ola sitt passord", light_cost)

    assert both.owners == ("Kari", "Ola")


def test_passphrase_that_was_changed_replaces_the_old(
    saved: KeyFile, data_key: bytes, light_cost: KdfCost
) -> None:
    changed = saved.with_passphrase(data_key, "Kari", "Vår hage er brun", light_cost)

    assert changed.owners == ("Kari",)
    assert changed.unlock("Vår hage er brun") == data_key
    with pytest.raises(WrongPassphrase):
        changed.unlock(PASSPHRASE)


def test_slot_of_a_stranger_cannot_be_removed(saved: KeyFile, data_key: bytes) -> None:
    with pytest.raises(UnknownOwner):
        saved.without(data_key, "Ola")


@pytest.mark.parametrize(("secret", "owner"), [("wrong one", "Kari"), ("wrong one", "nobody")])
def test_unlock_of_an_unknown_owner_does_the_same_work(
    saved: KeyFile, monkeypatch: pytest.MonkeyPatch, secret: str, owner: str
) -> None:
    tried: list[KdfCost] = []

    def count(slot: Slot, _secret: str, _binding: str) -> None:
        tried.append(slot.cost)

    monkeypatch.setattr(keys, "open_slot", count)

    with pytest.raises(WrongPassphrase):
        saved.unlock(secret, owner)

    assert tried == [saved.slots[0].cost]


def test_load_of_a_missing_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(MissingKeyFile):
        KeyFile.load(tmp_path / "none.keys")


@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.95])
def test_load_of_a_flipped_bit_says_damaged(saved: KeyFile, share: float) -> None:
    flip_byte(saved.path, int(saved.path.stat().st_size * share))

    with pytest.raises(DamagedKeyFile):
        KeyFile.load(saved.path)


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"null", b"\xff\xfe", b'{"checksum": 1}'])
def test_load_of_something_else_says_damaged(saved: KeyFile, content: bytes) -> None:
    saved.path.write_bytes(content)

    with pytest.raises(DamagedKeyFile):
        KeyFile.load(saved.path)


def test_load_of_a_later_format_is_refused(saved: KeyFile) -> None:
    change(saved, format=key_files.FORMAT + 1)

    with pytest.raises(DamagedKeyFile):
        KeyFile.load(saved.path)


def test_load_of_a_switched_off_derivation_is_refused(saved: KeyFile) -> None:
    slots = json.loads(saved.path.read_bytes())["slots"]
    slots[0]["kdf"]["memory_kib"] = 8
    change(saved, slots=slots)

    with pytest.raises(TamperedKeyFile):
        KeyFile.load(saved.path)


def test_unlock_after_a_slot_was_dropped_says_tampered(
    saved: KeyFile, data_key: bytes, light_cost: KdfCost
) -> None:
    saved.with_passphrase(data_key, "Ola", "Ola sitt passord", light_cost).save()
    change(saved, slots=json.loads(saved.path.read_bytes())["slots"][:1])

    with pytest.raises(TamperedKeyFile):
        KeyFile.load(saved.path).unlock(PASSPHRASE)
