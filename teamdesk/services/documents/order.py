"""One document that is asked for, as those see it who gather what it holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from teamdesk.core.i18n import Language, Translator
    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.services.documents.sharing import SharedWith
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class PaperOrder:
    """The command, and the transaction that it is answered in.

    Attributes:
        own: the language of the document where the command names none.
        is_practice: everything in it is invented, and it says so.
        shared: who takes part and gets a copy of their own; None for the team's own copy.
    """

    work: UnitOfWork
    at: Workplace
    command: ExportDocument
    translators: Callable[[Language], Translator]
    own: Language
    is_practice: bool
    shared: SharedWith | None = None

    @property
    def subject_id(self) -> UUID:
        """What it is about, see `ExportDocument`."""
        return self.command.subject_id

    @property
    def is_internal(self) -> bool:
        """Whether it stays with the team and the record; somebody named may be outside."""
        return self.shared is None and not self.command.recipient.strip()

    @property
    def translate(self) -> Translator:
        """Speaks the language that was asked for, or the document's own."""
        return self.translators(self.command.language or self.own)

    @property
    def day(self) -> date:
        """The day that was asked for, or today."""
        return self.command.day or self.at.today
