"""Signed assertions: the fixed vector, secrets of all forms, and what the other clients of the service send."""

from __future__ import annotations

import base64
import json
import pickle
import sys
import traceback
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

import conductor_client
from conductor_client import ConfigurationError
from conductor_client.conductorone import ConductorOneCredentials
from conductor_client.conductorone.assertion import signer_of
from conductor_client.sandbox.conductorone.tokens import CLIENT_SECRET
from conductor_client.transport import Key

from .support import BASE_URL, HOST, START, Tenant

# The key pair is that of the first test of RFC 8032.
SECRET = (
    "secret-token:conductorone.com:v1:eyJrdHkiOiJPS1AiLCJjcnYiOiJFZDI1NTE5IiwieCI6IjExcVlBWUt4Q3JmVlNfN1R5V1FIT2c3aGN2"
    "UGFwaU1scndJYWFQY0hVUm8iLCJkIjoibldHeG5lXzlXbUM2aEVyMGt1d3N4RVJKeFdsN01ta1pjRHVzQXh5dWYyQSJ9"
)
CLIENT_ID = "test-emu-00001@acme.conductor.one/pcc"
JWS = (
    "eyJhbGciOiJFZERTQSIsIm5vbmNlIjoiMDAwMTAyMDMwNDA1MDYwNzA4MDkwYTBiMGMwZDBlMGYifQ.eyJpc3MiOiJ0ZXN0LWVtdS0wMDAwMUBhY21l"
    "LmNvbmR1Y3Rvci5vbmUvcGNjIiwic3ViIjoidGVzdC1lbXUtMDAwMDFAYWNtZS5jb25kdWN0b3Iub25lL3BjYyIsImF1ZCI6WyJhY21lLmNvbmR1Y3Rv"
    "ci5vbmUiXSwiZXhwIjoxNzAwMDAwMTIwLCJuYmYiOjE2OTk5OTk4ODAsImlhdCI6MTcwMDAwMDAwMH0.fZUpC2GMowq7RNgAoNvn0Fof_Z7SNavTH-bV"
    "fGrhtTOHRSO0tPABeMkJPw3UzwgCvRYDqPnlDO9kk64jv0eyBQ"
)


def _key(secret: str) -> Key:
    return Key(secret, header="", prefix="")


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _jwk(**members: Any) -> dict[str, Any]:
    own = json.loads(base64.urlsafe_b64decode(SECRET.rpartition(":")[2] + "=="))
    return {name: value for name, value in {**own, **members}.items() if value is not None}


def _secret(jwk: object) -> str:
    return f"secret-token:conductorone.com:v1:{_base64url(json.dumps(jwk, separators=(',', ':')).encode())}"


def test_the_fixed_vector() -> None:
    assertion = signer_of(_key(SECRET)).assertion(CLIENT_ID, "acme.conductor.one", 1_700_000_000.9, bytes(range(16)))
    assert assertion.reveal() == JWS


def test_two_assertions_differ() -> None:
    signer = signer_of(_key(SECRET))
    assert signer.assertion("a", "b", 0.0).reveal() != signer.assertion("a", "b", 0.0).reveal()


@pytest.mark.parametrize("kid", ["", "k", "ke", "key", "keyi", "a longer key id with ümlauts"])
def test_key_ids_of_every_length(kid: str) -> None:
    assertion = signer_of(_key(_secret(_jwk(kid=kid)))).assertion(CLIENT_ID, "acme.conductor.one", START)
    header = json.loads(base64.urlsafe_b64decode(assertion.reveal().partition(".")[0] + "=="))
    assert header["kid"] == kid
    assert ConductorOneCredentials(CLIENT_ID, _secret(_jwk(kid=kid))).client_id == CLIENT_ID


@pytest.mark.parametrize(
    ("secret", "message"),
    [
        ("", "is empty"),
        ("secret-token:conductorone.com:v1", "form"),
        (f"{SECRET}:more", "form"),
        (SECRET.replace("conductorone.com", "example.com"), "form"),
        (SECRET.replace("v1", "v2"), "another version"),
        (SECRET + "\n", "printable"),
        ("secret-token:conductorone.com:v1:%%%", "Ed25519"),
        ("secret-token:conductorone.com:v1:", "Ed25519"),
        (_secret([1]), "Ed25519"),
        (_secret(_jwk(kty="EC")), "Ed25519"),
        (_secret(_jwk(d=None)), "whole"),
        (_secret(_jwk(d="short")), "whole"),
        (_secret(_jwk(x=7)), "whole"),
        (_secret(_jwk(kid=7)), "key id"),
        (_secret(_jwk(x=_base64url(bytes(32)))), "belong together"),
    ],
)
def test_unusable_secrets(secret: str, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message) as caught:
        ConductorOneCredentials(CLIENT_ID, secret)
    field = secret.rpartition(":")[2]
    if len(field) > 8:
        assert field not in str(caught.value)
    frames = [frame for frame, _ in traceback.walk_tb(caught.tb)]
    own = "".join(
        repr(frame.f_locals)
        for frame in frames
        if frame.f_code.co_filename.startswith(str(Path(conductor_client.__file__).parent))
    )
    assert own
    assert len(secret) < 40 or secret[40:] not in own


