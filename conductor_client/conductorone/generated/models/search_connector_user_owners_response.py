"""`SearchConnectorUserOwnersResponse`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ...._schema.containers import STRING, Array, Record
from ...._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from .connector_owner_user import ConnectorOwnerUser, decode_connector_owner_user


@model
class SearchConnectorUserOwnersResponse(Model):
    """One page of owners.

    Attributes:
        list: The owners of this page.
        next_page_token: What asks for the next page; empty on the last one.
    """

    list: list[ConnectorOwnerUser] | None = wire(
        "list", Array(Record(lambda: ConnectorOwnerUser)), null=True, optional=True
    )
    next_page_token: str | None = wire("nextPageToken", STRING, optional=True)


def decode_search_connector_user_owners_response(data: Any) -> SearchConnectorUserOwnersResponse:
    self = new(SearchConnectorUserOwnersResponse)
    self._meta = None
    try:
        self.list = (
            (None if (value := data["list"]) is None else [decode_connector_owner_user(item) for item in items(value)])
            if "list" in data
            else None
        )
        self.next_page_token = next_page_token = data["nextPageToken"] if "nextPageToken" in data else None
        if next_page_token.__class__ is not str and "nextPageToken" in data:
            return amend(self, data)
    except UNREADABLE:
        return recover(SearchConnectorUserOwnersResponse, data, self)
    return note(self, data)
