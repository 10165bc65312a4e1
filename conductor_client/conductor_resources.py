"""What resources of the Conductor API can do beyond their endpoints: hand-written bases of generated classes.

generator-config.yaml says which resource has which, so nothing written by hand stands in `generated/`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, cast

from ._hints import names_from
from .errors import APIError, ConductorError, IncompleteListError, InvalidArgumentError
from .resource import AsyncResource, Resource
from .types import CallOptions

if TYPE_CHECKING:
    from .generated.models.end_user import EndUser

__all__ = ["AsyncEndUserHelpers", "EndUserHelpers"]


class EndUserHelpers(Resource):
    """`end_users` of a synchronous client."""

    def get_or_create(
        self, *, source_id: str, company_name: str, email: str, **options: Unpack[CallOptions]
    ) -> EndUser:
        """Return the end-user with this source id; create it if there is none.

        Two callers at the same time get the same end-user. Nothing is created a second time: when it cannot be known
        whether a create has happened, the list of end-users decides, and if it is not there, the error is raised.

        Args:
            source_id: Your own id of the end-user, matched exactly.
            company_name: For a new one only; an end-user that exists is returned as it is.
            email: For a new one only.
            options: What every call takes, for each request.

        Raises:
            InvalidArgumentError: refused locally.
            OutcomeUnknownError: the create may still happen. Calling this again is safe.
            APIError: a request failed.

        Example:
            >>> client.end_users.get_or_create(source_id="acme", company_name="Acme", email="a@acme.example").id
        """
        create = self._operation("create").request(_new_end_user(source_id, company_name, email))
        known = self._by_source_id(source_id, options)
        if known is not None:
            return known
        try:
            return cast("EndUser", self._client.send(create, options))
        except APIError as error:
            if error.outcome == "not_sent":
                raise
            # Either somebody else was faster, or it happened and we were not told.
            try:
                known = self._by_source_id(source_id, options)
            except ConductorError as second:
                raise error from second
            if known is None:
                raise
            return known

    def _by_source_id(self, source_id: str, options: CallOptions) -> EndUser | None:
        request = self._operation("list").request({})
        return _with_source_id(self._client.send(request, _without_body(options)), source_id)


class AsyncEndUserHelpers(AsyncResource):
    """`end_users` of an asynchronous client."""

    async def get_or_create(
        self, *, source_id: str, company_name: str, email: str, **options: Unpack[CallOptions]
    ) -> EndUser:
        """Return the end-user with this source id; create it if there is none. See `EndUserHelpers.get_or_create`.

        Example:
            >>> await client.end_users.get_or_create(source_id="acme", company_name="Acme", email="a@acme.example")
        """
        create = self._operation("create").request(_new_end_user(source_id, company_name, email))
        known = await self._by_source_id(source_id, options)
        if known is not None:
            return known
        try:
            return cast("EndUser", await self._client.send(create, options))
        except APIError as error:
            if error.outcome == "not_sent":
                raise
            try:
                known = await self._by_source_id(source_id, options)
            except ConductorError as second:
                raise error from second
            if known is None:
                raise
            return known

    async def _by_source_id(self, source_id: str, options: CallOptions) -> EndUser | None:
        request = self._operation("list").request({})
        return _with_source_id(await self._client.send(request, _without_body(options)), source_id)


def _new_end_user(source_id: str, company_name: str, email: str) -> dict[str, Any]:
    if source_id == "":
        # A setting that is missing would make one end-user of all.
        raise InvalidArgumentError("source_id takes a non-empty str", path="source_id")
    return {"body": {"source_id": source_id, "company_name": company_name, "email": email}}


def _without_body(options: CallOptions) -> CallOptions:
    return cast("CallOptions", {name: value for name, value in options.items() if name != "extra_body"})


def _with_source_id(answer: Any, source_id: str) -> EndUser | None:
    if not isinstance(answer.data, list):
        raise IncompleteListError("end_users.list: the answer has no list of items")
    items = cast("list[EndUser]", answer.data)
    return next((item for item in items if item.source_id == source_id), None)


names_from(
    __name__,
    {"EndUser": ".generated.models"},
    EndUserHelpers.get_or_create,
    AsyncEndUserHelpers.get_or_create,
)
