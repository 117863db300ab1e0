"""The person whose goals the program holds, those near, and what was consented to."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from teamdesk.domain.changes import Entity
from teamdesk.domain.people import (
    AddressProtection,
    ConsentGiver,
    ConsentKind,
    ConsentState,
    NetworkKind,
)
from teamdesk.models.base import Base, Versioned, kind_column, reference


class Person(Versioned, Base):
    """One human being, whatever the number of cases.

    ``identity_number`` is optional and never the key; ``search_key`` is the name folded by
    `teamdesk.domain.names`, since the databases' own lower-casing doesn't know æøå. No history
    keeps an address: one that is protected later would stand there for good.
    """

    __tablename__ = "person"
    entity = Entity.PERSON
    private: ClassVar[frozenset[str]] = frozenset({"address"})

    name: Mapped[str]
    short_name: Mapped[str] = mapped_column(default="")
    search_key: Mapped[str] = mapped_column(default="", index=True)
    birth_date: Mapped[date | None]
    identity_number: Mapped[str | None] = mapped_column(unique=True)
    phone: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    zone: Mapped[str] = mapped_column(default="")
    address_protection: Mapped[AddressProtection] = kind_column(
        AddressProtection, default=AddressProtection.NONE
    )
    # Empty is the team's.
    language: Mapped[str] = mapped_column(default="")
    interpreter: Mapped[str] = mapped_column(default="")
    doctor: Mapped[str] = mapped_column(default="")
    what_matters: Mapped[str] = mapped_column(default="")
    what_matters_on: Mapped[date | None]
    what_matters_by: Mapped[str] = mapped_column(default="")
    died_on: Mapped[date | None]


class Relative(Versioned, Base):
    """Next of kin and others around, with what they may know and what they contribute."""

    __tablename__ = "relative"
    entity = Entity.PERSON

    person_id: Mapped[UUID] = reference("person", cascade=True)
    name: Mapped[str]
    kind: Mapped[NetworkKind] = kind_column(NetworkKind, default=NetworkKind.RELATIVE)
    relation: Mapped[str] = mapped_column(default="")
    organisation: Mapped[str] = mapped_column(default="")
    may_know: Mapped[str] = mapped_column(default="")
    contribution: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    is_closest: Mapped[bool] = mapped_column(default=False)


class Consent(Versioned, Base):
    """What the person has agreed to, for whom and until when; withdrawing keeps the history.

    ``information`` holds the values of `Information` that may be shared; ``given_by`` is the name
    of whoever answers for the person, ``witness`` that of who heard an oral answer.
    """

    __tablename__ = "consent"
    entity = Entity.PERSON

    person_id: Mapped[UUID] = reference("person", cascade=True)
    case_id: Mapped[UUID | None] = reference("case_file")
    kind: Mapped[ConsentKind] = kind_column(ConsentKind)
    state: Mapped[ConsentState] = kind_column(ConsentState)
    recipient: Mapped[str] = mapped_column(default="")
    scope: Mapped[str] = mapped_column(default="")
    information: Mapped[list[str]] = mapped_column(JSON, default=list)
    giver: Mapped[ConsentGiver] = kind_column(ConsentGiver, default=ConsentGiver.PERSON)
    given_by: Mapped[str] = mapped_column(default="")
    form: Mapped[str] = mapped_column(default="")
    witness: Mapped[str] = mapped_column(default="")
    given_on: Mapped[date | None]
    valid_until: Mapped[date | None]
    withdrawn_on: Mapped[date | None]


class AccessLog(Base):
    """Who looked at whom, when and why (pasientjournalloven § 22); rows are only added.

    They outlive a case that was registered by mistake, so its ids are no references.
    """

    __tablename__ = "access_log"

    at: Mapped[datetime]
    member_id: Mapped[UUID | None] = reference("member")
    person_id: Mapped[UUID | None] = mapped_column(index=True)
    case_id: Mapped[UUID | None] = mapped_column(index=True)
    what: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")
