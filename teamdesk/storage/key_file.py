"""The key file beside a database, ``<database>.keys``: who may open it, one slot each.

It is JSON. A checksum tells an accident from a wrong passphrase; a seal, made with the data key,
tells whether somebody without the key added, dropped or put back slots.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import secrets
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any, Self

from teamdesk.storage import keys
from teamdesk.storage.errors import (
    DamagedKeyFile,
    LastSlot,
    MissingKeyFile,
    TamperedKeyFile,
    UnknownOwner,
    WeakPassphrase,
    WrongPassphrase,
)
from teamdesk.storage.files import beside, write_whole
from teamdesk.storage.keys import KdfCost, Purpose, Slot, SlotKind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

FORMAT = 1
LEAST_PASSPHRASE = 8
RECOVERY_OWNER = "#recovery"


def key_file_of(database: Path) -> Path:
    """Where the key file of ``database`` lies."""
    return beside(database, ".keys")


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The slots of one database. Immutable: each change gives a new one, which is then saved."""

    path: Path
    vault_id: str
    generation: int
    slots: tuple[Slot, ...]
    seal: str

    @classmethod
    def create(
        cls, path: Path, data_key: bytes, owner: str, passphrase: str, cost: KdfCost
    ) -> tuple[Self, str]:
        """Make the first slot and the recovery slot; the recovery key is returned to be shown once.

        Raises:
            WeakPassphrase: the passphrase is too short.
        """
        empty = cls(path, secrets.token_hex(16), 1, (), "")
        first = empty.with_passphrase(data_key, owner, passphrase, cost)
        return first.with_new_recovery(data_key, cost)

    @property
    def owners(self) -> tuple[str, ...]:
        """Who has a passphrase, in the order in which they got it."""
        return tuple(slot.owner for slot in self.slots if slot.kind is SlotKind.PASSPHRASE)

    def unlock(self, secret: str, owner: str | None = None) -> bytes:
        """Return the data key for a passphrase, or for a recovery key, which is known by its form.

        Args:
            secret: what the person typed.
            owner: whose passphrase it is; None tries everybody's.

        Raises:
            WrongPassphrase: nothing opens, or there is no such owner: both take as long.
            TamperedKeyFile: the passphrase is right, but the slots are not those we wrote.
        """
        recovery = keys.read_recovery_key(secret)
        if recovery is not None:
            data_key = self._try(self._slots_for(RECOVERY_OWNER), recovery)
            if data_key is not None:
                return self._checked(data_key)
        data_key = self._try(self._slots_for(owner), secret)
        if data_key is None:
            raise WrongPassphrase
        return self._checked(data_key)

    def with_passphrase(self, data_key: bytes, owner: str, passphrase: str, cost: KdfCost) -> Self:
        """Give ``owner`` a passphrase, or another one.

        Raises:
            WeakPassphrase: it is too short.
        """
        if len(passphrase.strip()) < LEAST_PASSPHRASE:
            raise WeakPassphrase(least=LEAST_PASSPHRASE)
        return self._with_slot(
            data_key, keys.blank_slot(owner, SlotKind.PASSPHRASE, cost), passphrase
        )

    def with_new_recovery(self, data_key: bytes, cost: KdfCost) -> tuple[Self, str]:
        """Replace the recovery slot; the earlier printed key no longer opens anything."""
        recovery = keys.new_recovery_key()
        blank = keys.blank_slot(RECOVERY_OWNER, SlotKind.RECOVERY, cost)
        return self._with_slot(data_key, blank, recovery), recovery

    def without(self, data_key: bytes, owner: str) -> Self:
        """Take a passphrase away.

        Whoever kept an earlier copy of this file can still open it and an old copy of the
        database; only a new data key ends that.

        Raises:
            UnknownOwner: there is no such slot.
            LastSlot: nobody would be left.
        """
        if owner not in self.owners:
            raise UnknownOwner(owner=owner)
        if len(self.owners) == 1:
            raise LastSlot(owner=owner)
        return self._sealed(data_key, (slot for slot in self.slots if slot.owner != owner))

    def save(self) -> None:
        """Write the file whole, durably and readable by this person only."""
        content = _content(self) | {"seal": self.seal}
        content["checksum"] = _checksum(content)
        write_whole(self.path, json.dumps(content, indent=1, ensure_ascii=False).encode())

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read a key file and check all that can be checked without a passphrase.

        Raises:
            MissingKeyFile: it is not there.
            DamagedKeyFile: it was cut or changed by accident.
            TamperedKeyFile: it asks for a key derivation out of bounds.
        """
        try:
            content = json.loads(path.read_bytes())
            claimed = content.pop("checksum")
            if claimed != _checksum(content) or content["format"] != FORMAT:
                raise DamagedKeyFile(path=path)
            slots = tuple(_read_slot(entry) for entry in content["slots"])
            vault_id, generation = str(content["vault"]), int(content["generation"])
            loaded = cls(path, vault_id, generation, slots, str(content["seal"]))
        except FileNotFoundError:
            raise MissingKeyFile(path=path) from None
        except (ValueError, KeyError, TypeError, AttributeError, binascii.Error):
            raise DamagedKeyFile(path=path) from None
        if not all(slot.cost.is_sane for slot in loaded.slots):
            raise TamperedKeyFile(path=path)
        return loaded

    @property
    def _binding(self) -> str:
        return f"{self.vault_id}/{self.generation}"

    def _slots_for(self, owner: str | None) -> tuple[Slot, ...]:
        if owner is None:
            return tuple(slot for slot in self.slots if slot.kind is SlotKind.PASSPHRASE)
        found = tuple(slot for slot in self.slots if slot.owner == owner)
        cost = self.slots[0].cost if self.slots else KdfCost()
        return found or (keys.blank_slot(owner, SlotKind.PASSPHRASE, cost),)

    def _try(self, slots: tuple[Slot, ...], secret: str) -> bytes | None:
        opened = (keys.open_slot(slot, secret, self._binding) for slot in slots)
        return next((data_key for data_key in opened if data_key is not None), None)

    def _checked(self, data_key: bytes) -> bytes:
        if not hmac.compare_digest(self.seal.encode(), _seal(self, data_key).encode()):
            raise TamperedKeyFile(path=self.path)
        return data_key

    def _with_slot(self, data_key: bytes, blank: Slot, secret: str) -> Self:
        filled = keys.seal_slot(data_key, blank, secret, self._binding)
        others = [slot for slot in self.slots if slot.owner != blank.owner]
        return self._sealed(data_key, [*others, filled])

    def _sealed(self, data_key: bytes, slots: Iterable[Slot]) -> Self:
        changed = replace(self, slots=tuple(slots))
        return replace(changed, seal=_seal(changed, data_key))


def _seal(file: KeyFile, data_key: bytes) -> str:
    key = keys.derive_key(data_key, Purpose.KEY_FILE)
    return hmac.new(key, _canonical(_content(file)), hashlib.sha256).hexdigest()


def _content(file: KeyFile) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "vault": file.vault_id,
        "generation": file.generation,
        "slots": [_written_slot(slot) for slot in file.slots],
    }


def _written_slot(slot: Slot) -> dict[str, Any]:
    return {
        "owner": slot.owner,
        "kind": slot.kind.value,
        "kdf": {"name": "argon2id", **asdict(slot.cost)},
        "salt": base64.b64encode(slot.salt).decode(),
        "nonce": base64.b64encode(slot.nonce).decode(),
        "sealed": base64.b64encode(slot.sealed).decode(),
    }


def _read_slot(entry: dict[str, Any]) -> Slot:
    kdf = entry["kdf"]
    cost = KdfCost(int(kdf["memory_kib"]), int(kdf["passes"]), int(kdf["lanes"]))
    salt, nonce, sealed = (_bytes_of(entry[name]) for name in ("salt", "nonce", "sealed"))
    lengths = (len(salt), len(nonce), len(sealed))
    if lengths != (keys.SALT_BYTES, keys.NONCE_BYTES, keys.KEY_BYTES + keys.TAG_BYTES):
        raise ValueError(lengths)
    return Slot(str(entry["owner"]), SlotKind(entry["kind"]), cost, salt, nonce, sealed)


def _bytes_of(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


def _canonical(content: dict[str, Any]) -> bytes:
    return json.dumps(content, sort_keys=True, ensure_ascii=False).encode()


def _checksum(content: dict[str, Any]) -> str:
    return hashlib.sha256(_canonical(content)).hexdigest()
