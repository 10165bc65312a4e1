"""A write that happens once: look for its record, make it if it is not there, find out if nobody knows."""

import uuid
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol, TypeVar, cast

from conductor_client import Conductor, OutcomeUnknownError

NAMESPACE = uuid.UUID("6f0f1d2e-5f0a-4b6e-9d0f-3a2c1b7e8d90")  # one of your own, the same for ever


class HasExternalId(Protocol):
    """Any transaction that keeps an external id."""

    @property
    def external_id(self) -> str | None: ...


T = TypeVar("T", bound=HasExternalId)


def once(acme: Conductor, number: str, there: Mapping[str, Sequence[T]], make: Callable[[str], T]) -> T:
    """Return the transaction with a number of yours, which is made if it is not there.

    `there` is what `find_all(ref_numbers=[number])` found: the API cannot look for external ids, but for numbers.
    `make` is given the external id, by which a record is known as ours.
    """
    external_id = str(uuid.uuid5(NAMESPACE, number))
    for record in there[number]:
        if record.external_id == external_id:
            return record
    try:
        return make(external_id)
    except OutcomeUnknownError as error:
        settled = acme.settle(error)
        if settled.outcome != "applied":
            raise  # run it again: it looks first
        return cast("T", settled.record)
