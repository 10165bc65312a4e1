"""The changes in the books of one company since a checkpoint, in batches."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from operator import attrgetter
from typing import Any, Final, cast

import attrs

from .._async.client import AsyncClient
from .._core.client_base import clock_of
from .._core.operation import Operation
from .._schema.containers import Record
from .._schema.json_data import is_mapping
from .._schema.members import fields_of
from .._schema.suggest import closest
from .._schema.whole_list import records_of
from .._sync.client import Client
from ..errors import InvalidArgumentError
from .kinds import DELETED_OBJECTS, DELETED_TRANSACTIONS
from .reading import Reading, State, is_state

__all__ = ["Batch", "Changes", "names_of", "record_class", "resource_of"]

_VERSION: Final = 1

# Arguments of lists that `Changes` sets, so that no record is missing.
_OURS: Final = frozenset({"conductor_end_user_id", "cursor", "status", "updated_after", "updated_before"})


@attrs.frozen
class Batch:
    """A batch of changes to store, preferably in one transaction with its checkpoint.

    Attributes:
        end_user_id: The end-user. Ids are unique within one end-user only: the key is `(end_user_id, id)`.
        resource: The resource, such as `qbd.invoices`.
        records: New and changed records with all their lines, as objects, or with `raw` as the dicts of `to_dict()`.
        deleted_ids: The ids of deleted records.
        reset: Whether to delete all stored records of this resource and end-user first, because all are read again.
        complete: Whether this is the last batch of the resource in this reading.
        checkpoint: The value for `since` after this batch has been stored, as plain JSON.
    """

    end_user_id: str
    resource: str
    records: list[Any]
    deleted_ids: list[str]
    reset: bool
    complete: bool
    checkpoint: dict[str, Any]


class Changes:
    """Batches of changes and deletions, for a copy that is kept up to date.

    Iterate over it with `for` or, with an asyncio client, `async for`. The first reading has all records; later ones
    begin at the checkpoint. A list that cannot be completed raises an exception, and the checkpoint stays before it.
    After a crash at any point, the last stored checkpoint yields every later change at least once.

    Args:
        client: A client for one end-user.
        resources: Lists of the client, such as `qbd.invoices`.
        since: The checkpoint of the last stored batch; None for everything.
        whole: The resources to read completely each time, because a value that QuickBooks computes, such as a
            customer's balance, changes without a change of the record.
        arguments: Arguments for the lists of some resources, such as `include_linked_transactions`.
        raw: Whether records are the dicts of `to_dict()`.

    Raises:
        InvalidArgumentError: the client has no end-user, a list does not exist, or the checkpoint is invalid or of
            another end-user.

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
        if not isinstance(cast("object", client), Client | AsyncClient) or client.end_user_id is None:
            raise InvalidArgumentError("Changes needs a client for one end-user: client.for_end_user(...)")
        resources, whole = names_of(resources, "resources"), names_of(whole, "whole")
        if not resources:
            raise InvalidArgumentError("resources names no list, so nothing would be read", path="resources")
        self._client: Client | AsyncClient = client
        self._end_user_id: str = client.end_user_id
        self._lists: dict[str, Any] = {name: resource_of(client, name) for name in resources}
        self._whole = frozenset(whole)
        self._arguments = arguments or {}
        self._raw = raw
        for path, names in (("whole", self._whole), ("arguments", self._arguments)):
            for name in names:
                if name not in self._lists:
                    raise InvalidArgumentError(f"{name} is not among the resources", path=path)
        for name, given in self._arguments.items():
            paged = self._lists[name]._operation("list").paging is not None
            if refused := given.keys() & (_OURS if paged else {*_OURS, "limit"}):
                raise InvalidArgumentError(f"{name}: Changes sets {min(refused)} itself", path="arguments")
        self._states = _states(since, self._end_user_id)

    def __iter__(self) -> Iterator[Batch]:
        if not isinstance(self._client, Client):
            raise TypeError("these changes come from an asyncio client: use `async for`")
        steps, answer = self._steps(lambda pages: next(pages, None)), None
        with suppress(StopIteration):
            while True:
                step = steps.send(answer)
                answer = None
                if isinstance(step, Batch):
                    yield step
                else:
                    answer = step
                # Freed before the next one is requested.
                del step

    async def __aiter__(self) -> AsyncIterator[Batch]:
        if not isinstance(self._client, AsyncClient):
            raise TypeError("these changes come from a blocking client: use `for`")
        steps, answer = self._steps(lambda pages: anext(pages, None)), None
        with suppress(StopIteration):
            while True:
                step = steps.send(answer)
                answer = None
                if isinstance(step, Batch):
                    yield step
                else:
                    answer = await step
                del step

    def _steps(self, following: Callable[[Any], Any]) -> Generator[Any, Any, None]:
        """Yield batches and results of client calls, which may be awaitable; receive each result.

        Args:
            following: Returns the next page of an iterator, None after the last.
        """
        states = dict(self._states)
        clock = clock_of(self._client)
        for name, resource in self._lists.items():
            started, reading, first = clock.now(), self._reading(name, states), True
            if reading.reset:
                # From here on, stored records no longer match the last reading.
                states.pop(name, None)
            listed = resource.list(**reading.arguments)
            pages = listed.iter_pages() if resource._operation("list").paging is not None else None
            page = yield listed if pages is None else following(pages)
            while page is not None:
                if (records := reading.changed(records_of(page))) or (first and reading.reset):
                    yield self._batch(reading, records, states, first=first)
                    first = False
                # Freed before the next page is requested, because thousands of companies may be read at a time.
                page, records = None, []
                page = None if pages is None else (yield following(pages))
            listed = pages = None
            gone: list[str] = []
            if (asked := reading.deletions(clock.now() - started)) is not None:
                where, arguments = asked
                gone = reading.deleted(records_of((yield _deleted(self._client, where, arguments))))
            states[name] = reading.state(clock.now() - started, self._now())
            yield self._batch(reading, [], states, deleted=gone, complete=True, first=first)

    def _reading(self, name: str, states: Mapping[str, State]) -> Reading:
        listed = (parameter.name for parameter in self._lists[name]._operation("list").query_parameters)
        given = self._arguments.get(name)
        return Reading(name, listed, states.get(name), whole=name in self._whole, now=self._now(), given=given)

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
        guess = closest(str(name), {*DELETED_OBJECTS, *DELETED_TRANSACTIONS})
        hint = f"did you mean {guess!r}?" if guess else "resources are such as 'qbd.invoices'"
        raise InvalidArgumentError(f"there is no list {name!r}; {hint}", path="resources") from None
    if "id" not in dict(fields_of(record_class(operation))):
        raise InvalidArgumentError(f"{name} has no records with an id, so it cannot be copied", path="resources")
    return resource


