from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from teamdesk.ui.gc_guard import GcGuard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


class Knot:
    """A cycle that only the collector can free."""

    alive = 0

    def __init__(self) -> None:
        self.me = self
        Knot.alive += 1

    def __del__(self) -> None:
        Knot.alive -= 1


@pytest.fixture
def guard(qapp: QApplication) -> Iterator[GcGuard]:
    guard = GcGuard()
    guard.start()
    yield guard
    guard.stop()


def test_guard_start_stops_automatic_collection(guard: GcGuard) -> None:
    assert not gc.isenabled()


def test_guard_stop_gives_collection_back(guard: GcGuard) -> None:
    guard.stop()
    assert gc.isenabled()


def test_guard_collect_frees_cycles_when_enough_have_gathered(guard: GcGuard) -> None:
    knots = [Knot() for _ in range(2_000)]
    del knots
    assert Knot.alive == 2_000
    assert guard.collect() >= 0
    assert Knot.alive == 0
