"""Every word stands in all three languages, with its placeholders."""

from __future__ import annotations

import pytest

from teamdesk.core.i18n import Language
from tests.helpers import catalogue


@pytest.mark.parametrize("language", Language)
def test_catalogue_of_each_language_is_complete(language: Language) -> None:
    found = catalogue.faults(
        catalogue.extract_template(), catalogue.read_catalogue(language), language
    )

    assert not found, "run: python -m tests.helpers.catalogue update, then fill in\n" + "\n".join(
        found
    )
