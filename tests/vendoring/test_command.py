"""`scripts/vendor` as a command: what it writes, when it refuses, how it checks and updates."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.vendoring import check
from scripts.vendoring.main import ROOT, main
from tests.support.process import run_python

Capture = pytest.CaptureFixture[str]


def _record(target: Path) -> dict[str, Any]:
    record: dict[str, Any] = json.loads((target / "VENDOR.json").read_text(encoding="utf-8"))
    return record


def _tree(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {
        path.relative_to(folder).as_posix(): (path.stat().st_mode, path.read_bytes() if path.is_file() else b"")
        for path in folder.rglob("*")
        if "__pycache__" not in path.parts
    }


def test_twice_the_same_bytes(checkout: Path, copied: Path, tmp_path: Path) -> None:
    (checkout / "scripts").mkdir()
    for name in ("vendor", "vendoring"):
        (checkout / "scripts" / name).symlink_to(ROOT / "scripts" / name)
    other = tmp_path / "other" / "libs" / "conductor"
    command = [sys.executable, "-I", "-S", str(ROOT / "scripts" / "vendor"), str(other)]
    environment = {**os.environ, "PYTHONHASHSEED": "7", "LC_ALL": "C"}
    # Standard library only, another hash seed, another umask.
    options = ["--package", "libs.conductor", "--only", "end_users", "--sbom"]
    for folder in (other, tmp_path / "third" / "libs" / "conductor"):
        command[4] = str(folder)
        subprocess.run([*command, *options], cwd=tmp_path, env=environment, check=True, timeout=120, umask=0o077)
        environment["PYTHONHASHSEED"] = "8"
    assert _tree(other) == _tree(tmp_path / "third" / "libs" / "conductor")
    modes = {mode & 0o777 for mode, _ in _tree(other).values()}
    assert modes == {0o755, 0o644}
    assert list(other.parent.iterdir()) == [other]


def test_the_record(copied: Path) -> None:
    record = _record(copied)
    paths = [path for path in copied.rglob("*") if path.is_file() and path.name != "VENDOR.json"]
    files = {path.relative_to(copied).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}
    assert record["files"] == files
    assert record["options"]["package"] == "libs.conductor"
    provenance = json.loads((copied / "generated" / "provenance.json").read_text(encoding="utf-8"))
    assert record["documents"] == {"conductor": provenance["document"]}
    assert (copied / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()
    assert (copied / "_vendor.py").read_bytes() == Path(check.__file__).read_bytes()


def test_check(copied: Path, capsys: Capture) -> None:
    assert main([str(copied), "--check"]) == 0
    (copied / "transport.py").write_bytes((copied / "transport.py").read_bytes().replace(b"a", b"b", 1))
    (copied / "models.py").write_bytes((copied / "models.py").read_bytes().replace(b"\n", b"\r\n"))
    (copied / "generated" / "models" / "end_user.py").unlink()
    (copied / "_http" / "more.py").write_text("", encoding="utf-8")
    (copied / "__pycache__").mkdir(exist_ok=True)
    (copied / "__pycache__" / "errors.cpython-311.pyc").write_bytes(b"")
    lines = ["added: _http/more.py", "missing: generated/models/end_user.py"]
    lines += ["edited (line ends only): models.py", "edited: transport.py"]
    capsys.readouterr()
    assert main([str(copied), "--check"]) == 1
    *said, advice = capsys.readouterr().out.splitlines()
    assert said == [*lines, "4 differ"]
    assert "git has changed line ends" in advice
    # From the copy alone, without anything that is installed.
    result = subprocess.run(
        [sys.executable, "-S", "-B", "-m", "libs.conductor._vendor", "--check"],
        cwd=copied.parents[1],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert result.returncode == 1
    assert result.stdout.splitlines()[:-2] == lines
    # As a file, too: modules of the copy are called like those of Python.
    result = subprocess.run(
        [sys.executable, "-S", "-B", "_vendor.py", "--check"], cwd=copied, capture_output=True, text=True, check=False
    )
    assert result.returncode == 1
    assert result.stdout.splitlines()[:-2] == lines


def test_a_link_in_a_copy_is_seen(copied: Path, capsys: Capture) -> None:
    (copied / "around").symlink_to(copied, target_is_directory=True)
    assert main([str(copied), "--check"]) == 1
    assert "added: around" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"files": []}', "\xff"])
def test_a_record_that_is_none(copied: Path, text: str, capsys: Capture) -> None:
    (copied / "VENDOR.json").write_text(text, encoding="latin-1")
    assert main([str(copied), "--check"]) == 2
    assert "VENDOR.json" in capsys.readouterr().err
    assert main([str(copied), "--update"], root=ROOT) == 2


def _newer(checkout: Path) -> None:
    """The next release: a member more, an argument less, a value of the runtime gone."""
    package = checkout / "conductor_client"

    def edit(path: str, old: str, new: str) -> None:
        text = (package / path).read_text(encoding="utf-8")
        assert old in text
        (package / path).write_text(text.replace(old, new), encoding="utf-8")

    edit("_version.py", "0.1.0", "0.2.0")
    edit(
        "generated/models/end_user.py",
        '    email: str = wire("email", STRING)\n',
        '    email: str = wire("mail", STRING)\n',
    )
    edit("generated/resources/end_users.py", "source_id: str, email: str", "source_id: str, email: str, phone: str")


def test_update(checkout: Path, copied: Path, capsys: Capture) -> None:
    capsys.readouterr()
    assert main([str(copied), "--update"], root=checkout) == 0
    assert capsys.readouterr().out.endswith("the surface is the same\n")
    _newer(checkout)
    assert main([str(copied), "--update"], root=checkout) == 0
    first, *lines = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"0\.1\.0 \(.*\) -> 0\.2\.0 \(.*\)", first)
    assert lines == [
        '- member EndUser.email = str, "email"',
        '+ member EndUser.email = str, "mail"',
        "+ argument end_users.create.phone = str, required, keyword",
        "3 lines of the surface differ",
    ]
    assert _record(copied)["version"] == "0.2.0"
    assert main([str(copied), "--check"]) == 0


def test_update_never_takes_edits_away(checkout: Path, copied: Path, capsys: Capture) -> None:
    _newer(checkout)
    (copied / "transport.py").write_text("# mine\n", encoding="utf-8")
    (copied / "mine.py").write_text("MINE = 1\n", encoding="utf-8")
    before = _tree(copied)
    for arguments in (["--update"], ["--package", "libs.conductor"]):
        assert main([str(copied), *arguments], root=checkout) == 2
        said = capsys.readouterr().err
        assert "--force" in said
        assert "edited: transport.py" in said
        assert "added: mine.py" in said
    assert _tree(copied) == before
    assert main([str(copied), "--update", "--force"], root=checkout) == 0
    assert "# mine" not in (copied / "transport.py").read_text(encoding="utf-8")
    # What was never ours stays, and is told.
    assert capsys.readouterr().out.endswith("\nadded: mine.py; it stays, and --check finds it\n")
    assert (copied / "mine.py").read_text(encoding="utf-8") == "MINE = 1\n"
    assert list(copied.parent.iterdir()) == [copied]


def test_other_options_keep_the_name(checkout: Path, copied: Path, tmp_path: Path, capsys: Capture) -> None:
    assert main([str(copied), "--only", "end_users", "--sbom"], root=checkout) == 0
    assert _record(copied)["options"]["package"] == "libs.conductor"
    assert "as libs.conductor" in capsys.readouterr().out
    # Under another name by now.
    moved = copied.rename(tmp_path / "elsewhere")
    assert main([str(moved)], root=checkout) == 0
    assert _record(moved)["options"]["package"] == "elsewhere"


def test_an_update_that_is_interrupted(checkout: Path, copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _newer(checkout)
    before, rename = _tree(copied), os.rename

    def interrupted(old: Path, new: Path) -> None:
        if old.name == "new":
            raise KeyboardInterrupt
        rename(old, new)

    monkeypatch.setattr(os, "rename", interrupted)
    with pytest.raises(KeyboardInterrupt):
        main([str(copied), "--update"], root=checkout)
    assert _tree(copied) == before
    assert list(copied.parent.iterdir()) == [copied]


def test_a_name_that_we_need_is_taken(checkout: Path, copied: Path, capsys: Capture) -> None:
    (copied / "fresh.py").write_text("MINE = 1\n", encoding="utf-8")
    (checkout / "conductor_client" / "fresh.py").write_text("OURS = 1\n", encoding="utf-8")
    assert main([str(copied), "--update", "--force"], root=checkout) == 2
    assert "is in the way" in capsys.readouterr().err
    assert (copied / "fresh.py").read_text(encoding="utf-8") == "MINE = 1\n"


def test_update_from_the_copy(copied: Path, tmp_path: Path) -> None:
    said = run_python("-B", "-m", "libs.conductor._vendor", "--update", str(ROOT), cwd=copied.parents[1])
    assert "-> 0.1.0" in said
    result = subprocess.run(
        [sys.executable, "-m", "libs.conductor._vendor", "--update", str(tmp_path)],
        cwd=copied.parents[1],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert result.returncode == 2
    assert "is no checkout" in result.stderr


def test_a_resource_that_is_gone(checkout: Path, tmp_path: Path, capsys: Capture) -> None:
    target = tmp_path / "end" / "conductor"
    assert main([str(target), "--package", "conductor", "--only", "end_users"], root=checkout) == 0
    record = _record(target)
    record["options"]["only"] = ["end_user"]
    (target / "VENDOR.json").write_text(json.dumps(record), encoding="utf-8")
    assert main([str(target), "--update"], root=checkout) == 2
    assert "did you mean end_users?" in capsys.readouterr().err


def test_what_is_refused(checkout: Path, copied: Path, tmp_path: Path, capsys: Capture) -> None:
    def refused(*arguments: str) -> str:
        assert main([*arguments], root=checkout) == 2
        return capsys.readouterr().err

    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "work.py").write_text("WORK = 1\n", encoding="utf-8")
    for more in ([], ["--force"]):
        assert "is not empty, and holds no copy made by scripts/vendor" in refused(str(tmp_path / "own"), *more)
    assert (tmp_path / "own" / "work.py").exists()
    assert "must end in libs/conductor" in refused(str(tmp_path / "conductor"), "--package", "libs.conductor")
    assert "no name of a package" in refused(str(tmp_path / "my-libs"))
    assert "no name of a package" in refused(str(tmp_path / "x"), "--package", "libs.class")
    assert "that this one needs" in refused(str(tmp_path / "httpx"))
    assert "that this one needs" in refused(str(tmp_path / "types"))
    # httpx and attrs need these.
    assert "that this one needs" in refused(str(tmp_path / "attr"))
    assert "that this one needs" in refused(str(tmp_path / "anyio"), "--package", "anyio.conductor", "--project")
    said = refused(str(tmp_path / "x"), "--only", "end_user,nothing_like_it")
    assert "did you mean end_users?" in said
    assert "'nothing_like_it'; at the top are conductor, end_users, qbd" in said
    inside = checkout / "conductor_client" / "copy"
    assert "the package that is copied" in refused(str(inside), "--package", "copy")
    assert "the package that is copied" in refused(str(checkout), "--package", "checkout")
    copied.rename(copied.with_name("moved"))
    assert "must end in libs/conductor" in refused(str(copied.with_name("moved")), "--update")
    copied.with_name("moved").rename(copied)
    assert "take the options" in refused(str(copied), "--update", "--only", "end_users")
    assert "is a file" in refused(str(tmp_path / "own" / "work.py"), "--package", "corp", "--project")
    assert not (tmp_path / "conductor").exists()


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("projects") / "conductor"
    options = ["--package", "corp.conductor", "--only", "end_users", "--with", "aiohttp", "--project", "--sbom"]
    assert main([str(target), *options]) == 0
    return target


def test_a_path_dependency(project: Path, tmp_path: Path) -> None:
    """`pip install ./conductor`, without an index: what it depends on is here already."""
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", "install", "--no-deps", "--no-index"]
    subprocess.run([*pip, "--no-build-isolation", "--target", str(tmp_path), str(project)], check=True, timeout=300)
    code = "import corp.conductor as c; c.Conductor(api_key='sk_x').end_users; print(c.__file__)"
    assert run_python("-c", code, cwd=tmp_path).startswith(str(tmp_path))
    assert "as copied" in run_python(
        "-m", "corp.conductor._vendor", "--check", cwd=tmp_path / "..", settings={"PYTHONPATH": str(tmp_path)}
    )
    (metadata,) = tmp_path.glob("corp_conductor-*.dist-info/METADATA")
    text = metadata.read_text(encoding="utf-8")
    assert "Requires-Dist: httpx<1,>=0.27" in text
    assert re.search(r"Requires-Dist: aiohttp.*extra == 'aiohttp'", text)


def test_a_project_is_checked_and_updated_as_a_whole(project: Path, capsys: Capture) -> None:
    assert main([str(project), "--check"]) == 0
    assert main([str(project), "--update"]) == 0
    file = project / "pyproject.toml"
    before = file.read_bytes()
    file.write_bytes(before + b"# mine\n")
    capsys.readouterr()
    assert main([str(project), "--check"]) == 1
    assert "edited: pyproject.toml" in capsys.readouterr().out
    assert main([str(project), "--update"]) == 2
    file.write_bytes(before)


def test_a_project_is_updated_from_any_of_its_folders(
    project: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _tree(project)
    package = project / "src" / "corp" / "conductor"
    assert main([str(package), "--update"]) == 0
    monkeypatch.chdir(package)
    assert main([".", "--update"]) == 0
    monkeypatch.chdir(project)
    assert main([".", "--update"]) == 0
    assert _tree(project) == before
    monkeypatch.chdir(project)
    package.parent.rename(project / "src" / "other")
    assert main([".", "--update"]) == 2
    assert "src/other/conductor must end in src/corp/conductor" in capsys.readouterr().err
    (project / "src" / "other").rename(package.parent)
    assert _tree(project) == before


def test_an_update_in_the_folder_itself(
    checkout: Path, copied: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(copied)
    (copied / "mine.py").write_text("MINE = 1\n", encoding="utf-8")
    assert main([".", "--update", "--force"], root=checkout) == 0
    assert capsys.readouterr().out.endswith("\nadded: mine.py; it stays, and --check finds it\n")


def test_the_bill_of_materials(project: Path) -> None:
    text = (project / "src" / "corp" / "conductor" / "sbom.cdx.json").read_text(encoding="utf-8")
    bill = json.loads(text)
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    component = bill["metadata"]["component"]
    assert (component["name"], component["version"]) == ("conductor-client", "0.1.0")
    # The files of other projects are in the sandbox.
    assert component["licenses"] == [{"expression": "Apache-2.0"}]
    assert {one["name"]: one["scope"] for one in bill["components"]} == {
        **dict.fromkeys(("attrs", "httpx", "python-dateutil"), "required"),
        "aiohttp": "optional",
    }
    references = [one["bom-ref"] for one in bill["components"]]
    assert bill["dependencies"][0] == {"ref": component["bom-ref"], "dependsOn": references}
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", bill["serialNumber"])
    assert "timestamp" not in text


def test_a_copy_in_an_archive_is_not_updated(copied: Path, tmp_path: Path) -> None:
    archive = shutil.make_archive(str(tmp_path / "copies"), "zip", copied.parents[1])
    result = subprocess.run(
        [sys.executable, "-m", "libs.conductor._vendor", "--update", str(ROOT)],
        env={**os.environ, "PYTHONPATH": archive},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (result.returncode, result.stderr) == (2, "a copy in an archive cannot be updated\n")
