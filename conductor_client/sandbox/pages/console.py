"""The console: the contents of the sandbox and its requests, with buttons for the functions of the control API."""

from __future__ import annotations

import asyncio
import json
import shlex
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeVar, cast
from urllib.parse import quote, urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from .. import outside
from ..connections import ACTIVE, STATES
from ..document import Json
from ..errors import ApiError, invalid_request
from ..faults import KINDS as FAULTS, Faults
from ..request_log import LoggedRequest, RequestLog
from ..service import Service
from ..storage.company import Company
from ..times import CLOCK_RANGE, FixedClock, utc_text
from . import books
from .rendering import page
from .session import Session

T = TypeVar("T")

CONSOLE_PATH = "/sandbox/console/"
_UNITS = {"minutes": 60, "hours": 3600, "days": 86400}
_DONE: Mapping[str, str] = {
    "state": "The state of the connection has changed.",
    "fault": "The fault is planned.",
    "faults-clear": "No fault is planned any more.",
    "reset": "The company file is as it was at its last snapshot, or at its beginning.",
    "snapshot": "Reset comes back to the company file as it is now.",
    "enter-bill": "The item receipt is a bill now.",
    "clock": "The clock has moved.",
}


@dataclass(frozen=True, slots=True)
class _Visit:
    """A request of a page, with its query (GET) and the fields of its form (POST)."""

    request: Request
    query: Mapping[str, str]
    form: Mapping[str, str]

    @property
    def origin(self) -> str:
        return f"{self.request.url.scheme}://{self.request.url.netloc}"


_View = Callable[[_Visit], Awaitable[Response]]


