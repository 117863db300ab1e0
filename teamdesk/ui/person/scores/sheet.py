"""What every sheet of an assessment offers to the form that it stands in."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from teamdesk.ui.person.forms.field_values import ManyFields

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.instruments.answers import Answer


class Sheet(ManyFields):
    """The base of the sheets: the instrument's questions, the person's own, or codes."""

    @property
    @abstractmethod
    def first(self) -> QWidget:
        """Where answering begins."""

    @property
    @abstractmethod
    def wrong(self) -> QWidget | None:
        """The first field in which something stands that can't be."""

    @property
    @abstractmethod
    def answers(self) -> tuple[Answer, ...]:
        """Every question with its answer, if it has one."""

    @abstractmethod
    def show_answers(self, answers: Sequence[Answer]) -> None:
        """Show what is stored."""

    @abstractmethod
    def show_former(self, answers: Sequence[Answer]) -> None:
        """Show what was answered the last time, as far as it may be seen."""
