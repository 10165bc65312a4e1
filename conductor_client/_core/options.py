"""What a client is configured with, checked once at construction. Pure, but for the environment variables."""

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
from ..types import UNSET, AsyncLimiter, CallOptions, Limiter, LineReplacement, Partition, TimeoutInput, Unset
from .checks import CHECKS, check_value
from .drift import Drift
from .events import OnProgress, OnRequest, OnResponse
from .redact import ORIGINS
from .service import Service

if TYPE_CHECKING:
    from .credentials import Credentials

_LOGGER = logging.getLogger("conductor_client")
_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+").fullmatch

# These frame or route the message; another value would make the two ends disagree about where it ends or belongs, or
# one of them wait for the other.
_FRAMING = frozenset(("host", "content-length", "transfer-encoding", "connection", "expect"))


class Options(TypedDict, total=False):
    """What a client takes besides its key and its address; a clone changes what is given.

    Attributes:
        timeout: Seconds of wall clock for one attempt, from connecting to the last byte; default 120, None is no limit.
        total_timeout: Seconds for a whole call, with all attempts and all waiting; default None, no limit.
        max_retries: How often a call may be retried where that is safe; default 2.
        end_user_id: The end-user of calls that name none; None for no default.
        default_headers: Headers for every call, added to the present ones; None as a value removes one.
        default_query: Query parameters for every call, added to the present ones.
        max_response_bytes: How long the decompressed body of an answer may be; default 256 MiB, None is no limit.
        max_restarts: How often a list, its parts included, may be restarted after its cursor was lost; default 10.
        partition: Whether long lists are cut into parts that restart alone; default `auto`.
        spill: Whether pages that wait may go to a temporary file once they fill 64 MiB; default True.
        local_checks: Whether limits of the document are checked before anything is sent; default True.
        replace_lines: Whether an update may replace all lines of a record by new ones: `allow` (default), or `raise`.
        auto_external_id: Whether a create that can carry an external id gets a new one where the caller gives none, so
            that `settle` can find its record; default False.
        on_drift: Called once for each place where answers do not fit the document.
        on_request: Called before each attempt; see `hooks`.
        on_response: Called after each attempt, with its answer or its exception.
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
    """What a constructor takes and clones share.

    Attributes:
        max_in_flight_per_end_user: How many requests of one end-user a client and its clones may have in flight at
            the same time; the others wait. Default 1, because QuickBooks serves one at a time. None is no limit.
        limiter: Permits that this client shares with other processes, such as `limiters.postgres.PostgresLimiter`.
            Each request with an end-user waits for one, too. Default None: other processes are not known here.
        allow_insecure_host: The host of `base_url`, exactly, to which the key may go over plain http: a sandbox in
            another container. Default None: over plain http to this machine only.
    """

    max_in_flight_per_end_user: int | None
    limiter: AsyncLimiter | Limiter | None
    allow_insecure_host: str | None


class CloneOptions(Options, total=False):
    """What a clone changes.

    Attributes:
        set_default_headers: Headers in the place of the present ones; those of the environment stay.
        set_default_query: Query parameters in the place of the present ones.
    """

    set_default_headers: Mapping[str, str | None] | None
    set_default_query: Mapping[str, object] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The whole configuration of a client; clones share what they do not change."""

    service: Service
    base_url: str
    key: Key | None
    # In the place of a constant key.
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
        """A copy with other values; headers and query are added to what is there, or (`set_...`) replace it.

        By default the options of a clone are `known`.

        Raises:
            InvalidArgumentError: an option is unusable, or headers or parameters are given both ways.
            ConfigurationError: the key or the address is.
            TypeError: an option that there is not.
        """
        changes = _checked(options, known or CloneOptions.__annotations__)
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

    def for_call(self, options: Mapping[str, Any] | None) -> Settings:
        """A copy with what the options of one call change, checked."""
        changes = _checked(options, CallOptions.__annotations__) if options else None
        return replace(self, **changes) if changes else self


def find_key(api_key: object, service: Service) -> Key | None:
    """Wrap the key, from the argument or the environment. Checked later: an exception here would show it in a frame."""
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
    """Check everything and settle the defaults.

    Raises:
        ConfigurationError: something is missing or unusable.
        TypeError: an option that there is not.
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
    """The address without its last slash, and its origin; `insecure_host` is what `allow_insecure_host` names.

    Raises:
        ConfigurationError: it is not one that a key may be sent to.
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
        # Once for each host.
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


def _checked(options: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """The options that are settings as they are, checked; headers and query are merged elsewhere."""
    for name in options:
        if name not in known:
            close = closest(name, known)
            raise TypeError(f"there is no option {name!r}" + (f"; did you mean {close!r}?" if close else ""))
    given = {name: value for name, value in options.items() if name in CHECKS and value is not UNSET}
    return {name: CHECKS[name](name, value) for name, value in given.items()}


Given = TypeVar("Given", bound=Options)

# httpx's own default, which says nothing of what a caller wants.
_HTTPX_DEFAULT: Final = (5.0, 5.0, 5.0, 5.0)


def with_timeout_of(http_client: object, options: Given) -> Given:
    """The options of a client, with the timeout that its `http_client` was made with if they state none."""
    own = getattr(http_client, "timeout", None)
    if own is None or options.get("timeout", UNSET) is not UNSET:
        return options
    parts = tuple(getattr(own, part, 5.0) for part in ("connect", "read", "write", "pool"))
    return options if parts == _HTTPX_DEFAULT else cast("Given", {**options, "timeout": own})


def check_headers(headers: Mapping[Any, Any] | None, service: Service, *, keyed: bool) -> dict[str, str | None]:
    """Headers from a caller, names in lower case; None stands for removal.

    Raises:
        InvalidArgumentError: one cannot be sent, or the one for the end-user names none: most likely an id that is
            missing, which must not mean the default.
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
    """`query` with those of `extra` in the place of the same names: lists as repeated names, None as nothing."""
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
    """The headers without any of the caller: ours, and those of the environment."""
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
