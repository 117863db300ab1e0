from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.exports.papers.data_package.builder import build_data_package
from teamdesk.exports.papers.data_package.content import PackagePartContent
from teamdesk.exports.papers.data_package.parts import PackagePart
from teamdesk.exports.writers.plain_text import as_text
from tests.exports.papers.data_package_contents import DATA_PACKAGE

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator


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
