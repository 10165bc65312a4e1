"""Calls that other documents describe: what goes over the wire, and what comes back."""

from __future__ import annotations

import base64
import json
import typing
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from .packages import DOCUMENTS, PackageService, generate, imported

KEY = "key-1234567890&x"


@pytest.fixture(scope="module")
def calls(tmp_path_factory: pytest.TempPathFactory) -> Any:
    out: Path = tmp_path_factory.mktemp("any") / "calls_api"
    config = out.with_name("config.yaml")
    config.write_text('operations: {exceptions: {"GET /status": status}}')
    assert generate(DOCUMENTS / "calls.yaml", "calls_api", out, "--config", str(config)) == 0
    return imported("calls_api", out)


@pytest.fixture
def service() -> PackageService:
    return PackageService()


@pytest.fixture
def client(calls: Any, service: PackageService) -> Any:
    return service.client_of(calls, token="token-1234567890")


def test_a_method_at_the_root_of_the_client(client: Any, service: PackageService) -> None:
    service.json = ["any", "value"]
    # A body of which nothing is said is not dropped.
    assert client.status() == ["any", "value"]
    assert str(service.requests[-1].url) == "https://eu.calls.example/v1/status"


async def test_a_method_at_the_root_of_the_asyncio_client(calls: Any, service: PackageService) -> None:
    async with service.async_client_of(calls, token="t-1234567890") as client:
        assert await client.status() == {}
        assert (await client.with_raw_response.status()).status_code == 200


def test_a_key_in_a_header(client: Any, service: PackageService) -> None:
    client.status()
    assert service.requests[-1].headers["x-token"] == "token-1234567890"
    assert "authorization" not in service.requests[-1].headers


def test_a_key_in_the_query(calls: Any, service: PackageService, caplog: pytest.LogCaptureFixture) -> None:
    client = service.client_of(calls, key=KEY)
    with caplog.at_level("DEBUG"):
        client.pets.find(ids=["a"])
    assert service.query == [("ids", "a"), ("api key", KEY)]
    assert "key-1234567890" not in caplog.text + repr(client)


def test_a_key_in_the_query_stands_in_no_error(calls: Any, service: PackageService) -> None:
    client = service.client_of(calls, key=KEY, max_retries=0)
    service.status, service.json = 400, {"message": f"bad {KEY}"}
    with pytest.raises(calls.errors.BadRequestError) as caught:
        client.status()
    assert "key-1234567890" not in f"{caught.value} {caught.value!r} {caught.value.__dict__}"


def test_a_user_name_and_a_password(calls: Any, service: PackageService) -> None:
    service.client_of(calls, username="me", password="pass:word").status()
    assert service.requests[-1].headers["authorization"] == f"Basic {base64.b64encode(b'me:pass:word').decode()}"


