"""What changed in the books of one company since a checkpoint, batch by batch."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from operator import attrgetter
from typing import Any, Final, cast

import attrs

from .._async.client import AsyncClient
from .._core.client_base import clock_of
from .._core.operation import Operation
from .._schema.containers import Record
from .._schema.members import fields_of
from .._sync.client import Client
from ..errors import InvalidArgumentError
from .reading import Reading, State

__all__ = ["Batch", "Changes", "record_class", "resource_of"]

_VERSION: Final = 1


@attrs.frozen
class Batch:
    """What is to be landed at a time, best in one transaction with the checkpoint.

    Attributes:
        end_user_id: Whose books they are. Ids are unique within one end-user only: the key is `(end_user_id, id)`.
        resource: Such as `qbd.invoices`.
        records: Records that are new or changed, as objects, or as the dicts of `to_dict()` where `raw` was asked for.
            Lines and other children are in them, all of them.
        deleted_ids: Ids of records that are gone.
        reset: Whether everything else of this resource and end-user is to be dropped first: all of it is read anew.
        complete: Whether this is the last batch of the resource in this reading.
        checkpoint: What to pass as `since` once this batch has been landed. Plain JSON.
    """

    end_user_id: str
    resource: str
    records: list[Any]
    deleted_ids: list[str]
    reset: bool
    complete: bool
    checkpoint: dict[str, Any]


class Changes:
    """Batches of what changed and what was deleted, for a copy that stays true.

    Iterate over it with `for` or, where the client is an asyncio client, `async for`. The first reading is complete;
    later ones begin at the checkpoint. A list that cannot be read to its end raises, and the checkpoint has not moved
    past it. After a kill at any point, going on from the last checkpoint that was kept brings every change at least
    once.

    Args:
        client: A client for one end-user.
        resources: Lists of the client, such as `qbd.invoices`.
        since: The checkpoint of the last batch that was landed; None for everything.
        whole: Those of the resources to read as a whole each time, because what QuickBooks computes in them, such as
            a customer's balance, changes without a change of the record.
        arguments: Arguments for the lists of some resources, such as `include_linked_transactions`.
        raw: Whether records are dicts, as `to_dict()` gives them.

    Raises:
        InvalidArgumentError: the client has no end-user, there is no such list, or the checkpoint is of another
            end-user or of no kind that is known here.

    Example:
        >>> from conductor_client.extract import Changes
        >>> for batch in Changes(client, resources=["qbd.invoices", "qbd.customers"], since=checkpoint):
        ...     checkpoint = batch.checkpoint
    """

    def __init__(
        self,
        client: Client | AsyncClient,
        *,
        resources: Iterable[str],
        since: Mapping[str, Any] | None = None,
        whole: Iterable[str] = (),
        arguments: Mapping[str, Mapping[str, Any]] | None = None,
        raw: bool = False,
    ) -> None:
        if client.end_user_id is None:
            raise InvalidArgumentError("Changes needs a client for one end-user: client.for_end_user(...)")
        self._client: Client | AsyncClient = client
        self._end_user_id: str = client.end_user_id
        self._lists: dict[str, Any] = {name: resource_of(client, name) for name in resources}
        self._whole = frozenset(whole)
        self._arguments = arguments or {}
        self._raw = raw
        for name in (*self._whole, *self._arguments):
            if name not in self._lists:
                raise InvalidArgumentError(f"{name} is not among the resources", path="whole")
        self._states = _states(since, self._end_user_id)

    def __iter__(self) -> Iterator[Batch]:
        if not isinstance(self._client, Client):
            raise TypeError("these changes come from an asyncio client: use `async for`")
        listed: Any
        page: Any
        records: Any
        states = dict(self._states)
        clock = clock_of(self._client)
        for name, resource in self._lists.items():
            started, reading, first = clock.now(), self._reading(name, states), True
            listed = resource.list(**reading.arguments, **self._arguments.get(name, {}))
            for page in listed.iter_pages() if _is_paged(resource) else (listed,):
                if (records := reading.changed(page.data)) or (first and reading.reset):
                    yield self._batch(reading, records, states, first=first)
                    first = False
            # Not kept while deletions are waited for: thousands of companies are.
            listed = page = records = None
            gone: list[str] = []
            if (asked := reading.deletions(clock.now() - started)) is not None:
                where, arguments = asked
                gone = reading.deleted(resource_of(self._client, where).list(**arguments).data)
            states[name] = reading.state(clock.now() - started, self._now())
            yield self._batch(reading, [], states, deleted=gone, complete=True, first=first)

    async def __aiter__(self) -> AsyncIterator[Batch]:
        if not isinstance(self._client, AsyncClient):
            raise TypeError("these changes come from a blocking client: use `for`")
        listed: Any
        page: Any
        records: Any
        states = dict(self._states)
        clock = clock_of(self._client)
        for name, resource in self._lists.items():
            started, reading, first = clock.now(), self._reading(name, states), True
            listed = resource.list(**reading.arguments, **self._arguments.get(name, {}))
            async for page in listed.iter_pages() if _is_paged(resource) else _alone(listed):
                if (records := reading.changed(page.data)) or (first and reading.reset):
                    yield self._batch(reading, records, states, first=first)
                    first = False
            # Not kept while deletions are waited for: thousands of companies are.
            listed = page = records = None
            gone: list[str] = []
            if (asked := reading.deletions(clock.now() - started)) is not None:
                where, arguments = asked
                gone = reading.deleted((await resource_of(self._client, where).list(**arguments)).data)
            states[name] = reading.state(clock.now() - started, self._now())
            yield self._batch(reading, [], states, deleted=gone, complete=True, first=first)

    def _reading(self, name: str, states: Mapping[str, State]) -> Reading:
        listed = (parameter.name for parameter in self._lists[name]._operation("list").query_parameters)
        return Reading(name, listed, states.get(name), whole=name in self._whole, now=self._now())

    def _now(self) -> datetime:
        return datetime.fromtimestamp(clock_of(self._client).wall(), UTC)

    def _batch(
        self,
        reading: Reading,
        records: list[Any],
        states: Mapping[str, State],
        *,
        deleted: list[str] | None = None,
        complete: bool = False,
        first: bool,
    ) -> Batch:
        return Batch(
            self._end_user_id,
            reading.name,
            [record.to_dict() for record in records] if self._raw else records,
            deleted or [],
            reading.reset and first,
            complete,
            {"version": _VERSION, "end_user_id": self._end_user_id, "resources": dict(states)},
        )


def resource_of(client: object, name: str) -> Any:
    try:
        resource = attrgetter(name)(client)
        operation = resource.list and resource._operation("list")
    except (AttributeError, TypeError):
        raise InvalidArgumentError(f"there is no list {name!r}; resources are such as 'qbd.invoices'") from None
    if "id" not in dict(fields_of(record_class(operation))):
        raise InvalidArgumentError(f"{name} has no records with an id")
    return resource


def record_class(operation: Operation[Any]) -> type:
    """The class of the records in a list."""
    answer = cast("Record", operation.answer.codec).target()
    records: Any = dict(fields_of(answer))["data"].codec
    return cast("type", records.item.target())


def _is_paged(resource: Any) -> bool:
    return resource._operation("list").paging is not None


async def _alone(listed: Any) -> AsyncIterator[Any]:
    yield await listed


def _states(since: Mapping[str, Any] | None, end_user_id: str) -> dict[str, State]:
    if since is None:
        return {}
    if since.get("version") != _VERSION or not isinstance(since.get("resources"), Mapping):
        raise InvalidArgumentError("since is no checkpoint of this version: read anew without it", path="since")
    if since.get("end_user_id") != end_user_id:
        raise InvalidArgumentError(f"since is a checkpoint of {since.get('end_user_id')!r}", path="since")
    states = dict(cast("Mapping[str, State]", since["resources"]))
    if not all({"mark", "read_at", "seen"} <= state.keys() for state in states.values()):
        raise InvalidArgumentError("since is a checkpoint of which something is missing", path="since")
    return states
