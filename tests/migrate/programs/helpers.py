"""Functions that others call, where nothing says what they are given."""

import os
from collections import defaultdict
from datetime import datetime

from conductor import Conductor


def is_zero(record):
    return record.open_amount in ("0", "0.00", None)  # check: amount-compared


def stamp(record):
    return record.updated_at[11:16]  # check: moment-text


def group(records):
    groups = defaultdict(list)
    for record in records:
        groups[record.transaction_date].append(record)
    return groups


def describe(name, started=None):
    started = started or datetime.now()
    return f"{name} {started:%Y}"


def next_pages(page):
    while page.has_next_page():
        page = page.get_next_page()
        yield page


def one_more(page):
    return page.get_next_page()  # check: last-page


CHECKS = {"zero": is_zero, "stamp": stamp}

client = Conductor()
end_user = os.environ["END_USER_ID"]
bills = client.qbd.bills.list(conductor_end_user_id=end_user, limit=5)
for name, function in CHECKS.items():
    if name == "zero":
        print(describe(name), [function(bill) for bill in bills.data][:2])
print(len(group(bills.data)), sum(len(page.data) for page in next_pages(bills)))
