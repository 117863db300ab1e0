"""Plans as PDF/A beside LibreOffice: ``python -m benchmarks.documents [PLANS]``.

The same plans, each with forty goals and measures, go both ways in turn, twice: LibreOffice
converts the ready .docx in one headless call, we export from an encrypted file, which is to read,
render, write, log and keep. The budgets are four times as fast for 200, ten times for one, and
processes that don't grow with the number of documents. The processes that render begin in this
module anew, as those of the program do in its own: it loads as little.
"""

from __future__ import annotations

import sys

PLANS = 200


def main(plans: int) -> int:
    """Go both ways; 1 where a budget is not kept."""
    from benchmarks.plans_both_ways import compare

    return compare(plans)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else PLANS))
