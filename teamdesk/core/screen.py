"""Is there a screen to show a window on?"""

from __future__ import annotations

import os
import sys

# Any of them lets Qt find a place to draw.
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def has_screen() -> bool:
    """Ask before Qt does: without one it ends the process with a list of its plug-ins."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in SCREENS)
