"""Lets an error in a method that Qt calls arrive as that error, and not as a crash.

PySide6 puts a few words before the message of an error that leaves such a method. Up to Python
3.11 an error that is raised in C, as by an index out of range, a wrong type or an object that Qt
has deleted, is a bare text until somebody catches it; PySide6 6.11 takes the text for the error
and writes into memory that is not its own. Caught once on its way, the error is whole.
"""

from __future__ import annotations

from functools import wraps
from types import FunctionType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from collections.abc import Callable

_HOOK = "__init_subclass__"


def guard_overrides() -> None:
    """Guard every class that is derived from one of Qt's from now on."""
    setattr(QObject, _HOOK, classmethod(_guard_object))
    setattr(QUndoCommand, _HOOK, classmethod(_guard_command))


def overrides_of(kind: type) -> dict[str, FunctionType]:
    """The methods of a class, its bases' left out, that stand in for one of Qt's."""
    of_qt = [vars(base) for base in kind.__mro__ if base.__module__.startswith("PySide6")]
    return {
        name: method
        for name, method in vars(kind).items()
        if isinstance(method, FunctionType)
        and not name.startswith("_")
        and any(name in known for known in of_qt)
    }


def _guard_object(kind: type[QObject]) -> None:
    super(QObject, kind).__init_subclass__()
    _guard(kind)


def _guard_command(kind: type[QUndoCommand]) -> None:
    super(QUndoCommand, kind).__init_subclass__()
    _guard(kind)


def _guard(kind: type) -> None:
    for name, method in overrides_of(kind).items():
        setattr(kind, name, _whole(method))


def _whole(method: Callable[..., object]) -> Callable[..., object]:
    @wraps(method)
    def called_by_qt(*arguments: object, **named: object) -> object:
        try:
            return method(*arguments, **named)
        except BaseException:
            # That it is caught makes it whole; what it means is decided by whoever asked Qt.
            raise

    return called_by_qt
