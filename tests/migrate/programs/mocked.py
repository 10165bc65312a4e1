"""Tests of a program's own, with a transport that answers."""

import httpx

from conductor import Conductor, InternalServerError


def respond(request: httpx.Request) -> httpx.Response:
    if request.method == "GET":
        return httpx.Response(200, json={"id": "1", "subtotal": "0.00", "createdAt": "2026-01-02T03:04:05-05:00"})
    headers = {"x-should-retry": "false"}  # flag: retry-header
    return httpx.Response(500, headers=headers, json={"error": {"message": "no"}})


client = Conductor(api_key="sk_test", http_client=httpx.Client(transport=httpx.MockTransport(respond)))
invoice = client.qbd.invoices.retrieve("1", conductor_end_user_id="end_usr_1")
if invoice.subtotal != "0.00":  # flag: amount-compared
    print("differs")
if invoice.created_at == "2026-01-02T03:04:05-05:00":  # flag: moment-compared
    print("same moment")
state = "paid" if not invoice.subtotal else "open"  # flag: amount-truth
print(state, bool(invoice.subtotal))  # flag: amount-truth
try:
    client.qbd.customers.create(conductor_end_user_id="end_usr_1", name="Ada")
except InternalServerError as error:
    print(error.status_code)
raw = client.qbd.invoices.with_raw_response.retrieve("1", conductor_end_user_id="end_usr_1")
parsed = raw.parse()
print(raw.status_code, parsed.id, parsed.subtotal.replace(".", ","))  # flag: amount-text
