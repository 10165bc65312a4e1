"""Move programs from conductor-py: `python -m conductor_client.migrate PATH`, with the extra `migrate`.

Imports, types and names of methods are rewritten. What a move changes without an error is reported by file and line.
"""

from __future__ import annotations

from typing import NamedTuple

from .places import RULES, Place

__all__ = ["RULES", "Migration", "Place", "migrate"]

_MOST = 10


class Migration(NamedTuple):
    """A program that was moved.

    Attributes:
        source: The program with the names of this package.
        places: What the move changes, in the order of the lines of the program as it was.
    """

    source: str
    places: list[Place]


def migrate(source: str, *, concerned: bool = True) -> Migration:
    """Return a program moved from conductor-py, and the places that the move changes.

    Args:
        source: The program's text.
        concerned: Whether members are to be recognised by their names alone, too. Not in files that have nothing
            to do with the API.

    Raises:
        SyntaxError: it is no Python of the running version.

    Example:
        ```python
        from conductor_client.migrate import migrate

        moved = migrate("from conductor import Conductor\\nprint(Conductor().qbd.company.retrieve().created_at)\\n")
        assert moved.source.startswith("from conductor_client import Conductor\\n")
        ```
    """
    from .reader import read
    from .rewrite import rewrite

    report = read(source)
    changed, named = rewrite(source)
    places = sorted([*report.places.values(), *named])
    if not concerned:
        places = [place for place in places if place.verdict == "changes"]
    # An edit within another is made by the next reading.
    text = source
    for _ in range(_MOST):
        after = report.apply()
        if after == text:
            break
        text = after
        report = read(text)
    return Migration(rewrite(text)[0] if text != source else changed, places)
