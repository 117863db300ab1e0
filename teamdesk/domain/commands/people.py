"""Commands on persons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.people import AddressProtection

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID


@dataclass(frozen=True, slots=True)
class PersonWords:
    """Who somebody is, how they are reached, and how they are to be spoken with.

    Attributes:
        short_name: what the wall and the week plan say; empty is initials there.
        language: the code of a `Language`; empty is the team's.
        interpreter: in which language, and how, where one is needed.
    """

    name: str
    short_name: str = ""
    birth_date: date | None = None
    identity_number: str = ""
    phone: str = ""
    address: str = ""
    address_protection: AddressProtection = AddressProtection.NONE
    zone: str = ""
    language: str = ""
    interpreter: str = ""
    doctor: str = ""


@dataclass(frozen=True, slots=True)
class SavePerson:
    """Write down what is known of a person."""

    person_id: UUID
    expected_version: int
    words: PersonWords
