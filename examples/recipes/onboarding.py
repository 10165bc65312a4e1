"""Onboarding: an end-user for a business, the link for its PC, the wait until QuickBooks answers."""

import os
from collections.abc import Callable

from conductor_client import Conductor, ConnectionNotReadyError


def onboard(conductor: Conductor, business_id: str, publishable_key: str, show_link: Callable[[str], object]) -> str:
    """Connect a business; return the id of its end-user, which you store beside the business."""
    end_user = conductor.end_users.get_or_create(
        source_id=business_id, company_name="Dupont Bakery", email="anne@dupont.example"
    )
    session = conductor.auth_sessions.create(
        end_user_id=end_user.id, publishable_key=publishable_key, link_expiry_mins=60 * 24
    )
    show_link(session.auth_flow_url)
    conductor.wait_until_connected(end_user.id, timeout=1800, poll_every=5)
    return end_user.id


def main() -> None:
    with Conductor() as conductor:
        key = os.environ.get("CONDUCTOR_PUBLISHABLE_KEY", "pk_conductor_sandbox")
        try:
            end_user_id = onboard(conductor, "business-4711", key, lambda link: print("open on the PC:", link))
        except ConnectionNotReadyError as error:
            raise SystemExit(f"not connected yet: {error.reason}") from error
        company = conductor.for_end_user(end_user_id).qbd.company.retrieve()
        print("connected:", end_user_id, company.company_name)


if __name__ == "__main__":
    main()
