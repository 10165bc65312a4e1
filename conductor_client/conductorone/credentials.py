"""Credentials for ConductorOne: a token, a function that returns one, or a client id with its secret (OAuth 2)."""

from __future__ import annotations

import os
import re
from typing import Any, Final, Literal, Self, TypeAlias, get_args
from urllib.parse import quote, urlsplit

from .._core.options import check_url, is_loopback
from ..errors import ConfigurationError
from ..transport import Key
from .assertion import Signer, problem_of, signer_of

__all__ = ["ConductorOneCredentials", "Method", "address_from_env"]

Method: TypeAlias = Literal["assertion", "secret"]

_TOKEN_PATH: Final = "/auth/v1/token"
_ASSERTION_TYPE: Final = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
_CLIENT_ID: Final = re.compile(r"[^@/\s]+@([^@/\s]+)/[^@\s]+").fullmatch
_LABEL: Final = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?").fullmatch
_NONE: Final = (
    "no credentials: set CONDUCTORONE_ACCESS_TOKEN, or CONDUCTORONE_CLIENT_ID and CONDUCTORONE_CLIENT_SECRET, "
    "or pass credentials or token"
)


class ConductorOneCredentials:
    """A client id and its secret, or the credentials in the environment; never shown, pickled or copied.

    A token is requested on first use and kept until shortly before it expires; concurrent calls share one request. Each
    client has its own tokens, and its clones share them.

    Args:
        client_id: `name@host/use-case`, as the service shows it; the host is the tenant's.
        client_secret: `secret-token:conductorone.com:v1:...`, as the service shows it once.
        method: The way to request a token: with an `assertion` signed by the secret (default; needs
            the extra `conductorone`), or with the `secret` itself.

    Raises:
        ConfigurationError: one of them is unusable, or cryptography is not installed.

    Example:
        >>> credentials = ConductorOneCredentials("me-1@acme.conductor.one/pcc", secret)  # doctest: +SKIP
    """

    __slots__ = ("_grant", "_token", "base_url", "client_id")

    def __init__(self, client_id: str, client_secret: str, *, method: Method = "assertion") -> None:
        secret = Key(client_secret, header="", prefix="")
        del client_secret
        match = _CLIENT_ID(str(client_id)) if str(client_id).isascii() and str(client_id).isprintable() else None
        if match is None:
            raise ConfigurationError("client_id does not have the form name@host/use-case")
        if method not in get_args(Method):
            raise ConfigurationError(f"method takes {' or '.join(map(repr, get_args(Method)))}, not {method!r}")
        if (problem := problem_of(secret)) is not None:
            raise ConfigurationError(f"client_secret {problem}")
        self.client_id: str | None = client_id
        self.base_url: str | None = _address(match[1], "client_id")
        self._token: Key | None = None
        self._grant: tuple[Key, Signer | None] | None = (secret, signer_of(secret) if method == "assertion" else None)

    @classmethod
    def from_env(cls, *, method: Method = "assertion") -> Self:
        """Read the environment: `CONDUCTORONE_ACCESS_TOKEN`, else `CONDUCTORONE_CLIENT_ID` and `..._CLIENT_SECRET`.

        The URL for a token is `CONDUCTORONE_SERVER_URL` or `CONDUCTORONE_TENANT_DOMAIN` (`acme`,
        `acme.conductor.one` or a URL); with a client id, it must have the same host.

        Raises:
            ConfigurationError: a variable is missing, unusable or not supported.
        """
        # No local variable holds a secret, because a traceback could show it.
        address = address_from_env()
        if os.environ.get("CONDUCTORONE_ACCESS_TOKEN"):
            result = object.__new__(cls)
            result.client_id, result.base_url, result._grant = None, address, None
            result._token = Key(os.environ["CONDUCTORONE_ACCESS_TOKEN"], header="", prefix="")
            return result
        if os.environ.get("CONDUCTORONE_OIDC_TOKEN"):
            raise ConfigurationError(
                "CONDUCTORONE_OIDC_TOKEN is set, and exchanging tokens is not supported: set "
                "CONDUCTORONE_ACCESS_TOKEN, or a client id with its secret, and unset it"
            )
        for one, other in (("ID", "SECRET"), ("SECRET", "ID")):
            if os.environ.get(f"CONDUCTORONE_CLIENT_{one}") and not os.environ.get(f"CONDUCTORONE_CLIENT_{other}"):
                raise ConfigurationError(
                    f"CONDUCTORONE_CLIENT_{one} is set, and CONDUCTORONE_CLIENT_{other} is missing"
                )
        if not os.environ.get("CONDUCTORONE_CLIENT_ID"):
            raise ConfigurationError(_NONE)
        result = cls(os.environ["CONDUCTORONE_CLIENT_ID"], os.environ["CONDUCTORONE_CLIENT_SECRET"], method=method)
        if address is not None:
            result.at(address, allow_other_host=False)
        return result

    def at(self, base_url: str, *, allow_other_host: bool) -> None:
        """Check the URL from which tokens are requested and to which they are sent.

        Raises:
            ConfigurationError: it has another host than the credentials, and that is not allowed.
        """
        if self._grant is not None and not allow_other_host and _host(base_url) != _host(self.base_url or ""):
            raise ConfigurationError(
                f"base_url names {urlsplit(base_url).netloc}, and the client id is for "
                f"{urlsplit(self.base_url or '').netloc}: the token would go to another host (allow_other_host)"
            )

    def source(self, base_url: str) -> Any:
        """Return the `api_key` of a client: a token, or an object that requests tokens at a URL."""
        if self._grant is None:
            return None if self._token is None else self._token.reveal()
        return _ClientCredentials(str(self.client_id), *self._grant, base_url)

    def __repr__(self) -> str:
        # A traceback may show credentials whose construction failed.
        client_id, base_url = getattr(self, "client_id", None), getattr(self, "base_url", None)
        return f"ConductorOneCredentials(client_id={client_id!r}, base_url={base_url!r})"

    def __reduce__(self) -> Any:
        raise TypeError("credentials cannot be pickled or copied")


