"""What an invitation and a service description hold; services fill it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from teamdesk.domain.letters import LetterKind, TextBlock
    from teamdesk.exports.papers.plan.content import CoordinatingUnitContent


@dataclass(frozen=True, slots=True)
class LetterContent:
    """A text whose places are filled.

    Attributes:
        blocks: in their order, with a line to write on where something is not known.
        person_name, case_number: empty for what is about no person.
        sender: who invites; empty where nobody said who works.
    """

    letter: LetterKind
    blocks: tuple[TextBlock, ...]
    team: str
    municipality: str
    unit: CoordinatingUnitContent
    dated: dt.date
    person_name: str = ""
    case_number: str = ""
    sender: str = ""
    sender_profession: str = ""
    sender_phone: str = ""
    is_practice: bool = False
