"""The little TOML that settings need, written; the standard library only reads it.

Strings, numbers, truth values, lists of them, and tables of them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

BARE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")


def to_toml(values: Mapping[str, object]) -> str:
    """Write ``values`` so that ``tomllib`` reads the same back.

    Raises:
        TypeError: a value is of a kind that settings don't hold.
    """
    return "".join(_table(values, ()))


def _table(values: Mapping[str, object], path: tuple[str, ...]) -> list[str]:
    plain = {key: value for key, value in values.items() if not isinstance(value, Mapping)}
    lines = [f"\n[{'.'.join(map(_key, path))}]\n"] if path else []
    lines += [f"{_key(key)} = {_value(value)}\n" for key, value in plain.items()]
    for key, value in values.items():
        if isinstance(value, Mapping):
            lines += _table(value, (*path, key))
    return lines


def _key(name: str) -> str:
    return name if name and BARE.issuperset(name) else _text(name)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, list | tuple):
        return f"[{', '.join(_value(item) for item in value)}]"
    raise TypeError(f"settings cannot hold {type(value).__name__}")


def _text(text: str) -> str:
    # JSON's escapes are TOML's, but for the one control character that JSON lets through.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
