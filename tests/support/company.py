"""An end-user to create."""

from __future__ import annotations

import uuid
from typing import TypedDict


class Company(TypedDict):
    """Arguments of `end_users.create`."""

    company_name: str
    email: str
    source_id: str


def new_company() -> Company:
    """Somebody who is not there yet."""
    return {"company_name": "Acme Inc.", "email": "alice@acme.example", "source_id": str(uuid.uuid4())}
