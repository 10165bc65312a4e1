"""All files or none: a failure or a kill at any step leaves one state, or one that the next run finishes."""

from __future__ import annotations

import errno
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.errors import GenerationError
from scripts.codegen.output import transaction

from .project import Project, document

ROOT = Path(__file__).resolve().parents[2]


class _Killed(BaseException):
    """What takes the place of a kill."""


def _tree(root: Path) -> dict[str, bytes]:
    return {p.relative_to(root).as_posix(): p.read_bytes() for p in sorted(root.rglob("*")) if p.is_file()}


def _before(root: Path) -> dict[Path, bytes | None]:
    (root / "package" / "old").mkdir(parents=True)
    (root / "package" / "old" / "gone.py").write_text("1\n", encoding="utf-8")
    (root / "package" / "kept.py").write_text("2\n", encoding="utf-8")
    (root / "document.yaml").write_text("3\n", encoding="utf-8")
    return {
        root / "package" / "old" / "gone.py": None,
        root / "package" / "kept.py": b"2\n",
        root / "package" / "new" / "added.py": b"4\n",
        root / "document.yaml": b"5\n",
    }


AFTER = {"package/kept.py": b"2\n", "package/new/added.py": b"4\n", "document.yaml": b"5\n"}


def test_what_is_replaced(tmp_path: Path) -> None:
    wanted = _before(tmp_path)
    times = (tmp_path / "package" / "kept.py").stat().st_mtime_ns
    assert len(transaction.replace_all(tmp_path, wanted)) == 3
    assert _tree(tmp_path) == AFTER
    assert not (tmp_path / "package" / "old").exists()
    assert (tmp_path / "package" / "kept.py").stat().st_mtime_ns == times
    assert transaction.replace_all(tmp_path, wanted) == []


STEPS = ("mkdir", "replace", "unlink", "rmtree", "fsync")


@pytest.mark.parametrize("step", STEPS)
def test_killed_before_any_step(step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    holders: dict[str, Any] = {"mkdir": Path, "replace": os, "unlink": Path, "rmtree": shutil, "fsync": os}
    for stop_at in range(1, 12):
        root = tmp_path / str(stop_at)
        wanted = _before(root)
        before = _tree(root)
        holder = holders[step]
        original = getattr(holder, step)
        count = 0

        def counted(*arguments: Any, stop_at: int = stop_at, original: Any = original, **options: Any) -> Any:
            nonlocal count
            count += 1
            if count == stop_at:
                raise _Killed
            return original(*arguments, **options)

        with monkeypatch.context() as patched:
            patched.setattr(holder, step, counted)
            try:
                transaction.replace_all(root, wanted)
            except _Killed:
                killed = True
            else:
                killed = False
        listed = (root / transaction.FOLDER / "files.json").exists()
        transaction.finish(root)
        done = listed or not killed or _tree(root) == AFTER
        assert _tree(root) == (AFTER if done else before)
        transaction.replace_all(root, wanted)
        assert _tree(root) == AFTER
        if not killed:
            return
    pytest.fail(f"{step} is called more often than this test thinks")


def test_somebody_changed_a_file_in_between(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = _before(tmp_path)
    original = os.replace
    calls: list[Path] = []

    def second(source: Path, target: Path) -> None:
        calls.append(target)
        if len(calls) == 3:
            raise _Killed
        original(source, target)

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", second)
        with pytest.raises(_Killed):
            transaction.replace_all(tmp_path, wanted)
    assert transaction.unfinished(tmp_path)
    (tmp_path / "package" / "new" / "added.py").write_text("by hand\n", encoding="utf-8")
    with pytest.raises(GenerationError, match="was changed while a run of scripts/regenerate was unfinished"):
        transaction.finish(tmp_path)


def test_a_check_leaves_an_unfinished_run_alone(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    changed = document()
    changed["components"]["schemas"]["loan"]["properties"]["status"]["enum"].append("lost")
    original = os.replace
    calls: list[Path] = []

    def third(source: Path, target: Path) -> None:
        calls.append(target)
        if len(calls) == 3:
            raise _Killed
        original(source, target)

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", third)
        with pytest.raises(_Killed):
            project.take_over(changed)
    half = project.files()
    ran = project.run("--check")
    assert ran.status == 1
    assert "a run was killed in the middle; scripts/regenerate finishes it" in ran.err
    assert project.files() == half
    assert project.run().status == 0
    assert project.run("--check").status == 0
    assert "lost" in (project.root / "openapi.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("step", "failure"),
    [("mkdir", errno.EROFS), ("fsync", errno.ENOSPC), ("replace", errno.EACCES), ("unlink", errno.EACCES)],
)
def test_a_disk_that_takes_nothing(step: str, failure: int, project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk, a read-only one, a folder of somebody else's: one message, and either state."""
    changed = document()
    changed["components"]["schemas"]["loan"]["properties"]["status"]["enum"].append("lost")
    before = project.files()
    original = getattr(os, step)
    calls: list[str] = []

    def refused(path: Any, *arguments: Any, **options: Any) -> Any:
        ours = step == "fsync" or transaction.FOLDER in str(path) or str(path).startswith(str(project.root))
        calls.extend([str(path)] if ours else [])
        if (ours and len(calls) >= 3) or (ours and step != "fsync" and step != "replace"):
            raise OSError(failure, os.strerror(failure), str(path))
        return original(path, *arguments, **options)

    with monkeypatch.context() as patched:
        patched.setattr(os, step, refused)
        ran = project.take_over(changed)
    assert calls
    assert ran.status == 1
    assert os.strerror(failure) in ran.err
    if transaction.unfinished(project.root):
        assert "nothing was changed" not in ran.err
        assert project.run().status == 0
        assert "lost" in (project.root / "openapi.yaml").read_text(encoding="utf-8")
    else:
        assert ran.err.endswith("regenerate: nothing was changed\n")
        assert project.run("--check").status == 0
        assert {path: data for path, data in project.files().items() if transaction.FOLDER not in path} == before


@pytest.mark.long
def test_kill_9_at_random_moments(project: Project, tmp_path: Path) -> None:
    before = project.files()
    changed = document()
    changed["components"]["schemas"]["loan"]["properties"]["status"]["enum"].append("lost")
    changed["paths"]["/shelves"] = changed["paths"].pop("/opening-hours")
    spec = tmp_path / "new.json"
    spec.write_text(json.dumps(changed), encoding="utf-8")
    program = (
        "import sys; from pathlib import Path; from scripts.codegen.main import main;"
        f"sys.exit(main(['--spec', {str(spec)!r}], root=Path({str(project.root)!r})))"
    )
    command = [sys.executable, "-c", program]
    started = time.monotonic()
    assert subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode == 0
    whole = time.monotonic() - started
    after = project.files()
    assert after != before
    source = random.Random(time.time_ns())
    for _ in range(20):
        project.restore(before)
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            process.wait(source.uniform(0.5, 1.0) * whole)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
        assert project.run().status == 0
        assert project.files() in (before, after)
        assert not (project.root / transaction.FOLDER).exists()
