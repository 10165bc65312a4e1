"""The configuration of a client, checked once at construction; no I/O except for environment variables."""

from __future__ import annotations

import ipaddress
import logging
import math
import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, TypedDict, TypeVar, cast
from urllib.parse import urlsplit

from .._schema.json_data import encode_date
from .._schema.suggest import closest
from .._version import __version__
from ..errors import ConfigurationError, InvalidArgumentError
from ..transport import MAX_RESPONSE_BYTES, Key
from ..types import UNSET, AsyncLimiter, Limiter, LineReplacement, Partition, TimeoutInput, Unset
from .checks import CHECKS, check_value
from .drift import Drift
from .events import OnProgress, OnRequest, OnResponse
from .redact import ORIGINS
from .service import Service

if TYPE_CHECKING:
    from .credentials import Credentials

_LOGGER = logging.getLogger("conductor_client")
_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+").fullmatch

# These frame or route the message: with another value, both sides could disagree about its end or its recipient, or
# wait for each other.
_FRAMING = frozenset(("host", "content-length", "transfer-encoding", "connection", "expect"))


class Options(TypedDict, total=False):
    """The options of clients and clones, besides the key and the base URL.

    Attributes:
        timeout: The time limit of one attempt in seconds, from connecting to the last byte; default 120, None is no
            limit.
        total_timeout: The time limit of a whole call in seconds, with all attempts and waiting; default None, no limit.
        max_retries: The maximum number of retries of a call, where retrying is safe; default 2.
        end_user_id: The default end-user id of calls; None is no default.
        default_headers: Headers of every call, added to the existing ones; the value None removes a header.
        default_query: Query parameters of every call, added to the existing ones.
        max_response_bytes: The maximum length of the decompressed body of an answer; default 256 MiB, None is no limit.
        max_restarts: The maximum number of restarts of a list, including its parts, after a lost cursor; default 10.
        partition: Whether long lists are cut into parts that restart separately; default `auto`.
        spill: Whether pages read ahead are buffered in a temporary file after 64 MiB in memory; default True.
        local_checks: Whether limits in the OpenAPI document are checked before sending; default True.
        replace_lines: Whether an update may replace all lines of a record with new ones: `allow` (default) or `raise`.
        auto_external_id: Whether a create without an external id gets a new one if it can have one, so that `settle`
            can find its record; default False.
        on_drift: Called once for each place where answers do not match the OpenAPI document.
        on_request: Called before each attempt with a `RequestEvent`.
        on_response: Called after each attempt with a `ResponseEvent`.
        on_progress: Called after each page of a list with a `Progress`.
    """

    timeout: TimeoutInput | Unset
    total_timeout: float | None
    max_retries: int
    end_user_id: str | Unset | None
    default_headers: Mapping[str, str | None] | None
    default_query: Mapping[str, object] | None
    max_response_bytes: int | None
    max_restarts: int
    partition: Partition
    spill: bool
    local_checks: bool
    replace_lines: LineReplacement
    auto_external_id: bool
    on_drift: Callable[[Drift], object] | None
    on_request: OnRequest | None
    on_response: OnResponse | None
    on_progress: OnProgress | None


class ClientOptions(Options, total=False):
    """The options of constructors, which clones share.

    Attributes:
        max_in_flight_per_end_user: The maximum number of requests of one end-user in flight, of a client and its clones
            together; others wait. Default 1, because QuickBooks serves one at a time; None is no limit.
        limiter: A limiter that is shared with other processes, such as `limiters.postgres.PostgresLimiter`; each
            request with an end-user also waits for its permit. Default None.
        allow_insecure_host: The exact host of `base_url`, if the key may be sent to it over plain http, such as a
            sandbox in another container. Default None, which allows plain http to this machine only.
    """

    max_in_flight_per_end_user: int | None
    limiter: AsyncLimiter | Limiter | None
    allow_insecure_host: str | None


