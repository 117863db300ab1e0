"""Entry: fault handler, import order, then window or command line."""

from __future__ import annotations

import faulthandler
import sys
from importlib import import_module


def main(arguments: list[str] | None = None) -> int:
    """Run the program; returns the exit code of the process."""
    if sys.stderr is not None:
        faulthandler.enable()
    from teamdesk.cli.failures import NoScreen
    from teamdesk.cli.parser import TOUR, parse, tour_options, window_options
    from teamdesk.cli.run import refuse, run_command
    from teamdesk.cli.screen import has_screen

    parsed, words = parse(sys.argv[1:] if arguments is None else arguments)
    if parsed.run is not None:
        return run_command(parsed, words)
    if parsed.command == TOUR:
        from teamdesk.bootstrap.tour import run_tour

        return run_tour(tour_options(parsed))
    if not has_screen():
        return refuse(NoScreen(), words)
    options = window_options(parsed)
    if options.is_practice:
        # PySide6 makes every later import slower: 315 ms this way round, 401 ms the other.
        import_module("teamdesk.services.opening")
    from teamdesk.bootstrap.window import run_window

    return run_window(options)


if __name__ == "__main__":
    sys.exit(main())
