"""Apps, connectors, users, entitlements, and the owners of connectors.

Observed, at the same calls of v1: a list for an app that is not there is empty, a write to it is answered 404; writes
are shown by reads after a while (`delay`). Assumed, because nothing is known: a second owner of the same kind is a
conflict, taking away one that is not there is 404, and a body that names another user than the path is refused.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final, Literal, TypeAlias, cast

from ..document import Document, Json
from ..errors import ApiError

__all__ = ["Kind", "World", "conflict", "invalid", "missing"]

Kind: TypeAlias = Literal["users", "entitlements"]
Key: TypeAlias = tuple[str, ...]
"""The role, and the id of a user, or the ids of an app and its entitlement."""

_FIRST_NAMES: Final = ("Ada", "Ben", "Chioma", "Dina", "Emil", "Fatou", "Goran", "Hana", "Ivo", "Jun")
_LAST_NAMES: Final = ("Adler", "Bianchi", "Costa", "Diallo", "Eriksen", "Fischer", "Garcia", "Haddad")
_DEFAULT_PAGE: Final = 25
_SMALLEST_PAGE, _LARGEST_PAGE = 10, 100
_COMPONENT: Final = {
    "users": "c1.api.app.v2.ConnectorOwnerUser",
    "entitlements": "c1.api.app.v2.ConnectorOwnerEntitlement",
}


def invalid(message: str) -> ApiError:
    return ApiError(400, "INVALID_ARGUMENT", "3", message)


def missing(message: str) -> ApiError:
    return ApiError(404, "NOT_FOUND", "5", message)


def conflict(message: str) -> ApiError:
    return ApiError(409, "ALREADY_EXISTS", "6", message)


@dataclass
class _Owner:
    """One owner. Reads see it from `shown_at` on, and until `hidden_at`."""

    created_at: datetime
    shown_at: float
    hidden_at: float = float("inf")
    removed: bool = False


@dataclass
class _Connector:
    users: dict[Key, list[_Owner]] = field(default_factory=dict[Key, "list[_Owner]"])
    entitlements: dict[Key, list[_Owner]] = field(default_factory=dict[Key, "list[_Owner]"])


class World:
    """The state. Times are seconds since 1970.

    Attributes:
        delay: Seconds that a write stays invisible to reads.
        effects: The changes in order: the operation and the owner.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self.delay: float = 0.0
        self.effects: list[tuple[str, str, str, Key]] = []
        self.connectors: dict[tuple[str, str], _Connector] = {
            ("app", "con"): _Connector(),
            ("app", "other"): _Connector(),
        }
        self.users: dict[str, Json] = {f"user-{number:03}": _user(number) for number in range(1, 121)}
        self.users["user-id"] = {**_user(0), "id": "user-id"}
        self.entitlements: dict[tuple[str, str], Json] = {
            ("app", f"ent-{number:03}"): {
                "id": f"ent-{number:03}",
                "appId": "app",
                "displayName": f"Group {number}",
                "slug": "member",
                "grantCount": str(number),
                "purpose": "APP_ENTITLEMENT_PURPOSE_VALUE_ASSIGNMENT",
            }
            for number in range(1, 41)
        }

    # --- reads ---

    def get(self, kind: Kind, place: tuple[str, str], key: Key, now: float) -> Json:
        for owner in reversed(getattr(self._connector(place), kind).get(key, [])):
            if owner.shown_at <= now < owner.hidden_at:
                return self._shown(kind, place, key, owner)
        raise missing("There is no such owner.")

    def search(self, kind: Kind, place: tuple[str, str], query: Mapping[str, str], now: float) -> Json:
        """One page. A token names the owner after which it begins, so it can be used again."""
        size = _page_size(query.get("page_size", ""))
        after = _key_of(query["page_token"]) if query.get("page_token") else None
        role = query.get("role_slug") or None
        connector = self.connectors.get(place, _Connector())
        rows = [
            (key, owner)
            for key, owners in sorted(getattr(connector, kind).items())
            for owner in owners
            if owner.shown_at <= now < owner.hidden_at and role in (None, key[0])
        ]
        rest = [row for row in rows if after is None or row[0] > after]
        page, more = rest[:size], len(rest) > size
        token = _token_of(page[-1][0]) if more else ""
        return {"list": [self._shown(kind, place, key, owner) for key, owner in page], "nextPageToken": token}

    # --- writes ---

    def create(self, kind: Kind, place: tuple[str, str], key: Key, now: float) -> Json:
        connector = self._connector(place)
        self._check_target(kind, key)
        if _present(getattr(connector, kind), key) is not None:
            raise conflict("There is this owner already.")
        owner = self._add(kind, place, key, now)
        return self._shown(kind, place, key, owner)

    def delete(self, kind: Kind, place: tuple[str, str], key: Key, now: float) -> None:
        if _present(getattr(self._connector(place), kind), key) is None:
            raise missing("There is no such owner.")
        self._remove(kind, place, key, now)

    def replace(self, place: tuple[str, str], role: str, wanted: Mapping[Kind, Iterable[Key]], now: float) -> None:
        """Make these the only owners in a role, all or nothing."""
        connector = self._connector(place)
        keys: dict[Kind, set[Key]] = {kind: {(role, *ids) for ids in listed} for kind, listed in wanted.items()}
        for kind, listed in keys.items():
            for key in listed:
                self._check_target(kind, key)
        for kind, listed in keys.items():
            owners: dict[Key, list[_Owner]] = getattr(connector, kind)
            present = {key for key in owners if key[0] == role and _present(owners, key) is not None}
            for key in sorted(present - listed):
                self._remove(kind, place, key, now)
            for key in sorted(listed - present):
                self._add(kind, place, key, now)

    def _add(self, kind: Kind, place: tuple[str, str], key: Key, now: float) -> _Owner:
        owner = _Owner(datetime.fromtimestamp(now, UTC), now + self.delay)
        getattr(self.connectors[place], kind).setdefault(key, []).append(owner)
        self.effects.append(("create", kind, "/".join(place), key))
        return owner

    def _remove(self, kind: Kind, place: tuple[str, str], key: Key, now: float) -> None:
        owner = _present(getattr(self.connectors[place], kind), key)
        if owner is not None:
            owner.removed, owner.hidden_at = True, now + self.delay
            self.effects.append(("delete", kind, "/".join(place), key))

    def _connector(self, place: tuple[str, str]) -> _Connector:
        if place not in self.connectors:
            raise missing("There is no such app or connector.")
        return self.connectors[place]

    def _check_target(self, kind: Kind, key: Key) -> None:
        known = key[1] in self.users if kind == "users" else (key[1], key[2]) in self.entitlements
        if not known:
            raise missing(f"There is no such {'user' if kind == 'users' else 'entitlement'}.")

    def _shown(self, kind: Kind, place: tuple[str, str], key: Key, owner: _Owner) -> Json:
        target = self.users[key[1]] if kind == "users" else self.entitlements[key[1], key[2]]
        values: Json = {
            "appId": place[0],
            "connectorId": place[1],
            "roleSlug": key[0],
            # Nine decimals, as the service may send.
            "createdAt": f"{owner.created_at:%Y-%m-%dT%H:%M:%S}.{owner.created_at.microsecond:06}789Z",
            "user" if kind == "users" else "appEntitlement": target,
        }
        return self.populated(_COMPONENT[kind], values)

    def populated(self, component: str, values: Mapping[str, Any]) -> Json:
        """An object with every member, the unset ones empty, as the service's JSON is written."""
        result: Json = {}
        for name, schema in self._document.components[component].get("properties", {}).items():
            result[name] = self._member(schema, values.get(name))
        return result

    def _member(self, schema: Json, value: object) -> Any:
        branches = [one for one in schema.get("oneOf") or schema.get("anyOf") or () if one.get("type") != "null"]
        inner = branches[0] if branches else schema
        if isinstance(value, dict) and "$ref" in inner:
            return self.populated(str(inner["$ref"]).rpartition("/")[2], cast("Json", value))
        if value is not None:
            return cast("Any", value)
        kind = inner.get("type")
        kinds = cast("list[object]", kind) if isinstance(kind, list) else [kind]
        if "array" in kinds:
            return []
        if branches or "null" in kinds or "$ref" in inner:
            return None
        if "enum" in inner:
            return inner["enum"][0]
        if "string" in kinds:
            return "0" if inner.get("format") == "int64" else ""
        empty: Json = {"boolean": False, "integer": 0, "object": Json()}
        return empty.get(str(inner.get("type")))