class _ClientCredentials:
    """The OAuth 2 grant of client credentials, with a signed assertion or the secret itself."""

    def __init__(self, client_id: str, secret: Key, signer: Signer | None, base_url: str) -> None:
        self._client_id = client_id
        self._secret = secret
        self._signer = signer
        self._audience = urlsplit(base_url).hostname or ""
        self.url = f"{base_url.rstrip('/')}{_TOKEN_PATH}"

    def form(self, wall: float) -> tuple[Key, bytes]:
        """Return the secret part of a request for a token, which must never be shown, and the body with it."""
        fixed = f"grant_type=client_credentials&client_id={quote(self._client_id, safe='')}"
        if self._signer is None:
            return self._secret, f"{fixed}&client_secret={quote(self._secret.reveal(), safe='')}".encode()
        assertion = self._signer.assertion(self._client_id, self._audience, wall)
        kind = quote(_ASSERTION_TYPE, safe="")
        return assertion, f"{fixed}&client_assertion_type={kind}&client_assertion={assertion.reveal()}".encode()


def _address(host: str, what: str) -> str:
    """Return the URL of a host with an optional port; http is for this machine only."""
    try:
        parts = urlsplit(f"//{host}")
        name, valid = parts.hostname or "", parts.port != 0 and parts.netloc == host and parts.username is None
    except ValueError:
        name, valid = "", False
    if not valid or not (is_loopback(name) or all(map(_LABEL, name.split(".")))):
        raise ConfigurationError(f"{what} names no usable host")
    return f"{'http' if is_loopback(name) else 'https'}://{host.lower()}"


def address_from_env() -> str | None:
    """Return the URL in the environment, or None.

    Raises:
        ConfigurationError: it is invalid.
    """
    for name in ("CONDUCTORONE_SERVER_URL", "CONDUCTORONE_TENANT_DOMAIN"):
        if not (text := os.environ.get(name, "").strip().rstrip("/")):
            continue
        if "://" in text:
            return check_url(text)[0]
        return _address(text if re.search(r"[.:]", text) or is_loopback(text) else f"{text}.conductor.one", name)
    return None


def _host(url: str) -> tuple[str | None, int | None]:
    """Return host and port; the default port is the same for http and https."""
    parts = urlsplit(url)
    return parts.hostname, parts.port or 443
