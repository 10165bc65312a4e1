"""Where credentials come from, which addresses they are for, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from conductor_client import ConfigurationError
from conductor_client.conductorone import AsyncConductorOne, ConductorOne, ConductorOneCredentials

from .test_assertion import CLIENT_ID, SECRET

CLIENTS = pytest.mark.parametrize("client", [AsyncConductorOne, ConductorOne])


@pytest.mark.parametrize(
    ("client_id", "base_url"),
    [
        ("a-1@acme.conductor.one/pcc", "https://acme.conductor.one"),
        ("a-1@Acme.Conductor.One/spc", "https://acme.conductor.one"),
        ("a-1@acme.c1eu.ai/wfe", "https://acme.c1eu.ai"),
        ("a-1@dev.example.com:8443/pcc", "https://dev.example.com:8443"),
        ("a-1@127.0.0.1:5000/pcc", "http://127.0.0.1:5000"),
        ("a-1@localhost/pcc", "http://localhost"),
        ("a-1@[::1]:5000/pcc", "http://[::1]:5000"),
    ],
)
@CLIENTS
def test_the_host_says_where(client: Any, client_id: str, base_url: str) -> None:
    credentials = ConductorOneCredentials(client_id, SECRET)
    assert (credentials.base_url, client(credentials).base_url) == (base_url, base_url)


@pytest.mark.parametrize(
    "client_id",
    [
        "",
        "acme.conductor.one/pcc",
        "a@acme.conductor.one",
        "@acme.conductor.one/pcc",
        "a@/pcc",
        "a@acme.conductor.one/",
        "a@b@acme.conductor.one/pcc",
        "a@acme conductor.one/pcc",
        "a@acme.conductor.one/p c",
        "a@acme.conductor.one\n/pcc",
        "a@acme..one/pcc",
        "a@-acme.one/pcc",
        "a@acme.one:0/pcc",
        "a@acme.one:99999/pcc",
        "a@acme.one:x/pcc",
        "a@acme.one?x=1/pcc",
        "a@acme.one#x/pcc",
        "a@acmé.one/pcc",
        "ä@acme.one/pcc",
        None,
        7,
    ],
)
def test_unusable_client_ids(client_id: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"client_id"):
        ConductorOneCredentials(client_id, SECRET)


def test_another_method() -> None:
    for method in ("dpop", "device", None):
        with pytest.raises(ConfigurationError, match="method takes 'assertion' or 'secret'"):
            ConductorOneCredentials(CLIENT_ID, SECRET, method=method)  # type: ignore[arg-type]


@CLIENTS
def test_another_host(client: Any) -> None:
    credentials = ConductorOneCredentials(CLIENT_ID, SECRET)
    for base_url in (
        "https://evil.example",
        "https://acme.conductor.one.evil.example",
        "https://acme.conductor.one:444",
    ):
        with pytest.raises(ConfigurationError, match="allow_other_host"):
            client(credentials, base_url=base_url)
    for base_url in ("https://acme.conductor.one", "https://acme.conductor.one:443/", "https://ACME.conductor.one"):
        client(credentials, base_url=base_url)
    assert client(credentials, base_url="https://other.example", allow_other_host=True).base_url == (
        "https://other.example"
    )
    with pytest.raises(ConfigurationError, match="https"):
        client(credentials, base_url="http://acme.conductor.one")


@CLIENTS
def test_one_of_the_two(client: Any) -> None:
    with pytest.raises(ConfigurationError, match="not both"):
        client(ConductorOneCredentials(CLIENT_ID, SECRET), token="x")
    with pytest.raises(ConfigurationError, match="no credentials"):
        client()
    with pytest.raises(ConfigurationError, match="no address"):
        client(token="x" * 20)
    with pytest.raises(ConfigurationError, match="is empty"):
        client(token="", base_url="https://acme.conductor.one")


@CLIENTS
def test_a_token_from_the_environment(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONDUCTORONE_ACCESS_TOKEN", "token-0123456789")
    monkeypatch.setenv("CONDUCTORONE_CLIENT_ID", CLIENT_ID)
    with pytest.raises(ConfigurationError, match="no address"):
        client()
    for text, base_url in (
        ("acme", "https://acme.conductor.one"),
        ("acme.c1eu.ai", "https://acme.c1eu.ai"),
        ("https://acme.conductor.one/", "https://acme.conductor.one"),
        ("127.0.0.1:80", "http://127.0.0.1:80"),
    ):
        monkeypatch.setenv("CONDUCTORONE_TENANT_DOMAIN", text)
        assert client().base_url == base_url
        assert client(ConductorOneCredentials.from_env()).base_url == base_url
        assert client(token="another-0123456789").base_url == base_url
    monkeypatch.setenv("CONDUCTORONE_SERVER_URL", "https://dev.example.com:8443")
    assert client().base_url == "https://dev.example.com:8443"
    assert "token-0123456789" not in repr(ConductorOneCredentials.from_env())


@CLIENTS
def test_a_client_id_from_the_environment(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONDUCTORONE_CLIENT_ID", CLIENT_ID)
    with pytest.raises(ConfigurationError, match="CONDUCTORONE_CLIENT_SECRET is missing"):
        client()
    monkeypatch.setenv("CONDUCTORONE_CLIENT_SECRET", SECRET)
    assert client().base_url == "https://acme.conductor.one"
    monkeypatch.setenv("CONDUCTORONE_TENANT_DOMAIN", "acme")
    assert client().base_url == "https://acme.conductor.one"
    monkeypatch.setenv("CONDUCTORONE_TENANT_DOMAIN", "other")
    with pytest.raises(ConfigurationError, match="another host"):
        client()
    # Credentials that are given decide by themselves.
    assert client(ConductorOneCredentials(CLIENT_ID, SECRET)).base_url == "https://acme.conductor.one"
    monkeypatch.delenv("CONDUCTORONE_CLIENT_ID")
    monkeypatch.delenv("CONDUCTORONE_TENANT_DOMAIN")
    with pytest.raises(ConfigurationError, match="CONDUCTORONE_CLIENT_ID is missing"):
        client()


@CLIENTS
def test_what_is_not_supported_is_said(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONDUCTORONE_OIDC_TOKEN", "oidc-0123456789")
    monkeypatch.setenv("CONDUCTORONE_CLIENT_ID", CLIENT_ID)
    monkeypatch.setenv("CONDUCTORONE_CLIENT_SECRET", SECRET)
    with pytest.raises(ConfigurationError, match="exchanging tokens is not supported"):
        client()
    # It comes behind a token, for the vendor's programs as well.
    monkeypatch.setenv("CONDUCTORONE_ACCESS_TOKEN", "token-0123456789")
    monkeypatch.setenv("CONDUCTORONE_TENANT_DOMAIN", "acme")
    client()


def test_unusable_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONDUCTORONE_ACCESS_TOKEN", "token-0123456789")
    for text in ("http://acme.conductor.one", "ftp://x", "https://u:p@acme.conductor.one", "acme/..", "a b", "-x"):
        monkeypatch.setenv("CONDUCTORONE_SERVER_URL", text)
        with pytest.raises(ConfigurationError):
            ConductorOneCredentials.from_env()
