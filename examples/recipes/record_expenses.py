"""What was paid: a check, a card charge and its return, a vendor's credit, a transfer, the sales tax; each once."""

import os
from datetime import date
from decimal import Decimal

from once import once

from conductor_client import Conductor, OutcomeUnknownError
from conductor_client.models import CreditCardCharge, SalesTaxPaymentCheck, Transfer


def charge(acme: Conductor, number: str, card_id: str, account_id: str, amount: Decimal, day: date) -> CreditCardCharge:
    """What was bought with the card."""
    return once(
        acme,
        number,
        acme.qbd.credit_card_charges.find_all(ref_numbers=[number]),
        lambda external_id: acme.qbd.credit_card_charges.create(
            account_id=card_id,
            transaction_date=day,
            ref_number=number,
            external_id=external_id,
            expense_lines=[{"account_id": account_id, "amount": amount}],
        ),
    )


def transfer(acme: Conductor, mark: str, source_id: str, target_id: str, amount: Decimal, day: date) -> Transfer:
    """Move money between two accounts. A transfer has no number and no external id: its memo tells which it is."""
    for found in acme.qbd.transfers.list(transaction_date_from=day, transaction_date_to=day):
        if found.memo == mark:
            return found
    try:
        return acme.qbd.transfers.create(
            source_account_id=source_id, target_account_id=target_id, amount=amount, transaction_date=day, memo=mark
        )
    except OutcomeUnknownError as error:
        settled = acme.settle(error)
        if settled.outcome == "applied" and isinstance(settled.record, Transfer):
            return settled.record
        raise


def pay_sales_tax(acme: Conductor, number: str, vendor_id: str, bank_id: str, day: date) -> SalesTaxPaymentCheck | None:
    """Pay all sales tax that is owed; None if none is."""
    there = acme.qbd.sales_tax_payment_checks.find_all(ref_numbers=[number])
    owed = acme.qbd.accounts.find_one(full_name="Sales Tax Payable")
    tax = acme.qbd.sales_tax_items.find_one(name="County Tax")
    assert owed is not None
    assert tax is not None
    amount = owed.balance or Decimal(0)
    if not amount and not there[number]:
        return None
    return once(
        acme,
        number,
        there,
        lambda external_id: acme.qbd.sales_tax_payment_checks.create(
            vendor_id=vendor_id,
            bank_account_id=bank_id,
            transaction_date=day,
            ref_number=number,
            external_id=external_id,
            lines=[{"sales_tax_item_id": tax.id, "amount": amount}],
        ),
    )


def main() -> None:
    day = date(2026, 4, 6)
    with Conductor(end_user_id=os.environ["END_USER_ID"]) as acme:
        names = ["Checking", "Savings", "Visa Card", "Office", "Rent"]
        ids = {name: one.id for name, one in acme.qbd.accounts.find(full_names=names).items() if one is not None}
        vendors = {vendor.name: vendor.id for vendor in acme.qbd.vendors.list()}

        check = once(
            acme,
            "RENT-0406",
            acme.qbd.checks.find_all(ref_numbers=["RENT-0406"]),
            lambda external_id: acme.qbd.checks.create(
                bank_account_id=ids["Checking"],
                payee_id=vendors["Harbour Estates"],
                transaction_date=day,
                ref_number="RENT-0406",
                external_id=external_id,
                expense_lines=[{"account_id": ids["Rent"], "amount": "1450.00"}],
            ),
        )
        print(f"check {check.ref_number}: {check.amount}")

        bought = charge(acme, "PAPER-88", ids["Visa Card"], ids["Office"], Decimal("31.90"), day)
        returned = once(
            acme,
            "PAPER-88-R",
            acme.qbd.credit_card_credits.find_all(ref_numbers=["PAPER-88-R"]),
            lambda external_id: acme.qbd.credit_card_credits.create(
                account_id=ids["Visa Card"],
                transaction_date=day,
                ref_number="PAPER-88-R",
                external_id=external_id,
                expense_lines=[{"account_id": ids["Office"], "amount": "12.40"}],
            ),
        )
        print(f"card: {bought.amount} less {returned.amount}")

        credit = once(
            acme,
            "PS-CR-7",
            acme.qbd.vendor_credits.find_all(ref_numbers=["PS-CR-7"]),
            lambda external_id: acme.qbd.vendor_credits.create(
                vendor_id=vendors["Paper Shop"],
                transaction_date=day,
                ref_number="PS-CR-7",
                external_id=external_id,
                expense_lines=[{"account_id": ids["Office"], "amount": "5.00"}],
            ),
        )
        print(f"credit of the vendor: {credit.credit_amount}")

        moved = transfer(acme, "savings 2026-04", ids["Checking"], ids["Savings"], Decimal("2000.00"), day)
        print(f"to savings: {moved.amount}")
        paid = pay_sales_tax(acme, "TAX-2026-04", vendors["Tax Board"], ids["Checking"], day)
        print(f"sales tax: {paid.amount if paid else 'none'}")


if __name__ == "__main__":
    main()
