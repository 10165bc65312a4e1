"""Bodies that are null, empty or anything at all, and keys for the header `Authorization`, in a generated package."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from .packages import DOCUMENTS, PackageService, generate, imported

SECRET = "secret-1234567890"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out: Path = tmp_path_factory.mktemp("any") / "bodies_api"
    assert generate(DOCUMENTS / "bodies.yaml", "bodies_api", out) == 0
    return out


@pytest.fixture(scope="module")
def bodies(folder: Path) -> Any:
    return imported("bodies_api", folder)


@pytest.fixture
def service() -> PackageService:
    return PackageService()


@pytest.fixture
def client(bodies: Any, service: PackageService) -> Any:
    return service.client_of(bodies, api_key=f"Token {SECRET}")


@pytest.mark.parametrize(
    ("method", "body", "sent"),
    [
        ("text", "a", b'"a"'),
        ("text", "", b'""'),
        ("text", None, b"null"),
        ("mapping", {"a": None}, b'{"a":null}'),
        ("mapping", {}, b"{}"),
        ("mapping", None, b"null"),
        ("anything", {}, b"{}"),
        ("anything", [], b"[]"),
        ("anything", 0, b"0"),
        ("anything", None, b"null"),
    ],
)
def test_a_body_that_was_given_is_sent(
    client: Any, service: PackageService, method: str, body: object, sent: bytes
) -> None:
    getattr(client.values, method)(body=body)
    assert service.requests[-1].content == sent
    assert service.requests[-1].headers["content-type"] == "application/json"


@pytest.mark.parametrize("method", ["text", "mapping", "anything", "members"])
def test_one_that_may_be_missing_is_not(client: Any, service: PackageService, method: str) -> None:
    getattr(client.values, method)()
    assert service.requests[-1].content == b""
    assert "content-type" not in service.requests[-1].headers


@pytest.mark.parametrize("answer", [{"a": [1]}, [None], "a", None])
@pytest.mark.parametrize(("method", "status"), [("text", 200), ("anything", 202)])
def test_an_answer_of_any_kind(client: Any, service: PackageService, method: str, status: int, answer: object) -> None:
    service.status, service.json = status, answer
    assert getattr(client.values, method)() == answer


def test_objects_in_a_form(client: Any, service: PackageService) -> None:
    client.values.form(flat={"a": "1", "b": "&"}, where={"x": 1}, cut={"y": 2}, list=["c", "d"], plain={"e": "3"})
    assert parse_qsl(service.requests[-1].content.decode()) == [
        ("x", "1"), ("cut", "y,2"), ("a", "1"), ("b", "&"), ("list", "c"), ("list", "d"), ("plain", '{"e":"3"}'),
    ]  # fmt: skip


def test_any_value_as_json_in_a_query(client: Any, service: PackageService) -> None:
    client.values.find(where={"a": [1, None]})
    assert service.query == [("where", '{"a":[1,null]}')]


@pytest.mark.parametrize("key", [f"Bearer {SECRET}", f"Token {SECRET}", SECRET])
def test_a_key_with_its_scheme(
    bodies: Any, service: PackageService, key: str, caplog: pytest.LogCaptureFixture
) -> None:
    service.status, service.json = 400, {"message": f"bad {SECRET}"}
    client = service.client_of(bodies, api_key=key, max_retries=0)
    with caplog.at_level("DEBUG"), pytest.raises(bodies.errors.BadRequestError) as caught:
        client.values.text()
    assert service.requests[-1].headers["authorization"] == key
    assert SECRET not in f"{caught.value} {caught.value!r} {caught.value.__dict__} {client!r} {caplog.text}"


def test_a_function_that_gives_one(bodies: Any, service: PackageService) -> None:
    service.client_of(bodies, api_key=lambda: f"Bearer {SECRET}").values.text()
    assert service.requests[-1].headers["authorization"] == f"Bearer {SECRET}"


@pytest.mark.parametrize("key", [f"Bearer {SECRET} x", f"Bearer  {SECRET}", f"{SECRET} ", f"Bearer {SECRET}\r\nx: y"])
def test_what_is_no_key(bodies: Any, service: PackageService, key: str) -> None:
    with pytest.raises(bodies.errors.ConfigurationError, match="without spaces or line breaks"):
        service.client_of(bodies, api_key=key)


def test_the_package_passes_mypy(folder: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path), "-p", "bodies_api"]
    result = subprocess.run(command, cwd=folder.parent, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
