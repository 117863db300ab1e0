"""Who writes, asked where nobody is known to sit at the machine."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from teamdesk.domain.rows.team import MemberRow
from teamdesk.ui.widgets.writer_field import WriterField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.theme.theme import Theme


def member(name: str) -> MemberRow:
    return MemberRow(uuid4(), 1, name, name[:1], "nurse", None, 0, is_active=True)


def test_writer_field_takes_an_equal_id_read_anew_for_the_same_member(
    qtbot: QtBot, theme: Theme
) -> None:
    field, members = WriterField(theme), (member("Kari"), member("Ola"))
    qtbot.addWidget(field)
    field.offer(members, UUID(str(members[1].id)))
    assert field.box.currentText() == "Ola"
