"""`JournalEntryUpdateLine`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ..._schema.containers import STRING, Enumeration, enumeration
from ..._schema.limits import decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DecimalInput, Unset

_JOURNAL_LINE_TYPE = enumeration("debit", "credit")
_BILLING_STATUS = enumeration("billable", "has_been_billed", "not_billable")


@model
class JournalEntryUpdateLine(RequestModel):
    """Line of the entry to keep or change by its id, or a new one with the id `-1`; debits and credits stand in one
    list.

    Attributes:
        id: Id of the line to keep or change, or `-1` for a new one. Lines left out are removed, and the entry has to
            balance afterwards. At most 36 characters.
        journal_line_type: Side of the entry the line posts to. Needed for a line added with id `-1`; total debits must
            still equal total credits.
        account_id: Id of the account to debit or credit, as `journal_line_type` says. Accounts receivable needs a
            customer and accounts payable a vendor in `entity_id`. At most 36 characters.
        amount: Sum to post, as a positive number in the entry's currency unless amounts are entered in home currency.
            Total debits must equal total credits.
        memo: Remark on this line; shown in the register of the line's account, so each line can carry its own.
        entity_id: Id of the customer, vendor, employee or other name for the line; receivable accounts need a customer
            here, payable accounts a vendor. At most 36 characters.
        class_id: Id of the class, a user-defined segment, to report the line under; it may differ from the class of the
            whole transaction. At most 36 characters.
        sales_tax_item_id: Tax item the line concerns; needed when it posts to a sales tax liability account, so that
            tax reports stay right. At most 36 characters.
        billing_status: Whether the cost is passed on to a customer: waiting to be invoiced, already invoiced, or not
            passed on. It has an effect only together with a customer or job.
    """

    id: str = wire("id", text(36))
    journal_line_type: Literal["debit", "credit"] | Unset = wire(
        "journalLineType", Enumeration(_JOURNAL_LINE_TYPE), default=UNSET
    )
    account_id: str | Unset = wire("accountId", text(36), default=UNSET)
    amount: DecimalInput | Unset = wire("amount", decimal(2), default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    entity_id: str | Unset = wire("entityId", text(36), default=UNSET)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    sales_tax_item_id: str | Unset = wire("salesTaxItemId", text(36), default=UNSET)
    billing_status: Literal["billable", "has_been_billed", "not_billable"] | Unset = wire(
        "billingStatus", Enumeration(_BILLING_STATUS), default=UNSET
    )


class JournalEntryUpdateLineDict(TypedDict, total=False):
    id: Required[str]
    journal_line_type: Literal["debit", "credit"]
    account_id: str
    amount: DecimalInput
    memo: str
    entity_id: str
    class_id: str
    sales_tax_item_id: str
    billing_status: Literal["billable", "has_been_billed", "not_billable"]