def test_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("cryptography")]:
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ConfigurationError, match=r"the extra conductorone .*method='secret'"):
        ConductorOneCredentials(CLIENT_ID, SECRET)
    assert ConductorOneCredentials(CLIENT_ID, SECRET, method="secret").base_url == "https://acme.conductor.one"


def test_nothing_shows_or_copies_it() -> None:
    credentials = ConductorOneCredentials(CLIENT_ID, SECRET)
    for shown in (
        repr(credentials),
        repr(signer_of(_key(SECRET))),
        repr(credentials.source("https://acme.conductor.one")),
    ):
        assert SECRET[40:] not in shown
        assert "nWGxne" not in shown
    for value in (credentials, signer_of(_key(SECRET))):
        with pytest.raises(TypeError):
            pickle.dumps(value)


# --- the sandbox's side ---


def _mint(tenant: Tenant, header: dict[str, Any], claims: dict[str, Any], **form: str) -> httpx.Response:
    private = Ed25519PrivateKey.from_private_bytes(base64.urlsafe_b64decode(_jwk()["d"] + "="))
    signed = f"{_base64url(json.dumps(header).encode())}.{_base64url(json.dumps(claims).encode())}"
    fields = {
        "grant_type": "client_credentials",
        "client_id": tenant.client_id,
        "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        "client_assertion": f"{signed}.{_base64url(private.sign(signed.encode()))}",
        **form,
    }
    return tenant.straight(httpx.Request("POST", f"{BASE_URL}/auth/v1/token", data=fields))


def _claims(tenant: Tenant, **changes: Any) -> dict[str, Any]:
    own = {"iss": tenant.client_id, "sub": tenant.client_id, "aud": [HOST.partition(":")[0]]}
    times = {"iat": START, "nbf": START - 120, "exp": START + 120}
    return {name: value for name, value in {**own, **times, **changes}.items() if value is not None}


@pytest.mark.parametrize(
    ("header", "changes"),
    [
        ({"alg": "EdDSA", "nonce": "00" * 16}, {}),
        ({"alg": "EdDSA", "nonce": "00" * 16, "kid": "k"}, {}),
        ({"alg": "EdDSA", "typ": "JWT"}, {"aud": "127.0.0.1", "nonce": "AAAA"}),
        ({"alg": "EdDSA"}, {"nbf": START - 60}),
    ],
    ids=["go, typescript", "go with a key id", "python", "dpop library"],
)
def test_assertions_of_other_clients(tenant: Tenant, header: dict[str, Any], changes: dict[str, Any]) -> None:
    assert CLIENT_SECRET == SECRET
    answer = _mint(tenant, header, _claims(tenant, **changes))
    assert (answer.status_code, answer.json()["token_type"]) == (200, "Bearer")


@pytest.mark.parametrize(
    ("header", "changes", "status"),
    [
        ({"alg": "none"}, {}, 401),
        ({"alg": "HS256"}, {}, 401),
        ({"alg": "EdDSA"}, {"aud": ["127.0.0.1:8000"]}, 401),
        ({"alg": "EdDSA"}, {"iss": "someone"}, 401),
        ({"alg": "EdDSA"}, {"exp": START}, 401),
        ({"alg": "EdDSA"}, {"exp": START + 301}, 401),
        ({"alg": "EdDSA"}, {"exp": None}, 401),
        ({"alg": "EdDSA"}, {"nbf": START + 1}, 401),
    ],
)
def test_refused_assertions(tenant: Tenant, header: dict[str, Any], changes: dict[str, Any], status: int) -> None:
    answer = _mint(tenant, header, _claims(tenant, **changes))
    assert (answer.status_code, answer.json()["error"]) == (status, "invalid_client")
    assert tenant.mints == 0


def test_refused_forms(tenant: Tenant) -> None:
    claims = _claims(tenant)
    for form, status, error in (
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
        ({"client_id": "nobody@127.0.0.1:8000/pcc"}, 401, "invalid_client"),
        ({"client_assertion_type": "other"}, 400, "invalid_request"),
        ({"client_assertion": "a.b"}, 401, "invalid_client"),
        ({"client_assertion": "a.b.c"}, 401, "invalid_client"),
    ):
        answer = _mint(tenant, {"alg": "EdDSA"}, claims, **form)
        assert (answer.status_code, answer.json()["error"]) == (status, error)
    answer = tenant.straight(httpx.Request("POST", f"{BASE_URL}/auth/v1/token", json={}))
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_request")
    assert tenant.straight(httpx.Request("GET", f"{BASE_URL}/auth/v1/token")).status_code == 405
