"""What can go wrong around the database, one class for each thing a person does differently.

`StorageError` is the environment's doing and reaches a person as a sentence; `BugError` is ours
and reaches the crash report. `translate_error` in `driver_errors` turns what a driver raises into
one of them.
"""

from __future__ import annotations

from teamdesk.core.errors import ExplainedError
from teamdesk.core.i18n import mark


class StorageError(ExplainedError):
    """The surroundings of the database failed us: disk, file, key, network or another program."""

    message = mark("The database could not be read or written.")
    advice = mark("What was saved before is safe. Try again, or ask whoever runs your computers.")


class BugError(Exception):
    """The database refused what our own code asked for; nothing a person can mend."""


class MissingDatabase(StorageError):
    """There is no file where the database should be."""

    message = mark("There is no database at {path}.")
    advice = mark("It may have been moved or renamed. Choose the file where it lies now.")


class DatabaseExists(StorageError):
    """A new database would have overwritten a file."""

    message = mark("There is already a file at {path}.")
    advice = mark("It was left untouched. Open it, or choose another name for the new database.")


class NotADatabase(StorageError):
    """The file is something else: another program's database, a document, an empty file."""

    message = mark("{path} is not a Teamdesk database.")
    advice = mark("The file was not changed. Choose the file that your team uses with Teamdesk.")


class DamagedDatabase(StorageError):
    """The key fits, but pages are missing, changed or from another file."""

    message = mark("The database {path} is damaged.")
    advice = mark(
        "Nothing more is written to it. Restore the newest backup: it was checked when it was made."
    )


class WrongPassphrase(StorageError):
    """No slot of the key file opens with what was typed; unknown owners get the same answer."""

    message = mark("The passphrase does not open this database.")
    advice = mark("Check Caps Lock and the keyboard language, or use the recovery key.")


class MissingKeyFile(StorageError):
    """The database lies there without the file that holds its wrapped key."""

    message = mark("The key file {path} is missing.")
    advice = mark(
        "The database is safe but stays closed without it. Copy the key file back to the same "
        "folder; every backup has one beside it."
    )


class DamagedKeyFile(StorageError):
    """The key file cannot be read, or its checksum says that it was cut or changed by accident."""

    message = mark("The key file {path} is damaged.")
    advice = mark("The database is safe. Copy the key file from the newest backup to this place.")


class TamperedKeyFile(StorageError):
    """Someone without the key changed the key file, or it asks for a hopeless derivation."""

    message = mark("The key file {path} was changed outside Teamdesk.")
    advice = mark(
        "The database was not opened. Tell your leader, and copy the key file from a backup that "
        "you trust."
    )


class LastSlot(StorageError):
    """Taking this slot away would leave nobody who can open the database."""

    message = mark("{owner} is the last who can open the database with a passphrase.")
    advice = mark("Nothing was changed. Give another person access first.")


class UnknownOwner(StorageError):
    """The key file has no slot for this owner."""

    message = mark("{owner} has no passphrase for this database.")
    advice = mark("Nothing was changed. Choose one of those who have access.")


class WeakPassphrase(StorageError):
    """Too short to protect health data on a laptop that may be stolen."""

    message = mark("The passphrase is too short: it needs at least {least} characters.")
    advice = mark("Nothing was changed. A sentence of four or five words is easy to remember.")


class DatabaseLocked(StorageError):
    """Another Teamdesk has the database open; one writes at a time."""

    message = mark("The database is open already: {who} on {host}, since {since}.")
    advice = mark("Nothing is lost. Close Teamdesk there, or wait until they are done.")


class DatabaseBusy(StorageError):
    """Another connection held the database longer than we wait."""

    message = mark("The database was busy for too long, so this was not saved.")
    advice = mark("What you typed is still in the window. Try again in a moment.")


class NewerSchema(StorageError):
    """A newer Teamdesk has upgraded this database; this one would not understand it."""

    message = mark("The database was made by a newer Teamdesk (version {found} of its tables).")
    advice = mark("It was not changed. Install the newest Teamdesk on this computer, too.")


class OlderSchema(StorageError):
    """The tables are of an earlier Teamdesk and must be upgraded before they are used."""

    message = mark("The database was made by an earlier Teamdesk (version {found} of its tables).")
    advice = mark("It can be upgraded; a checked copy is made first.")


class UpgradeFailed(StorageError):
    """An upgrade would have lost rows, so it was rolled back."""

    message = mark("The upgrade of the database was stopped: {table} would not have come whole.")
    advice = mark("The database is as it was before. Keep using the earlier Teamdesk and tell us.")


class NetworkPlace(StorageError):
    """Two computers on one share lose each other's saves without any error."""

    message = mark("{path} lies on a network drive, where a database loses what is saved.")
    advice = mark(
        "In a test, 250 of 300 saves vanished without an error. Choose a folder on this computer, "
        "or use a database server for several computers."
    )


class SyncFolder(StorageError):
    """A sync program copies the file while it is written, and puts old versions back."""

    message = mark("{path} lies in a folder that {service} copies to other computers.")
    advice = mark(
        "Such copying can damage a database and bring old versions back. Choose a folder that is "
        "not synchronised; backups may lie there."
    )


class DiskFull(StorageError):
    """No room for what should be saved; the transaction was rolled back."""

    message = mark("The disk is full, so this was not saved.")
    advice = mark("All that was saved before is safe. Make room on the disk and try again.")


class NotWritable(StorageError):
    """The folder is not there, or may not be written by this person."""

    message = mark("It was not possible to write to {path}.")
    advice = mark("Nothing was changed. Choose another folder, or ask for access to this one.")


class MissingEncryption(StorageError):
    """The SQLite that was found cannot encrypt; we never fall back to an open file."""

    message = mark("This installation of Teamdesk cannot encrypt its database.")
    advice = mark("Nothing was written. Install Teamdesk again from the original package.")


class ServerUnreachable(StorageError):
    """The database server does not answer, or the line was cut."""

    message = mark("The database server does not answer.")
    advice = mark("What you typed is still in the window. Check the network and try again.")


class LoginRefused(StorageError):
    """The server knows neither the name nor the password, or may not let them in."""

    message = mark("The database server refused the login.")
    advice = mark("Check the user name and the password, or ask whoever runs the server.")


class AccessRefused(StorageError):
    """The server does not let this person read or change that."""

    message = mark("You do not have access to this in the database.")
    advice = mark("Nothing was changed. Ask your leader if you need it for your work.")


class BackupFailed(StorageError):
    """The copy did not pass its checks and was thrown away."""

    message = mark("The backup to {path} did not pass its checks and was removed.")
    advice = mark("The database itself is untouched. Try another folder or disk.")


class DamagedBackup(StorageError):
    """A backup was cut or changed after it was made; it is not put in the database's place."""

    message = mark("The backup {path} is damaged and was not restored.")
    advice = mark("The database is as it was. Choose an earlier backup.")