def _present(owners: Mapping[Key, list[_Owner]], key: Key) -> _Owner | None:
    return next((owner for owner in owners.get(key, ()) if not owner.removed), None)


def _page_size(text: str) -> int:
    """As documented for all lists: moved to the nearer end, and 0 is the default."""
    try:
        size = int(text or 0)
    except ValueError:
        raise invalid("page_size is no number.") from None
    return max(_SMALLEST_PAGE, min(_LARGEST_PAGE, size)) if size else _DEFAULT_PAGE


def _token_of(key: Key) -> str:
    return base64.urlsafe_b64encode(json.dumps(key).encode()).decode()


def _key_of(token: str) -> Key:
    try:
        key = json.loads(base64.b64decode(token, altchars=b"-_", validate=True))
        return tuple(str(part) for part in key)
    except (ValueError, TypeError):
        raise invalid("page_token is not one of this list.") from None


def _user(number: int) -> Json:
    first, last = _FIRST_NAMES[number % len(_FIRST_NAMES)], _LAST_NAMES[number % len(_LAST_NAMES)]
    mail = f"{first}.{last}.{number}@example.com".lower()
    return {
        "id": f"user-{number:03}",
        "displayName": f"{first} {last}",
        "email": mail,
        "emails": [mail],
        "username": mail.partition("@")[0],
        "department": "Engineering",
        "employmentStatus": "Active",
        "employmentType": "Full Time",
        "status": "ENABLED",
        "directoryStatus": "ENABLED",
        "type": "USER_TYPE_HUMAN",
        "origin": "USER_ORIGIN_DIRECTORY",
        "createdAt": "2024-05-06T07:08:09.123456789Z",
        "profile": {"floor": number % 9, "badges": [str(number)]},
    }
