"""Draws the figures that `python -m benchmarks` pipes in, as SVG. Runs in the environment that has matplotlib.

PYTHON -P benchmarks/plot.py FOLDER < figures.json
"""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any

# Readable on white and on black.
INK, OURS, OTHERS = "#7d8590", "#2f81f7", "#9a9fa6"


def main() -> None:
    """Two files: what costs less is better, what does more is better."""
    matplotlib: Any = importlib.import_module("matplotlib")
    matplotlib.use("svg")
    matplotlib.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "benchmarks", "font.size": 9})
    for name in ("text.color", "axes.labelcolor", "xtick.color", "ytick.color", "axes.edgecolor"):
        matplotlib.rcParams[name] = INK
    pyplot: Any = importlib.import_module("matplotlib.pyplot")
    figures = json.load(sys.stdin)
    for rate, file in ((False, "performance-cost.svg"), (True, "performance-rate.svg")):
        rows = [figure for figure in figures if figure["rate"] is rate]
        if not rows:
            continue
        heights = [len(row["bars"]) + 1.6 for row in rows]
        picture, axes = pyplot.subplots(
            len(rows), 1, figsize=(8, sum(heights) * 0.24), gridspec_kw={"height_ratios": heights}, squeeze=False
        )
        for row, axis in zip(rows, axes[:, 0], strict=True):
            draw(axis, row)
        picture.tight_layout()
        picture.savefig(Path(sys.argv[1]) / file, transparent=True, metadata={"Date": None, "Creator": None})
        pyplot.close(picture)


def draw(axis: Any, row: dict[str, Any]) -> None:
    """One row: a bar for each contender, with the middle half of its rounds."""
    names = [row["by"].replace("`", "") if bar[0] == "floor" else bar[0] for bar in row["bars"]]
    values = [bar[1] for bar in row["bars"]]
    spread = [[max(0.0, bar[1] - bar[2]) for bar in row["bars"]], [max(0.0, bar[3] - bar[1]) for bar in row["bars"]]]
    colours = [OURS if bar[0].startswith("ours") else OTHERS for bar in row["bars"]]
    axis.barh(names, values, xerr=spread, color=colours, ecolor=INK, height=0.7)
    for position, (value, bar) in enumerate(zip(values, row["bars"], strict=True)):
        # Behind the spread, which would cross it out.
        axis.text(max(value, bar[3]), position, f"  {value:.2f}", va="center", color=INK)
    axis.invert_yaxis()
    axis.set_title(row["title"].replace("`", ""), loc="left", fontsize=9, color=INK)
    axis.set_xlim(0, max(bar[3] for bar in row["bars"]) * 1.15)
    for side in ("top", "right"):
        axis.spines[side].set_visible(False)


if __name__ == "__main__":
    main()
