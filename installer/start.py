"""Where the frozen program begins; the rest is `teamdesk.__main__`."""

from __future__ import annotations

import sys

from teamdesk.__main__ import main

sys.exit(main())
