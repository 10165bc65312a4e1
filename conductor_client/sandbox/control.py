"""Control over HTTP, which only the sandbox has: `POST /sandbox/...`, with the same key as the API."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

from .document import Json
from .errors import invalid_request
from .service import Service
from .times import CLOCK_RANGE, utc_text
from .utilities.company import PREFERENCES

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
_STATE = _object(("state",), state=_TEXT)
_NOTHING = _object()
_ADD = _object(("kind", "name"), kind=_TEXT, name=_TEXT, parentId=_TEXT)
_DELETE = _object(("kind", "id"), kind=_TEXT, id=_TEXT)
_PREFERENCES = _object(**{name: {"type": "boolean"} for name in PREFERENCES}, closingDate={"type": ["string", "null"]})
_CLOCK = _object(now=_TEXT, seconds={"type": "number"})


@dataclass(frozen=True, slots=True)
class Route:
    """One endpoint: the schema of its body, and what it does."""

    schema: Json
    perform: Callable[[Json], Future[Json]]
    needs_body: bool = True


class Control:
    """`end-users/{id}/connection`, `companies/{id}/reset|snapshot|add|delete|preferences`, `clock`."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def route(self, path: str) -> Route | None:
        """Return the endpoint at a path below `/sandbox/`, None if there is none."""
        match path.split("/"):
            case ["end-users", end_user_id, "connection"]:
                return Route(_STATE, lambda body: self._connection(end_user_id, str(body["state"])))
            case ["companies", end_user_id, "reset"]:
                return Route(_NOTHING, lambda _: _told(self._service.reset(end_user_id), end_user_id), False)
            case ["companies", end_user_id, "snapshot"]:
                return Route(_NOTHING, lambda _: _told(self._service.snapshot(end_user_id), end_user_id), False)
            case ["companies", end_user_id, "add"]:
                return Route(_ADD, lambda body: self._add(end_user_id, body))
            case ["companies", end_user_id, "delete"]:
                return Route(_DELETE, lambda body: self._delete(end_user_id, body))
            case ["companies", end_user_id, "preferences"]:
                return Route(_PREFERENCES, lambda body: self._preferences(end_user_id, body))
            case ["clock"]:
                return Route(_CLOCK, self._clock)
            case _:
                return None

    def _connection(self, end_user_id: str, state: str) -> Future[Json]:
        return _then(
            self._service.set_connection(end_user_id, state), lambda _: {"endUserId": end_user_id, "state": state}
        )

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
        done: Future[Json] = Future()
        done.set_result({"now": utc_text(to)})
        return done


def _told(future: Future[T], end_user_id: str) -> Future[Json]:
    return _then(future, lambda _: {"endUserId": end_user_id})


def _then(future: Future[T], tell: Callable[[T], Json]) -> Future[Json]:
    """The answer that tells what a job has done."""
    told: Future[Json] = Future()

    def done(finished: Future[T]) -> None:
        error = finished.exception()
        if error is not None:
            told.set_exception(error)
        else:
            told.set_result(tell(finished.result()))

    future.add_done_callback(done)
    return told
