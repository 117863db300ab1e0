"""A screen of our own with a window manager, and keys that come from outside the program."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from benchmarks.screen import HEIGHT, WIDTH, Screen, fingerprint, part

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NEEDED = ("Xvfb", "xdotool", "openbox", "xrandr")
GIVE_UP_SECONDS = 60.0
# Shorter than half a blink of the cursor.
STILL_SECONDS = 0.3


def missing() -> list[str]:
    """The programs that this machine lacks."""
    return [name for name in NEEDED if shutil.which(name) is None]


class RealScreen:
    """Keys go in through X, and what comes of them is seen in pixels and window titles alone."""

    def __init__(self, screen: Screen, home: Path) -> None:
        self._screen = screen
        self._home = home
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "XDG_", "WAYLAND"))}
        self._environment = {**kept, "DISPLAY": screen.name, "HOME": str(home), "LANG": "C.UTF-8"}

    def manage(self) -> subprocess.Popen[bytes]:
        """Start the window manager: without one no window has the keyboard."""
        return self._start(["openbox", "--sm-disable"])

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start the real program."""
        return self._start([sys.executable, "-m", "teamdesk", *arguments])

    def start_witnessed(self, descriptor: int, *arguments: str) -> subprocess.Popen[bytes]:
        """Start the real program with a witness in it, who answers on a socket."""
        command = [sys.executable, "-m", "tests.helpers.witnessed", str(descriptor), *arguments]
        return subprocess.Popen(command, env=self._environment, pass_fds=(descriptor,))

    def await_title(self, title: str) -> None:
        """Wait until a window of that title is in sight; the manager gives it the keyboard."""
        until = time.monotonic() + GIVE_UP_SECONDS
        # A search trips over windows that vanish while it looks, so it is asked again.
        while not self._finds(title):
            assert time.monotonic() < until, f"no window is called {title}"
            time.sleep(0.05)
        self.await_stillness()

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, and wait for what comes of each."""
        for key in keys:
            before = self.looks()
            self._xdotool("key", "--clearmodifiers", key)
            self._await_change(before)
            self.await_stillness()

    def send(self, *keys: str) -> None:
        """Press keys, and wait for nothing."""
        self._xdotool("key", "--clearmodifiers", *keys)

    def send_text(self, text: str) -> None:
        """Type a text, and wait for nothing."""
        self._xdotool("type", "--delay", "4", text)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press the mouse at one point of the screen, and let it go at another."""
        moves = (start, (start[0] + 12, start[1] + 12), end, (end[0] + 2, end[1] + 2))
        self._move(moves[0])
        self._xdotool("mousedown", "1")
        for point in moves[1:]:
            self._move(point)
            # The program has to see each of them, or nothing has been dragged.
            self.await_stillness()
        self._xdotool("mouseup", "1")

    def _move(self, point: tuple[int, int]) -> None:
        self._xdotool("mousemove", "--sync", str(point[0]), str(point[1]))

    def pixels(self) -> bytes:
        """What is seen now."""
        return self._screen.pixels()

    def differs(self, before: bytes, place: tuple[int, int, int, int], edge: int) -> bool:
        """Whether a rectangle of the screen, ``edge`` pixels around it included, has changed."""
        return part(before, place, edge) != part(self.pixels(), place, edge)

    def type(self, text: str) -> None:
        """Type a text as fast as a good typist."""
        self._xdotool("type", "--delay", "15", text)
        self.await_stillness()

    def close_window(self) -> None:
        """Let the window manager close the window, as its cross would."""
        self._xdotool("key", "--clearmodifiers", "alt+F4")

    def looks(self) -> bytes:
        """A short value for what is seen now."""
        return fingerprint(self._screen.pixels())

    def _await_change(self, before: bytes) -> None:
        """Wait until something has come of a key; a busy machine takes its time to begin."""
        until = time.monotonic() + GIVE_UP_SECONDS
        while self.looks() == before and time.monotonic() < until:
            time.sleep(0.02)

    def await_stillness(self) -> None:
        """Wait until nothing has changed on the screen for a moment."""
        until = time.monotonic() + GIVE_UP_SECONDS
        seen, since = self.looks(), time.monotonic()
        while time.monotonic() - since < STILL_SECONDS and time.monotonic() < until:
            time.sleep(0.02)
            now = self.looks()
            if now != seen:
                seen, since = now, time.monotonic()

    def let_pass(self, seconds: float) -> None:
        """Let time pass, where time is what was promised: a note is kept within a second."""
        time.sleep(seconds)

    def _start(self, command: list[str]) -> subprocess.Popen[bytes]:
        return subprocess.Popen(command, env=self._environment)

    def _finds(self, title: str) -> bool:
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", title, "windowactivate", "--sync"],
            env=self._environment,
            check=False,
            capture_output=True,
            timeout=GIVE_UP_SECONDS,
        )
        return found.returncode == 0

    def _xdotool(self, *arguments: str) -> None:
        self._run("xdotool", *arguments)

    def _run(self, *command: str) -> None:
        subprocess.run(
            command,
            env=self._environment,
            check=True,
            timeout=GIVE_UP_SECONDS,
            stdout=subprocess.DEVNULL,
        )

    def plug_in(self, name: str, place: int = 1) -> None:
        """Connect a screen; at place 0 it is the first, the others stand below."""
        size = f"{WIDTH}/{WIDTH // 4}x{HEIGHT}/{HEIGHT // 4}+0+{HEIGHT * place}"
        # What X itself calls its one output belongs to the first.
        self._run("xrandr", "--setmonitor", name, size, "none" if place else "screen")

    def unplug(self, name: str) -> None:
        """Take a screen away."""
        self._run("xrandr", "--delmonitor", name)


@contextlib.contextmanager
def real_screen(home: Path, wall: str = "") -> Iterator[RealScreen]:
    """A screen with a window manager, for as long as the ``with`` block runs.

    Where a ``wall`` is named, another screen of that name stands below it.
    """
    with Screen(HEIGHT * 2 if wall else HEIGHT) as screen:
        shown = RealScreen(screen, home)
        if wall:
            shown.plug_in("LAPTOP", 0)
            shown.plug_in(wall)
        with ended(shown.manage()):
            yield shown


@contextlib.contextmanager
def ended(process: subprocess.Popen[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    """See that a process is gone at the end, however the block ends."""
    try:
        yield process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
        process.wait()
