"""How long from the command to the first painted window, beside a bare PySide6 window.

``python -m benchmarks.startup [--rounds N] [--frozen PROGRAM] [--json]``. The programs take turns
in each round, so that whatever else the machine does hits all of them; medians and ratios are what
counts.
Painted: the first picture on the screen. Settled: the last change of a hundredth of the screen
before two quiet seconds, so that a caret or the counts at the foot don't make it later. The first
picture of a team may only say that the team is being opened; its start is the settled one.
The derivation of the key is slow on purpose (RFC 9106), takes 64 MiB and has its own budget.
Both places that a team may open at are started, «Oppgaver» as the usual one and the board where it
was chosen; each in a home of its own, which remembers the choice.
Each is started twice: with a key that is at hand, as its budget says, and as a team's file
has it. What the derivation takes on an idle machine is told below the table.
With ``--frozen dist/teamdesk/teamdesk`` the built program takes part, and below the table stands
how much later its unlock window comes than the one from the source.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.screen import Screen, changed_share, is_painted
from benchmarks.sixty_cases import copy_with_key_at_hand, key_derivation_ms, make_sixty_cases
from teamdesk.bootstrap.first_place import FirstPlace
from teamdesk.core.kept_views import KeptViews
from teamdesk.ui.navigation import Place

if TYPE_CHECKING:
    from uuid import UUID

ROOT = Path(__file__).resolve().parents[1]
QUIET_SECONDS, GIVE_UP_SECONDS, POLL_SECONDS = 2.0, 60.0, 0.004
LEAST_CHANGE = 0.01
BARE, UNLOCK, FROZEN = "bare window", "unlock window", "unlock, frozen"
PASSPHRASE = "en lang setning for målingen"


@dataclass(frozen=True, slots=True)
class Start:
    """One start: milliseconds from the command, and the most memory it took, in MiB."""

    painted: float
    settled: float
    memory: float


def database_in(folder: Path) -> Path:
    """Where the team's file lies in the folder of a run."""
    return folder / "team.teamdesk"


def key_at_hand_in(folder: Path) -> Path:
    """Where its copy lies, whose key needs next to no derivation."""
    return folder / "key-at-hand.teamdesk"


def home_in(folder: Path, program: str) -> Path:
    """Where a program keeps its settings: those that open the board have chosen it."""
    return folder / ("board-home" if program.startswith("board") else "home")


def choose_board(home: Path, team: tuple[UUID, UUID | None]) -> None:
    """Let the board open first for the member of a team."""
    config = home / "CONFIG" / "Teamdesk"
    config.mkdir(parents=True)
    view = KeptViews(config).of("first/{}/{}".format(*team))
    FirstPlace(view).choose(Place.BOARD)


def programs(folder: Path, frozen: Path | None) -> dict[str, list[str]]:
    """What is started, by name; the team's file lies in ``folder``."""
    python, teamdesk = sys.executable, [sys.executable, "-m", "teamdesk"]
    passphrase = folder / "passphrase"
    passphrase.write_text(PASSPHRASE, encoding="utf-8")
    passphrase.chmod(0o600)
    database = ["--database", str(database_in(folder))]
    key_at_hand = ["--database", str(key_at_hand_in(folder))]
    secret = ["--passphrase-file", str(passphrase)]
    built = {FROZEN: [str(frozen.resolve()), *database]} if frozen else {}
    return {
        BARE: [python, "-m", "benchmarks.bare_window"],
        UNLOCK: [*teamdesk, *database],
        **built,
        "tasks, key given": [*teamdesk, *key_at_hand, *secret],
        "board, key given": [*teamdesk, *key_at_hand, *secret],
        "tasks, passphrase": [*teamdesk, *database, *secret],
        "board, passphrase": [*teamdesk, *database, *secret],
        "practice team": [*teamdesk, "--practice"],
    }


