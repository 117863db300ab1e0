"""Goals, their history, the measures that serve them and the week they fill."""

from __future__ import annotations

from datetime import date, time
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Index
from sqlalchemy.orm import Mapped, mapped_column

from teamdesk.domain.changes import Entity
from teamdesk.domain.goals import ActivityArea, GoalHorizon, GoalResult, GoalStatus, MeasureKind
from teamdesk.models.base import Base, Versioned, kind_column, reference


class Goal(Versioned, Base):
    """A goal in the person's words; the current status stands here, its history beside.

    ``parent_id`` is the long-term goal of a short-term one; ``importance`` is the person's, 1–10.
    The link names the score that tells how it goes: an instrument and, of COPM, the activity.
    """

    __tablename__ = "goal"
    __table_args__ = (Index("ix_goal_case_id_position", "case_id", "position"),)
    entity = Entity.GOAL

    case_id: Mapped[UUID] = reference("case_file", cascade=True, index=False)
    horizon: Mapped[GoalHorizon] = kind_column(GoalHorizon, default=GoalHorizon.SHORT)
    text: Mapped[str]
    area: Mapped[ActivityArea | None] = kind_column(ActivityArea)
    status: Mapped[GoalStatus] = kind_column(GoalStatus, default=GoalStatus.NOT_STARTED)
    status_on: Mapped[date | None]
    is_partly_reached: Mapped[bool] = mapped_column(default=False)
    importance: Mapped[int | None]
    parent_id: Mapped[UUID | None] = reference("goal")
    link_instrument: Mapped[str] = mapped_column(default="")
    link_item: Mapped[str] = mapped_column(default="")
    measured_by: Mapped[str] = mapped_column(default="")
    target_on: Mapped[date | None]
    position: Mapped[int] = mapped_column(default=0)


class GoalStatusChange(Base):
    """One step in a goal's history."""

    __tablename__ = "goal_status_change"
    __table_args__ = (Index("ix_goal_status_change_goal_id_set_on", "goal_id", "set_on"),)
    entity = Entity.GOAL

    goal_id: Mapped[UUID] = reference("goal", cascade=True, index=False)
    status: Mapped[GoalStatus] = kind_column(GoalStatus)
    set_on: Mapped[date]
    meeting_id: Mapped[UUID | None] = reference("meeting")
    member_id: Mapped[UUID | None] = reference("member")


class GoalEvaluation(Base):
    """A goal was evaluated: how it went, and what follows; rows are only added."""

    __tablename__ = "goal_evaluation"
    entity = Entity.GOAL

    goal_id: Mapped[UUID] = reference("goal", cascade=True)
    evaluated_on: Mapped[date]
    result: Mapped[GoalResult] = kind_column(GoalResult)
    text: Mapped[str] = mapped_column(default="")
    member_id: Mapped[UUID | None] = reference("member")


class Measure(Versioned, Base):
    """What is done towards a goal: how much, how, by whom, under whose responsibility.

    Who answers for it is a member, or with ``responsible_name`` somebody of another service.
    ``exercise`` is written so that any profession can follow it. ``taper`` is the plan for doing
    less, as ``[[first day of the week, times a week, minutes], …]``; empty where there is none.
    """

    __tablename__ = "measure"
    entity = Entity.GOAL

    case_id: Mapped[UUID] = reference("case_file", cascade=True)
    goal_id: Mapped[UUID | None] = reference("goal")
    text: Mapped[str]
    kind: Mapped[MeasureKind] = kind_column(MeasureKind, default=MeasureKind.TRAINING)
    extent: Mapped[str] = mapped_column(default="")
    times_a_week: Mapped[float | None]
    minutes: Mapped[int | None]
    method: Mapped[str] = mapped_column(default="")
    arena: Mapped[str] = mapped_column(default="")
    exercise: Mapped[str] = mapped_column(default="")
    taper: Mapped[list[Any]] = mapped_column(JSON, default=list)
    profession: Mapped[str] = mapped_column(default="")
    responsible_id: Mapped[UUID | None] = reference("member")
    responsible_name: Mapped[str] = mapped_column(default="")
    responsible_service: Mapped[str] = mapped_column(default="")
    executor: Mapped[str] = mapped_column(default="")
    from_on: Mapped[date | None]
    to_on: Mapped[date | None]
    position: Mapped[int] = mapped_column(default=0)


class WeekPlan(Versioned, Base):
    """The person's week: visits with staff, and what the person does alone."""

    __tablename__ = "week_plan"
    entity = Entity.CASE

    case_id: Mapped[UUID] = reference("case_file", cascade=True)
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")


class WeekPlanEntry(Versioned, Base):
    """One line of a week plan; ``weekday`` is 0 for Monday, ``own_part`` what the person does.

    ``staff`` are the names of those who come, for whoever has no `WeekPlanStaff` and the history.
    ``origin_id`` is the line of an earlier plan that this one goes on from, the first of them all:
    they have one history. It may be gone, so it is no reference.
    """

    __tablename__ = "week_plan_entry"
    entity = Entity.CASE

    week_plan_id: Mapped[UUID] = reference("week_plan", cascade=True)
    weekday: Mapped[int]
    starts_at: Mapped[time | None]
    minutes: Mapped[int | None]
    text: Mapped[str]
    staff: Mapped[str] = mapped_column(default="")
    own_part: Mapped[str] = mapped_column(default="")
    measure_id: Mapped[UUID | None] = reference("measure")
    is_self_training: Mapped[bool] = mapped_column(default=False)
    origin_id: Mapped[UUID | None]

    def history_id(self, own_id: UUID) -> UUID:
        """The history goes on from plan to plan."""
        return self.origin_id or own_id


class WeekPlanStaff(Base):
    """One who comes to a visit of a week plan; several may. ``name`` is for those outside."""

    __tablename__ = "week_plan_staff"
    entity = Entity.CASE

    entry_id: Mapped[UUID] = reference("week_plan_entry", cascade=True)
    member_id: Mapped[UUID | None] = reference("member")
    name: Mapped[str] = mapped_column(default="")
