"""What a team has taught the reading of its notes: its own words, and what it mended by hand."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from teamdesk.domain.changes import Entity
from teamdesk.domain.notes.team_words import TeamWordKind
from teamdesk.models.base import Base, Versioned, kind_column, reference


class TeamWord(Versioned, Base):
    """A word of one team: an abbreviation, a role, a verb; or a hint from a correction.

    ``means`` is what an abbreviation stands for; ``member_id`` who a role is. A hint that was
    learned counts how often (``times``) the team has mended the same thing.
    """

    __tablename__ = "team_word"
    __table_args__ = (UniqueConstraint("team_id", "kind", "text"),)
    entity = Entity.TEAM

    team_id: Mapped[UUID] = reference("team", index=False)
    kind: Mapped[TeamWordKind] = kind_column(TeamWordKind)
    text: Mapped[str]
    means: Mapped[str] = mapped_column(default="")
    member_id: Mapped[UUID | None] = reference("member")
    is_learned: Mapped[bool] = mapped_column(default=False)
    times: Mapped[int] = mapped_column(default=1)
