"""Carries a command out and turns whatever happens into a sentence and an exit code."""

from __future__ import annotations

import errno
import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from teamdesk.cli.outcome import ExitCode, code_of
from teamdesk.cli.terminal import Terminal
from teamdesk.core.clock import SystemClock
from teamdesk.core.errors import ExplainedError
from teamdesk.core.paths import UserPaths

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.cli.arguments import Arguments
    from teamdesk.core.i18n import Translator

NO_FAULT_OF_OURS = (errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EPERM, errno.EROFS)


def run_command(arguments: Arguments, _: Translator) -> int:
    """Run the command that was parsed; no error leaves this function."""
    return run_guarded(partial(_run, arguments), _)


def run_guarded(do: Callable[[Terminal], int], _: Translator) -> int:
    """Run anything that ends with an exit code; no error leaves this function."""
    terminal = Terminal(_)
    try:
        return do(terminal)
    except ExplainedError as error:
        return refuse(error, _)
    except BrokenPipeError:
        _silence()
        return ExitCode.ENVIRONMENT
    except OSError as error:
        return _refuse_system(error, terminal)
    except KeyboardInterrupt:
        terminal.note(_("Stopped."))
        return ExitCode.INTERRUPTED
    except Exception as error:
        _tell_fault(error, terminal)
        return ExitCode.UNEXPECTED


def refuse(error: ExplainedError, words: Translator) -> int:
    """Say why something is not done; returns the exit code of the process."""
    Terminal(words).fail(error)
    return code_of(error)


def _run(arguments: Arguments, terminal: Terminal) -> ExitCode:
    assert arguments.run is not None
    code = arguments.run(arguments, terminal)
    terminal.flush()
    return code


def _refuse_system(error: OSError, terminal: Terminal) -> int:
    """A disk or a folder that did not do its part is no fault of ours; all else is."""
    from teamdesk.storage.driver_errors import translate_error

    told = translate_error(error, error.filename or "")
    if error.errno in NO_FAULT_OF_OURS and isinstance(told, ExplainedError):
        return refuse(told, terminal.words)
    _tell_fault(error, terminal)
    return ExitCode.UNEXPECTED


def _silence() -> None:
    """Whoever read the answer has gone: what is still waiting for them goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _tell_fault(error: Exception, terminal: Terminal) -> None:
    from teamdesk.core.crash import CrashReports, report_text

    _, clock = terminal.words, SystemClock()
    kept = CrashReports(UserPaths.of_this_user().logs, clock).keep(error)
    terminal.note(
        _(
            "Something went wrong in Teamdesk itself. What was saved before is safe. Send us "
            "this report; it holds nothing that anyone wrote."
        )
    )
    terminal.note(report_text(error, clock.now()))
    if kept is not None:
        terminal.note(_("It is kept in {path}.", path=kept))
