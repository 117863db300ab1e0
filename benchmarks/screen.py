"""A screen of our own (Xvfb), looked at from outside the program that paints on it."""

from __future__ import annotations

import ctypes
import hashlib
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType

WIDTH, HEIGHT = 1400, 900
ALL_PLANES, Z_PIXMAP = ctypes.c_ulong(-1), 2
BYTES_A_PIXEL = 4
# Every 37th pixel is enough to see a word on a window, and costs little.
STEP = 37 * BYTES_A_PIXEL


class _XImage(ctypes.Structure):
    """The beginning of Xlib's struct; the rest is not read."""

    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.POINTER(ctypes.c_char)),
    )


class Screen:
    """An X server with nothing on it, for as long as the ``with`` block runs."""

    def __init__(self, height: int = HEIGHT) -> None:
        self.height = height

    def __enter__(self) -> Screen:
        """Start the server and connect to it.

        Raises:
            FileNotFoundError: Xvfb is not installed.
        """
        size = f"{WIDTH}x{self.height}x24"
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", size, "-br", "-nolisten", "tcp"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._server.stdout
        self.name = f":{self._server.stdout.readline().strip()}"
        self._xlib = _xlib()
        self._display = self._xlib.XOpenDisplay(self.name.encode())
        self._root = self._xlib.XDefaultRootWindow(self._display)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop the server, and with it whatever still shows on it."""
        self._xlib.XCloseDisplay(self._display)
        with self._server:
            self._server.terminate()

    def pixels(self) -> bytes:
        """What is seen now."""
        image = self._xlib.XGetImage(
            self._display, self._root, 0, 0, WIDTH, self.height, ALL_PLANES, Z_PIXMAP
        )
        data = ctypes.string_at(image.contents.data, WIDTH * self.height * BYTES_A_PIXEL)
        self._xlib.XDestroyImage(image)
        return data


def is_painted(pixels: bytes) -> bool:
    """Tell whether there is more than a background: at least three colours."""
    return len({pixels[at : at + 3] for at in range(0, len(pixels), STEP)}) >= 3


def changed_share(before: bytes, after: bytes) -> float:
    """How much of the screen looks different, from 0 to 1; nothing is compared with everything."""
    if not before:
        return 1.0
    pairs = list(zip(before[::STEP], after[::STEP], strict=True))
    return sum(old != new for old, new in pairs) / len(pairs)


def fingerprint(pixels: bytes) -> bytes:
    """A short value that changes when anything on the screen does."""
    return hashlib.blake2b(pixels, digest_size=16).digest()


def part(pixels: bytes, place: tuple[int, int, int, int], edge: int) -> list[bytes]:
    """The lines of a rectangle and of ``edge`` pixels around it, where the screen has them."""
    left, top, width, height = place
    first, last = max(0, left - edge), min(WIDTH, left + width + edge)
    seen = len(pixels) // (WIDTH * BYTES_A_PIXEL)
    lines = range(max(0, top - edge), min(seen, top + height + edge))
    starts = (line * WIDTH * BYTES_A_PIXEL for line in lines)
    return [pixels[at + first * BYTES_A_PIXEL : at + last * BYTES_A_PIXEL] for at in starts]


def _xlib() -> ctypes.CDLL:
    xlib = ctypes.CDLL("libX11.so.6")
    xlib.XOpenDisplay.restype = ctypes.c_void_p
    xlib.XOpenDisplay.argtypes = [ctypes.c_char_p]
    xlib.XDefaultRootWindow.restype = ctypes.c_ulong
    xlib.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
    xlib.XGetImage.restype = ctypes.POINTER(_XImage)
    xlib.XGetImage.argtypes = [
        *(ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int),
        *(ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong, ctypes.c_int),
    ]
    xlib.XDestroyImage.argtypes = [ctypes.POINTER(_XImage)]
    xlib.XCloseDisplay.argtypes = [ctypes.c_void_p]
    return xlib
