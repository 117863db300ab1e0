from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.exports.document import Paragraph, Table
from teamdesk.exports.papers.data_package.builder import build_data_package
from teamdesk.exports.papers.data_package.content import (
    PackagePartContent,
    RecordContent,
    SectionContent,
    Value,
    Values,
    Word,
)
from teamdesk.exports.papers.data_package.parts import PackagePart
from teamdesk.exports.writers.plain_text import as_text
from tests.exports.papers.data_package_contents import DATA_PACKAGE

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator
    from teamdesk.exports.document import Document


def test_part_without_rows_says_that_nothing_is_stored(nb: Translator) -> None:
    empty = replace(DATA_PACKAGE, parts=(PackagePartContent(PackagePart.STAYS, ()),))
    assert "Her er ingenting lagret." in as_text(build_data_package(empty, nb).blocks)


def test_each_part_says_what_it_is_for_and_where_it_came_from(nb: Translator) -> None:
    parts = tuple(PackagePartContent(part, ()) for part in PackagePart)
    text = as_text(build_data_package(replace(DATA_PACKAGE, parts=parts), nb).blocks)
    for part in PackagePart:
        assert nb(part.value.purpose) in text
        assert nb(part.value.origin) in text


def test_column_in_which_no_row_has_anything_is_left_out(nb: Translator) -> None:
    text = as_text(build_data_package(DATA_PACKAGE, nb).blocks)
    assert "Gå til postkassa" in text
    assert nb("Alone") not in text


def told(translate: Translator, *values: Value, is_table: bool = False) -> Document:
    """A copy of one row, called «Raden»."""
    names = tuple(f"Name {number}" for number, _ in enumerate(values))
    section = SectionContent("", names, (RecordContent("Raden", values),), is_table)
    part = PackagePartContent(PackagePart.MEASURES, (section,))
    return build_data_package(replace(DATA_PACKAGE, parts=(part,)), translate)


def test_values_stand_with_what_is_between_them(nb: Translator) -> None:
    steps = Values((Values((Word("Monday"), "3"), ": "), Values((4, "min"), " ")), "\n")
    document = told(nb, steps)
    assert f"{nb('Monday')}: 3\n4 min" in repr(document.blocks).replace("\\n", "\n")


def test_name_of_a_row_stays_with_its_facts(nb: Translator) -> None:
    blocks = told(nb, "noe").blocks
    *_, name = [each for each in blocks if isinstance(each, Paragraph) and each.keeps_next]
    assert name.spans[0].text == "Raden"


def test_column_is_as_wide_as_its_longest_word(nb: Translator) -> None:
    words = ("ab", "hjemmesykepleien", "ja, det er en lang tekst med mange korte ord")
    (table,) = [each for each in told(nb, *words, is_table=True).blocks if isinstance(each, Table)]
    short, long_word, long_text = table.widths
    assert long_word >= len("hjemmesykepleien")
    assert short < long_word < long_text


def test_log_of_changes_is_named_as_left_out(nb: Translator) -> None:
    assert "Loggen over hver enkelt endring" in as_text(told(nb).blocks)
