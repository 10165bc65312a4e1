"""Pages for people: the connection flow of an end-user, and the console of the sandbox."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ..faults import Faults
from ..platform import AUTH_FLOW_PATH
from ..request_log import RequestLog
from ..service import Service
from . import auth_flow
from .console import CONSOLE_PATH, Console
from .rendering import STATIC_PATH, static_file

_READ = ("GET", "HEAD")
_FIELDS = 100


@dataclass(frozen=True, slots=True)
class Page:
    """The handler of a path, and its methods."""

    methods: tuple[str, ...]
    respond: Callable[[Request, bytes], Awaitable[Response]]


class Pages:
    """All pages of a sandbox, by path."""

    def __init__(self, service: Service, faults: Faults, log: RequestLog, key: str) -> None:
        self._service = service
        self._console = Console(service, faults, log, key)

    def at(self, path: str) -> Page | None:
        """Return the page at a path, or None."""
        if path in ("/", "/sandbox", "/sandbox/", CONSOLE_PATH.rstrip("/")):
            return Page(_READ, _to_console)
        if path.startswith(f"{AUTH_FLOW_PATH}/"):
            return Page((*_READ, "POST"), self._auth_flow)
        if path.startswith(CONSOLE_PATH):
            return Page((*_READ, "POST"), self._of_console)
        name = path.removeprefix(STATIC_PATH)
        found = static_file(name) if name != path else None
        return None if found is None else Page(_READ, _answered(found))

    async def _auth_flow(self, request: Request, body: bytes) -> Response:
        return auth_flow.show(
            self._service.store,
            self._service.platform,
            request.url.path.removeprefix(f"{AUTH_FLOW_PATH}/"),
            request.query_params,
            _form(request, body) if request.method == "POST" else None,
            f"{request.url.scheme}://{request.url.netloc}",
        )

    async def _of_console(self, request: Request, body: bytes) -> Response:
        return await self._console.respond(request, request.url.path.removeprefix(CONSOLE_PATH), _form(request, body))


def _answered(response: Response) -> Callable[[Request, bytes], Awaitable[Response]]:
    async def respond(_request: Request, _body: bytes) -> Response:
        return response

    return respond


async def _to_console(_request: Request, _body: bytes) -> Response:
    return RedirectResponse(CONSOLE_PATH, 307)


def _form(request: Request, body: bytes) -> Mapping[str, str]:
    """The fields of a form as browsers send it; none of anything else."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/x-www-form-urlencoded":
        return {}
    try:
        return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=_FIELDS))
    except ValueError:  # more fields than any form here has
        return {}