class CloneOptions(Options, total=False):
    """The options of clones.

    Attributes:
        set_default_headers: Headers that replace the existing ones, except for those of the environment.
        set_default_query: Query parameters that replace the existing ones.
    """

    set_default_headers: Mapping[str, str | None] | None
    set_default_query: Mapping[str, object] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The complete configuration of a client or a clone."""

    service: Service
    base_url: str
    key: Key | None
    # Instead of a constant key.
    credentials: Credentials[Any] | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    query: tuple[tuple[str, str], ...] = ()
    timeout: float | None = 120.0
    total_timeout: float | None = None
    max_retries: int = 2
    max_in_flight_per_end_user: int | None = 1
    limiter: AsyncLimiter | Limiter | None = None
    allow_insecure_host: str | None = None
    end_user_id: str | None = None
    max_response_bytes: int | None = MAX_RESPONSE_BYTES
    max_restarts: int = 10
    partition: Partition = "auto"
    spill: bool = True
    local_checks: bool = True
    replace_lines: LineReplacement = "allow"
    auto_external_id: bool = False
    on_drift: Callable[[Drift], object] | None = None
    on_request: OnRequest | None = None
    on_response: OnResponse | None = None
    on_progress: OnProgress | None = None

    def changed(
        self,
        *,
        key: Key | None,
        base_url: str | None,
        options: Mapping[str, Any],
        known: Mapping[str, Any] | None = None,
        credentials: Credentials[Any] | None = None,
    ) -> Settings:
        """Return a copy with other values; headers and query are added, or replace the existing ones (`set_...`).

        `known` are the allowed options, by default those of a clone.

        Raises:
            InvalidArgumentError: an option is invalid, or headers or parameters are both added and replaced.
            ConfigurationError: the key or the base URL is invalid.
            TypeError: there is no such option.
        """
        changes = checked(options, known or CloneOptions.__annotations__)
        for name in ("default_headers", "default_query"):
            if options.get(name) is not None and options.get(f"set_{name}") is not None:
                raise InvalidArgumentError(f"{name} adds and set_{name} replaces: give only one of them", path=name)
        set_headers, set_query = options.get("set_default_headers"), options.get("set_default_query")
        allowed = changes.get("allow_insecure_host", self.allow_insecure_host)
        url, origin = (
            check_url(base_url, allowed) if base_url is not None else (self.base_url, origin_of(self.base_url))
        )
        if key is None and credentials is None:
            key, credentials = self.key, self.credentials
        if credentials is not None and credentials.origin not in (None, origin):
            raise ConfigurationError("base_url names another host than the credentials, and tokens go to that one only")
        keyed = key is not None or credentials is not None
        if key is not None and (problem := self.service.problem_of(key)) is not None:
            raise ConfigurationError(f"api_key {problem}")
        headers = self.headers if set_headers is None else _own_headers(self.service, keyed=keyed)
        extra = check_headers(set_headers or options.get("default_headers"), self.service, keyed=keyed)
        return replace(
            self,
            base_url=url,
            key=None if key is None else key.moved_to(origin),
            credentials=credentials,
            headers=merged(headers, extra),
            query=merged_query(self.query if set_query is None else (), set_query or options.get("default_query")),
            **changes,
        )


def find_key(api_key: object, service: Service) -> Key | None:
    """Return the key from the argument or the environment, unchecked, because a traceback from here would show it."""
    if api_key is None and service.key_variable is not None:
        api_key = os.environ.get(service.key_variable)
    if api_key is None:
        return None
    return service.key_of(api_key)


def make(
    service: Service,
    *,
    key: Key | None,
    base_url: str | None,
    options: Mapping[str, Any],
    credentials: Credentials[Any] | None = None,
) -> Settings:
    """Check the configuration of a client and return it with all defaults.

    Raises:
        ConfigurationError: a value is missing or invalid.
        TypeError: there is no such option.
    """
    keyed = key is not None or credentials is not None
    if not keyed and service.key_required:
        raise ConfigurationError(f"no key: pass api_key, or set the environment variable {service.key_variable}")
    if base_url is None and service.base_url_variable is not None:
        base_url = os.environ.get(service.base_url_variable) or None
    if base_url is None and (base_url := service.base_url) is None:
        raise ConfigurationError("no address: pass base_url")
    known = ClientOptions.__annotations__ | Options.__annotations__
    try:
        headers = _own_headers(service, keyed=keyed)
        own = Settings(service=service, base_url="", key=None, headers=headers)
        settings = own.changed(key=key, base_url=base_url, options=options, known=known, credentials=credentials)
    except InvalidArgumentError as error:
        raise ConfigurationError(error.message) from None
    if settings.allow_insecure_host not in (None, urlsplit(settings.base_url).hostname):
        raise ConfigurationError("allow_insecure_host must be exactly the host of base_url")
    if settings.limiter is not None and settings.max_in_flight_per_end_user != 1:
        raise ConfigurationError("a limiter lets one request of an end-user through: max_in_flight_per_end_user is 1")
    _set_log_level(service)
    return settings


def check_url(base_url: object, insecure_host: str | None = None) -> tuple[str, str]:
    """Return a base URL without trailing slashes, and its origin; `insecure_host` is the option `allow_insecure_host`.

    Raises:
        ConfigurationError: the URL is invalid, or a key must not be sent to it.
    """
    url = str(base_url).rstrip("/")
    if not url.isascii() or not url.isprintable() or " " in url:
        raise ConfigurationError("base_url must be printable ASCII without spaces")
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        raise ConfigurationError("base_url is not a valid address") from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ConfigurationError("base_url must begin with https:// and name a host")
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        raise ConfigurationError("base_url must not hold a user name, a password, a query or a fragment")
    if parts.scheme == "http" and not is_loopback(parts.hostname):
        if parts.hostname != insecure_host:
            raise ConfigurationError("base_url must use https: plain http is for this machine only")
        if parts.hostname not in _warned:
            _warned.add(parts.hostname)
            message = "the key goes to %s over plain http, where others may read it (allow_insecure_host)"
            _LOGGER.warning(message, parts.hostname)
    ORIGINS.add(origin := origin_of(url))
    return url, origin


_warned: set[str] = set()


def origin_of(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.hostname}:{parts.port or (443 if parts.scheme == 'https' else 80)}"


def is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def checked(options: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """Return the checked values of options, without headers and query."""
    for name in options:
        if name not in known:
            close = closest(name, known)
            raise TypeError(f"there is no option {name!r}" + (f"; did you mean {close!r}?" if close else ""))
    given = {name: value for name, value in options.items() if name in CHECKS and value is not UNSET}
    return {name: CHECKS[name](name, value) for name, value in given.items()}


Given = TypeVar("Given", bound=Options)

# httpx's default, which no caller has chosen.
_HTTPX_DEFAULT: Final = (5.0, 5.0, 5.0, 5.0)


def with_timeout_of(http_client: object, options: Given) -> Given:
    """Return the options, with the timeout of `http_client` if they have none."""
    own = getattr(http_client, "timeout", None)
    if own is None or options.get("timeout", UNSET) is not UNSET:
        return options
    parts = tuple(getattr(own, part, 5.0) for part in ("connect", "read", "write", "pool"))
    return options if parts == _HTTPX_DEFAULT else cast("Given", {**options, "timeout": own})


def check_headers(headers: Mapping[Any, Any] | None, service: Service, *, keyed: bool) -> dict[str, str | None]:
    """Return a caller's headers with names in lower case; the value None removes a header.

    Raises:
        InvalidArgumentError: a header cannot be sent, or the end-user's id is empty, which must not mean the default.
    """
    checked: dict[str, str | None] = {}
    end_user = (service.end_user_header or "").lower()
    for name, value in (headers or {}).items():
        lower = name.lower() if isinstance(name, str) else ""
        if not lower or not _TOKEN(name) or lower in _FRAMING:
            raise InvalidArgumentError(f"{name!r} cannot be set as a header", path="headers")
        if keyed and lower == "authorization":
            raise InvalidArgumentError("the key is given as api_key, not as a header", path="headers")
        if lower == end_user and (value is None or value == ""):
            argument = lower.replace("-", "_")
            raise InvalidArgumentError(f"{argument} takes a non-empty str, not {value!r}", path=argument)
        shown = lower.replace("-", "_") if lower == end_user else f"the header {name}"
        checked[lower] = None if value is None or value is UNSET else check_value(shown, value)
    return checked


def merged(headers: Mapping[str, str], extra: Mapping[str, str | None]) -> dict[str, str]:
    return {name: value for name, value in {**headers, **extra}.items() if value is not None}


def merged_query(query: tuple[tuple[str, str], ...], extra: Mapping[str, object] | None) -> tuple[tuple[str, str], ...]:
    """Return `query` with the parameters in `extra` added or replaced: a list repeats the name, None removes it."""
    if not extra:
        return query
    result = [pair for pair in query if pair[0] not in extra]
    for name, value in extra.items():
        items = cast("Iterable[object]", value) if isinstance(value, list | tuple) else (value,)
        result += [(name, _query_text(name, item)) for item in items if item is not None]
    return tuple(result)


def _query_text(name: str, value: object) -> str:
    match value:
        case str():
            return str.__str__(value)
        case bool():
            return "true" if value else "false"
        case int():
            return int.__repr__(value)
        case float() if math.isfinite(value):
            return float.__repr__(value)
        case Decimal() if value.is_finite():
            return format(value, "f")
        case date():
            return encode_date(value, name)
        case _:
            raise InvalidArgumentError(f"the query parameter {name} cannot be a {type(value).__name__}", path=name)


def _own_headers(service: Service, *, keyed: bool) -> dict[str, str]:
    """Return the headers of this package and of the environment."""
    agent = f"{service.product}/{__version__} python/{sys.version_info.major}.{sys.version_info.minor}"
    own = {"accept": "application/json", "user-agent": agent}
    lines = os.environ.get(service.headers_variable, "") if service.headers_variable else ""
    extra: dict[str, str] = {}
    for line in filter(str.strip, lines.splitlines()):
        name, colon, value = line.partition(":")
        if not colon:
            raise InvalidArgumentError(f"{service.headers_variable} takes lines of `Name: value`", path="headers")
        extra[name.strip()] = value.strip()
    return merged(own, check_headers(extra, service, keyed=keyed))


def _set_log_level(service: Service) -> None:
    level = os.environ.get(service.log_variable, "").lower() if service.log_variable else ""
    if level in ("info", "debug"):
        logger = logging.getLogger("conductor_client")
        logger.setLevel(level.upper())
        if not logger.hasHandlers():
            handler = logging.StreamHandler()
            handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
            logger.addHandler(handler)
