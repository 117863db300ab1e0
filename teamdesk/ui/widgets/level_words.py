"""The words of the level of need: its three factors, and one line of its history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark

if TYPE_CHECKING:
    from teamdesk.domain.rows.need_levels import NeedLevelRow
    from teamdesk.ui.texts import Texts

# Name and hint, in the order of `NeedLevelRow.factors` (Helsedirektoratet ch. 8.4).
FACTORS = (
    (mark("Intensity"), mark("How much, how often, how long")),
    (mark("Complexity"), mark("How many services at the same time")),
    (mark("Expertise"), mark("Which professions it needs")),
)


def factor_lines(_: Texts, row: NeedLevelRow) -> list[str]:
    """«Intensitet: …», a line for each factor that was told."""
    lines = []
    for (name, _hint), words in zip(FACTORS, row.factors, strict=True):
        if words:
            lines.append(_("{factor}: {words}", factor=_(name), words=words))
    return lines


def history_line(_: Texts, row: NeedLevelRow) -> str:
    """«12. mars 2026 · behovsnivå 3 · Kari Haugland · Intensitet: …»."""
    level = _("need level {level}", level=row.level) if row.level else _("need level to be asked")
    parts = [_.formats.date_long(row.changed_on), level, row.by or "", *factor_lines(_, row)]
    return " · ".join(part for part in parts if part)
