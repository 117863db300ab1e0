"""A process that stores persons until it is killed: ``DATABASE KEY RUN``.

It says the number of each person on standard output after the commit, never before.
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from sqlalchemy import insert

from teamdesk.models import Person, Relative
from teamdesk.storage.engine import checkpoint, open_engine
from tests.helpers.vaults import person_with_relatives


def main(database: str, key: str, run: str) -> None:
    """Each transaction stores a person and three relatives, or nothing."""
    engine = open_engine(Path(database), bytes.fromhex(key))
    for number in count():
        person, relatives = person_with_relatives(f"{run}:{number}")
        with engine.begin() as connection:
            connection.execute(insert(Person).values(person))
            connection.execute(insert(Relative), relatives)
        sys.stdout.write(f"{run}:{number}\n")
        sys.stdout.flush()
        if number % 11 == 10:
            checkpoint(engine)


if __name__ == "__main__":
    main(*sys.argv[1:])
