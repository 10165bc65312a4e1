"""Take back a transaction: void what others may have seen, delete what was entered by mistake just now."""

import os
from datetime import date

from conductor_client import APIError, Conductor, OutcomeUnknownError


def void_check(acme: Conductor, check_id: str) -> bool:
    """Set a check to zero; it stays in the books with its number. False where the period is closed."""
    try:
        acme.qbd.checks.void(check_id)
    except OutcomeUnknownError as error:
        if acme.settle(error).outcome != "applied":
            raise
    except APIError as error:
        if error.integration_code == "3171":  # dated on or before the closing date: reverse it by a journal entry
            return False
        raise
    return True


def delete_bill(acme: Conductor, bill_id: str) -> bool:
    """Delete a bill that nothing has been paid of; False if something has."""
    (bill,) = acme.qbd.bills.list(ids=[bill_id], include_linked_transactions=True)
    if bill.linked_transactions:
        return False
    try:
        acme.qbd.bills.delete(bill_id)
    except OutcomeUnknownError as error:
        if acme.settle(error).outcome != "applied":
            raise
    return True


def main() -> None:
    with Conductor(end_user_id=os.environ["END_USER_ID"], auto_external_id=True) as acme:
        bank, office = (acme.qbd.accounts.find_one(full_name=name) for name in ("Checking", "Office"))
        vendor = acme.qbd.vendors.find_one(name="Paper Shop")
        assert bank is not None
        assert office is not None
        assert vendor is not None
        check = acme.qbd.checks.create(
            bank_account_id=bank.id,
            payee_id=vendor.id,
            transaction_date=date(2026, 4, 2),
            expense_lines=[{"account_id": office.id, "amount": "48.20"}],
        )
        bill = acme.qbd.bills.create(
            vendor_id=vendor.id,
            transaction_date=date(2026, 4, 2),
            expense_lines=[{"account_id": office.id, "amount": "48.20"}],
        )
        print("check voided:", void_check(acme, check.id), acme.qbd.checks.retrieve(check.id).amount)
        print("bill deleted:", delete_bill(acme, bill.id))


if __name__ == "__main__":
    main()
