"""Translators for the tests of documents."""

from __future__ import annotations

import pytest

from teamdesk.core.i18n import Language, Translator, load_translator
from teamdesk.core.paths import resources_dir


@pytest.fixture(scope="session", params=Language)
def translator(request: pytest.FixtureRequest) -> Translator:
    """Each of the three languages in turn."""
    return load_translator(request.param, resources_dir() / "locale")


@pytest.fixture(scope="session")
def nb() -> Translator:
    return load_translator(Language.NB, resources_dir() / "locale")
