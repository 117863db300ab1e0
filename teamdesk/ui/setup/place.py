"""How the window makes «Oppsett»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.ui.setup.settings_view import SetupView

if TYPE_CHECKING:
    from teamdesk.ui.setup.ports import SetupServices
    from teamdesk.ui.surroundings import Surroundings


def make_setup(services: SetupServices, around: Surroundings) -> SetupView:
    """The place, with the services it asks."""
    return SetupView(around, services)
