"""Initial company files as images, made once per process and copied for each company."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .demo import demo
from .empty import empty
from .large import large

SEEDS: Mapping[str, Callable[[], bytes]] = {"empty": empty, "demo": demo, "large": large}
"""By name."""