class Console:
    """The pages below `/sandbox/console/`."""

    def __init__(self, service: Service, faults: Faults, log: RequestLog, key: str) -> None:
        self._service = service
        self._faults = faults
        self._log = log
        self._session = Session(key)

    async def respond(self, request: Request, path: str, form: Mapping[str, str]) -> Response:
        """Return the page at a path, or carry out its form and go to a page that shows it."""
        visit = _Visit(request, request.query_params, form)
        if request.method == "POST" and not self._session.is_own(request, form):
            return self._told("This form is out of date", "Go back, load the page again, and repeat it.", 403)
        if path == "sign-in" and request.method == "POST":
            return self._sign_in(visit)
        if not self._session.is_open(request):
            return self._page("sign_in", 401, wrong=False)
        views = self._views(path.split("/"))
        view = views.get("GET" if request.method == "HEAD" else request.method)
        if view is None:
            if not views:
                return self._told("There is no such page", "Begin at the list of companies.", 404)
            answer = self._told("This page does not take that", "", 405)
            answer.headers["Allow"] = ", ".join(views)
            return answer
        try:
            return await view(visit)
        except ApiError as error:
            return self._told("That cannot be", error.message, 404 if request.method != "POST" else 400)

    def _views(self, path: list[str]) -> Mapping[str, _View]:
        match path:
            case [""]:
                return {"GET": self._home}
            case ["requests"]:
                return {"GET": self._requests}
            case ["requests", "new"]:
                return {"GET": self._new_requests}
            case ["requests", number]:
                return {"GET": lambda visit: self._request(visit, number)}
            case ["faults"]:
                return {"POST": self._plan}
            case ["faults", "clear"]:
                return {"POST": self._clear}
            case ["clock"]:
                return {"POST": self._clock}
            case ["companies", end_user_id, *rest]:
                return self._of_company(end_user_id, rest)
            case _:
                return {}

    def _of_company(self, end_user_id: str, path: list[str]) -> Mapping[str, _View]:
        def shows(name: str, read: Callable[[Company], Json]) -> Mapping[str, _View]:
            return {"GET": lambda visit: self._book(visit, end_user_id, name, read)}

        def does(name: str, work: Callable[[_Visit], Future[T]]) -> Mapping[str, _View]:
            async def view(visit: _Visit) -> Response:
                await asyncio.wrap_future(work(visit))
                return _back(f"companies/{end_user_id}", name)

            return {"POST": view}

        match path:
            case []:
                return {"GET": lambda visit: self._company(visit, end_user_id)}
            case ["state"]:
                return does("state", lambda visit: self._set_state(end_user_id, visit.form))
            case ["reset"]:
                return does("reset", lambda _: self._service.reset(end_user_id))
            case ["snapshot"]:
                return does("snapshot", lambda _: self._service.snapshot(end_user_id))
            case ["accounts"]:
                return shows("accounts", lambda company: {"balance": books.trial_balance(company)})
            case ["accounts", account_id]:
                return shows("register", lambda company: _register(company, account_id))
            case ["transactions"]:
                return shows("transactions", lambda company: {"rows": books.transactions(company)})
            case ["transactions", transaction_id]:
                return shows("document", lambda company: {"document": outside.document(company, transaction_id)})
            case ["transactions", transaction_id, "enter-bill"]:
                return {"POST": lambda _: self._enter_bill(end_user_id, transaction_id)}
            case ["names"]:
                return shows("names", lambda company: {"names": books.names(company), "most": books.NEWEST})
            case ["items"]:
                return shows("items", lambda company: {"rows": outside.items(company)})
            case ["health"]:
                return shows("health", lambda company: {"broken": outside.health(company)})
            case _:
                return {}

    # --- pages ---

    def _page(self, name: str, status: int = 200, **values: Any) -> Response:
        return page(name, status, root=CONSOLE_PATH, token=self._session.token, key=self._session.hint, **values)

    def _told(self, title: str, message: str, status: int) -> Response:
        return self._page("told", status, title=title, message=message)

    def _sign_in(self, visit: _Visit) -> Response:
        inside = RedirectResponse(CONSOLE_PATH, 303)
        if self._session.sign_in(visit.request, visit.form.get("key", ""), inside):
            return inside
        return self._page("sign_in", 401, wrong=True)

    async def _home(self, visit: _Visit) -> Response:
        clock = self._service.clock
        now = clock()
        return self._page(
            "home",
            done=_done(visit),
            end_users=self._service.platform.end_users(),
            url=f"{visit.origin}/v1",
            now=utc_text(now),
            pc_now=now.astimezone(self._service.zone).strftime("%Y-%m-%d %H:%M:%S %z"),
            stands=isinstance(clock, FixedClock),
            units=list(_UNITS),
            **self._faults_for(None),
        )

    async def _company(self, visit: _Visit, end_user_id: str) -> Response:
        one = self._service.platform.end_user(end_user_id)
        refusal = STATES[one["state"]]
        failed = [each for each in self._log.requests(end_user_id) if _failed(each)]
        return self._page(
            "company",
            done=_done(visit),
            one=one,
            tab="company",
            error=None if refusal is None else refusal(None),
            states=list(STATES),
            active=ACTIVE,
            failed=[_row(each) for each in reversed(failed[-10:])],
            **self._faults_for(end_user_id),
        )

    async def _book(self, visit: _Visit, end_user_id: str, name: str, read: Callable[[Company], Json]) -> Response:
        one = self._service.platform.end_user(end_user_id)
        values = await asyncio.wrap_future(self._service.with_company(end_user_id, read))
        return self._page(name, done=_done(visit), one=one, tab=name, **values)

    def _faults_for(self, end_user_id: str | None) -> Json:
        plans = [one.to_json() for one in self._faults.plans()]
        return {
            "plans": [one for one in plans if end_user_id is None or one["endUserId"] in (None, end_user_id)],
            "faults": list(FAULTS),
            "end_user_id": end_user_id,
        }

    # --- the log ---

    def _log_of(self, visit: _Visit, after: int) -> Json:
        end_user_id, failed = visit.query.get("endUserId") or None, visit.query.get("failed") == "on"
        everything = self._log.requests(None, after)
        rows = [one for one in everything if end_user_id in (None, one.end_user_id) and (_failed(one) or not failed)]
        last = everything[-1].number if everything else after
        asked = {"after": str(last), "endUserId": end_user_id or "", "failed": "on" if failed else ""}
        return {
            "rows": [_row(one) for one in reversed(rows)],
            "more": f"{CONSOLE_PATH}requests/new?{urlencode(asked)}",
            "failed": failed,
            "end_user_id": end_user_id,
        }

    async def _requests(self, visit: _Visit) -> Response:
        live = visit.query.get("live") != "off"
        one = self._service.platform.end_user(visit.query["endUserId"]) if visit.query.get("endUserId") else None
        return self._page("requests", live=live, one=one, tab="requests", **self._log_of(visit, 0))

    async def _new_requests(self, visit: _Visit) -> Response:
        """Return rows added since the page was made; with none (204), the page stays unchanged."""
        after = visit.query.get("after", "")
        if not (after.isascii() and after.isdigit() and len(after) < 19):
            raise invalid_request("There is no such entry.")
        found = self._log_of(visit, int(after))
        return self._page("request_rows", live=True, **found) if found["rows"] else Response(status_code=204)

    async def _request(self, visit: _Visit, number: str) -> Response:
        one = next((one for one in self._log.requests() if str(one.number) == number), None)
        if one is None:
            raise invalid_request(f"The log does not have entry {number} any more; it keeps the last 200.")
        bodies = {"Request": _pretty(one.request_body), "Answer": _pretty(one.response_body)}
        known = self._service.platform.knows(one.end_user_id)
        return self._page("request", one=_row(one), bodies=bodies, curl=_curl(one, visit.origin), known=known)

    # --- what forms do ---

    def _set_state(self, end_user_id: str, form: Mapping[str, str]) -> Future[None]:
        return self._service.set_connection(end_user_id, form.get("state", ""), _whole(form, "requests"))

    async def _enter_bill(self, end_user_id: str, receipt: str) -> Response:
        await asyncio.wrap_future(
            self._service.with_company(end_user_id, lambda company: outside.enter_bill(company, receipt))
        )
        return _back(f"companies/{end_user_id}/transactions/{receipt}", "enter-bill")

    async def _plan(self, visit: _Visit) -> Response:
        form = visit.form
        end_user_id = form.get("endUserId") or None
        if end_user_id is not None:
            self._service.platform.require(end_user_id)
        self._faults.plan(
            form.get("name", ""),
            operation=form.get("operation", "").strip() or "*",
            end_user_id=end_user_id,
            times=_whole(form, "times"),
            after=form.get("after") or None,
        )
        return _back(_page_of(end_user_id), "fault")

    async def _clear(self, visit: _Visit) -> Response:
        end_user_id = visit.form.get("endUserId") or None
        self._faults.clear(end_user_id)
        return _back(_page_of(end_user_id), "faults-clear")

    async def _clock(self, visit: _Visit) -> Response:
        form = visit.form
        try:
            number = _whole(form, "number")
            if number is None:
                to = self._service.moment(form.get("now", "").strip())
            else:
                to = self._service.clock() + timedelta(seconds=number * _UNITS.get(form.get("unit", ""), 1))
            self._service.move_clock(to)
        except OverflowError:
            raise invalid_request(f"Invalid input: {CLOCK_RANGE}") from None
        except ValueError:
            raise invalid_request("That is no date, such as 2026-03-31, and no time.") from None
        return _back("", "clock")


