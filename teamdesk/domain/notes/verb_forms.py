"""The forms that the verbs of the lexicon take, and the readings of a word as a verb."""

from __future__ import annotations

from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from teamdesk.domain.notes import lexicon_english as english_words
from teamdesk.domain.notes import lexicon_verbs as words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class VerbClass(Enum):
    """How much a verb tells of a promise; `lexicon_verbs` says what each class is."""

    STRONG = auto()
    WEAK = auto()
    COURSE = auto()
    STATE = auto()


class Form(Enum):
    """The form of a verb, which decides whether its deed lies ahead."""

    PRESENT = auto()
    INFINITIVE = auto()
    IMPERATIVE = auto()
    PASSIVE = auto()
    PAST = auto()
    PARTICIPLE = auto()
    ONGOING = auto()


class Verb(NamedTuple):
    """One reading of a word: its infinitive, its class and its form."""

    infinitive: str
    kind: VerbClass
    form: Form


_IRREGULAR_ORDER = (Form.PRESENT, Form.IMPERATIVE, Form.PAST, Form.PARTICIPLE)
_SHORTEST_GUESS = 6
_LONGEST_GUESS = 30  # a key held down makes a word that is dear to look for
_SHORTEST_BASE = 3
_KEPT = 4_096


class VerbLexicon:
    """The verbs of one language; a typing error of one letter still finds its verb."""

    def __init__(self, forms: Mapping[str, tuple[Verb, ...]], *, english: bool) -> None:
        self._forms = forms
        self._english = english
        self._gaps: dict[str, str] = {}
        # The same few hundred words come again in every note.
        self._compound = lru_cache(maxsize=_KEPT)(self._find_compound)
        for word, readings in forms.items():
            if len(word) >= _SHORTEST_GUESS and readings[0].kind is VerbClass.STRONG:
                for gap in _with_a_gap(word):
                    self._gaps.setdefault(gap, word)

    def with_deeds(self, verbs: Iterable[str]) -> VerbLexicon:
        """The same with a team's own verbs, in whatever form they were written."""
        more = VerbLexicon({}, english=self._english)
        more._gaps = self._gaps
        more._forms = dict(self._forms)
        for verb in verbs:
            for form, word in _forms_of_own(verb, english=self._english):
                readings = more._forms.get(word, ())
                more._forms[word] = (Verb(verb, VerbClass.STRONG, form), *readings)
        return more

    def words(self) -> Iterable[str]:
        """Every form that the lexicon has."""
        return self._forms

    def readings(self, word: str) -> tuple[Verb, ...]:
        """Every reading of a folded word as a verb; empty where it is none."""
        found = self._forms.get(word)
        return found if found is not None else self._compound(word)

    def _find_compound(self, word: str) -> tuple[Verb, ...]:
        """A verb of the lexicon behind a first part: `gjentar` is a form of `ta`."""
        if self._english and word.startswith("re-"):
            return self._forms.get(word.removeprefix("re-"), ())
        if self._english or not word.startswith(words.PREFIXES):
            return ()
        for prefix in words.PREFIXES:
            rest = word[len(prefix) :]
            if word.startswith(prefix) and len(rest) >= _SHORTEST_BASE:
                base = self._forms.get(rest, ())
                if base and base[0].kind in (VerbClass.STRONG, VerbClass.WEAK):
                    return tuple(
                        verb._replace(infinitive=prefix + verb.infinitive)
                        for verb in base
                        if verb.form is not Form.IMPERATIVE
                    )
        return ()

    def reading(self, word: str, form: Form) -> Verb | None:
        """The reading of the word in this form."""
        for verb in self._forms.get(word) or self._compound(word):
            if verb.form is form:
                return verb
        return None

    def misspelt(self, word: str) -> tuple[Verb, ...]:
        """The readings of a staff's verb with a letter more, a letter less, or two swapped."""
        if not _SHORTEST_GUESS <= len(word) <= _LONGEST_GUESS or word in self._forms:
            return ()
        near = [self._gaps[word]] if word in self._gaps else []
        near += [typo for typo in (*_with_a_gap(word), *_swapped(word)) if typo in self._forms]
        for candidate in near:
            readings = self._forms[candidate]
            if candidate[0] == word[0] and readings[0].kind is VerbClass.STRONG:
                return readings
        return ()


# The tables take 20 ms to build and never change.
@lru_cache(maxsize=1)
def norwegian_verbs() -> VerbLexicon:
    """Bokmål and nynorsk together: a note mixes them."""
    listed = {
        VerbClass.STRONG: words.STRONG,
        VerbClass.WEAK: words.WEAK,
        VerbClass.COURSE: words.COURSE,
        VerbClass.STATE: words.STATE,
    }
    return VerbLexicon(_build(listed, words.IRREGULAR, english=False), english=False)


