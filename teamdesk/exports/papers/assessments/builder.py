"""The summary of a case's assessments: what was measured, what changed, and who says it matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.instruments.answers import Answers
from teamdesk.domain.instruments.icf import ICF
from teamdesk.domain.instruments.icf_profile import profile_of
from teamdesk.domain.instruments.icf_words import COMPONENT_WORDS, QUALIFIED_WORDS, explained
from teamdesk.domain.instruments.names import series_name
from teamdesk.domain.instruments.wording import (
    asked_words,
    item_words,
    result_words,
)
from teamdesk.domain.labels import label
from teamdesk.exports.document import (
    Block,
    Document,
    Heading,
    Notice,
    Span,
    Table,
    Text,
    plain,
)
from teamdesk.exports.papers.assessments.changes import Speaker, change_table
from teamdesk.exports.papers.assessments.charts import charts
from teamdesk.exports.phrases import Phrases, dotted, facts, joined, lines
from teamdesk.exports.sharing import ASSESSMENTS, blocks_of, opening, section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.instruments.icf import IcfCode
    from teamdesk.domain.rows.assessments import AssessmentRow
    from teamdesk.exports.document import Section
    from teamdesk.exports.papers.assessments.content import AssessmentContent


def build_assessments(content: AssessmentContent, translate: Translator) -> Document:
    """The summary in the translator's language; nothing in it is a form's own wording."""
    return _AssessmentsBuilder(content, translate).build()


class _AssessmentsBuilder:
    def __init__(self, content: AssessmentContent, translate: Translator) -> None:
        self._content = content
        self._ = translate
        self._say = Phrases(translate)
        self._speak = Speaker(translate)

    def build(self) -> Document:
        _, content = self._, self._content
        stem = (_.context("file name", "Assessments"), content.case_number)
        sections = (opening(self._head()), *self._sections())
        return Document(
            kind=DocumentKind.ASSESSMENTS,
            language=_.language,
            title=_("Assessments, case {number}", number=content.case_number),
            publisher=content.municipality,
            file_stem="_".join((*stem, content.made_on.isoformat())),
            dated=content.made_on,
            running=self._say.running(
                dotted(content.municipality, _("Assessments")),
                self._say.person(content.person_name, content.birth_date),
                _("For the patient record."),
            ),
            blocks=blocks_of(sections),
            sections=sections,
        )

    def _sections(self) -> Iterator[Section]:
        _, content = self._, self._content
        if content.changes:
            changed = (change_table(_, content.changes),)
            yield section(_("Change since the first time"), changed, ASSESSMENTS)
        if drawn := tuple(charts(self._speak, content.series)):
            yield section(_("Development"), drawn, ASSESSMENTS)
        if content.pairs:
            yield section(_("First and latest, one by one"), self._pairs(), ASSESSMENTS)
        yield from self._icf()
        yield section(_("What was measured"), self._measured(), ASSESSMENTS)

    def _head(self) -> Iterator[Block]:
        _, content, formats = self._, self._content, self._say.formats
        yield Heading(_("Assessments"), level=1)
        if content.is_practice:
            yield Notice(_("Practice. Everything here is invented."))
        born = content.birth_date
        yield from facts(
            [
                (_("Name"), content.person_name),
                (_("Date of birth"), formats.date_long(born) if born else ""),
                (_("Case"), content.case_number),
                (_("Date"), formats.date_long(content.made_on)),
            ]
        )

    def _measured(self) -> Iterator[Block]:
        _ = self._
        yield Table(
            header=(_("Date"), _("Instrument"), _("Result"), _("Assessor")),
            widths=(2.2, 3.2, 4.6, 3),
            rows=tuple(self._row(row) for row in self._content.rows),
        )

    def _row(self, row: AssessmentRow) -> tuple[Text, ...]:
        _ = self._
        remark = _(row.result.remark) if row.result.remark else ""
        when = lines(self._say.due(row.assessed_on) or _("no date"), label(_, row.moment))
        result = result_words(self._speak, row.result)
        return (
            plain(when),
            plain(series_name(_, row.instrument, "", row.form_words)),
            plain(lines(result, row.circumstance, remark, row.note)),
            plain(row.assessor),
        )

    def _pairs(self) -> Iterator[Block]:
        _, speak = self._, self._speak
        for pair in self._content.pairs:
            name = series_name(_, pair.after.instrument, "", pair.after.form_words)
            days = (self._say.due(row.assessed_on) for row in (pair.before, pair.after))
            yield Heading(joined(name, " – ".join(day for day in days if day)), level=3)
            yield Table(
                header=(_("What"), _("First and latest")),
                widths=(7, 4),
                rows=tuple(
                    (plain(asked_words(speak, item)), plain(item_words(speak, item)))
                    for item in pair.items
                ),
            )

    def _icf(self) -> Iterator[Section]:
        _ = self._
        row = next((row for row in reversed(self._content.rows) if row.instrument == ICF), None)
        if row is None:
            return
        title = _("ICF profile, {day}", day=self._say.due(row.assessed_on) or _("no date"))
        yield section(title, self._profile(row), ASSESSMENTS)

    def _profile(self, row: AssessmentRow) -> Iterator[Block]:
        _ = self._
        for group in profile_of(Answers(row.answers)):
            yield Heading(_(COMPONENT_WORDS[group.component]), level=3)
            yield Table(
                header=(_("Code"), _("Qualifier")),
                widths=(4, 7),
                rows=tuple(self._code(code) for code in group.codes),
            )

    def _code(self, code: IcfCode) -> tuple[Text, ...]:
        _, title = self._, self._content.titles.get(code.code, "")
        told = (
            f"{_(QUALIFIED_WORDS[scale])}: {_(explained(scale, value))}"
            for scale, value in code.qualifiers
        )
        name = (Span(str(code), bold=True), Span(f" {title}" if title else ""))
        return name, plain(lines(*told))
