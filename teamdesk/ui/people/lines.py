"""What the list of persons says of each: which columns there are, and what stands in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.calendar import age_on
from teamdesk.domain.labels import phase_label
from teamdesk.ui.widgets.columns import Cell, Column

if TYPE_CHECKING:
    from teamdesk.domain.rows.people import PersonListRow
    from teamdesk.ui.surroundings import Surroundings


class PersonLines:
    """The wall shows no date of birth; where it is narrow, nothing of the team's either."""

    def __init__(self, around: Surroundings) -> None:
        self._ = around.texts
        self._around = around
        self.is_narrow = False

    def columns(self) -> tuple[Column, ...]:
        """The columns that there is room for."""
        _ = self._
        return (
            Column(_("Name"), 12 if self.is_narrow else 26),
            *(() if self._is_masked else (Column(_("Born"), 18),)),
            Column(_("Phase"), 17 if self.is_narrow else 14),
            Column(_.context("of need", "Level") if self.is_narrow else _("Need level"), 13),
            *(() if self.is_narrow else (Column(_("Coordinator"), 20), Column(_("Case"), 9))),
        )

    def cells(self, row: PersonListRow) -> tuple[Cell, ...]:
        """What stands in them about one person."""
        level = row.need_level
        return (
            Cell(self._around.names.called(row.person_id, row.name), is_strong=True),
            *(() if self._is_masked else (Cell(self._born(row)),)),
            Cell(phase_label(self._, row.phase_kind, row.phase_name)),
            Cell(
                "" if level else "–",
                spoken=str(level) if level else self._("to be asked"),
                level=level,
            ),
            *(() if self.is_narrow else self._team_cells(row)),
        )

    @property
    def _is_masked(self) -> bool:
        return self._around.theme.tokens.masked

    def _team_cells(self, row: PersonListRow) -> tuple[Cell, Cell]:
        # Of one from outside a wall shows the initials, as of everybody who is no colleague.
        shown = self._around.names.text(row.person_id, row.outside_coordinator, row.name)
        coordinator, outside = row.coordinator, shown
        return (
            Cell(
                coordinator.name if coordinator else outside or "–",
                spoken="" if coordinator or outside else self._("nobody"),
                member=(coordinator.initials, coordinator.colour) if coordinator else None,
            ),
            Cell(row.case_number, is_quiet=True),
        )

    def _born(self, row: PersonListRow) -> str:
        if row.birth_date is None:
            return ""
        age = age_on(row.birth_date, self._around.clock.today())
        years = self._.plural("{count} year old", "{count} years old", age)
        return f"{self._.formats.date_short(row.birth_date)} · {years}"
