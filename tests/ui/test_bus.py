from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.changes import ChangeSet, Entity
from teamdesk.ui.bus import ChangeBus

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_bus_publish_carries_the_set(qtbot: QtBot) -> None:
    bus = ChangeBus()
    changes = ChangeSet(ids={Entity.GOAL: frozenset({uuid4()})})
    with qtbot.waitSignal(bus.changed) as heard:
        bus.publish(changes)
    assert heard.args == [changes]


def test_bus_publish_of_nothing_is_silent(qtbot: QtBot) -> None:
    bus = ChangeBus()
    with qtbot.assertNotEmitted(bus.changed):
        bus.publish(ChangeSet())
