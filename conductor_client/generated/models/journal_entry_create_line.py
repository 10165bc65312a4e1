"""`JournalEntryCreateLine`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ..._schema.containers import STRING, Enumeration, enumeration
from ..._schema.limits import decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DecimalInput, Unset

_BILLING_STATUS = enumeration("billable", "has_been_billed", "not_billable")


@model
class JournalEntryCreateLine(RequestModel):
    """Amount to debit or credit to one account.

    Attributes:
        account_id: Id of the account to credit. Accounts receivable needs a customer and accounts payable a vendor in
            `entity_id`. At most 36 characters.
        amount: Sum to post, as a positive number in the entry's currency unless amounts are entered in home currency.
            Total debits must equal total credits.
        memo: Remark on this line; shown in the register of the line's account, so each line can carry its own.
        entity_id: Id of the customer, vendor, employee or other name for the line; receivable accounts need a customer
            here, payable accounts a vendor. At most 36 characters.
        class_id: Id of the class, a user-defined segment, to report the line under; without it the line stays
            unclassified. At most 36 characters.
        sales_tax_item_id: Tax item the line concerns; needed when it posts to a sales tax liability account, so that
            tax reports stay right. At most 36 characters.
        billing_status: Whether the cost is passed on to a customer: waiting to be invoiced, already invoiced, or not
            passed on. It has an effect only together with a customer or job. Default: billable.
    """

    account_id: str = wire("accountId", text(36))
    amount: DecimalInput | Unset = wire("amount", decimal(2), default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    entity_id: str | Unset = wire("entityId", text(36), default=UNSET)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    sales_tax_item_id: str | Unset = wire("salesTaxItemId", text(36), default=UNSET)
    billing_status: Literal["billable", "has_been_billed", "not_billable"] | Unset = wire(
        "billingStatus", Enumeration(_BILLING_STATUS), default=UNSET
    )


class JournalEntryCreateLineDict(TypedDict, total=False):
    account_id: Required[str]
    amount: DecimalInput
    memo: str
    entity_id: str
    class_id: str
    sales_tax_item_id: str
    billing_status: Literal["billable", "has_been_billed", "not_billable"]
