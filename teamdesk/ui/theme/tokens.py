"""The one place where looks are decided: colours by role, type scale, space and sizes.

A theme file gives a raw palette and maps roles onto it, so that a delegate asks for ``danger`` and
never for a red. Tokens are frozen and Qt-free: painters, the stylesheet and tests read the same.
The scales are named tuples, which take a fifth of the time of dataclasses to load at start.
"""

from __future__ import annotations

import tomllib
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

if TYPE_CHECKING:
    from pathlib import Path


class ThemeName(StrEnum):
    """The themes that are bundled; the value names the file."""

    LIGHT = "light"
    DARK = "dark"
    PROJECTOR = "projector"


class ThemeError(ValueError):
    """A theme file lacks a role or names a colour that its palette does not have."""


class Colours(NamedTuple):
    """A colour (``#rrggbb``) for each role a painter may ask for."""

    surface: str
    card: str
    rail: str
    field: str
    text: str
    text_muted: str
    text_on_accent: str
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_soft: str
    border: str
    border_strong: str
    hover: str
    focus: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    ok: str
    ok_soft: str
    info: str
    info_soft: str
    status_not_started: str
    status_on_track: str
    status_slow: str
    status_stuck: str
    status_reached: str
    status_ended: str
    edge_calm: str
    edge_warning: str
    edge_danger: str
    edge_accent: str
    avatar_text: str


class TypeScale(NamedTuple):
    """Sizes of text in pixels, and line heights as multiples of them."""

    caption: int
    small: int
    body: int
    lead: int
    quote: int
    heading: int
    title: int
    display: int
    line_body: float


class Space(NamedTuple):
    """Distances in pixels."""

    xs: int
    sm: int
    md: int
    lg: int
    xl: int
    xxl: int


class Sizes(NamedTuple):
    """Lengths of drawn things in pixels."""

    radius_small: int
    radius: int
    radius_large: int
    edge: int
    icon: int
    avatar: int
    pip: int
    control: int
    chip: int
    rail_open: int
    rail_folded: int
    top_bar: int
    status_bar: int
    focus_ring: int


Scale = TypeVar("Scale", TypeScale, Space, Sizes)


class Tokens(NamedTuple):
    """Everything one theme decides.

    Attributes:
        masked: persons are shown by initials, and nothing private is shown.
        folded_rail: the rail shows icons only.
    """

    name: ThemeName
    dark: bool
    masked: bool
    folded_rail: bool
    colours: Colours
    avatars: tuple[str, ...]
    type: TypeScale
    space: Space
    sizes: Sizes

    def avatar(self, number: int) -> str:
        """The colour of the member with this number; numbers beyond the list start over."""
        return self.avatars[number % len(self.avatars)]

    def zoomed(self, factor: float) -> Tokens:
        """The same theme with text, space and sizes ``factor`` times as large."""
        return self._replace(
            type=_zoomed(self.type, factor),
            space=_zoomed(self.space, factor),
            sizes=_zoomed(self.sizes, factor),
        )


def load_tokens(name: ThemeName, themes_dir: Path) -> Tokens:
    """Read a theme file.

    Raises:
        ThemeError: a role is missing or unknown, or names a colour outside the palette.
    """
    with (themes_dir / f"{name.value}.toml").open("rb") as file:
        raw = tomllib.load(file)
    palette: dict[str, str] = raw["palette"]
    roles: dict[str, str] = raw["colours"]
    lost = sorted(set(roles.values()) - set(palette))
    if lost:
        raise ThemeError(f"{name}: not in the palette: {', '.join(lost)}")
    return Tokens(
        name=ThemeName(raw["name"]),
        dark=raw["dark"],
        masked=raw["masked"],
        folded_rail=raw["folded_rail"],
        colours=Colours(**_checked(Colours, {role: palette[at] for role, at in roles.items()})),
        avatars=tuple(raw["avatars"]["colours"]),
        type=TypeScale(**_checked(TypeScale, raw["type"])),
        space=Space(**_checked(Space, raw["space"])),
        sizes=Sizes(**_checked(Sizes, raw["sizes"])),
    )


def _checked(
    kind: type[Colours | TypeScale | Space | Sizes], values: dict[str, Any]
) -> dict[str, Any]:
    expected = set(kind._fields)
    if expected != set(values):
        odd = ", ".join(sorted(expected ^ set(values)))
        raise ThemeError(f"{kind.__name__}: missing or unknown: {odd}")
    return values


def _zoomed(scale: Scale, factor: float) -> Scale:
    # Line heights are ratios (floats) and stay; lengths are whole pixels, never below one.
    changes: dict[str, Any] = {
        name: max(1, round(value * factor))
        for name, value in scale._asdict().items()
        if isinstance(value, int)
    }
    return scale._replace(**changes)
