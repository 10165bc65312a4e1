"""Enter a vendor's bill once, and pay what is due, with the vendor's credits and early payment discounts left alone."""

import os
from datetime import date
from decimal import Decimal

from conductor_client import Conductor, OutcomeUnknownError
from conductor_client.models import Bill


def enter(acme: Conductor, vendor_name: str, number: str, day: date, amount: Decimal, account_name: str) -> Bill:
    """Enter a bill by the vendor's own number for it; a bill that is there is returned."""
    vendor = acme.qbd.vendors.find_one(name=vendor_name)
    account = acme.qbd.accounts.find_one(full_name=account_name)
    if vendor is None or account is None:
        raise RuntimeError(f"no vendor {vendor_name}, or no account {account_name}")
    for bill in acme.qbd.bills.find_all(ref_numbers=[number])[number]:
        if bill.vendor is not None and bill.vendor.id == vendor.id:
            return bill  # two vendors may use the same number, one vendor may not
    try:
        return acme.qbd.bills.create(
            vendor_id=vendor.id,
            transaction_date=day,
            ref_number=number,
            expense_lines=[{"account_id": account.id, "amount": amount}],
        )
    except OutcomeUnknownError as error:
        settled = acme.settle(error)
        if settled.outcome == "applied" and isinstance(settled.record, Bill):
            return settled.record
        raise


def pay(acme: Conductor, vendor_id: str, due: date, day: date) -> Decimal:
    """Pay what is due of a vendor's bills by one check; a second call finds nothing to pay."""
    bank = acme.qbd.accounts.find_one(full_name="Checking")
    if bank is None:
        raise RuntimeError("no account Checking")
    open_bills = [one.bill for one in acme.qbd.bills_to_pay.list(vendor_id=vendor_id, due_date=due).data if one.bill]
    total = sum((bill.amount_due for bill in open_bills), Decimal(0))
    if total == 0:
        return total
    try:
        acme.qbd.bill_check_payments.create(
            vendor_id=vendor_id,
            bank_account_id=bank.id,
            transaction_date=day,
            is_queued_for_print=True,
            apply_to_transactions=[
                {"transaction_id": bill.bill_id, "payment_amount": bill.amount_due} for bill in open_bills
            ],
        )
    except OutcomeUnknownError as error:
        if acme.settle(error).outcome != "applied":
            raise  # call it again: what was paid is no longer to be paid
    return total


def main() -> None:
    # Each create gets an external id, so that `settle` can find its record.
    with Conductor(end_user_id=os.environ["END_USER_ID"], auto_external_id=True) as acme:
        bill = enter(acme, "City Power", "CP-3391", date(2026, 4, 1), Decimal("214.80"), "Utilities")
        print(f"bill {bill.ref_number} over {bill.amount_due}, due {bill.due_date}")
        vendor = acme.qbd.vendors.find_one(name="City Power")
        assert vendor is not None
        print("paid:", pay(acme, vendor.id, date(2026, 5, 1), date(2026, 4, 20)))


if __name__ == "__main__":
    main()
