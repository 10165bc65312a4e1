"""Keep a copy up to date: what changed since the last time."""

import os
import sqlite3
from datetime import datetime, timedelta

from conductor import Conductor
from conductor._types import NOT_GIVEN
from conductor.pagination import SyncCursorPage
from conductor.types.qbd import Vendor

END_USER = os.environ["END_USER_ID"]
database = sqlite3.connect(":memory:")
database.execute("create table vendors (id text primary key, name text, updated text)")
client = Conductor()


def changed(since: str | None) -> SyncCursorPage[Vendor]:
    return client.qbd.vendors.list(
        conductor_end_user_id=END_USER, status="all", updated_after=since or NOT_GIVEN, limit=10
    )


def store(vendor: Vendor) -> None:
    moment = vendor.updated_at
    row = (vendor.id, vendor.name, f"{moment}")  # flag: moment-text
    database.execute("insert or replace into vendors values (?, ?, ?)", row)


def overlap(vendor: Vendor) -> str:
    when = datetime.fromisoformat(vendor.updated_at)  # flag: moment-parsed
    return (when - timedelta(minutes=5)).isoformat()


watermark = ""
page = changed(None)
while True:
    for vendor in page.data:
        store(vendor)
        watermark = max(watermark, overlap(vendor))
    if not page.has_next_page():
        break
    page = page.get_next_page()
print(database.execute("select count(*) from vendors").fetchone(), watermark)

again = changed(watermark)
try:
    while True:
        again = again.get_next_page()  # flag: last-page
except RuntimeError:
    print("done")
except Exception as error:
    print("done", type(error).__name__)
