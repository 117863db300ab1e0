"""Entry: fault handler, import order, then window or command line."""

from __future__ import annotations

import faulthandler
import gc
import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.cli.arguments import Arguments
    from teamdesk.core.options import WindowOptions


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit code of the process."""
    if sys.stderr is not None:
        faulthandler.enable()
    from teamdesk.cli.window import window_request
    from teamdesk.core.screen import has_screen

    given = sys.argv[1:] if arguments is None else arguments
    options = window_request(given) if has_screen() else None
    return _command(given) if options is None else _window(options)


def _command(given: Sequence[str]) -> int:
    from teamdesk.cli.parser import TOUR, parse
    from teamdesk.cli.run import run_command, run_guarded

    parsed, words = parse(given)
    if parsed.run is not None:
        return run_command(parsed, words)
    shown = _tour if parsed.command == TOUR else _parsed_window
    return run_guarded(lambda _terminal: shown(parsed), words)


def _tour(parsed: Arguments) -> int:
    from teamdesk.cli.folders import make_writable
    from teamdesk.cli.parser import tour_options

    options = tour_options(parsed)
    make_writable(options.out)
    from teamdesk.bootstrap.tour import run_tour

    return run_tour(options)


def _parsed_window(parsed: Arguments) -> int:
    from teamdesk.cli.failures import NoScreen
    from teamdesk.cli.parser import window_options
    from teamdesk.core.screen import has_screen

    options = window_options(parsed)
    if not has_screen():
        raise NoScreen
    return _window(options)


def _window(options: WindowOptions) -> int:
    # What is made at start stays; the window's own collector takes over when it stands.
    gc.disable()
    if options.is_practice or options.secret is not None:
        # Opening a file needs none of Qt, and can begin before it is loaded.
        import_module("teamdesk.services.opening")
    from teamdesk.bootstrap.ahead import open_ahead

    opening = open_ahead(options)
    from teamdesk.bootstrap.qt import load_qt

    load_qt()
    from teamdesk.bootstrap.window import run_window

    return run_window(options, opening)


if __name__ == "__main__":
    sys.exit(main())
