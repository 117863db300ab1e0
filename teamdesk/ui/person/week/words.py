"""What a week plan says of a visit, on its card, to those who listen and in warnings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.names import initials

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.domain.week_plan import Clash, Visit
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


class WeekWords:
    """Words of one week; the wall shows initials of other persons only."""

    def __init__(self, texts: Texts, theme: Theme) -> None:
        self._ = texts
        self._theme = theme
        self._members: dict[UUID, MemberRow] = {}
        self._clashes: dict[UUID, list[Clash]] = {}

    def use(self, members: Iterable[MemberRow], clashes: Iterable[Clash]) -> None:
        """Take in who is in the team, and where staff would be in two places."""
        self._members = {member.id: member for member in members}
        self._clashes = {}
        for clash in clashes:
            self._clashes.setdefault(clash.visit_id, []).append(clash)

    def week(self, monday: date) -> str:
        """«Uke 48 · november 2026»; the days have their dates themselves."""
        formats = self._.formats
        week = formats.week(monday)
        return f"{week[:1].upper()}{week[1:]} · {formats.month(monday)}"

    def hours(self, visit: Visit) -> str:
        """«09.00–09.45», «09.00» or nothing."""
        if visit.starts_at is None:
            return ""
        return self._.formats.hours(visit.starts_at, visit.ends_at)

    def who(self, visit: Visit) -> str:
        """Everyone who comes, by name; «alone» where the person does it without anybody."""
        if visit.is_self_training:
            return self._("On one's own")
        return ", ".join(who.name for who in visit.staff)

    def discs(self, visit: Visit) -> list[tuple[str, int]]:
        """Initials and colours of those of the team who come."""
        known = (self._members.get(who.member_id) for who in visit.staff if who.member_id)
        return [(member.initials, member.colour) for member in known if member is not None]

    def others(self, visit: Visit) -> str:
        """Those who come and have no disc."""
        if visit.is_self_training:
            return self._("On one's own")
        return ", ".join(who.name for who in visit.staff if who.member_id not in self._members)

    def has_clash(self, visit: Visit) -> bool:
        """Whether somebody who comes is somewhere else."""
        return visit.id in self._clashes

    def warnings(self, visit: Visit) -> list[str]:
        """Each clash as a sentence."""
        return [self._warning(clash) for clash in self._clashes.get(visit.id, ())]

    def sentence(self, visit: Visit) -> str:
        """Everything about a visit, for those who listen."""
        parts = [self.hours(visit), visit.text, self.who(visit)]
        if visit.own_part:
            parts.append(self._("does: {what}", what=visit.own_part))
        return ". ".join(part for part in [*parts, *self.warnings(visit)] if part)

    def _warning(self, clash: Clash) -> str:
        member = self._members.get(clash.member_id)
        name, other = member.name if member else "?", clash.elsewhere
        if other is None or other.starts_at is None:
            return self._("{name} has two visits here at the same time", name=name)
        person = other.person
        if self._theme.tokens.masked:
            person = other.short_name or initials(person)
        at = self._.formats.time(other.starts_at)
        return self._("{name} is with {person} at {time}", name=name, person=person, time=at)
