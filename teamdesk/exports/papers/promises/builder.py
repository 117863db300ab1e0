"""The list of a person's promises: who has promised what, and what has been done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.exports.document import Document, Paragraph, plain
from teamdesk.exports.papers.case.head import CasePaper, head_facts
from teamdesk.exports.papers.case.promises import PROMISES, kept_table, open_table
from teamdesk.exports.papers.case.tables import whom_to_ring
from teamdesk.exports.phrases import Phrases
from teamdesk.exports.sharing import opening, section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.exports.document import Section
    from teamdesk.exports.papers.case.promises import CasePromise
    from teamdesk.exports.papers.promises.content import PersonPromisesContent


def build_person_promises(content: PersonPromisesContent, translate: Translator) -> Document:
    """The list in the translator's language, for the person and for those who promised."""
    return _PromisesBuilder(content, translate).build()


class _PromisesBuilder:
    def __init__(self, content: PersonPromisesContent, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)

    def build(self) -> Document:
        _, head = self._, self._content.head
        paper = CasePaper(
            kind=DocumentKind.PERSON_PROMISES,
            name=_("What has been promised"),
            title=_("What has been promised, case {number}", number=head.case_number),
            file=_.context("file name", "Promises"),
            footer=_("For the person it is about, and those who promised."),
        )
        return paper.document(_, head, self._sections())

    def _sections(self) -> Iterator[Section]:
        _, content = self._, self._content
        day = content.head.dated
        number = self._say.formats.number
        counted = (
            (_("Open promises"), number(len(content.open))),
            (_("Kept"), number(len(content.kept)) if content.kept else ""),
        )
        cut = opening(head_facts(_, content.head))
        yield opening(head_facts(_, content.head, counted), PROMISES, cut)
        late = [one for one in content.open if _is_late(one, content)]
        coming = [one for one in content.open if not _is_late(one, content)]
        if late:
            yield section(_("Should have been done"), (open_table(_, late, day),), PROMISES)
        nothing = _("Nothing more is promised.") if late else _("No promise is open.")
        to_do = open_table(_, coming, day) if coming else Paragraph(plain(nothing))
        yield section(_("To be done"), (to_do,), PROMISES)
        since = self._say.formats.date_long(content.kept_since)
        kept = kept_table(_, content.kept) if content.kept else Paragraph(plain(_("None yet.")))
        yield section(_("Kept since {day}", day=since), (kept,), PROMISES)
        yield whom_to_ring(_, content.head)


def _is_late(promise: CasePromise, content: PersonPromisesContent) -> bool:
    due = promise.line.due_on
    return due is not None and due < content.head.dated
