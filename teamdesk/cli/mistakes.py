"""What argparse says of a mistake, in the language of whoever made it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator

# The texts of argparse are the same in Python 3.11 to 3.14.
_MISTAKES = (
    (r"the following arguments are required: (?P<names>.+)", mark("This is missing: {names}.")),
    (r"unrecognized arguments: (?P<names>.+)", mark("Teamdesk does not know: {names}.")),
    (
        r"argument (?P<name>.+?): invalid choice: (?P<value>.+?) \(choose from (?P<choices>.+)\)",
        mark("{name} can't be {value}; choose one of {choices}."),
    ),
    (r"argument (?P<name>.+?): expected .+ arguments?", mark("{name} needs a value.")),
    (
        r"argument (?P<name>.+?): invalid .+ value: (?P<value>.+)",
        mark("{name} can't be {value}."),
    ),
    (
        r"argument (?P<name>.+?): not allowed with argument (?P<other>.+)",
        mark("{name} and {other} can't go together."),
    ),
)


def explain_mistake(message: str, _: Translator) -> str:
    """One sentence; what is not known is passed on as argparse says it."""
    for pattern, sentence in _MISTAKES:
        found = re.fullmatch(pattern, message)
        if found:
            return _(sentence, **found.groupdict())
    return message
