"""`UserRef`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TypedDict

from ...._schema.containers import STRING
from ...._schema.model import RequestModel, model, wire
from ....types import UNSET, Unset


@model
class UserRef(RequestModel):
    """A user, named by their id.

    Attributes:
        id: Id of the user.
    """

    id: str | Unset = wire("id", STRING, default=UNSET)


class UserRefDict(TypedDict, total=False):
    id: str
