"""Keep the three catalogues complete: ``python -m tests.helpers.catalogue update|check``.

The template is extracted anew each time and never stored, so it cannot be stale. The .po files
carry no dates and no line numbers: a change of words is the only thing that changes them.
"""

from __future__ import annotations

import io
import string
import sys
from pathlib import Path

from babel.messages import pofile
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir

from teamdesk.core.i18n import DOMAIN, Language

ROOT = Path(__file__).resolve().parents[2]
LOCALE = ROOT / "resources" / "locale"
KEYWORDS = {"_": None, "mark": None, "plural": (1, 2), "context": ((1, "c"), 2)}
HEADER = """\
msgid ""
msgstr ""
"Project-Id-Version: teamdesk\\n"
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""


def po_file(language: Language) -> Path:
    """The catalogue of one language."""
    return LOCALE / language.value / "LC_MESSAGES" / f"{DOMAIN}.po"


def extract_template(source: Path = ROOT / "teamdesk") -> Catalog:
    """Read every marked literal below ``source``."""
    template = Catalog()
    found = extract_from_dir(source, method_map=[("**.py", "python")], keywords=KEYWORDS)
    for _file, _line, message, _comments, context in found:
        template.add(message, context=context)
    return template


def read_catalogue(language: Language) -> Catalog:
    """Read what is translated into ``language``; empty where the file is missing."""
    path = po_file(language)
    if not path.is_file():
        return Catalog(locale=language.value)
    return pofile.read_po(io.BytesIO(path.read_bytes()), locale=language.value)


def merge(template: Catalog, old: Catalog, language: Language) -> Catalog:
    """Keep the translations that are still needed and add the new ones, untranslated.

    English is the source, so its entries are filled at once.
    """
    merged = Catalog(locale=language.value)
    for message in _messages(template):
        known = old.get(message.id, message.context)
        text = known.string if known else ""
        if language is Language.EN:
            text = message.id
        added = merged.add(message.id, text, context=message.context)
        # Babel guesses at format flags (a "% a" in plain prose); only fuzzy means something here.
        added.flags = {"fuzzy"} if known and known.fuzzy else set()
    return merged


def write_catalogue(catalogue: Catalog, language: Language) -> None:
    """Write sorted entries below a header that never changes."""
    buffer = io.BytesIO()
    pofile.write_po(
        buffer, catalogue, width=100, no_location=True, omit_header=True, sort_output=True
    )
    path = po_file(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    body = buffer.getvalue().decode().strip()
    path.write_text((HEADER.format(language=language) + body).strip() + "\n", encoding="utf-8")


def faults(template: Catalog, catalogue: Catalog, language: Language) -> list[str]:
    """Say what is missing, fuzzy, broken or no longer needed, one sentence each."""
    found = []
    for message in _messages(template):
        known = catalogue.get(message.id, message.context)
        if known is None or not all(_forms(known.string)) or not known.string:
            found.append(f"{language}: missing: {message.id!r}")
        elif known.fuzzy:
            found.append(f"{language}: fuzzy: {message.id!r}")
        elif not _placeholders_fit(known):
            found.append(f"{language}: placeholders differ: {message.id!r}")
    needed = {_key(message) for message in _messages(template)}
    found.extend(
        f"{language}: no longer used: {message.id!r}"
        for message in _messages(catalogue)
        if _key(message) not in needed
    )
    return found


def _messages(catalogue: Catalog) -> list[Message]:
    return [message for message in catalogue if message.id]


def _key(message: Message) -> tuple[str, str | None]:
    return _forms(message.id)[0], message.context


def _forms(text: str | tuple[str, ...] | list[str]) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text)


def _placeholders_fit(message: Message) -> bool:
    sources, texts = _forms(message.id), _forms(message.string)
    if _names(sources[-1]) != _names(texts[-1]):
        return False
    # "One goal" may leave out the number that "{count} goals" needs.
    allowed = _names(sources[0]) | _names(sources[-1])
    return all(_names(text) <= allowed for text in texts)


def _names(text: str) -> set[str]:
    try:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError:
        return {f"broken braces in {text!r}"}


def main(arguments: list[str]) -> int:
    """Update or check all catalogues; the exit code counts as a shell expects."""
    if arguments not in (["update"], ["check"]):
        sys.stderr.write(f"{__doc__}\n")
        return 2
    template = extract_template()
    found = []
    for language in Language:
        catalogue = read_catalogue(language)
        if arguments == ["update"]:
            catalogue = merge(template, catalogue, language)
            write_catalogue(catalogue, language)
        found += faults(template, catalogue, language)
    sys.stdout.write("".join(f"{fault}\n" for fault in found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
