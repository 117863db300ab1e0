"""What was measured, and what was said in a motivational interview."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from teamdesk.domain.changes import Entity
from teamdesk.domain.evaluations import Moment, Outcome
from teamdesk.domain.interviews import Source, SummaryAnswer, TalkTag
from teamdesk.models.base import Base, Versioned, kind_column, reference


class Assessment(Versioned, Base):
    """One instrument, one person, one time; what it comes to, the instrument counts.

    ``instrument`` and ``form`` name a file of ``domain/instruments`` and its version, so that two
    versions are never compared. ``assessed_on`` is None where only the moment is known.
    ``assessor`` names everybody who took part. ``circumstance`` is what the instrument asks to be
    told besides, such as the aid that was used.
    """

    __tablename__ = "assessment"
    __table_args__ = (Index("ix_assessment_case_id_instrument", "case_id", "instrument"),)
    entity = Entity.ASSESSMENT

    case_id: Mapped[UUID] = reference("case_file", index=False)
    instrument: Mapped[str]
    form: Mapped[str] = mapped_column(default="")
    moment: Mapped[Moment] = kind_column(Moment)
    assessed_on: Mapped[date | None]
    assessor: Mapped[str] = mapped_column(default="")
    circumstance: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")


class AssessmentItem(Base):
    """One score; ``scale`` tells performance from satisfaction. Missing is None, never 0."""

    __tablename__ = "assessment_item"
    entity = Entity.ASSESSMENT

    assessment_id: Mapped[UUID] = reference("assessment", cascade=True)
    position: Mapped[int]
    name: Mapped[str]
    scale: Mapped[str] = mapped_column(default="")
    value: Mapped[float | None]


class Interview(Versioned, Base):
    """A motivational interview (MI): fields of domain notes 3.2; locked once approved.

    ``reflection`` is the author's own: it is never exported and goes on approval. ``parked`` are
    the topics that wait, ``sustain`` what speaks for leaving things as they are and
    ``ambivalence`` what speaks for a change; ``next_talk`` is with whom.
    """

    __tablename__ = "interview"
    entity = Entity.INTERVIEW
    private: ClassVar[frozenset[str]] = frozenset({"reflection"})

    case_id: Mapped[UUID] = reference("case_file")
    author_id: Mapped[UUID | None] = reference("member")
    held_on: Mapped[date]
    minutes: Mapped[int | None]
    place: Mapped[str] = mapped_column(default="")
    present: Mapped[str] = mapped_column(default="")
    may_talk: Mapped[bool] = mapped_column(default=False)
    topic: Mapped[str] = mapped_column(default="")
    parked: Mapped[str] = mapped_column(default="")
    values_text: Mapped[str] = mapped_column(default="")
    importance: Mapped[int | None]
    importance_why: Mapped[str] = mapped_column(default="")
    confidence: Mapped[int | None]
    confidence_step: Mapped[str] = mapped_column(default="")
    readiness: Mapped[int | None]
    ambivalence: Mapped[str] = mapped_column(default="")
    sustain: Mapped[str] = mapped_column(default="")
    summary: Mapped[str] = mapped_column(default="")
    summary_answer: Mapped[SummaryAnswer | None] = kind_column(SummaryAnswer)
    plan: Mapped[str] = mapped_column(default="")
    plan_when: Mapped[str] = mapped_column(default="")
    plan_where: Mapped[str] = mapped_column(default="")
    plan_with: Mapped[str] = mapped_column(default="")
    plan_certainty: Mapped[int | None]
    plan_if_then: Mapped[str] = mapped_column(default="")
    advice: Mapped[str] = mapped_column(default="")
    advice_allowed: Mapped[bool] = mapped_column(default=False)
    advice_reaction: Mapped[str] = mapped_column(default="")
    next_on: Mapped[date | None]
    next_talk: Mapped[str] = mapped_column(default="")
    reflection: Mapped[str] = mapped_column(default="")
    approved_at: Mapped[datetime | None]


class InterviewQuote(Base):
    """Change talk in somebody's own words, tagged by kind, with who said it.

    ``is_chosen`` are the one to three that go to the record.
    """

    __tablename__ = "interview_quote"
    entity = Entity.INTERVIEW

    interview_id: Mapped[UUID] = reference("interview", cascade=True)
    position: Mapped[int]
    tag: Mapped[TalkTag] = kind_column(TalkTag)
    text: Mapped[str]
    source: Mapped[Source] = kind_column(Source, default=Source.PERSON)
    is_chosen: Mapped[bool] = mapped_column(default=False)


class InterviewAddition(Base):
    """A dated correction of an approved note, which itself is never changed (hpl § 42)."""

    __tablename__ = "interview_addition"
    entity = Entity.INTERVIEW

    interview_id: Mapped[UUID] = reference("interview", cascade=True)
    author_id: Mapped[UUID | None] = reference("member")
    written_at: Mapped[datetime]
    text: Mapped[str]


class FinalEvaluation(Versioned, Base):
    """Evaluation of a case with one of three outcomes; an end needs one or a reason.

    ``follow_up_weeks`` tells which of the follow-ups after the end it was; None where none.
    """

    __tablename__ = "final_evaluation"
    entity = Entity.CASE

    case_id: Mapped[UUID] = reference("case_file")
    evaluated_on: Mapped[date]
    is_final: Mapped[bool] = mapped_column(default=True)
    follow_up_weeks: Mapped[int | None]
    outcome: Mapped[Outcome] = kind_column(Outcome)
    text: Mapped[str] = mapped_column(default="")
    member_id: Mapped[UUID | None] = reference("member")
