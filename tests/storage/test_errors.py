"""Every storage error has a sentence and an advice, in three languages, with its values."""

from __future__ import annotations

import string
from datetime import datetime

import pytest

from teamdesk.core.i18n import Language, load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.storage.errors import DatabaseLocked, StorageError

LOCAL = datetime(2026, 11, 16, 8, 30).astimezone()


def _kinds(kind: type[StorageError]) -> list[type[StorageError]]:
    return [kind] + [found for sub in kind.__subclasses__() for found in _kinds(sub)]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", _kinds(StorageError))
def test_error_is_explained_in_each_language(kind: type[StorageError], language: Language) -> None:
    fields = {name for _, name, _, _ in string.Formatter().parse(kind.message + kind.advice)}
    error = kind(**{name: "«value»" for name in fields if name})
    translate = load_translator(language, resources_dir() / "locale")

    said = error.explain(translate)

    assert said.endswith(".")
    assert "{" not in said
    assert said.count("«value»") == sum(bool(name) for name in fields)


def test_lock_is_explained_in_plain_norwegian() -> None:
    error = DatabaseLocked(who="kari", host="pc-12", since=LOCAL)
    translate = load_translator(Language.NB, resources_dir() / "locale")

    assert error.what_happened(translate) == (
        "Databasen er allerede åpen: kari på pc-12, siden man. 16. nov. 08.30."
    )
