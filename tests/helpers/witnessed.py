"""The real program with a witness: ``python -m tests.helpers.witnessed DESCRIPTOR ARGUMENTS``."""

from __future__ import annotations

import sys
from importlib import import_module

from teamdesk.__main__ import main
from teamdesk.bootstrap.qt import load_qt


def run(descriptor: int, arguments: list[str]) -> int:
    """Load Qt as the program does, for whoever loads it first decides how, and start as ever."""
    load_qt()
    with import_module("tests.helpers.witness").let_in(descriptor):
        return main(arguments)


if __name__ == "__main__":
    sys.exit(run(int(sys.argv[1]), sys.argv[2:]))