@lru_cache(maxsize=1)
def english_verbs() -> VerbLexicon:
    """The English verbs alone: `test` and `order` would be nouns in a Norwegian note."""
    listed = {
        VerbClass.STRONG: english_words.ENGLISH_STRONG,
        VerbClass.WEAK: english_words.ENGLISH_WEAK,
        VerbClass.COURSE: english_words.ENGLISH_COURSE,
        VerbClass.STATE: english_words.ENGLISH_STATE,
    }
    return VerbLexicon(_build(listed, english_words.ENGLISH_IRREGULAR, english=True), english=True)


def _build(
    listed: Mapping[VerbClass, str], irregular: Mapping[str, str], *, english: bool
) -> dict[str, tuple[Verb, ...]]:
    found: dict[str, dict[Form, Verb]] = {}
    made = _english_forms if english else _norwegian_forms
    for name, table in irregular.items():
        for row in table.strip().splitlines():
            names, _, cells = row.strip().partition(": ")
            verb, *also = names.split("/")
            _add(found, verb, VerbClass[name], ((Form.INFINITIVE, other) for other in also))
            _add(found, verb, VerbClass[name], _irregular_forms(verb, cells, english=english))
    for kind, verbs in listed.items():
        for verb in verbs.split():
            _add(found, verb, kind, made(verb))
    return {word: tuple(forms.values()) for word, forms in found.items()}


def _add(
    found: dict[str, dict[Form, Verb]],
    verb: str,
    kind: VerbClass,
    forms: Iterable[tuple[Form, str]],
) -> None:
    for form, word in forms:
        found.setdefault(word, {}).setdefault(form, Verb(verb, kind, form))


def _norwegian_forms(verb: str) -> list[tuple[Form, str]]:
    stem = verb[:-1]
    squeezed = stem[:-1] if stem[-1] == stem[-2] else stem
    imperative = squeezed if stem[-1] in "mn" else stem
    made = [(Form.INFINITIVE, verb), (Form.INFINITIVE, stem + "a"), (Form.IMPERATIVE, imperative)]
    made += [(Form.PRESENT, stem + ending) for ending in ("er", "ar")]
    # «Sluttest» and its like are tests.
    passive = ("es", "ast") if stem.endswith("t") else ("es", "ast", "est")
    made += [(Form.PASSIVE, stem + ending) for ending in passive]
    for base in {stem: None, squeezed: None}:
        made += [(Form.PAST, base + ending) for ending in ("te", "de", "et")]
        made += [(Form.PARTICIPLE, base + ending) for ending in ("t", "d", "et", "a", "te", "de")]
    return made


def _forms_of_own(verb: str, *, english: bool) -> list[tuple[Form, str]]:
    """The forms of a verb written as `skype`, `skyper`, `skypar` or, in English, `skype`."""
    if english:
        return _english_forms(verb)
    present = verb.endswith(("er", "ar")) and len(verb) > _SHORTEST_BASE + 1
    infinitive = verb[:-2] + "e" if present else verb
    if infinitive.endswith("e"):
        return _norwegian_forms(infinitive)
    endings = ((Form.INFINITIVE, ""), (Form.PRESENT, "r"), (Form.PASSIVE, "s"))
    return [(form, infinitive + ending) for form, ending in endings]


def _english_forms(verb: str) -> list[tuple[Form, str]]:
    y_stem = verb.endswith("y") and verb[-2] not in "aeou"
    base = verb[:-1] + "i" if y_stem else verb
    third = base + ("es" if y_stem or verb.endswith(("s", "sh", "ch", "x")) else "s")
    past = base + ("d" if verb.endswith("e") else "ed")
    doubled = verb + verb[-1] + "ed"
    made = [(Form.INFINITIVE, verb), (Form.IMPERATIVE, verb), (Form.PRESENT, third)]
    return made + [(form, w) for form in (Form.PAST, Form.PARTICIPLE) for w in (past, doubled)]


def _irregular_forms(verb: str, cells: str, *, english: bool) -> list[tuple[Form, str]]:
    made = [(Form.INFINITIVE, verb)]
    for form, alternatives in zip(_IRREGULAR_ORDER, cells.split("|"), strict=True):
        made += [(form, word) for word in alternatives.split(",") if word != "-"]
    if not english and verb != "la":  # «las» is the past of nynorsk «lese»
        made.append((Form.PASSIVE, verb + "s"))
    return made


def _with_a_gap(word: str) -> list[str]:
    """The word with one letter left out, each in turn: the usual key for one typing error."""
    return [word[:i] + word[i + 1 :] for i in range(len(word))]


def _swapped(word: str) -> list[str]:
    return [word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1)]
