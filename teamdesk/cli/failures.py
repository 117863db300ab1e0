"""What a command line can ask for that can't be done; said as the window says its own."""

from __future__ import annotations

from teamdesk.core.errors import ExplainedError
from teamdesk.core.i18n import mark


class UsageFailure(ExplainedError):
    """What was asked for is understood, but lacks or contradicts something."""


class EnvironmentFailure(ExplainedError):
    """The machine did not do its part."""


class NoDatabase(UsageFailure):
    """Neither the command nor the settings say which team is meant."""

    message = mark("No team has been opened on this computer yet.")
    advice = mark("Name its file with --database, or try the invented team with --practice.")


class TwoTeams(UsageFailure):
    """Both the invented team and a real one were asked for."""

    message = mark("--practice and a database can't go together.")
    advice = mark("Nothing was done. Leave one of them out.")


class UnknownServer(UsageFailure):
    """An address of some other kind of server."""

    message = mark("{address} is not the address of a PostgreSQL server.")
    advice = mark("Nothing was done. It begins with postgresql://, then name, server, database.")


class TeamNameMissing(UsageFailure):
    """A team without a name would be a blank in every title."""

    message = mark("The team needs a name.")
    advice = mark("Nothing was made. Give it with --team.")


class NoScreen(EnvironmentFailure):
    """A window was asked for on a machine without one."""

    message = mark("There is no screen here to show the window on.")
    advice = mark("Start Teamdesk on a desktop, or use a command: “teamdesk --help” lists them.")


class NotOnServer(UsageFailure):
    """The server's own tools do this, and better."""

    message = mark("This is for a team's file; a server is copied with its own tools.")
    advice = mark("Nothing was done. Use pg_dump and pg_restore, or ask whoever runs the server.")


class NobodyToAsk(UsageFailure):
    """A passphrase is needed, and no terminal is there to ask for it."""

    message = mark("The passphrase can't be asked for here: there is no terminal.")
    advice = mark("Nothing was done. Give it with --passphrase-file.")


class NothingChosen(UsageFailure):
    """Documents about persons are never written for everybody by accident."""

    message = mark("It isn't said whose documents are meant.")
    advice = mark("Nothing was written. Choose with {option}, or take --all.")


class WrongChoice(UsageFailure):
    """Minutes are of a day, plans and interviews of a case, a staff week of a member."""

    message = mark("{option} does not go with {kind}.")
    advice = mark("Nothing was written. Minutes are chosen with --meeting, the rest with --case.")


class UnreadableFile(EnvironmentFailure):
    """A file is not there, or not for us."""

    message = mark("The file {path} can't be read.")
    advice = mark("Nothing was changed. Check its name, and that you may read it.")


class PassphraseFileIsOpen(ExplainedError):
    """Others on this machine can read the passphrase."""

    message = mark("Others on this computer can read the passphrase file {path}.")
    advice = mark("It was not used. Close it with “chmod 600”, and consider a new passphrase.")


class PassphraseMissing(ExplainedError):
    """An empty file, or just Enter."""

    message = mark("There was no passphrase.")
    advice = mark("Nothing was opened. Try again.")


class PassphraseGarbled(ExplainedError):
    """Bytes that are no text can't be what somebody typed elsewhere."""

    message = mark("The passphrase file is not text in UTF-8.")
    advice = mark("Nothing was opened. Save it anew as UTF-8.")


class PassphrasesDiffer(ExplainedError):
    """A new passphrase is typed twice."""

    message = mark("The two passphrases are not the same.")
    advice = mark("Nothing was made. Try again.")


class NoMeetingOn(ExplainedError):
    """No meeting on that day that somebody could be called to."""

    message = mark("No meeting is planned on {day}.")
    advice = mark("“teamdesk list meetings” shows which meetings are planned.")


class NoMinutesOf(ExplainedError):
    """No closed meeting on that day."""

    message = mark("There are no minutes of {day}.")
    advice = mark("“teamdesk list meetings” shows which meetings are closed.")


class NoCaseOf(ExplainedError):
    """No such case."""

    message = mark("There is no case {number}, or it is closed to you.")
    advice = mark("“teamdesk list cases --all” shows the numbers of the cases.")


class NoPlanOf(ExplainedError):
    """No such case, or none with a plan that holds something."""

    message = mark("Case {number} has no plan to write.")
    advice = mark("“teamdesk list cases --all” shows the numbers of the cases.")


class NoRehabilitationPlanOf(ExplainedError):
    """No such case, or one whose plan is an individual one."""

    message = mark("Case {number} has no rehabilitation plan to write.")
    advice = mark("“teamdesk export plan” writes the plan that the person has.")


class NoInterviewOf(ExplainedError):
    """No such case, or none with an interview."""

    message = mark("Case {number} has no interview to write.")
    advice = mark("“teamdesk list cases --all” shows the numbers of the cases.")


class NoWeekPlanOf(ExplainedError):
    """No such case, or nothing is planned for it in that week."""

    message = mark("Case {number} has no week plan to write.")
    advice = mark("“teamdesk list cases --all” shows the numbers of the cases.")


class NoStaffWeekOf(ExplainedError):
    """No such member, more than one, or none whose visits are planned in that week."""

    message = mark("No one member called {name} has visits in that week.")
    advice = mark("Write the whole name. Who comes is said in the week plans.")


class NoTasksOf(ExplainedError):
    """No such member, more than one, or none who has promised anything that is open."""

    message = mark("No one member called {name} has open tasks.")
    advice = mark("Write the whole name. What is done or dropped is on no list.")


class NoSuchZone(ExplainedError):
    """No zone of that name, or nobody on the board lives there."""

    message = mark("Nobody on the board lives in the zone {name}.")
    advice = mark("Nothing was written for it. --all writes the zones there are.")


class NoDocuments(ExplainedError):
    """The team has nothing of the kind."""

    message = mark("There is nothing to write yet.")
    advice = mark("Minutes need a closed meeting, plans and interviews are made in the window.")
