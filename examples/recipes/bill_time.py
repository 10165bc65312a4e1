"""Hours of an employee, from the time sheet to the customer's invoice, each billed once."""

import os
from datetime import date
from decimal import Decimal

from once import once

from conductor_client import APIError, Conductor
from conductor_client.models import Invoice, TimeTrackingActivity, TimeTrackingActivityUpdate


def hours(activity: TimeTrackingActivity) -> Decimal:
    """The duration of an activity, such as PT2H30M, in hours."""
    whole, _, minutes = activity.duration.removeprefix("PT").removesuffix("M").partition("H")
    return (Decimal(whole) + Decimal(minutes or 0) / 60).quantize(Decimal("0.00001"))  # all that QuickBooks takes


def invoice_time(acme: Conductor, number: str, customer_id: str, item_id: str, day: date) -> Invoice | None:
    """Bill what is billable of a customer; None if nothing is. Safe to call again with the same number."""
    billable = [
        one
        for one in acme.qbd.time_tracking_activities.list()
        if one.billing_status == "billable" and one.customer is not None and one.customer.id == customer_id
    ]
    there = acme.qbd.invoices.find_all(ref_numbers=[number])
    if not billable and not there[number]:
        return None
    invoice = once(
        acme,
        number,
        there,
        lambda external_id: acme.qbd.invoices.create(
            customer_id=customer_id,
            transaction_date=day,
            ref_number=number,
            external_id=external_id,
            # The id in the text tells a second run which hours are on the invoice.
            lines=[
                {"item_id": item_id, "quantity": hours(one), "description": f"{one.note or 'Work'} [{one.id}]"}
                for one in billable
            ],
        ),
    )
    billed = " ".join(line.description or "" for line in invoice.lines)

    def fn(draft: TimeTrackingActivityUpdate) -> None:
        draft.billing_status = "has_been_billed"

    for one in billable:
        if f"[{one.id}]" in billed:
            acme.qbd.time_tracking_activities.modify(one.id, fn)
    return invoice


def main() -> None:
    with Conductor(end_user_id=os.environ["END_USER_ID"], auto_external_id=True) as acme:
        customer = acme.qbd.customers.find_one(full_name="Novak, Hugo")
        item = acme.qbd.service_items.find_one(full_name="Repair Hour")
        assert customer is not None
        assert item is not None
        rosa = acme.qbd.employees.find_one(name="Rosa Lind")
        if rosa is None:
            rosa = acme.qbd.employees.create(first_name="Rosa", last_name="Lind")
        entered = {one.note for one in acme.qbd.time_tracking_activities.list(entity_ids=[rosa.id])}
        for duration, note in (("PT2H30M", "Job 12: gears"), ("PT1H0M", "Job 12: brakes")):
            if note not in entered:
                acme.qbd.time_tracking_activities.create(
                    entity_id=rosa.id,
                    customer_id=customer.id,
                    service_item_id=item.id,
                    transaction_date=date(2026, 4, 2),
                    duration=duration,
                    billing_status="billable",
                    note=note,
                )
        invoice = invoice_time(acme, "TIME-0402", customer.id, item.id, date(2026, 4, 3))
        assert invoice is not None
        print(
            f"invoice {invoice.ref_number}: {[str(line.quantity) for line in invoice.lines]} hours, {invoice.subtotal}"
        )


if __name__ == "__main__":
    try:
        main()
    except APIError as error:
        if error.integration_code == "3250":  # switched off in the preferences of the company file
            raise SystemExit("time tracking is off: Edit > Preferences > Time & Expenses") from error
        raise
