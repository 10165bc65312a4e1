"""Several APIs in one repository: each with its document, configuration, lock and package."""

from __future__ import annotations

import json

import pytest
import yaml

from .project import CONFIG, Json, Project, document


def _second(project: Project) -> Json:
    """A further API: the loans alone, without descriptions of ours."""
    folder = project.root / "apis" / "lending"
    folder.mkdir(parents=True, exist_ok=True)
    settings: Json = {
        "project": {
            "document": "openapi.yaml",
            "output": "../../lending_package",
            "names-lock": "names.lock.json",
            "surface": "../../lending.txt",
        },
        "paging": CONFIG["paging"],
    }
    (folder / "config.yaml").write_text(yaml.safe_dump(settings), encoding="utf-8")
    small = document()
    small["paths"] = {path: item for path, item in small["paths"].items() if path.startswith("/loans")}
    return small


def test_two_apis(project: Project) -> None:
    small = _second(project)
    main_api = project.files()
    ran = project.take_over(small, "--api", "lending")
    assert ran.status == 0, ran.err
    files = project.files()
    assert {path: files[path] for path in main_api} == main_api
    assert "apis/lending/names.lock.json" in files
    assert "lending_package/resources/loans.py" in files
    assert files["lending.txt"].startswith(b"argument loans.create.")
    ran = project.run("--check")
    assert ran.status == 0
    assert ran.out.count("up to date: ") == 2
    (project.root / "lending_package" / "resources" / "loans.py").write_text("", encoding="utf-8")
    assert project.run("--check").status == 1
    assert project.run("--check", "--api", "main").status == 0
    assert project.run().status == 0
    assert project.files() == files


def test_an_api_that_there_is_not(project: Project) -> None:
    ran = project.run("--api", "nothing")
    assert ran.status == 1
    assert "there is no API 'nothing'; known are main" in ran.err


def test_a_configuration_that_cannot_be_used(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    for text, message in (
        ("a: [\n", "generator-config.yaml"),
        ("colour: 1\n", "unknown key colour"),
        ("[]\n", "no mapping"),
    ):
        (project.root / "generator-config.yaml").write_text(text, encoding="utf-8")
        ran = project.run()
        assert ran.status == 1, json.dumps(text)
        assert message in ran.err
