"""Signed assertions, which prove to ConductorOne's token endpoint that the client has the key of a credential."""

from __future__ import annotations

import base64
import json
import os
import re
from typing import Any, Final

from .._core.service import members
from ..errors import ConfigurationError
from ..transport import Key

__all__ = ["Signer", "problem_of", "signer_of"]

_FIELDS: Final = ("secret-token", "conductorone.com", "v1")
_BASE64URL: Final = re.compile(r"[A-Za-z0-9_-]+").fullmatch
# Seconds. The service accepts five minutes; its own clients use two, before and after.
_VALIDITY: Final = 120
_NO_LIBRARY: Final = (
    "a signed assertion needs the package cryptography: the extra conductorone of this package, "
    "or send the secret itself with method='secret'"
)


class Signer:
    """The signer of assertions for one credential, which never shows its key."""

    __slots__ = ("_kid", "_private")

    def __init__(self, private: Any, kid: str | None) -> None:
        self._private = private
        self._kid = kid

    def assertion(self, client_id: str, audience: str, wall: float, nonce: bytes | None = None) -> Key:
        """Return a compact JWS that is valid for two minutes around a time (seconds since 1970).

        Args:
            client_id: The whole client id.
            audience: The host of the token endpoint, without port.
            wall: The time.
            nonce: 16 bytes; random ones by default.
        """
        header = {"alg": "EdDSA", "nonce": (os.urandom(16) if nonce is None else nonce).hex()}
        if self._kid is not None:
            header["kid"] = self._kid
        now = int(wall)
        claims = {
            "iss": client_id,
            "sub": client_id,
            "aud": [audience],
            "exp": now + _VALIDITY,
            "nbf": now - _VALIDITY,
            "iat": now,
        }
        signed = f"{_encoded(_json(header))}.{_encoded(_json(claims))}"
        return Key(f"{signed}.{_encoded(self._private.sign(signed.encode()))}", header="", prefix="")

    def __repr__(self) -> str:
        return "Signer('***')"

    def __reduce__(self) -> Any:
        raise TypeError("a key cannot be pickled or copied")


def problem_of(secret: Key) -> str | None:
    """Return why a client secret is unusable, or None; a traceback from here would show the key."""
    problem = secret.problem()
    if problem is not None:
        return problem
    fields = secret.reveal().split(":")
    if len(fields) != 4 or tuple(fields[:2]) != _FIELDS[:2]:
        return "does not have the form secret-token:conductorone.com:v1:..."
    if fields[2] != _FIELDS[2]:
        return "is of another version than v1"
    jwk = _jwk(secret)
    if jwk.get("kty") != "OKP" or jwk.get("crv") != "Ed25519":
        return "does not hold an Ed25519 key"
    if any(len(_decoded(jwk.get(name)) or b"") != 32 for name in ("x", "d")):
        return "does not hold a whole Ed25519 key"
    if jwk.get("kid") is not None and not isinstance(jwk["kid"], str):
        return "holds a key id that is no text"
    return None


def signer_of(secret: Key) -> Signer:
    """Return the signer for a secret that `problem_of` accepts.

    Raises:
        ConfigurationError: cryptography is not installed, or the private and public key do not match.
    """
    try:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    except ImportError:
        raise ConfigurationError(_NO_LIBRARY) from None
    private = Ed25519PrivateKey.from_private_bytes(_decoded(_jwk(secret).get("d")) or b"")
    if private.public_key().public_bytes_raw() != _decoded(_jwk(secret).get("x")):
        raise ConfigurationError("client_secret holds two halves of a key that do not belong together")
    return Signer(private, _jwk(secret).get("kid"))


def _jwk(secret: Key) -> dict[str, Any]:
    """Return the key in the last field, empty if there is none."""
    try:
        return dict(members(json.loads(_decoded(secret.reveal().rpartition(":")[2]) or b"")))
    except (ValueError, RecursionError):
        return {}


def _decoded(text: Any) -> bytes | None:
    """Return the bytes of base64url text, with or without padding."""
    if not isinstance(text, str) or _BASE64URL(text := text.rstrip("=")) is None or len(text) % 4 == 1:
        return None
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def _encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _json(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()
