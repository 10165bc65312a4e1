"""Find bills that were entered twice, and vendors that stand there under two spellings. Nothing is changed."""

import os
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from conductor_client import Conductor
from conductor_client.models import Bill, Vendor


def twice(bills: Iterable[Bill]) -> Iterator[list[Bill]]:
    """Groups of bills of one vendor with the same number, or with the same day and amount."""
    by_number: defaultdict[object, list[Bill]] = defaultdict(list)
    by_amount: defaultdict[object, list[Bill]] = defaultdict(list)
    for bill in bills:
        vendor = bill.vendor.id if bill.vendor is not None else None
        if bill.ref_number:
            by_number[vendor, bill.ref_number.strip().casefold()].append(bill)
        by_amount[vendor, bill.transaction_date, bill.amount_due].append(bill)
    numbered = [group for group in by_number.values() if len(group) > 1]
    known = {bill.id for group in numbered for bill in group}
    yield from numbered
    yield from (group for group in by_amount.values() if len({bill.id for bill in group} - known) > 1)


def same_name(vendors: Iterable[Vendor]) -> Iterator[list[Vendor]]:
    """Groups of vendors whose names differ in spaces, punctuation or capitals alone."""
    groups: defaultdict[str, list[Vendor]] = defaultdict(list)
    for vendor in vendors:
        groups[re.sub(r"[\W_]+", "", vendor.name.casefold())].append(vendor)
    return (group for group in groups.values() if len(group) > 1)


def main() -> None:
    with Conductor(end_user_id=os.environ["END_USER_ID"]) as acme:
        bills = acme.qbd.bills.list(transaction_date_from="2025-01-01")
        bill_groups = list(twice(bills))
        vendor_groups = list(same_name(acme.qbd.vendors.list(status="all")))
    for bill_group in bill_groups:
        print("entered twice?", [(bill.ref_number, str(bill.amount_due)) for bill in bill_group])
    for vendor_group in vendor_groups:
        print("one vendor?", [vendor.name for vendor in vendor_group])
    print(f"{len(bill_groups)} groups of bills, {len(vendor_groups)} groups of vendors")


if __name__ == "__main__":
    main()
