"""The data key and the slots that hold it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from teamdesk.storage import keys
from teamdesk.storage.keys import KdfCost, Purpose, Slot, SlotKind

if TYPE_CHECKING:
    from collections.abc import Callable

SECRET = "Vår hage er grønn"
BINDING = "vault/1"


@pytest.fixture(scope="module")
def slot(data_key: bytes, light_cost: KdfCost) -> Slot:
    blank = keys.blank_slot("Kari", SlotKind.PASSPHRASE, light_cost)
    return keys.seal_slot(data_key, blank, SECRET, BINDING)


def test_slot_gives_the_data_key_back(slot: Slot, data_key: bytes) -> None:
    assert keys.open_slot(slot, SECRET, BINDING) == data_key


def test_slot_holds_no_plain_key(slot: Slot, data_key: bytes) -> None:
    assert data_key not in slot.sealed


def test_slot_with_another_secret_gives_nothing(slot: Slot) -> None:
    assert keys.open_slot(slot, SECRET + " ", BINDING) is None


@pytest.mark.parametrize("field", ["salt", "nonce", "sealed"])
def test_slot_with_a_flipped_bit_gives_nothing(slot: Slot, field: str) -> None:
    value: bytes = getattr(slot, field)
    changes: dict[str, Any] = {field: bytes([value[0] ^ 1]) + value[1:]}

    assert keys.open_slot(replace(slot, **changes), SECRET, BINDING) is None


@pytest.mark.parametrize(
    "change",
    [
        lambda slot: replace(slot, owner="Eva"),
        lambda slot: replace(slot, kind=SlotKind.RECOVERY),
        lambda slot: replace(slot, cost=replace(slot.cost, passes=2)),
    ],
)
def test_slot_that_was_relabelled_gives_nothing(slot: Slot, change: Callable[[Slot], Slot]) -> None:
    assert keys.open_slot(change(slot), SECRET, BINDING) is None


def test_slot_in_another_key_file_gives_nothing(slot: Slot) -> None:
    assert keys.open_slot(slot, SECRET, "another/1") is None


def test_blank_slot_opens_with_nothing(light_cost: KdfCost) -> None:
    blank = keys.blank_slot("Kari", SlotKind.PASSPHRASE, light_cost)

    assert keys.open_slot(blank, "", BINDING) is None


@pytest.mark.parametrize(
    "cost",
    [KdfCost(8, 3, 4), KdfCost(1 << 30, 3, 4), KdfCost(65_536, 0, 4), KdfCost(65_536, 3, 100)],
)
def test_cost_out_of_bounds_is_not_sane(cost: KdfCost) -> None:
    assert not cost.is_sane


def test_default_cost_is_sane() -> None:
    assert KdfCost().is_sane


def test_keys_of_two_purposes_differ_from_each_other_and_the_data_key(data_key: bytes) -> None:
    derived = {keys.derive_key(data_key, purpose) for purpose in Purpose}

    assert len(derived | {data_key}) == len(Purpose) + 1


def test_recovery_key_is_eight_groups_of_five() -> None:
    groups = keys.new_recovery_key().split("-")

    assert [len(group) for group in groups] == [5] * 8
    assert set("".join(groups)) <= set(keys.RECOVERY_ALPHABET)


def test_recovery_keys_never_repeat() -> None:
    assert len({keys.new_recovery_key() for _ in range(100)}) == 100


@pytest.mark.parametrize("typed", [str.lower, lambda key: key.replace("-", " "), "  {}\n".format])
def test_recovery_key_is_read_however_it_is_typed(typed: Callable[[str], str]) -> None:
    key = keys.new_recovery_key()

    assert keys.read_recovery_key(typed(key)) == key


@pytest.mark.parametrize("typed", ["", "Vår hage er grønn", "A" * 39, "O" * 40, "Æ" * 40])
def test_passphrase_is_not_taken_for_a_recovery_key(typed: str) -> None:
    assert keys.read_recovery_key(typed) is None
