"""`ExpenseLineUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ..._schema.containers import STRING, Enumeration, enumeration
from ..._schema.limits import decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DecimalInput, Unset

_BILLING_STATUS = enumeration("billable", "has_been_billed", "not_billable")


@model
class ExpenseLineUpdate(RequestModel):
    """Expense line to keep or change by its id, or a new one with the id `-1`.

    Attributes:
        id: Id of the line to keep or change, or `-1` for a new one. Lines left out are removed. At most 36 characters.
        account_id: Id of the account that takes the cost, usually an expense account; asset, liability and equity
            accounts are accepted too. At most 36 characters.
        amount: Cost to book to the account of the line, in the transaction's currency; a negative number lowers the
            total.
        memo: Remark on this expense line; it appears in the expense account's register and passes to the invoice if the
            cost is billed on.
        payee_id: Customer or job for whom the cost was incurred; required before the cost can be billed on. At most 36
            characters.
        class_id: Id of the class, a user-defined segment, to report the line under; without it the line stays
            unclassified. At most 36 characters.
        sales_tax_code_id: Tax code of the line, in editions that track tax on purchases. At most 36 characters.
        billing_status: Whether the cost is passed on to a customer: waiting to be invoiced, already invoiced, or not
            passed on. It has an effect only together with a customer or job.
        sales_representative_id: Sales rep the cost is attributed to in reports. This is the id of the Sales Rep entry,
            not of the employee behind it. At most 36 characters.
    """

    id: str = wire("id", text(36))
    account_id: str | Unset = wire("accountId", text(36), default=UNSET)
    amount: DecimalInput | Unset = wire("amount", decimal(2), default=UNSET)
    memo: str | Unset = wire("memo", STRING, default=UNSET)
    payee_id: str | Unset = wire("payeeId", text(36), default=UNSET)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", text(36), default=UNSET)
    billing_status: Literal["billable", "has_been_billed", "not_billable"] | Unset = wire(
        "billingStatus", Enumeration(_BILLING_STATUS), default=UNSET
    )
    sales_representative_id: str | Unset = wire("salesRepresentativeId", text(36), default=UNSET)


class ExpenseLineUpdateDict(TypedDict, total=False):
    id: Required[str]
    account_id: str
    amount: DecimalInput
    memo: str
    payee_id: str
    class_id: str
    sales_tax_code_id: str
    billing_status: Literal["billable", "has_been_billed", "not_billable"]
    sales_representative_id: str
