"""Company files to begin with, as images: made once a process, copied for each company."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .demo import demo
from .empty import empty
from .large import large

SEEDS: Mapping[str, Callable[[], bytes]] = {"empty": empty, "demo": demo, "large": large}
"""By name."""
