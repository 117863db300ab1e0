"""Words in bokmål, nynorsk and English from one gettext catalogue.

The window, a document and the command line may each speak their own language at the same time,
so a `Translator` is handed to whoever needs words; there is no current language.
Source strings are English literals: ``_("…")``, ``_.plural(…)``, ``_.context(…)`` and ``mark("…")``
are what Babel extracts.
"""

from __future__ import annotations

import gettext
import io
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

DOMAIN = "teamdesk"


class Language(StrEnum):
    """The languages that are complete; the value names the folder of the catalogue."""

    NB = "nb"
    NN = "nn"
    EN = "en"

    @property
    def tag(self) -> str:
        """The BCP 47 tag that documents are marked with."""
        return "en-GB" if self is Language.EN else f"{self.value}-NO"

    @property
    def own_name(self) -> str:
        """What the language calls itself, so that whoever speaks it finds it."""
        return {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}[self.value]

    @classmethod
    def of(cls, *codes: str) -> Language:
        """The first of the codes that is complete here; bokmål where none is."""
        return next((cls(code) for code in codes if code in list(cls)), cls.NB)


def mark(message: str) -> str:
    """Mark a literal for extraction where it is declared and translated later."""
    return message


class Translator:
    """Turns a source string into one language, with named values filled in."""

    def __init__(
        self,
        language: Language,
        catalogue: gettext.NullTranslations,
        instead: Mapping[str, str] | None = None,
    ) -> None:
        self.language = language
        self._catalogue = catalogue
        self._instead = instead or {}

    def saying(self, instead: Mapping[str, str]) -> Translator:
        """The same language, which says some source strings as others, by the usual ones."""
        return Translator(self.language, self._catalogue, instead)

    def __call__(self, message: str, **values: object) -> str:
        """Return ``message`` in this language, ``{name}`` replaced by ``values``."""
        said = self._instead.get(message, message)
        return _fill(self._catalogue.gettext(said) if said else "", values)

    def plural(self, one: str, many: str, count: int, **values: object) -> str:
        """Return the form that fits ``count``, which is filled in as ``{count}``."""
        return _fill(self._catalogue.ngettext(one, many, count), {"count": count, **values})

    def context(self, context: str, message: str, **values: object) -> str:
        """Return ``message`` as it is said in ``context``, for words with several meanings."""
        return _fill(self._catalogue.pgettext(context, message), values)


def load_translator(language: Language, locale_dir: Path) -> Translator:
    """Read the catalogue of ``language`` below ``locale_dir``.

    English is the source language, so its catalogue may be absent.

    Raises:
        FileNotFoundError: the Norwegian catalogues are not where the program lies.
    """
    folder = locale_dir / language.value / "LC_MESSAGES"
    compiled, source = folder / f"{DOMAIN}.mo", folder / f"{DOMAIN}.po"
    if compiled.is_file() and (
        not source.is_file() or compiled.stat().st_mtime >= source.stat().st_mtime
    ):
        with compiled.open("rb") as file:
            return Translator(language, gettext.GNUTranslations(file))
    if language is Language.EN and not source.is_file():
        return Translator(language, gettext.NullTranslations())
    return Translator(language, gettext.GNUTranslations(io.BytesIO(compile_catalogue(source))))


def compile_catalogue(source: Path) -> bytes:
    """Compile a .po file, and keep the result beside it where the folder can be written."""
    from babel.messages import mofile, pofile

    with source.open("rb") as file:
        catalogue = pofile.read_po(file, locale=source.parent.parent.name, domain=DOMAIN)
    buffer = io.BytesIO()
    mofile.write_mo(buffer, catalogue)
    try:
        source.with_suffix(".mo").write_bytes(buffer.getvalue())
    except OSError:
        # A read-only installation compiles at each start; the words are the same.
        return buffer.getvalue()
    return buffer.getvalue()


def _fill(text: str, values: dict[str, object]) -> str:
    return text.format_map(values) if values else text
