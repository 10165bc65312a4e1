"""The one environment that all scripts run in: `.venv` beside this folder, made from the lock file with pip alone.

Standard library only, because it runs before anything is installed. A script calls `enter()` first; from then on it
runs in `.venv`, whichever Python it was started with.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".venv"
LOCK = ROOT / "scripts" / "requirements.lock"
STAMP = FOLDER / "installed-from"
PYTHON = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def enter() -> None:
    """Make sure that this process runs in `.venv` with what the lock file names; start it again there if not."""
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever starts it may have an older one
        sys.exit(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}")
    wanted = _fingerprint()
    if not PYTHON.exists() or not STAMP.exists() or STAMP.read_text(encoding="utf-8") != wanted:
        _install()
        STAMP.write_text(wanted, encoding="utf-8")
    if Path(sys.prefix).resolve() == FOLDER.resolve():
        return
    command = [str(PYTHON), *sys.argv]
    if os.name == "nt":
        sys.exit(subprocess.call(command))
    os.execv(PYTHON, command)


def _fingerprint() -> str:
    """What the environment was made from: the lock file, and the parts of pyproject.toml that an install reads."""
    import tomllib  # new in 3.11, so not before the version was checked

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project["tool"] = {"hatch": project["tool"]["hatch"]}
    return hashlib.sha256(LOCK.read_bytes() + repr(project).encode()).hexdigest()


def _install() -> None:
    print(f"setting up {FOLDER.name} from {LOCK.relative_to(ROOT)} (once)", file=sys.stderr, flush=True)
    if not PYTHON.exists():
        venv.create(FOLDER, with_pip=True)
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--quiet"]
    for arguments in (
        ["install", "--require-hashes", "-r", str(LOCK)],
        ["install", "--no-deps", "--no-build-isolation", "--editable", str(ROOT)],
    ):
        result = subprocess.call([*pip, *arguments])
        if result:
            sys.exit(result)
