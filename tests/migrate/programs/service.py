"""A small service around the client: tenants with keys of their own, errors as answers."""

import copy
import logging
import os
import uuid

import conductor
from conductor import Conductor, NotFoundError

logging.getLogger("conductor").setLevel(logging.WARNING)


class Tenants:
    def __init__(self) -> None:
        self.base = Conductor(timeout=90)
        self.clients: dict[str, Conductor] = {}

    def client(self, tenant: str) -> Conductor:
        if tenant not in self.clients:
            self.clients[tenant] = copy.copy(self.base)  # flag: client-copy
        return self.clients[tenant]


def answer(error: conductor.APIStatusError) -> dict[str, object]:
    body = error.body
    if isinstance(body, dict):
        return {"status": error.status_code, "error": body}
    return {"status": error.status_code, "error": (body or "").strip()}  # flag: error-body


def customer(tenants: Tenants, end_user: str, name: str):
    client = tenants.client(end_user)
    made = client.qbd.customers.create(conductor_end_user_id=end_user, name=name, credit_limit="100.00")
    return client.qbd.customers.update(
        made.id, conductor_end_user_id=end_user, revision_number=made.revision_number, credit_limit="0.00"
    )


tenants = Tenants()
end_user = os.environ["END_USER_ID"]
made = customer(tenants, end_user, f"Ng {uuid.uuid4().hex[:8]}")
if made.credit_limit:  # flag: amount-truth
    print("has a limit")
print(made.credit_limit == "0.00")  # flag: amount-compared
try:
    tenants.client(end_user).qbd.customers.retrieve("80000001-0", conductor_end_user_id=end_user)
except NotFoundError as error:
    print(answer(error))
    if "404" in str(error):  # flag: error-text
        print("as expected")
except conductor.APIStatusError as error:
    print(answer(error))
