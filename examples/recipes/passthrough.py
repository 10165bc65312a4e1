"""What the API has no method for: a request in QuickBooks' own qbXML, written as JSON."""

import os
from typing import Any

from conductor_client import Conductor


def job_types(conductor: Conductor, end_user_id: str) -> list[str]:
    """The names of all job types. A request that reads may be repeated, and only you know that this one does."""
    answer = conductor.end_users.passthrough(
        "quickbooks_desktop", id=end_user_id, qbd_payload={"JobTypeQueryRq": {}}, effect="read"
    )
    found: Any = checked(answer["JobTypeQueryRs"]).get("JobTypeRet", [])
    # One record stands alone, several in a list.
    records: list[dict[str, Any]] = [found] if "ListID" in found else found
    return [record["FullName"] for record in records]


def add_job_type(conductor: Conductor, end_user_id: str, name: str) -> str:
    """Add a job type and return its id. A write through here cannot be settled: look for it before you repeat it."""
    payload = {"JobTypeAddRq": {"JobTypeAdd": {"Name": name}}}
    answer = conductor.end_users.passthrough("quickbooks_desktop", id=end_user_id, qbd_payload=payload)
    return str(checked(answer["JobTypeAddRs"])["JobTypeRet"]["ListID"])


def checked(answer: dict[str, Any]) -> dict[str, Any]:
    """A refusal is no exception here, but a status: 0 is success, and 1 means that nothing was found."""
    if answer["statusCode"] not in ("0", "1"):
        raise RuntimeError(f"{answer['statusCode']}: {answer['statusMessage']}")
    return answer


def main() -> None:
    end_user_id = os.environ["END_USER_ID"]
    with Conductor() as conductor:
        names = job_types(conductor, end_user_id)
        if "Renovation" not in names:
            print("added:", add_job_type(conductor, end_user_id, "Renovation"))
        print("job types:", job_types(conductor, end_user_id))


if __name__ == "__main__":
    main()
