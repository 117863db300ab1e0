"""The municipality's own Word template: looked through, kept for all machines, used or not.

It lies in the database and not on a disk, so that what one machine hands out looks like what
another does. Each choice is a line of the team's history.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.core.i18n import mark
from teamdesk.domain.rows.templates import TemplateChoiceRow, TemplateRow
from teamdesk.domain.word_templates import MARKER
from teamdesk.exports.papers.template.builder import TemplateContent, build_beginning, build_trial
from teamdesk.exports.writers.write import keep_new
from teamdesk.models import Team, WordTemplate
from teamdesk.services.documents.written_files import explained
from teamdesk.storage.errors import StorageError
from teamdesk.storage.queries import templates as template_queries

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from teamdesk.core.i18n import Language, Translator
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.templates import UseTemplate
    from teamdesk.exports.document import Document
    from teamdesk.services.workplace import Workplace


class TemplateNotRead(StorageError):
    """The file is gone, or belongs to somebody else."""

    message = mark("{path} could not be read.")
    advice = mark("Nothing was changed. Look whether it is still there, and try again.")


@dataclass(frozen=True, slots=True)
class LookedThrough:
    """A file that can be used as a template."""

    file_name: str
    data: bytes


class TemplateService:
    """What a team's Word documents are written into."""

    def __init__(self, workplace: Workplace, translators: Callable[[Language], Translator]) -> None:
        self._at = workplace
        self._translators = translators

    def now(self) -> TemplateChoiceRow:
        """The template in use, and who chose it."""
        with self._at.reading() as work:
            team = work.get(Team, self._at.team_id)
            chosen = team.word_template_id
            template = None
            if chosen is not None:
                name, size = template_queries.size_and_name(work.session, chosen)
                template = TemplateRow(chosen, name, size)
            changes = template_queries.changes_of(work.session, team.id)
            return TemplateChoiceRow(team.id, team.version, template, changes)

    def look_at(self, path: Path, language: Language) -> LookedThrough:
        """Read a file and look it through; callable off the GUI thread.

        Raises:
            TemplateNotRead: the file can't be read.
            TemplateRefused: it can't be used, and why.
        """
        from teamdesk.exports.writers.word.template.package import MOST_BYTES
        from teamdesk.exports.writers.word.template.trial import try_template

        try:
            with path.open("rb") as file:
                data = file.read(MOST_BYTES + 1)
        except OSError as error:
            raise TemplateNotRead(path=path) from error
        try_template(replace(self._trial(language), word_template=data))
        return LookedThrough(path.name, data)

    def keep(self, found: LookedThrough) -> UUID:
        """Put a file beside those that are there; it is not in use yet.

        Returns:
            Its id; that of the same file where it is there already.
        """
        digest = hashlib.sha256(found.data).hexdigest()
        with self._at.writing() as work:
            known = template_queries.id_of_same(work.session, digest)
            if known is not None:
                return known
            template = WordTemplate(
                id=uuid4(),
                file_name=found.file_name,
                sha256=digest,
                size=len(found.data),
                data=found.data,
            )
            work.add(template)
            work.commit()
            return template.id

    def use(self, command: UseTemplate, origin: str = "") -> ChangeSet:
        """Write Word documents into a kept template, or into none, from now on.

        Raises:
            NotFoundError: no such template is kept.
            ConflictError: somebody else changed the team meanwhile.
        """
        with self._at.writing() as work:
            team = work.get(Team, self._at.team_id, command.expected_version)
            if command.template_id is not None:
                work.get(WordTemplate, command.template_id)
            team.word_template_id = command.template_id
            work.touch(team)
            return work.commit(origin)

    def save_copy(self, template_id: UUID, folder: Path) -> Path:
        """Put a kept template into a folder, beside what lies there.

        Raises:
            NotFoundError: it is not there.
            StorageError: the folder could not be written; nothing is left.
        """
        with self._at.reading() as work:
            template = work.get(WordTemplate, template_id)
        return _saved(template.data, template.file_name.rpartition(".")[0], folder)

    def save_beginning(self, language: Language, folder: Path) -> Path:
        """Put a template into a folder that has the place and all styles.

        Raises:
            StorageError: the folder could not be written; nothing is left.
        """
        from teamdesk.exports.writers.look import load_look
        from teamdesk.exports.writers.word.writer import render_docx

        document = build_beginning(self._content(), self._translators(language))
        return _saved(render_docx(document, load_look()).data, document.file_stem, folder)

    def save_trial(self, language: Language, folder: Path) -> Path:
        """Put a page of invented text into a folder, in the template in use.

        Raises:
            StorageError: the folder could not be written; nothing is left.
        """
        from teamdesk.exports.writers.look import load_look
        from teamdesk.exports.writers.word.writer import render_docx

        with self._at.reading() as work:
            template = template_queries.data_in_use(work.session, self._at.team_id)
        document = replace(self._trial(language), word_template=template)
        return _saved(render_docx(document, load_look()).data, document.file_stem, folder)

    def _trial(self, language: Language) -> Document:
        return build_trial(self._content(), self._translators(language))

    def _content(self) -> TemplateContent:
        with self._at.reading() as work:
            municipality = work.get(Team, self._at.team_id).municipality
        return TemplateContent(municipality, self._at.today, MARKER)


def _saved(data: bytes, name: str, folder: Path) -> Path:
    with explained(folder):
        return keep_new(data, folder, name, "docx")
