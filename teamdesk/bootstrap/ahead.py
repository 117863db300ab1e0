"""Opens a team's file while Qt is still being loaded.

The key derivation needs neither Python nor Qt: its 150 ms pass beside the import of the window
instead of after it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import Future

    from teamdesk.core.options import WindowOptions
    from teamdesk.services.opening import OpenedTeam


def open_ahead(options: WindowOptions) -> Future[OpenedTeam] | None:
    """Begin, where file and passphrase are both given; whoever takes the result gets its errors."""
    if options.secret is None or options.database is None or "://" in options.database:
        return None
    from concurrent.futures import ThreadPoolExecutor

    from teamdesk.core.clock import SystemClock
    from teamdesk.services.opening import open_vault

    pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="opening")
    try:
        return pool.submit(open_vault, Path(options.database), options.secret, SystemClock())
    finally:
        pool.shutdown(wait=False)
