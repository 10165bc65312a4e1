"""Move programs from conductor-py: `python -m conductor_client.migrate PATH`, with the extra `migrate`.

Imports, types and names of methods are rewritten. Silent changes of behaviour are reported by file and line.
"""

from __future__ import annotations

from typing import NamedTuple

from .places import RULES, Place

__all__ = ["RULES", "Migration", "Place", "migrate"]

_MOST = 10


class Migration(NamedTuple):
    """A migrated program.

    Attributes:
        source: The program with the names of this package.
        places: The places whose behaviour changes, in the order of the original lines.
    """

    source: str
    places: list[Place]


def migrate(source: str, *, concerned: bool = True) -> Migration:
    """Return a program moved from conductor-py, and the places whose behaviour changes.

    Args:
        source: The program's text.
        concerned: Whether members are also recognised by their names alone; False for files that do not use the API.

    Raises:
        SyntaxError: it is not Python of the running version.

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
