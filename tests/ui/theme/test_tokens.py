from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.core.paths import resources_dir
from teamdesk.ui.theme.tokens import Colours, ThemeError, ThemeName, Tokens, load_tokens
from tests.helpers.contrast import contrast

if TYPE_CHECKING:
    from pathlib import Path

THEMES = resources_dir() / "themes"
GROUNDS = ("surface", "card", "rail")
MEANINGS = ("accent", "danger", "warning", "ok", "info")
TEXT_ON_GROUND = (
    *((text, ground) for ground in (*GROUNDS, "field", "hover") for text in ("text", "text_muted")),
    *((text, ground) for ground in GROUNDS for text in MEANINGS),
    *((text, f"{text}_soft") for text in MEANINGS),
    *(("text", f"{meaning}_soft") for meaning in MEANINGS),
    ("text_muted", "accent_soft"),
    ("text_on_accent", "accent"),
    ("text_on_accent", "accent_hover"),
    ("text_on_accent", "accent_pressed"),
)


@pytest.fixture(params=list(ThemeName))
def tokens(request: pytest.FixtureRequest) -> Tokens:
    return load_tokens(request.param, THEMES)


def test_text_on_every_ground_can_be_read(tokens: Tokens) -> None:
    needed = 7.0 if tokens.name is ThemeName.PROJECTOR else 4.5
    for text, ground in TEXT_ON_GROUND:
        one, other = getattr(tokens.colours, text), getattr(tokens.colours, ground)
        assert contrast(one, other) >= needed, (text, ground)


def test_initials_on_every_avatar_can_be_read(tokens: Tokens) -> None:
    needed = 7.0 if tokens.masked else 4.5
    assert min(contrast(tokens.colours.avatar_text, ground) for ground in tokens.avatars) >= needed


def test_shapes_borders_and_focus_stand_out_from_the_card(tokens: Tokens) -> None:
    drawn = [name for name in Colours._fields if name.startswith("status_")]
    for role in (*drawn, "border_strong", "focus"):
        assert contrast(getattr(tokens.colours, role), tokens.colours.card) >= 3.0, role


def test_projector_shows_no_text_below_eighteen_points() -> None:
    scale = load_tokens(ThemeName.PROJECTOR, THEMES).type
    lengths = [value for value in scale if isinstance(value, int)]
    assert min(lengths) * 72 / 96 >= 18


def test_names_are_used_once_so_the_stylesheet_can_hold_them_all(tokens: Tokens) -> None:
    kinds = (tokens.colours, tokens.type, tokens.space, tokens.sizes)
    names = [name for kind in kinds for name in kind._fields]
    assert len(names) == len(set(names))


def test_avatar_number_beyond_the_list_starts_over(tokens: Tokens) -> None:
    assert tokens.avatar(len(tokens.avatars)) == tokens.avatar(0)


def test_zoom_scales_lengths_and_leaves_ratios(tokens: Tokens) -> None:
    larger = tokens.zoomed(2.0)
    assert larger.type.body == 2 * tokens.type.body
    assert larger.sizes.rail_open == 2 * tokens.sizes.rail_open
    assert larger.type.line_body == tokens.type.line_body


def _altered(tmp_path: Path, old: str, new: str) -> Path:
    text = (THEMES / "light.toml").read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "light.toml").write_text(text.replace(old, new), encoding="utf-8")
    return tmp_path


def test_load_tokens_when_a_role_is_missing_names_it(tmp_path: Path) -> None:
    folder = _altered(tmp_path, 'card = "white"\n', "")
    with pytest.raises(ThemeError, match="card"):
        load_tokens(ThemeName.LIGHT, folder)


def test_load_tokens_when_a_colour_is_not_in_the_palette_names_it(tmp_path: Path) -> None:
    folder = _altered(tmp_path, 'card = "white"', 'card = "snow"')
    with pytest.raises(ThemeError, match="snow"):
        load_tokens(ThemeName.LIGHT, folder)
