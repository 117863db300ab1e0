"""Where the frozen program begins; the rest is `teamdesk.__main__`."""

from __future__ import annotations

import multiprocessing
import sys

from teamdesk.__main__ import main

# The tour sends a second process of the program on an errand; in a frozen program it begins here.
multiprocessing.freeze_support()
sys.exit(main())