def measure(command: list[str], screen: Screen, home: Path) -> Start:
    """Start one program on the screen, watch it until it is quiet, and end it."""
    environment = {
        **os.environ,
        "DISPLAY": screen.name,
        "QT_QPA_PLATFORM": "xcb",
        **{f"XDG_{kind}_HOME": str(home / kind) for kind in ("CONFIG", "DATA", "STATE", "CACHE")},
    }
    environment.pop("WAYLAND_DISPLAY", None)
    # Nobody at an office PC compiles the program anew at each start.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
    try:
        painted, settled = _watch(process, screen, begun)
        memory = _peak_memory(process.pid)
    finally:
        process.kill()
        process.wait()
    return Start(painted * 1000, settled * 1000, memory)


def _watch(process: subprocess.Popen[bytes], screen: Screen, begun: float) -> tuple[float, float]:
    painted = settled = 0.0
    seen = b""
    while (now := time.perf_counter() - begun) < GIVE_UP_SECONDS and process.poll() is None:
        pixels = screen.pixels()
        if pixels != seen and is_painted(pixels):
            if changed_share(seen, pixels) >= LEAST_CHANGE:
                settled = now
            seen = pixels
            painted = painted or now
        if painted and now - settled > QUIET_SECONDS:
            return painted, settled
        time.sleep(POLL_SECONDS)
    raise RuntimeError(f"no window came to rest: {process.args!r}")


def _peak_memory(process: int) -> float:
    for line in Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return 0.0


def run(rounds: int, commands: dict[str, list[str]], folder: Path) -> dict[str, list[Start]]:
    """Start every program once a round; each one's starts come in the order of the rounds."""
    with Screen() as screen:
        starts: dict[str, list[Start]] = {program: [] for program in commands}
        # The first round fills the caches of the disk and is not counted.
        for number in range(rounds + 1):
            for program, command in commands.items():
                start = measure(command, screen, home_in(folder, program))
                starts[program] += [start] if number else []
    return starts


def _painted_ratio(starts: list[Start], others: list[Start]) -> float:
    return median(
        start.painted / other.painted for start, other in zip(starts, others, strict=True)
    )


def _summary(starts: list[Start], bare: list[Start]) -> dict[str, float]:
    settled = [start.settled / other.painted for start, other in zip(starts, bare, strict=True)]
    return {
        "painted_ms": median(start.painted for start in starts),
        "painted_ratio": _painted_ratio(starts, bare),
        "settled_ms": median(start.settled for start in starts),
        "settled_ratio": median(settled),
        "peak_mib": median(start.memory for start in starts),
    }


def main() -> int:
    """Measure and print; budgets are in the report's reader, not here."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--frozen", type=Path, metavar="PROGRAM")
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        database = database_in(folder)
        choose_board(home_in(folder, "board"), make_sixty_cases(database, PASSPHRASE))
        copy_with_key_at_hand(database, key_at_hand_in(folder), PASSPHRASE)
        starts = run(chosen.rounds, programs(folder, chosen.frozen), folder)
        derivation = key_derivation_ms(database, PASSPHRASE, chosen.rounds)
    results = {program: _summary(of, starts[BARE]) for program, of in starts.items()}
    beside = {"key derivation": {"ms": derivation}}
    if FROZEN in starts:
        beside["frozen unlock"] = {"x source": _painted_ratio(starts[FROZEN], starts[UNLOCK])}
    if chosen.json:
        print(json.dumps({**results, **beside}, indent=2))
        return 0
    _print_table(results)
    for name, figures in beside.items():
        print(f"{name}:", *(f"{figure:.2f} {unit}" for unit, figure in figures.items()))
    return 0


def _print_table(results: dict[str, dict[str, float]]) -> None:
    print(f"{'':18}{'painted ms':>12}{'x bare':>8}{'settled ms':>12}{'x bare':>8}{'peak MiB':>10}")
    for program, row in results.items():
        print(
            f"{program:18}{row['painted_ms']:12.0f}{row['painted_ratio']:8.2f}"
            f"{row['settled_ms']:12.0f}{row['settled_ratio']:8.2f}{row['peak_mib']:10.0f}"
        )


if __name__ == "__main__":
    sys.exit(main())