def _deleted(client: Any, where: str, arguments: Mapping[str, Any]) -> Any:
    """Ask for deletions. Written out, so that a copy of some resources has these two as well."""
    if where == "qbd.deleted_list_objects":
        return client.qbd.deleted_list_objects.list(**arguments)
    return client.qbd.deleted_transactions.list(**arguments)


def names_of(names: Iterable[str], path: str) -> list[str]:
    """Return the names of resources, each once. Raises InvalidArgumentError for a text, whose letters are no names."""
    if isinstance(names, str):
        raise InvalidArgumentError(f"{path} takes a list of names, not one text: [{names!r}]", path=path)
    return list(dict.fromkeys(names))


def record_class(operation: Operation[Any]) -> type:
    """Return the class of the records in a list."""
    answer = cast("Record", operation.answer.codec).target()
    records: Any = dict(fields_of(answer))["data"].codec
    return cast("type", records.item.target())


def _states(since: Mapping[str, Any] | None, end_user_id: str) -> dict[str, State]:
    if since is None:
        return {}
    states: Any = since.get("resources") if is_mapping(since) else None
    if not is_mapping(states) or since.get("version") != _VERSION:
        hint = "json.loads it first" if isinstance(cast("object", since), str) else "without it, all is read again"
        raise InvalidArgumentError(f"since is no checkpoint of this version: {hint}", path="since")
    if since.get("end_user_id") != end_user_id:
        raise InvalidArgumentError(f"since is a checkpoint of {since.get('end_user_id')!r}", path="since")
    for name, state in states.items():
        if not is_state(state):
            raise InvalidArgumentError(f"since is a checkpoint in which {name} is broken", path="since")
    return cast("dict[str, State]", dict(states))
