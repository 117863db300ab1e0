"""What is said of each file of an import, and of all of them together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.core.formats import NO_BREAK_SPACE, unbroken
from teamdesk.imports.findings import Outcome
from teamdesk.services.imports.words import amounts, recognised_as

if TYPE_CHECKING:
    from teamdesk.services.imports import ImportReport
    from teamdesk.services.imports.report import FileReport
    from teamdesk.ui.texts import Texts


@dataclass(frozen=True, slots=True)
class FileLine:
    """A file as it is shown; ``file`` is None for the line of all files, whose number is 0."""

    number: int
    file: str | None
    title: str
    kind: str
    brings: str
    problem: str = ""
    is_refused: bool = False

    @property
    def spoken(self) -> str:
        """The line as one sentence."""
        return ". ".join(
            part for part in (self.title, self.kind, self.brings, self.problem) if part
        )


def lines_of(report: ImportReport, _: Texts) -> list[FileLine]:
    """All files together first, then each."""
    refused = sum(file.refused is not None for file in report.files)
    problem = _.plural("{count} file refused", "{count} files refused", refused)
    together = FileLine(
        0,
        None,
        _.plural("{count} file", "{count} files", len(report.files)),
        "",
        _kept_together(amounts(_, report.taken) or _("nothing new")),
        problem if refused else "",
    )
    return [together, *(_line(number, file, _) for number, file in enumerate(report.files, 1))]


def _line(number: int, file: FileReport, _: Texts) -> FileLine:
    if file.refused is not None:
        told = _.explain(file.refused)
        return FileLine(number, file.file, file.file, "", "", told, is_refused=True)
    brings = amounts(_, file.taken) or _("nothing new")
    if file.already_known:
        known = amounts(_, file.already_known)
        brings = f"{brings}\n{_('There already: {amounts}', amounts=known)}"
    refused, flagged = (len(file.found(o)) for o in (Outcome.REFUSED, Outcome.FLAGGED))
    problems = [
        _.plural("{count} row refused", "{count} rows refused", refused) if refused else "",
        _.plural("{count} value left out", "{count} values left out", flagged) if flagged else "",
    ]
    kind = recognised_as(_, file)
    return FileLine(
        number=number,
        file=file.file,
        title=file.file,
        kind=kind[:1].upper() + kind[1:],
        brings=_kept_together(brings),
        problem=_kept_together(" · ".join(filter(None, problems))),
    )


def _kept_together(amounts: str) -> str:
    """Lines break between amounts, never between a number and its word."""
    parts = (unbroken(part) for part in amounts.split(" · "))
    return f"{NO_BREAK_SPACE}· ".join(parts)
