"""Every word stands in all three languages, with its placeholders."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from teamdesk.core.i18n import Language
from tests.helpers import catalogue

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog

# Bokmål, and forms that nynorsk allows beside the one the catalogue keeps to.
OTHER_FORMS = re.compile(r"\b(blei|oppgitt|einige|ikke|hva|hvem|hvordan|uke)\b", re.IGNORECASE)


@pytest.fixture(scope="module")
def template() -> Catalog:
    return catalogue.extract_template()


@pytest.mark.parametrize("language", Language)
def test_catalogue_of_each_language_is_complete(template: Catalog, language: Language) -> None:
    found = catalogue.faults(template, catalogue.read_catalogue(language), language)

    assert not found, "run: python -m tests.helpers.catalogue update, then fill in\n" + "\n".join(
        found
    )


@pytest.mark.parametrize("language", Language)
def test_catalogue_of_each_language_can_be_compiled(language: Language) -> None:
    # «100 % in» looks like a placeholder of another kind than «100 % av».
    wrong = catalogue.read_catalogue(language).check()

    assert not [(message.id, errors) for message, errors in wrong]


def test_nynorsk_catalogue_keeps_to_one_form_of_a_word() -> None:
    found = catalogue.read_catalogue(Language.NN)

    wrong = [str(m.string) for m in found if m.id and OTHER_FORMS.search(str(m.string))]

    assert not wrong
