"""A person at the real program, on a screen of its own, with a keyboard and hardly a mouse."""

from __future__ import annotations

import contextlib
import json
import socket
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from tests.helpers.real_screen import GIVE_UP_SECONDS, ended

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator

    from tests.helpers.real_screen import RealScreen

Found = TypeVar("Found")
MOST_STEPS = 80
TABS = "PageTabList"
PAUSE_SECONDS = 0.004
PATIENCE_SECONDS = 20.0
EDGE = 4
# A point of the first card in its list.
INSIDE = 40
# A card is one long sentence, and tells little of why a walk stops.
LONG = 40


@dataclass(frozen=True, slots=True)
class Focus:
    """Where the keyboard is; the number tells controls of one name apart."""

    number: int
    role: str
    name: str
    value: str
    place: tuple[int, int, int, int]
    is_seen: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands in sight.

    Attributes:
        screens: the same texts, by the screen that their window is on.
    """

    texts: frozenset[str]
    screens: dict[str, list[str]]
    titles: tuple[str, ...]
    place: str
    theme: str
    letters: int

    def says(self, text: str, screen: str = "") -> bool:
        """Whether some text in sight holds it, on one of the screens or on any."""
        texts = self.screens.get(screen, ()) if screen else self.texts
        return any(text in each for each in texts)


class Keyboard:
    """Presses keys and waits for what comes of them: a condition each time, never a while.

    Attributes:
        pressed: how many keys were pressed beside text; several at a time are one.
        letters: how many letters were typed.
    """

    def __init__(
        self, screen: RealScreen, line: socket.socket, program: subprocess.Popen[bytes]
    ) -> None:
        self._screen = screen
        self._program = program
        self._line = line.makefile("rw", encoding="utf-8")
        self.pressed = self.letters = 0

    @property
    def focus(self) -> Focus:
        """Where the keyboard is now."""
        told = self._ask("focus")
        return Focus(**{**told, "place": tuple(told["place"])})

    @property
    def shown(self) -> Shown:
        """What stands in sight now."""
        told = self._ask("shown")
        texts, titles = frozenset(told.pop("texts")), tuple(told.pop("titles"))
        return Shown(texts=texts, titles=titles, **told)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other; what comes of them is waited for by whoever asks."""
        self.pressed += len(keys)
        self._screen.send(*keys)

    def type(self, text: str) -> None:
        """Type into the field that the keyboard is in, in the place of what is chosen in it.

        Letters that the keyboard of the screen lacks are lost now and then when it is changed.
        """
        assert text.isascii()
        name = self.focus.name
        self.letters += len(text)
        self._screen.send_text(text)
        self.until(lambda: self.focus.value.endswith(text), f"«{text}» in «{name}»")

    def pick(self, text: str, wanted: str) -> None:
        """Type into a field that offers what holds the text, and take the first that is offered."""
        name = self.focus.name
        self.letters += len(text)
        self._screen.send_text(text)
        self.is_on("List")
        self.press("Down")
        self.reads(wanted)
        self.press("Return")
        self.is_at(name)
        self.reads(wanted)

    def until(
        self, look: Callable[[], Found], awaited: str, patience: float = PATIENCE_SECONDS
    ) -> Found:
        """Wait until ``look`` finds something, for so many seconds."""
        end = time.monotonic() + patience
        while not (found := look()):
            assert time.monotonic() < end, f"awaited {awaited}; {self._as_it_is()}"
            time.sleep(PAUSE_SECONDS)
        return found

    def sees(self, text: str) -> None:
        """Wait until a text is in sight."""
        self.until(lambda: self.shown.says(text), f"«{text}» in sight")

    def sees_no_more(self, text: str) -> None:
        """Wait until a text is out of sight."""
        self.until(lambda: not self.shown.says(text), f"«{text}» out of sight")

    def is_in(self, place: str) -> None:
        """Wait until a place of the window stands."""
        self.until(lambda: self.shown.place == place, f"the place «{place}»")

    def is_at(self, name: str) -> None:
        """Wait until the keyboard is on what is called so, and what it is on can be seen."""
        self.until(
            lambda: (at := self.focus).is_seen and at.name.startswith(name),
            f"the keyboard on «{name}»",
        )

    def is_on(self, role: str) -> None:
        """Wait until the keyboard is on a control of a role, as readers know it, in sight."""
        self.until(
            lambda: (at := self.focus).is_seen and at.role == role, f"the keyboard on a {role}"
        )

    def drags(self, start: Focus, end: Focus) -> None:
        """Take the mouse for once: drag what is at the top of a list into another one."""
        (left, top, *_), (goal_left, goal_top, *_) = start.place, end.place
        self._screen.drag((left + INSIDE, top + INSIDE), (goal_left + INSIDE, goal_top + INSIDE))

    def reads(self, text: str) -> None:
        """Wait until what the keyboard is on says so."""
        self.until(lambda: text in self.focus.value, f"the keyboard on something saying «{text}»")

    def step(self, key: str = "Tab") -> Focus:
        """Go one control on, and see on the screen where the keyboard has gone."""
        before, looked = self.focus, self._screen.pixels()
        self.press(key)
        at = self.until(lambda: (now := self.focus) != before and now, f"a step with {key}")
        assert at.is_seen, f"the keyboard went out of sight, to {at}"
        # A page that scrolls may bring the next control exactly where the last one was.
        if at.place != before.place:
            self.until(lambda: self._screen.differs(looked, at.place, EDGE), f"a mark around {at}")
        return at

    def go_to(self, name: str, key: str = "Tab") -> None:
        """Walk with Tab until the keyboard is on what is called so."""
        for _step in range(MOST_STEPS):
            if self.focus.name.startswith(name):
                return
            self.step(key)
        raise AssertionError(f"{key} does not lead to «{name}»")

    def open_tab(self, tab: str) -> None:
        """Go on with Ctrl+PgDn until a tab of the page is open, whatever the keyboard is on."""
        for _tab in range(MOST_STEPS):
            before = self.focus
            if (before.role, before.value) == (TABS, tab):
                return
            self.press("ctrl+Next")
            self.until(lambda was=before: self.focus != was, "another tab")
        raise AssertionError(f"no tab «{tab}»")

    def fill(self, name: str, text: str) -> None:
        """Walk to a field, and type in the place of what stands in it."""
        self.go_to(name)
        self.press("ctrl+a")
        self.type(text)

    def choose(self, name: str, wanted: str) -> None:
        """Walk to a list of choices, and go down it to one."""
        self.go_to(name)
        self.press("Home")
        for _step in range(MOST_STEPS):
            before = self.focus.value
            if before.startswith(wanted):
                return
            self.press("Down")
            self.until(lambda was=before: self.focus.value != was, f"«{wanted}» in «{name}»")
        raise AssertionError(f"no «{wanted}» in «{name}»")

    def _ask(self, question: str) -> dict[str, Any]:
        try:
            self._line.write(question + "\n")
            self._line.flush()
            answer = self._line.readline()
        except ConnectionError:
            answer = ""
        assert answer, f"the program has ended with {self._program.wait(GIVE_UP_SECONDS)}"
        told: dict[str, Any] = json.loads(answer)
        return told

    def _as_it_is(self) -> str:
        shown = self.shown
        short = sorted(text for text in shown.texts if len(text) < LONG)
        return f"the keyboard is on {self.focus}, in sight at {shown.place}: {short}"


@contextlib.contextmanager
def at_keyboard(
    screen: RealScreen, *arguments: str
) -> Iterator[tuple[Keyboard, subprocess.Popen[bytes]]]:
    """The program with a witness in it, for as long as the ``with`` block runs."""
    ours, theirs = socket.socketpair()
    ours.settimeout(GIVE_UP_SECONDS)
    with ours, theirs:
        started = screen.start_witnessed(theirs.fileno(), *arguments)
        with ended(started) as process:
            theirs.close()
            yield Keyboard(screen, ours, process), process
