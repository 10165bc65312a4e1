"""Who may use the console: whoever has the key, and pages of the console itself alone may change something."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from ..key import DEFAULT_KEY


class Session:
    """The signs that a browser gets from this process, so that the key itself is in no page and no cookie.

    A key of one's own is asked for once; the key that everybody knows is not.
    """

    def __init__(self, key: str) -> None:
        self._key = key
        self._ticket = secrets.token_urlsafe(32)
        self.token: str = secrets.token_urlsafe(32)
        """What every form of the console has to send back: no page of another site can read it."""

    @property
    def hint(self) -> str:
        """Enough of the key to tell it from another one."""
        return self._key if self._key == DEFAULT_KEY else "sk_..." + self._key[-4:] * (len(self._key) > 16)

    def is_open(self, request: Request) -> bool:
        """Tell whether a browser may see the console."""
        if self._key == DEFAULT_KEY:
            return True
        return _equal(request.cookies.get(_cookie(request), ""), self._ticket)

    def is_own(self, request: Request, form: Mapping[str, str]) -> bool:
        """Tell whether a form was sent from a page of the console."""
        origin = request.headers.get("origin")
        own = f"{request.url.scheme}://{request.url.netloc}"
        return origin in (None, own) and _equal(form.get("token", ""), self.token)

    def sign_in(self, request: Request, key: str, response: Response) -> bool:
        """Let a browser in that has the key; tell whether it was the right one."""
        if not _equal(key.strip(), self._key):
            return False
        response.set_cookie(_cookie(request), self._ticket, path="/sandbox", httponly=True, samesite="strict")
        return True


def _cookie(request: Request) -> str:
    # Browsers do not tell ports apart, and two sandboxes may run on one machine.
    return f"conductor_sandbox_{request.url.port or 80}"


def _equal(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode("utf-8", "surrogatepass"), other.encode())
