"""What carries an effect: how much help there was, what it cost, and how a talk was led."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Numeric, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from teamdesk.domain.changes import Entity
from teamdesk.domain.evaluations import Moment
from teamdesk.models.base import Base, Versioned, kind_column, reference


class HelpLevel(Versioned, Base):
    """How much help a person has at a moment of the course (domain notes 1.32).

    ``source`` is the service it was taken from, empty where somebody told it.
    """

    __tablename__ = "help_level"
    entity = Entity.CASE

    case_id: Mapped[UUID] = reference("case_file")
    moment: Mapped[Moment] = kind_column(Moment)
    told_on: Mapped[date]
    visits_a_day: Mapped[Decimal] = mapped_column(Numeric(6, 2), default=Decimal(0))
    carers_a_visit: Mapped[int] = mapped_column(default=1)
    minutes_a_visit: Mapped[int] = mapped_column(default=0)
    hours_a_week: Mapped[Decimal] = mapped_column(Numeric(8, 2), default=Decimal(0))
    source: Mapped[str] = mapped_column(default="")


class CaseCost(Versioned, Base):
    """The prices of a case's estimate, as they were told on a day; money in kroner.

    A sum that is None is counted from the help and the contacts, at ``hourly_rate``.
    """

    __tablename__ = "case_cost"
    __table_args__ = (UniqueConstraint("case_id"),)
    entity = Entity.CASE

    case_id: Mapped[UUID] = reference("case_file", index=False)
    told_on: Mapped[date]
    hourly_rate: Mapped[Decimal | None] = mapped_column(Numeric(12, 2))
    before: Mapped[Decimal | None] = mapped_column(Numeric(14, 2))
    now: Mapped[Decimal | None] = mapped_column(Numeric(14, 2))
    effort: Mapped[Decimal | None] = mapped_column(Numeric(14, 2))
    note: Mapped[str] = mapped_column(default="")


class TalkCount(Versioned, Base):
    """A MITI 4.2 count for supervision: per therapist, and never with a person (notes 3.4).

    Globals are 1 to 5; the rest are how often a behaviour was heard in about twenty minutes.
    """

    __tablename__ = "talk_count"
    entity = Entity.MEMBER
    is_news = False
    # Whose eyes it is for is told by no history that a colleague can open.
    private: ClassVar[frozenset[str]] = frozenset(
        {"change_talk", "sustain_talk", "partnership", "empathy", "questions"}
        | {"simple_reflections", "complex_reflections", "information", "persuasion"}
        | {"persuasion_with_permission", "affirmations", "seeking", "autonomy"}
        | {"confrontations", "note"}
    )

    member_id: Mapped[UUID] = reference("member")
    counted_on: Mapped[date]
    change_talk: Mapped[int | None]
    sustain_talk: Mapped[int | None]
    partnership: Mapped[int | None]
    empathy: Mapped[int | None]
    questions: Mapped[int] = mapped_column(default=0)
    simple_reflections: Mapped[int] = mapped_column(default=0)
    complex_reflections: Mapped[int] = mapped_column(default=0)
    information: Mapped[int] = mapped_column(default=0)
    persuasion: Mapped[int] = mapped_column(default=0)
    persuasion_with_permission: Mapped[int] = mapped_column(default=0)
    affirmations: Mapped[int] = mapped_column(default=0)
    seeking: Mapped[int] = mapped_column(default=0)
    autonomy: Mapped[int] = mapped_column(default=0)
    confrontations: Mapped[int] = mapped_column(default=0)
    note: Mapped[str] = mapped_column(default="")


class IcfTitle(Base):
    """A title of the municipality's own ICF code list; the program holds none (notes 4.5)."""

    __tablename__ = "icf_title"
    __table_args__ = (UniqueConstraint("code"),)
    entity = Entity.TEAM

    code: Mapped[str]
    title: Mapped[str]
