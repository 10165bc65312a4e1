"""What the API has no method for: a request in QuickBooks' own qbXML, written as JSON."""

import os
from collections.abc import Mapping
from typing import Any

from conductor_client import Conductor, FreeForm


def ask(conductor: Conductor, end_user_id: str, name: str, request: Mapping[str, Any], reads: bool) -> FreeForm:
    """Send one qbXML request. Only one that reads may be repeated, and only you know which one does."""
    if reads:
        return conductor.end_users.passthrough(
            "quickbooks_desktop", id=end_user_id, qbd_payload={f"{name}Rq": request}, effect="read"
        )
    return conductor.end_users.passthrough("quickbooks_desktop", id=end_user_id, qbd_payload={f"{name}Rq": request})


def main() -> None:
    end_user_id = os.environ["END_USER_ID"]
    with Conductor() as conductor:
        print(ask(conductor, end_user_id, "JobTypeQuery", {}, reads=True))
        added = ask(conductor, end_user_id, "JobTypeAdd", {"JobTypeAdd": {"Name": "Renovation"}}, reads=False)
        print(added)


if __name__ == "__main__":
    main()
