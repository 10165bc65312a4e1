"""The token endpoint: OAuth 2 client credentials in both ways, opaque tokens that expire and can be revoked."""

from __future__ import annotations

import base64
import binascii
import json
import secrets
from collections.abc import Mapping
from typing import Any, Final, cast

__all__ = ["CLIENT_NAME", "CLIENT_SECRET", "OAuthError", "Tokens"]

CLIENT_NAME: Final = "sandbox-otter-00001"
USE_CASE: Final = "pcc"

# The key pair of the first test of RFC 8032, which is public, so it cannot be mistaken for a real one.
_X: Final = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
_D: Final = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"
_JWK: Final = json.dumps({"kty": "OKP", "crv": "Ed25519", "x": _X, "d": _D}, separators=(",", ":"))
CLIENT_SECRET: Final = (
    "secret-token:conductorone.com:v1:" + base64.urlsafe_b64encode(_JWK.encode()).rstrip(b"=").decode()
)

_ASSERTION_TYPE: Final = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
# As the service documents it.
_LONGEST_VALIDITY: Final = 300


class OAuthError(Exception):
    """A refusal by RFC 6749."""

    def __init__(self, status: int, error: str, description: str) -> None:
        super().__init__(description)
        self.status = status
        self.error = error
        self.description = description

    def body(self) -> dict[str, str]:
        return {"error": self.error, "error_description": self.description}


class Tokens:
    """The tokens that were issued, and whether they are valid. Times are seconds since 1970."""

    def __init__(self) -> None:
        self.expires_in: float | None = 3600
        self.mints: int = 0
        self._until: dict[str, float] = {}

    def grant(self, form: Mapping[str, str], host: str, now: float) -> dict[str, Any]:
        """Answer a request for a token.

        Args:
            form: The form's fields.
            host: The host under which the client reached the sandbox, with its port.
            now: The time.

        Raises:
            OAuthError: it is refused.
        """
        if form.get("grant_type") != "client_credentials":
            raise OAuthError(400, "unsupported_grant_type", "Only client_credentials is emulated.")
        client_id = form.get("client_id", "")
        if not client_id:
            raise OAuthError(400, "invalid_request", "client_id is missing.")
        if client_id != f"{CLIENT_NAME}@{host}/{USE_CASE}":
            raise OAuthError(401, "invalid_client", "There is no such client.")
        if "client_assertion" in form:
            if form.get("client_assertion_type") != _ASSERTION_TYPE:
                raise OAuthError(400, "invalid_request", "The type of the assertion is not supported.")
            problem = _assertion_problem(form["client_assertion"], client_id, _name_of(host), now)
        elif "client_secret" in form:
            good = secrets.compare_digest(form["client_secret"].encode(), CLIENT_SECRET.encode())
            problem = None if good else "The secret is wrong."
        else:
            raise OAuthError(400, "invalid_request", "There is neither an assertion nor a secret.")
        if problem is not None:
            raise OAuthError(401, "invalid_client", problem)
        self.mints += 1
        token = secrets.token_urlsafe(32)
        self._until[token] = float("inf") if self.expires_in is None else now + self.expires_in
        answer: dict[str, Any] = {"access_token": token, "token_type": "Bearer"}
        if self.expires_in is not None:
            answer["expires_in"] = self.expires_in
        return answer

    def is_good(self, token: str, now: float) -> bool:
        """Return whether a token is valid."""
        return now < self._until.get(token, 0.0)

    def revoke(self) -> None:
        """Revoke every token."""
        self._until.clear()


def _name_of(host: str) -> str:
    """Return a host without its port and the brackets of an IPv6 address."""
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0]


def _assertion_problem(text: str, client_id: str, audience: str, now: float) -> str | None:
    """Return the problem of a signed assertion, or None; unknown members are accepted, as by the service."""
    parts = text.split(".")
    if len(parts) != 3:
        return "The assertion has not three parts."
    try:
        read: list[Any] = [json.loads(_decoded(part)) for part in parts[:2]]
        signature = _decoded(parts[2])
    except (ValueError, RecursionError):
        return "The assertion cannot be read."
    if not all(isinstance(one, dict) for one in read):
        return "The assertion cannot be read."
    header, claims = cast("list[dict[str, Any]]", read)
    if header.get("alg") != "EdDSA":
        return "The assertion is not signed by EdDSA."
    if not _verified(signature, f"{parts[0]}.{parts[1]}".encode()):
        return "The signature is wrong."
    if claims.get("iss") != client_id or claims.get("sub") != client_id:
        return "iss and sub must be the client id."
    said: Any = claims.get("aud")
    if audience not in (said if isinstance(said, list) else [said]):
        return f"aud must be {audience}."
    begins, ends = claims.get("nbf"), claims.get("exp")
    if not isinstance(ends, int | float) or not now < ends <= now + _LONGEST_VALIDITY:
        return "exp must be within the next five minutes."
    if begins is not None and (not isinstance(begins, int | float) or begins > now):
        return "nbf is in the future."
    return None


def _verified(signature: bytes, data: bytes) -> bool:
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    except ImportError:
        raise OAuthError(400, "invalid_request", "The sandbox needs cryptography to check an assertion.") from None
    try:
        Ed25519PublicKey.from_public_bytes(_decoded(_X)).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except binascii.Error as error:
        raise ValueError(str(error)) from None
