"""What is written as TOML is read back the same."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.core.toml_text import to_toml

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
plain = st.one_of(
    texts,
    st.booleans(),
    st.integers(-(2**53), 2**53),
    st.floats(allow_nan=False, allow_infinity=False),
)
values = st.recursive(
    plain | st.lists(plain, max_size=3), lambda inner: st.dictionaries(texts, inner), max_leaves=6
)


@given(st.dictionaries(texts, values))
def test_to_toml_any_settings_are_read_back_the_same(settings: dict[str, object]) -> None:
    assert tomllib.loads(to_toml(settings)) == settings


def test_to_toml_what_settings_cannot_hold_is_refused() -> None:
    with pytest.raises(TypeError, match="NoneType"):
        to_toml({"last": None})