def test_one_credential_and_not_none_or_two(
    calls: Any, service: PackageService, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(calls.errors.ConfigurationError, match="not sent together"):
        service.client_of(calls, key="a", token="b")
    with pytest.raises(calls.errors.ConfigurationError, match="pass one of key, username and password, token"):
        service.client_of(calls)
    monkeypatch.setenv("CALLS_TOKEN", "from-environment")
    service.client_of(calls).status()
    assert service.requests[-1].headers["x-token"] == "from-environment"


def test_servers_of_a_path(client: Any, service: PackageService) -> None:
    service.json = []
    client.pets.find()
    assert str(service.requests[-1].url) == "https://eu.calls.example/v2/pets"


def test_parameters_called_like_options(client: Any, service: PackageService) -> None:
    service.json = []
    client.pets.find(query_timeout="t", query_self="s", query_options="o", timeout=5)
    assert service.query == [("timeout", "t"), ("self", "s"), ("options", "o")]


def test_members_of_a_body_called_like_options_or_like_a_parameter(client: Any, service: PackageService) -> None:
    client.pets.change("1", body_timeout=5, body_id="2", timeout=5)
    assert json.loads(service.requests[-1].content) == {"timeout": 5, "id": "2"}


def test_names_that_differ_only_in_case_style(client: Any, service: PackageService) -> None:
    service.json = []
    client.pets.find(page_size=1, query_page_size=[2, 3], query_page_size_="a")
    assert service.query == [("page_size", "1"), ("pageSize", "2"), ("pageSize", "3"), ("PageSize", "a")]


def test_arrays_in_one_value(client: Any, service: PackageService) -> None:
    service.json = []
    client.pets.find(ids=["a", "b"], piped=["c", "d"], x_marks=["e", "f"])
    assert service.query == [("ids", "a,b"), ("piped", "c|d")]
    assert service.requests[-1].headers["x-marks"] == "e,f"
    service.json = {}
    client.pets.many(["a/b", "c"])
    assert service.requests[-1].url.raw_path == b"/v1/pets/a%2Fb,c/many"


def test_an_empty_array_is_refused_in_any_style(calls: Any, client: Any, service: PackageService) -> None:
    for argument in ("ids", "piped", "query_page_size"):
        with pytest.raises(calls.errors.InvalidArgumentError, match="empty list"):
            client.pets.find(**{argument: []})
    assert service.requests == []


def test_deep_objects_and_json_in_a_query(client: Any, service: PackageService) -> None:
    service.json = []
    client.pets.find(filter={"name": "n", "size": {"min": 2}}, where={"a": "b"})
    assert service.query == [("filter[name]", "n"), ("filter[size][min]", "2"), ("where", '{"a":"b"}')]


def test_a_header_that_follows_from_the_rest_is_no_parameter(calls: Any) -> None:
    assert "authorization" not in typing.get_type_hints(calls.Client(token="x").pets.find)


def test_answers_by_their_status(calls: Any, client: Any, service: PackageService) -> None:
    service.json = {"kind": "d", "bark": "loud"}
    assert type(client.pets.get("1")) is calls.models.Dog
    service.status, service.json = 202, {"job": "j"}
    assert client.pets.get("1").job == "j"
    service.status, service.json = 204, None
    assert client.pets.get("1") is None


def test_the_mapping_of_a_discriminator(calls: Any, client: Any, service: PackageService) -> None:
    service.json = [{"kind": "d", "bark": "b"}, {"kind": "c", "purr": "p"}, {"kind": "Pet"}, {"kind": "fish"}]
    dog, cat, pet, other = client.pets.find()
    assert (type(dog), type(cat), type(pet)) == (calls.models.Dog, calls.models.Cat, calls.models.Pet)
    assert (dog.bark, cat.purr, other) == ("b", "p", {"kind": "fish"})


def test_no_answer_for_success_gives_none(client: Any, service: PackageService) -> None:
    service.status, service.json = 204, None
    assert client.pets.change("1", name="n") is None


def test_media_types_that_are_json_all_the_same(client: Any, service: PackageService) -> None:
    client.pets.change("1", name="n")
    assert service.requests[-1].headers["content-type"] == "application/merge-patch+json"
    service.json = []
    client.pets.find()
    assert service.requests[-1].headers["accept"] == "application/vnd.calls+json"
    service.json = {"a": 1}
    # A range of types takes JSON.
    assert client.pets.many(["x"]) == {"a": 1}
    assert service.requests[-1].headers["accept"] == "application/json"


def test_a_default_answer_is_one_for_success(calls: Any, client: Any, service: PackageService) -> None:
    service.json = {"kind": "d", "bark": "b"}
    assert type(client.pets.describe("1")) is calls.models.Dog


def test_form_encoded_bodies(client: Any, service: PackageService) -> None:
    service.json = {"kind": "d"}
    client.pets.describe("1", name="a b", tags=["x", "y"], size={"height": 3}, extra={"k": "v"}, codes=[1, 2])
    request = service.requests[-1]
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert parse_qsl(request.content.decode()) == [
        ("name", "a b"), ("tags", "x"), ("tags", "y"), ("size[height]", "3"), ("extra", '{"k":"v"}'), ("codes", "1,2"),
    ]  # fmt: skip


def test_defaults_that_do_not_fit_are_never_sent(client: Any, service: PackageService) -> None:
    service.json = []
    client.pets.find()
    assert service.query == []
