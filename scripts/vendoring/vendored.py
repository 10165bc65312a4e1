"""An environment in which `conductor_client` is a copy under another name: for running our tests against copies.

The environment has what `.venv` has, the copy, and the import hook of `alias.py`, which its Python installs whenever it
starts. So programs that tests start get the copy, too.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

from .main import ROOT
from .source import Source

__all__ = ["environment"]


def environment(folder: Path, name: str, only: str | None = None) -> Path:
    """Make the copy and the environment, and return its Python.

    Args:
        folder: An empty folder for both.
        name: The package's name in the copy, such as `libs.acme_conductor`.
        only: The resources that the copy has; by default all, of every API.
    """
    source = Source(ROOT)
    chosen = ["--only", only] if only else ["--api", ",".join(source.apis)]
    target = folder.joinpath("copies", *name.split("."))
    command = [sys.executable, str(ROOT / "scripts" / "vendor"), str(target), "--package", name, *chosen]
    subprocess.run([*command, "--with", ",".join(source.parts)], check=True)
    venv.create(folder / "environment")
    windows = os.name == "nt"
    python = folder / "environment" / ("Scripts/python.exe" if windows else "bin/python")
    paths = {"base": str(folder / "environment"), "platbase": str(folder / "environment")}
    site = Path(sysconfig.get_path("purelib", "venv", paths))
    lines = [
        f"import site; site.addsitedir({sysconfig.get_path('purelib')!r})",
        str(folder / "copies"),
        f"import conductor_alias; conductor_alias.install({name!r})",
    ]
    (site / "conductor_alias.pth").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (site / "conductor_alias.py").write_bytes(Path(__file__).with_name("alias.py").read_bytes())
    return python
