"""What a kind is called, in whatever language the given words speak."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from teamdesk.domain.people import ConsentForm, Profession

if TYPE_CHECKING:
    from teamdesk.domain.phases import PhaseKind
    from teamdesk.domain.worded import Worded


class Words(Protocol):
    """Anything that speaks: a translator, or the window's texts."""

    def __call__(self, message: str, **values: object) -> str:
        """``message`` in the language."""
        ...

    def plural(self, one: str, many: str, count: int, **values: object) -> str:
        """The form that fits ``count``."""
        ...


def label(words: Words, kind: Worded) -> str:
    """The word for ``kind``."""
    return words(kind.word)


def phase_label(words: Words, kind: PhaseKind, name: str) -> str:
    """What the team calls a phase; without a name of its own it has the usual one of its kind."""
    return name or label(words, kind)


def profession_label(words: Words, code: str) -> str:
    """A profession's word; one that the team wrote itself is shown as it was written."""
    known = code in {profession.value for profession in Profession}
    return label(words, Profession(code)) if known else code


def consent_form_label(words: Words, form: str) -> str:
    """How a consent was given; what was written elsewhere is shown as it was written."""
    known = form in {kind.value for kind in ConsentForm}
    return label(words, ConsentForm(form)) if known else form