def _register(company: Company, account_id: str) -> Json:
    rows = outside.register(company, account_id)
    return {"account": books.account_name(company, account_id), "rows": rows, "most": outside.LONGEST}


def _page_of(end_user_id: str | None) -> str:
    return "" if end_user_id is None else f"companies/{end_user_id}"


def _back(path: str, done: str) -> Response:
    """Return a redirect to a page with the result, which can be reloaded without effect."""
    return RedirectResponse(f"{CONSOLE_PATH}{quote(path)}?{urlencode({'done': done})}", 303)


def _done(visit: _Visit) -> str | None:
    return _DONE.get(visit.query.get("done", ""))


def _whole(form: Mapping[str, str], name: str) -> int | None:
    """A number of a form's field, None for an empty one."""
    text = form.get(name, "").strip()
    if not text:
        return None
    if not (text.isascii() and text.removeprefix("-").isdigit() and len(text) < 10):
        raise invalid_request(f'Invalid input: expected a whole number at "{name}"')
    return int(text)


def _failed(one: LoggedRequest) -> bool:
    return one.status is None or one.status >= 400


def _row(one: LoggedRequest) -> Json:
    return {**one.to_json(), "clock": one.time.strftime("%H:%M:%S"), "failed": _failed(one), "error": _error(one)}


def _error(one: LoggedRequest) -> str:
    """The code and the message of a refusal; "" where there is none."""
    body = one.response_body
    error = cast("Json", body).get("error") if isinstance(body, dict) else None
    if not isinstance(error, dict):
        return "no answer" if one.status is None else ""
    error = cast("Json", error)
    return " ".join(str(error[name]) for name in ("integrationCode", "code", "message") if error.get(name))


def _pretty(body: object) -> str:
    if body is None:
        return ""
    return body if isinstance(body, str) else json.dumps(body, ensure_ascii=False, indent=2)


def _curl(one: LoggedRequest, origin: str) -> str:
    """The request as a command, with the key as a variable of the shell and secrets masked, as in the log."""
    url = origin + quote(one.path) + (f"?{one.query}" if one.query else "")
    parts = [f"curl -X {shlex.quote(one.method)} {shlex.quote(url)}"]
    parts.append('-H "Authorization: Bearer $CONDUCTOR_SECRET_KEY"')
    if one.end_user_id:
        parts.append(f"-H {shlex.quote(f'Conductor-End-User-Id: {one.end_user_id}')}")
    if one.request_body is not None:
        parts.append("-H 'Content-Type: application/json'")
        parts.append(f"-d {shlex.quote(_pretty(one.request_body))}")
    return " \\\n  ".join(parts)
