"""Conductor's own objects: end-users, their connections, auth sessions, and the health check."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import quote

from .call import Call
from .connections import ACTIVE, EXPIRED_LINK, NOT_SET_UP, STATES
from .document import Document, Json
from .errors import invalid_request, missing
from .ids import Ids
from .storage.platform import PlatformStore
from .times import Clock, utc_text

AUTH_FLOW_PATH = "/sandbox/auth-flow"
_SLUG = "quickbooks_desktop"
_COMPANY, _EMAIL = "Sandbox Inc.", "sandbox@example.com"


@dataclass(slots=True)
class _Seen:
    """The last uses of a connection, in memory because a read must not write; stored once a minute."""

    request: str | None = None
    success: str | None = None
    stored_minute: str = ""


class Platform:
    """Answers calls on Conductor's own objects, and tracks connections."""

    def __init__(self, document: Document, store: PlatformStore, ids: Ids, clock: Clock, *, auto_connect: bool) -> None:
        self._document = document
        self._store = store
        self._ids = ids
        self._clock = clock
        self._auto_connect = auto_connect
        self._seen: dict[str, _Seen] = {}
        self._seen_lock = threading.Lock()
        self._passing: dict[str, tuple[str, int]] = {}
        self.handlers: Mapping[str, Callable[[Call, str], Json]] = {
            "end_users.create": self._create_end_user,
            "end_users.list": self._list_end_users,
            "end_users.retrieve": self._retrieve_end_user,
            "end_users.delete": self._delete_end_user,
            "auth_sessions.create": self._create_auth_session,
            "qbd.health_check": self._health_check,
        }

    # --- end-users ---

    def _create_end_user(self, call: Call, _: str) -> Json:
        source_id = call.body["sourceId"]
        if self._store.row("SELECT 1 FROM end_users WHERE source_id = ?", source_id) is not None:
            raise invalid_request(
                f'An end-user with the sourceId "{source_id}" already exists.', code="RESOURCE_ALREADY_EXISTS"
            )
        end_user_id = self._add_end_user(call.body["companyName"], source_id, call.body["email"])
        if self._auto_connect:
            self.set_state(end_user_id, ACTIVE)
        return self._end_user(self._row(end_user_id))

    def _add_end_user(self, company_name: str, source_id: str, email: str) -> str:
        end_user_id = self._ids.token("end_usr_")
        self._store.run_statement(
            "INSERT INTO end_users (id, created_at, company_name, source_id, email) VALUES (?, ?, ?, ?, ?)",
            end_user_id,
            utc_text(self._clock()),
            company_name,
            source_id,
            email,
        )
        return end_user_id

    def connected_end_user(self, source_id: str) -> str:
        """The id of the end-user with this source id, which is made if there is none and connected in any case."""
        with self._store.transaction():
            row = self._store.row("SELECT id FROM end_users WHERE source_id = ?", source_id)
            end_user_id = self._add_end_user(_COMPANY, source_id, _EMAIL) if row is None else row["id"]
            self.set_state(end_user_id, ACTIVE)
        return str(end_user_id)

    def end_user_of(self, source_id: str) -> str | None:
        """The id of the end-user with this source id, if there is one."""
        row = self._store.row("SELECT id FROM end_users WHERE source_id = ?", source_id)
        return None if row is None else str(row["id"])

    def new_company(self) -> str:
        """The id of a new, connected end-user."""
        with self._store.transaction():
            end_user_id = self._add_end_user(_COMPANY, self._ids.token("source_"), _EMAIL)
            self.set_state(end_user_id, ACTIVE)
        return end_user_id

    def _list_end_users(self, call: Call, _: str) -> Json:
        rows = self._store.rows("SELECT * FROM end_users ORDER BY number")
        return {
            "objectType": "list",
            "url": self._document.base_path + call.operation.path,
            "data": [self._end_user(row) for row in rows],
        }

    def _retrieve_end_user(self, call: Call, _: str) -> Json:
        return self._end_user(self._row(str(call.path["id"])))

    def _delete_end_user(self, call: Call, _: str) -> Json:
        end_user_id = self._row(str(call.path["id"]))["id"]
        self.delete(end_user_id)
        return {"id": end_user_id, "objectType": "end_user", "deleted": True}

    def delete(self, end_user_id: str) -> None:
        """Delete an end-user with its connection; its company file is the caller's to drop."""
        self._store.run_statement("DELETE FROM end_users WHERE id = ?", end_user_id)
        with self._seen_lock:
            self._seen.pop(end_user_id, None)
            self._passing.pop(end_user_id, None)

    def _end_user(self, row: sqlite3.Row) -> Json:
        connection = self._connection(row["id"])
        seen = self._seen_of(row["id"])
        connections = [] if connection is None else [_connection_answer(connection, seen)]
        return {
            "id": row["id"],
            "objectType": "end_user",
            "createdAt": row["created_at"],
            "companyName": row["company_name"],
            "sourceId": row["source_id"],
            "email": row["email"],
            "integrationConnections": connections,
        }

    def knows(self, end_user_id: str) -> bool:
        """Return whether the end-user exists."""
        return self._store.row("SELECT 1 FROM end_users WHERE id = ?", end_user_id) is not None

    def require(self, end_user_id: str) -> None:
        """Raise ApiError unless the end-user exists."""
        self._row(end_user_id)

    def _row(self, end_user_id: str) -> sqlite3.Row:
        row = self._store.row("SELECT * FROM end_users WHERE id = ?", end_user_id)
        if row is None:
            raise missing(f'There is no end-user "{end_user_id}".')
        return row

    # --- connections ---

    def _connection(self, end_user_id: str) -> sqlite3.Row | None:
        return self._store.row("SELECT * FROM connections WHERE end_user_id = ?", end_user_id)

    def set_state(self, end_user_id: str, state: str) -> None:
        """Puts a connection in a state, making its row if there is none. Raises ApiError when either is unknown."""
        _check_state(state)
        self._row(end_user_id)
        with self._seen_lock:
            self._passing.pop(end_user_id, None)
        self._store.run_statement(
            "INSERT INTO connections (end_user_id, id, created_at, state) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (end_user_id) DO UPDATE SET state = excluded.state",
            end_user_id,
            self._ids.token("int_conn_"),
            utc_text(self._clock()),
            state,
        )

    def set_passing_state(self, end_user_id: str, state: str, requests: int) -> None:
        """Put a connection in a state for a number of requests, then restore it. Raises ApiError as `set_state`."""
        _check_state(state)
        self._row(end_user_id)
        if requests < 1:
            raise invalid_request('Too small: expected number to be >=1 at "requests"')
        with self._seen_lock:
            self._passing[end_user_id] = (state, requests)

    def set_last_seen(self, end_user_id: str, moment: datetime) -> None:
        """Set when QuickBooks last carried out a request of an end-user, for `offline_since`."""
        seen = self._seen_of(end_user_id)
        seen.success = utc_text(moment)
        self._store_seen(end_user_id, seen)

    def state(self, end_user_id: str) -> str:
        """Return the state of an end-user's connection as the next request finds it. Raises ApiError (404)."""
        self._row(end_user_id)
        with self._seen_lock:
            passing = self._passing.get(end_user_id)
        if passing is not None:
            return passing[0]
        connection = self._connection(end_user_id)
        return NOT_SET_UP if connection is None else str(connection["state"])

    def end_users(self) -> list[Json]:
        """Return every end-user with the state of its connection."""
        return [self._with_state(row) for row in self._store.rows("SELECT * FROM end_users ORDER BY number")]

    def end_user(self, end_user_id: str) -> Json:
        """Return one end-user with the state of its connection. Raises ApiError (404)."""
        return self._with_state(self._row(end_user_id))

    def _with_state(self, row: sqlite3.Row) -> Json:
        return {**self._end_user(row), "state": self.state(row["id"])}

    def _take_passing(self, end_user_id: str) -> str | None:
        with self._seen_lock:
            state, left = self._passing.pop(end_user_id, ("", 0))
            if left > 1:
                self._passing[end_user_id] = (state, left - 1)
        return state or None

    def admit(self, end_user_id: str) -> None:
        """Raise ApiError unless QuickBooks can be reached for this end-user; record the attempt in both cases."""
        self._row(end_user_id)
        connection = self._connection(end_user_id)
        seen = self._seen_of(end_user_id)
        if connection is not None:
            seen.request = utc_text(self._clock())
            if seen.request[:16] != seen.stored_minute:
                self._store_seen(end_user_id, seen)
        state = self._take_passing(end_user_id) or (NOT_SET_UP if connection is None else str(connection["state"]))
        refusal = STATES[state]
        if refusal is not None:
            raise refusal(seen.success)

    def note_success(self, end_user_id: str) -> None:
        """Record that QuickBooks carried out a request of this end-user."""
        self._seen_of(end_user_id).success = utc_text(self._clock())

    def store_seen(self) -> None:
        """Store when connections were last used, before the sandbox ends."""
        with self._seen_lock:
            waiting = dict(self._seen)
        for end_user_id, seen in waiting.items():
            self._store_seen(end_user_id, seen)

    def _seen_of(self, end_user_id: str) -> _Seen:
        with self._seen_lock:
            seen = self._seen.get(end_user_id)
        if seen is not None:
            return seen
        # Not under the lock: a thread that holds the store's may come here, too.
        row = self._connection(end_user_id)
        seen = _Seen() if row is None else _Seen(row["last_request_at"], row["last_successful_request_at"])
        with self._seen_lock:
            return self._seen.setdefault(end_user_id, seen)

    def _store_seen(self, end_user_id: str, seen: _Seen) -> None:
        self._store.run_statement(
            "UPDATE connections SET last_request_at = ?, last_successful_request_at = ? WHERE end_user_id = ?",
            seen.request,
            seen.success,
            end_user_id,
        )
        seen.stored_minute = (seen.request or "")[:16]

    def _health_check(self, call: Call, _: str) -> Json:
        taken = (self._clock() - call.arrived) / timedelta(milliseconds=1)
        return {"duration": max(round(taken), 1), "status": "ok"}

    # --- auth sessions ---

    def _create_auth_session(self, call: Call, origin: str) -> Json:
        body = call.body
        key = str(body["publishableKey"])
        if not key.startswith("pk_"):
            raise invalid_request('Invalid input: expected a publishable key (pk_...) at "publishableKey"')
        end_user_id = str(self._row(body["endUserId"])["id"])
        if self._connection(end_user_id) is None or self.state(end_user_id) == EXPIRED_LINK:
            # The row appears when the flow begins, not when it succeeds: its presence does not mean "connected".
            self.set_state(end_user_id, NOT_SET_UP)
        now = self._clock()
        session_id, secret = self._ids.token("auth_sess_"), self._ids.token("auth_sess_client_secret_", 28)
        expires = utc_text(now + timedelta(minutes=body.get("linkExpiryMins", 30)))
        self._store.run_statement(
            "INSERT INTO auth_sessions VALUES (?, ?, ?, ?, ?, ?, ?, NULL)",
            session_id,
            end_user_id,
            utc_text(now),
            secret,
            key,
            expires,
            body.get("redirectUrl"),
        )
        return {
            "id": session_id,
            "objectType": "auth_session",
            "createdAt": utc_text(now),
            "endUserId": end_user_id,
            "clientSecret": secret,
            "authFlowUrl": f"{origin}{AUTH_FLOW_PATH}/{secret}?key={quote(key, safe='')}",
            "expiresAt": expires,
            "redirectUrl": body.get("redirectUrl"),
        }

    def auth_session(self, secret: str, key: str) -> sqlite3.Row | None:
        """The session behind an auth flow link, with the company's name; None when the link is wrong."""
        return self._store.row(
            "SELECT auth_sessions.*, end_users.company_name FROM auth_sessions"
            " JOIN end_users ON end_users.id = auth_sessions.end_user_id"
            " WHERE client_secret = ? AND publishable_key = ?",
            secret,
            key,
        )

    def use_auth_session(self, session_id: str) -> None:
        """Record that a link was used for a connection, which is possible once."""
        now = utc_text(self._clock())
        self._store.run_statement("UPDATE auth_sessions SET used_at = ? WHERE id = ?", now, session_id)

    def expired(self, session: sqlite3.Row) -> bool:
        is_over = datetime.fromisoformat(session["expires_at"]) < self._clock()
        return is_over or self.state(session["end_user_id"]) == EXPIRED_LINK


def _check_state(state: str) -> None:
    if state not in STATES:
        raise invalid_request(f'"{state}" is not a state of a connection; there are: {", ".join(STATES)}.')


def _connection_answer(row: sqlite3.Row, seen: _Seen) -> Json:
    return {
        "id": row["id"],
        "objectType": "integration_connection",
        "createdAt": row["created_at"],
        "integrationSlug": _SLUG,
        "lastRequestAt": seen.request,
        "lastSuccessfulRequestAt": seen.success,
    }
