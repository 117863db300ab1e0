"""The data key of a database, and the slots that hold it for each person who may open it.

The database is encrypted with one random 256-bit data key that no person ever sees. A slot is that
key sealed with AES-256-GCM under a key that Argon2id derives from somebody's passphrase, so a
passphrase can change, and a colleague can leave, without the database being written anew.
"""

from __future__ import annotations

import json
import secrets
import unicodedata
from dataclasses import asdict, dataclass
from enum import StrEnum

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
TAG_BYTES = 16

# Without I, L, O, U, 0 and 1, which are misread on paper; 40 of 30 letters are 196 bits.
RECOVERY_ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
RECOVERY_GROUPS = 8
RECOVERY_GROUP_LENGTH = 5


class Purpose(StrEnum):
    """What a derived key is for: the data key itself encrypts nothing."""

    DATABASE = "teamdesk/database/v1"
    KEY_FILE = "teamdesk/key-file/v1"


class SlotKind(StrEnum):
    """Who opens a slot: a person by heart, or whoever holds the printed recovery key."""

    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one guess at a passphrase costs; the default is RFC 9106's second choice, 64 MiB."""

    memory_kib: int = 65_536
    passes: int = 3
    lanes: int = 4

    @property
    def is_sane(self) -> bool:
        """Whether a key file may ask for it.

        A changed file must neither switch the derivation off nor take all memory of the machine.
        """
        return (
            19_456 <= self.memory_kib <= 1_048_576
            and 1 <= self.passes <= 20
            and 1 <= self.lanes <= 8
        )


@dataclass(frozen=True, slots=True)
class Slot:
    """The data key as one owner can open it."""

    owner: str
    kind: SlotKind
    cost: KdfCost
    salt: bytes
    nonce: bytes
    sealed: bytes


def new_data_key() -> bytes:
    """A random key for a new database."""
    return secrets.token_bytes(KEY_BYTES)


def derive_key(data_key: bytes, purpose: Purpose) -> bytes:
    """The key for one purpose, so that none of them gives another away."""
    return HKDF(SHA256(), KEY_BYTES, None, purpose.value.encode()).derive(data_key)


def seal_slot(data_key: bytes, slot: Slot, secret: str, binding: str) -> Slot:
    """Fill ``slot`` with the data key under ``secret``.

    Args:
        data_key: the key to hold.
        slot: from `blank_slot`.
        secret: the passphrase or the recovery key.
        binding: names the key file and its generation; the slot opens in no other.
    """
    cipher = AESGCM(_wrapping_key(secret, slot))
    sealed = cipher.encrypt(slot.nonce, data_key, _bound_to(slot, binding))
    return Slot(slot.owner, slot.kind, slot.cost, slot.salt, slot.nonce, sealed)


def open_slot(slot: Slot, secret: str, binding: str) -> bytes | None:
    """Return the data key, or None when ``secret`` or anything in the slot does not fit."""
    try:
        cipher = AESGCM(_wrapping_key(secret, slot))
        return cipher.decrypt(slot.nonce, slot.sealed, _bound_to(slot, binding))
    except InvalidTag:
        return None


def blank_slot(owner: str, kind: SlotKind, cost: KdfCost) -> Slot:
    """A slot with fresh salt and nonce, which no secret opens.

    It stands in for an owner who does not exist, so that asking for one takes as long as a wrong
    passphrase.
    """
    return Slot(
        owner,
        kind,
        cost,
        secrets.token_bytes(SALT_BYTES),
        secrets.token_bytes(NONCE_BYTES),
        secrets.token_bytes(KEY_BYTES + TAG_BYTES),
    )


def new_recovery_key() -> str:
    """Eight groups of five characters to print; shown once."""
    return "-".join(
        "".join(secrets.choice(RECOVERY_ALPHABET) for _ in range(RECOVERY_GROUP_LENGTH))
        for _ in range(RECOVERY_GROUPS)
    )


def read_recovery_key(typed: str) -> str | None:
    """Bring a typed recovery key into the printed form; None when it is no such key."""
    letters = "".join(typed.split()).replace("-", "").replace("–", "").upper()
    if len(letters) != RECOVERY_GROUPS * RECOVERY_GROUP_LENGTH:
        return None
    if not set(letters) <= set(RECOVERY_ALPHABET):
        return None
    starts = range(0, len(letters), RECOVERY_GROUP_LENGTH)
    return "-".join(letters[start : start + RECOVERY_GROUP_LENGTH] for start in starts)


def _wrapping_key(secret: str, slot: Slot) -> bytes:
    # A Mac sends å as two characters and Windows as one; NFC makes them the same passphrase.
    typed = unicodedata.normalize("NFC", secret).encode()
    cost = slot.cost
    return Argon2id(
        salt=slot.salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    ).derive(typed)


def _bound_to(slot: Slot, binding: str) -> bytes:
    return json.dumps([binding, slot.owner, slot.kind, asdict(slot.cost)], sort_keys=True).encode()
