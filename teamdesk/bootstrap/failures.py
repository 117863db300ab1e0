"""What failed and nobody caught, though a person can do something about it: said in the window."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from teamdesk.bootstrap.application import Application
    from teamdesk.core.errors import ExplainedError

log = logging.getLogger(__name__)


class FailureTeller(QObject):
    """Says it where the person looks: above the place, or in place of a team that is not open."""

    def __init__(self, program: Application) -> None:
        super().__init__(program)
        self._program = program

    @Slot(object)
    def tell(self, error: ExplainedError) -> None:
        """Say what happened and what to do."""
        log.warning("told: %s", type(error).__name__)
        if self._program.team is not None:
            self._program.team.around.notices.fail(error)
        else:
            self._program.show_failure(error)
