"""Control over HTTP, which only the sandbox has: `/sandbox/...`, with the same key as the API."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

from .._schema.suggest import closest
from . import outside
from .document import Json
from .errors import invalid_request
from .faults import Faults
from .request_log import RequestLog
from .service import Service
from .storage.company import Company
from .times import CLOCK_RANGE, utc_text
from .utilities.company import PREFERENCES
from .validation import Checker

T = TypeVar("T")

CONTROL_PATH = "/sandbox/"


def _object(required: tuple[str, ...] = (), /, **properties: Json) -> Json:
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }


_TEXT: Json = {"type": "string"}
_NUMBER: Json = {"type": "number"}
_WHOLE: Json = {"type": "integer"}
_STATE = _object(("state",), state=_TEXT, requests=_WHOLE, since=_TEXT)
_NOTHING = _object()
_ADD = _object(("kind", "name"), kind=_TEXT, name=_TEXT, parentId=_TEXT)
_DELETE = _object(("kind", "id"), kind=_TEXT, id=_TEXT)
_EDIT = _object(("kind", "id", "changes"), kind=_TEXT, id=_TEXT, changes={"type": "object"})
_LOCK = _object(("id",), id=_TEXT, seconds=_NUMBER)
_UNLOCK = _object(id=_TEXT)
_RECEIPT = _object(("itemReceiptId",), itemReceiptId=_TEXT)
_PREFERENCES = _object(**{name: {"type": "boolean"} for name in PREFERENCES}, closingDate={"type": ["string", "null"]})
_CLOCK = _object(now=_TEXT, seconds=_NUMBER)
_FAULT = _object(
    ("name",),
    name=_TEXT,
    operation=_TEXT,
    endUserId=_TEXT,
    times=_WHOLE,
    probability=_NUMBER,
    seed=_WHOLE,
    after=_TEXT,
    seconds=_NUMBER,
)


@dataclass(frozen=True, slots=True)
class Route:
    """One endpoint: the schema of its body (None for a GET) and its function."""

    schema: Json | None
    perform: Callable[[Json], Future[Json]]
    needs_body: bool = True


class Control:
    """The endpoints: `end-users`, `companies/{id}/...`, `faults`, `requests`, `clock`."""

    def __init__(self, service: Service, faults: Faults, log: RequestLog, checker: Checker) -> None:
        self._service = service
        self._faults = faults
        self._log = log
        self._checker = checker

    def routes(self, path: str, query: Mapping[str, str]) -> Mapping[str, Route]:
        """Return the endpoints at a path below `/sandbox/`, by method."""
        match path.split("/"):
            case ["end-users"]:
                return {"GET": _get(lambda: _now({"data": self._service.platform.end_users()}))}
            case ["end-users", end_user_id, "connection"]:
                return {
                    "GET": _get(lambda: _now(self._state(end_user_id))),
                    "POST": Route(_STATE, lambda body: self._connection(end_user_id, body)),
                }
            case ["companies", end_user_id, *rest]:
                return self._of_company(end_user_id, rest)
            case ["faults"]:
                return {
                    "GET": _get(lambda: _now({"data": [one.to_json() for one in self._faults.plans()]})),
                    "POST": Route(_FAULT, self._fault),
                    "DELETE": _get(lambda: self._clear(query.get("endUserId"))),
                }
            case ["requests"]:
                return {"GET": _get(lambda: self._requests(query))}
            case ["clock"]:
                return {
                    "GET": _get(lambda: _now({"now": utc_text(self._service.clock())})),
                    "POST": Route(_CLOCK, self._clock),
                }
            case _:
                return {}

    def _of_company(self, end_user_id: str, path: list[str]) -> Mapping[str, Route]:
        service = self._service
        match path:
            case ["reset"]:
                return {"POST": Route(_NOTHING, lambda _: _told(service.reset(end_user_id), end_user_id), False)}
            case ["snapshot"]:
                return {"POST": Route(_NOTHING, lambda _: _told(service.snapshot(end_user_id), end_user_id), False)}
            case ["add"]:
                return {"POST": Route(_ADD, lambda body: self._add(end_user_id, body))}
            case ["delete"]:
                return {"POST": Route(_DELETE, lambda body: self._delete(end_user_id, body))}
            case ["preferences"]:
                return {"POST": Route(_PREFERENCES, lambda body: self._preferences(end_user_id, body))}
            case ["edit"]:
                return {"POST": Route(_EDIT, lambda body: self._edit(end_user_id, body))}
            case ["enter-bill"]:
                return {"POST": Route(_RECEIPT, lambda body: self._enter_bill(end_user_id, body))}
            case ["lock"]:
                return {"POST": Route(_LOCK, lambda body: self._lock(end_user_id, body))}
            case ["unlock"]:
                return {"POST": Route(_UNLOCK, lambda body: self._unlock(end_user_id, body), False)}
            case ["accounts"]:
                return self._shown(end_user_id, lambda company: {"data": outside.accounts(company)})
            case ["accounts", account_id]:
                return self._shown(end_user_id, lambda company: {"data": outside.register(company, account_id)})
            case ["items"]:
                return self._shown(end_user_id, lambda company: {"data": outside.items(company)})
            case ["transactions", transaction_id]:
                return self._shown(end_user_id, lambda company: outside.document(company, transaction_id))
            case ["health"]:
                return self._shown(end_user_id, lambda company: {"broken": outside.health(company)})
            case _:
                return {}

    def _shown(self, end_user_id: str, show: Callable[[Company], Json]) -> Mapping[str, Route]:
        return {"GET": _get(lambda: self._service.with_company(end_user_id, show))}

    # --- end-users ---

    def _state(self, end_user_id: str) -> Json:
        return {"endUserId": end_user_id, "state": self._service.platform.state(end_user_id)}

    def _connection(self, end_user_id: str, body: Json) -> Future[Json]:
        since = None
        if "since" in body:
            try:
                since = self._service.moment(str(body["since"]))
            except ValueError:
                raise invalid_request('Invalid ISO date or datetime at "since"') from None
        state = str(body["state"])
        change = self._service.set_connection(end_user_id, state, body.get("requests"), since)
        return _then(change, lambda _: {"endUserId": end_user_id, "state": state})

    # --- companies ---

    def _add(self, end_user_id: str, body: Json) -> Future[Json]:
        fields = {name: value for name, value in body.items() if name != "kind"}
        return _then(
            self._service.add(end_user_id, str(body["kind"]), fields),
            lambda object_id: {"endUserId": end_user_id, "kind": body["kind"], "id": object_id},
        )

    def _delete(self, end_user_id: str, body: Json) -> Future[Json]:
        return _told(self._service.delete(end_user_id, str(body["kind"]), str(body["id"])), end_user_id)

    def _preferences(self, end_user_id: str, body: Json) -> Future[Json]:
        return _told(self._service.set_preferences(end_user_id, body), end_user_id)

    def _edit(self, end_user_id: str, body: Json) -> Future[Json]:
        return edit(self._service, self._checker, end_user_id, str(body["kind"]), str(body["id"]), body["changes"])

    def _enter_bill(self, end_user_id: str, body: Json) -> Future[Json]:
        receipt = str(body["itemReceiptId"])
        return _then(
            self._service.with_company(end_user_id, lambda company: outside.enter_bill(company, receipt)),
            lambda bill: {"endUserId": end_user_id, "billId": bill},
        )

    def _lock(self, end_user_id: str, body: Json) -> Future[Json]:
        lock = self._service.lock(end_user_id, str(body["id"]), body.get("seconds"))
        return _then(lock, lambda _: {"endUserId": end_user_id, "id": body["id"]})

    def _unlock(self, end_user_id: str, body: Json) -> Future[Json]:
        self._service.platform.require(end_user_id)
        self._service.unlock(end_user_id, body.get("id"))
        return _now({"endUserId": end_user_id})

    # --- the whole sandbox ---

    def _fault(self, body: Json) -> Future[Json]:
        if "endUserId" in body:
            self._service.platform.require(str(body["endUserId"]))
        plan = self._faults.plan(
            str(body["name"]),
            operation=str(body.get("operation", "*")),
            end_user_id=body.get("endUserId"),
            times=body.get("times"),
            probability=body.get("probability"),
            seed=body.get("seed", 0),
            after=body.get("after"),
            seconds=body.get("seconds"),
        )
        return _now(plan.to_json())

    def _clear(self, end_user_id: str | None) -> Future[Json]:
        self._faults.clear(end_user_id)
        return _now({"endUserId": end_user_id})

    def _requests(self, query: Mapping[str, str]) -> Future[Json]:
        after = query.get("after", "0")
        if not (after.isascii() and after.isdigit() and len(after) < 19):
            raise invalid_request('Invalid input: expected a number at "after"')
        found = self._log.requests(query.get("endUserId"), int(after))
        return _now({"data": [one.to_json() for one in found]})

    def _clock(self, body: Json) -> Future[Json]:
        if ("now" in body) == ("seconds" in body):
            raise invalid_request('Invalid input: expected either "now" or "seconds"')
        try:
            to = (
                self._service.moment(str(body["now"]))
                if "now" in body
                else self._service.clock() + timedelta(seconds=body["seconds"])
            )
        except OverflowError:
            raise invalid_request(f"Invalid input: {CLOCK_RANGE}") from None
        except ValueError:
            raise invalid_request('Invalid ISO date or datetime at "now"') from None
        self._service.move_clock(to)
        return _now({"now": utc_text(to)})


def edit(
    service: Service, checker: Checker, end_user_id: str, kind: str, object_id: str, changes: Json
) -> Future[Json]:
    """Change an object as a person would, by fields of its update. Raises ApiError if they do not fit."""
    schema = service.update_schema(kind)
    if schema is None:
        guess = closest(kind, outside.EVERY_KIND)
        hint = f'did you mean "{guess}"?' if guess and guess != kind else 'they are such as "customers" and "invoices".'
        raise invalid_request(f'"{kind}" is no kind of object that can be edited; {hint}')
    fields = schema["properties"]
    for name in changes:
        if name not in fields and (guess := closest(name, fields)):
            raise invalid_request(f'Unrecognized key: "{name}"; did you mean "{guess}"?')
    checker.body(schema, {"revisionNumber": "0", **changes})
    return service.edit(end_user_id, kind, object_id, changes)


def _get(perform: Callable[[], Future[Json]]) -> Route:
    return Route(None, lambda _: perform(), False)


def _now(answer: Json) -> Future[Json]:
    done: Future[Json] = Future()
    done.set_result(answer)
    return done


def _told(future: Future[T], end_user_id: str) -> Future[Json]:
    return _then(future, lambda _: {"endUserId": end_user_id})


def _then(future: Future[T], tell: Callable[[T], Json]) -> Future[Json]:
    """Return the answer with the result of a job."""
    told: Future[Json] = Future()

    def done(finished: Future[T]) -> None:
        error = finished.exception()
        if error is not None:
            told.set_exception(error)
        else:
            told.set_result(tell(finished.result()))

    future.add_done_callback(done)
    return told
