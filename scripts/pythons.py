"""The tests on other interpreters: each Python that is found, in an environment of its own, and Pyodide."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".pythons"
WANTED = ("3.12", "3.13", "3.14", "3.15")
TESTS = ("tests/unit", "tests/property", "tests/sandbox")
PYODIDE = "314.0.7"
# What the tests need beside the package and its extras; the versions are those of the lock file.
NEEDED = (
    "pytest pytest-asyncio pytest-xdist hypothesis respx trustme h2 httpx2 PyYAML tzdata pydantic opentelemetry-sdk"
)
# Extras that no test of those needs, or that are made for one Python only.
_LEFT_OUT = frozenset({"arrow", "dev", "dlt", "postgres", "programs", "redis"})
_PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = ",".join(sorted(_PROJECT["optional-dependencies"].keys() - _LEFT_OUT))
_BUILD = "hatchling editables"
_PINNED = re.compile(r"^([A-Za-z0-9._-]+==[^\s;\\]+)", re.MULTILINE)


def run(arguments: list[str]) -> bool:
    """Run everything that is found, and say what is missing; return whether all that ran was good.

    Args:
        arguments: What goes to pytest; unless it names a path, the unit, property and sandbox tests are run.
    """
    said: list[tuple[str, str]] = []
    found = dict(_interpreters())
    for version, python in sorted(found.items(), key=lambda each: [*map(int, each[0].split("."))]):
        said.append((f"Python {version}", _tested(version, python, arguments)))
    said += [(f"Python {version}", "missing") for version in WANTED if version not in found]
    said.append(("Pyodide", _pyodide()))
    for name, verdict in said:
        print(f"{name:28}{verdict}", flush=True)
    return not any(verdict.startswith("failed") for _, verdict in said)


def _interpreters() -> Iterator[tuple[str, Path]]:
    """Yield other Pythons by version: those that $PYTHONS names, and python3.12 to python3.15 on the path."""
    named = [part for part in os.environ.get("PYTHONS", "").split(os.pathsep) if part]
    own = f"{sys.version_info.major}.{sys.version_info.minor}"
    seen = {own} if not named else set[str]()
    for name in (*named, *(f"python{version}" for version in WANTED)):
        path = shutil.which(name)
        version = _version(path) if path is not None else None
        if version is None:
            if name in named:
                print(f"{name}: no Python", flush=True)
        elif version not in seen:
            seen.add(version)
            assert path is not None
            yield version, Path(path)


def _version(python: str) -> str | None:
    # A launcher such as pyenv's is there for versions that are not.
    program = "import sys; print('%d.%d' % sys.version_info[:2])"
    done = subprocess.run([python, "-c", program], capture_output=True, text=True, check=False)
    return done.stdout.strip() or None


def _tested(version: str, python: Path, arguments: list[str]) -> str:
    folder = FOLDER / version
    own = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if reason := _installed(folder, python, own):
        return f"failed: {reason}"
    paths = () if any((ROOT / each.partition("::")[0]).exists() for each in arguments) else TESTS
    command = [str(own), "-m", "pytest", "-n", "2", "--dist", "loadfile", *arguments, *paths]
    print(f"Python {version}: {' '.join(command[1:])}", flush=True)
    environment = {**os.environ, "PYTHONHASHSEED": "random"}
    return "failed" if subprocess.call(command, cwd=ROOT, env=environment) else "ok"


def _installed(folder: Path, python: Path, own: Path) -> str | None:
    """Make an environment with the versions of the lock file; return what went wrong."""
    lock = (ROOT / "scripts" / "requirements.lock").read_text(encoding="utf-8")
    constraints = FOLDER / "constraints.txt"
    FOLDER.mkdir(exist_ok=True)
    # Without hashes: a lock for one Python does not name the wheels of another.
    constraints.write_text("\n".join(_PINNED.findall(lock)) + "\n", encoding="utf-8")
    pip = [str(own), "-m", "pip", "--disable-pip-version-check", "--quiet", "install", "--constraint", str(constraints)]
    steps = [
        [*pip, *NEEDED.split(), *_BUILD.split()],
        [*pip, "--no-build-isolation", "--editable", f"{ROOT}[{EXTRAS}]"],
    ]
    if not own.exists():
        steps.insert(0, [str(python), "-m", "venv", str(folder)])
    for step in steps:
        done = subprocess.run(step, capture_output=True, text=True, check=False)
        if done.returncode:
            return f"{' '.join(step[1:4])}: {(done.stderr or done.stdout).strip().splitlines()[-1:]}"
    return None


def _pyodide() -> str:
    """Import and decode in Pyodide, which npm brings."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return "missing: no node and npm on the path"
    folder = FOLDER / "pyodide"
    module = folder / "node_modules" / "pyodide"
    if not (module / "pyodide.mjs").exists():
        folder.mkdir(parents=True, exist_ok=True)
        install = [npm, "install", "--prefix", str(folder), "--no-audit", "--no-fund", f"pyodide@{PYODIDE}"]
        done = subprocess.run(install, capture_output=True, text=True, check=False)
        if done.returncode:
            return f"missing: npm install pyodide@{PYODIDE} failed"
    import sysconfig

    script = str(ROOT / "scripts" / "pyodide_check.mjs")
    command = [node, script, str(module), str(ROOT), sysconfig.get_path("purelib")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if len(line) < 300]
        return "failed\n" + "\n".join(lines[-20:])
    return f"ok: {done.stdout.strip().splitlines()[-1]}"
