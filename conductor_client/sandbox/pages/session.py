"""Access to the console: it needs the key, and only its own pages may make changes."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from ..key import DEFAULT_KEY


class Session:
    """The tokens that a browser gets from this process, so that the key itself is in no page and no cookie.

    The user must enter a key of their own once, but not the public default key.
    """

    def __init__(self, key: str) -> None:
        self._key = key
        self._ticket = secrets.token_urlsafe(32)
        self.token: str = secrets.token_urlsafe(32)
        """The token that every form of the console must send; pages of other sites cannot read it."""

    @property
    def hint(self) -> str:
        """The part of the key that identifies it to the user."""
        return self._key if self._key == DEFAULT_KEY else "sk_..." + self._key[-4:] * (len(self._key) > 16)

    def is_open(self, request: Request) -> bool:
        """Return whether a browser may see the console."""
        if self._key == DEFAULT_KEY:
            return True
        return _equal(request.cookies.get(_cookie(request), ""), self._ticket)

    def is_own(self, request: Request, form: Mapping[str, str]) -> bool:
        """Return whether a form was sent from a page of the console."""
        origin = request.headers.get("origin")
        own = f"{request.url.scheme}://{request.url.netloc}"
        return origin in (None, own) and _equal(form.get("token", ""), self.token)

    def sign_in(self, request: Request, key: str, response: Response) -> bool:
        """Sign a browser in; return whether its key was right."""
        if not _equal(key.strip(), self._key):
            return False
        response.set_cookie(_cookie(request), self._ticket, path="/sandbox", httponly=True, samesite="strict")
        return True


def _cookie(request: Request) -> str:
    # Cookies are shared between ports, and two sandboxes may run on one machine.
    return f"conductor_sandbox_{request.url.port or 80}"


def _equal(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode("utf-8", "surrogatepass"), other.encode())
