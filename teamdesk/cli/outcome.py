"""What the exit code of the process says, so that scripts need no words."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from teamdesk.cli.failures import EnvironmentFailure, UsageFailure
from teamdesk.domain.teams import NoSuchTeam, TeamNotClear, WhichTeam
from teamdesk.storage import errors as storage

if TYPE_CHECKING:
    from teamdesk.core.errors import ExplainedError

# Somebody at the keyboard can't mend these; every other explained error refuses on purpose.
ENVIRONMENT = (
    EnvironmentFailure,
    storage.MissingDatabase,
    storage.UpgradeFailed,
    storage.DatabaseBusy,
    storage.DiskFull,
    storage.NotWritable,
    storage.MissingEncryption,
    storage.ServerUnreachable,
    storage.BackupFailed,
)

# What the command line leaves open or gets wrong.
USAGE = (UsageFailure, NoSuchTeam, TeamNotClear, WhichTeam)


class ExitCode(IntEnum):
    """Stable: documented in ``--help`` and in the manual."""

    DONE = 0
    ENVIRONMENT = 1
    USAGE = 2
    IN_PART = 3
    REFUSED = 4
    # sysexits.h: an internal software error.
    UNEXPECTED = 70
    # What a shell reports of a process that Ctrl+C ended.
    INTERRUPTED = 130


def code_of(error: ExplainedError) -> ExitCode:
    """What a failure that can be explained means for a script."""
    if isinstance(error, USAGE):
        return ExitCode.USAGE
    # The base class itself stands for whatever the system would not say.
    is_environment = isinstance(error, ENVIRONMENT) or type(error) is storage.StorageError
    return ExitCode.ENVIRONMENT if is_environment else ExitCode.REFUSED
