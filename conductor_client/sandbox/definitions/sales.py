"""Sales forms, payments of customers, refunds, and the orders that invoices take from."""

from __future__ import annotations

from collections.abc import Mapping

from ..model import Computed, Lines, Ref, TransactionKind
from ..rules import currency, entries, lines, orders, sales, settle, shown, terms
from ..rules.simple import series
from .references import (
    ANY_BUT_CONTROL,
    CLASS,
    CUSTOMER,
    CUSTOMER_MESSAGE,
    HOLDS_MONEY,
    ITEM_GROUP,
    PAYMENT_METHOD,
    PRICE_LEVEL,
    RECEIVABLE,
    SALES_REPRESENTATIVE,
    SHIPPING_METHOD,
    SITE,
    SITE_LOCATION,
    TAX_CODE,
    TAX_ITEM,
    TEMPLATE,
    TERMS,
    UNIT_SET,
    account,
)

CURRENCY: Mapping[str, Computed] = {"currency": currency.shown_currency, "exchangeRate": currency.shown_rate}

_LINE: Mapping[str, Ref] = {
    "itemId": Ref(kinds=lines.SOLD),
    "priceLevelId": PRICE_LEVEL,
    "classId": CLASS,
    "inventorySiteId": SITE,
    "inventorySiteLocationId": SITE_LOCATION,
    "salesTaxCodeId": TAX_CODE,
    "overrideItemAccountId": account(*ANY_BUT_CONTROL),
    "overrideUnitOfMeasureSetId": UNIT_SET,
}
_GROUP: Mapping[str, Ref] = {
    "itemGroupId": ITEM_GROUP,
    "inventorySiteId": SITE,
    "inventorySiteLocationId": SITE_LOCATION,
    "overrideUnitOfMeasureSetId": UNIT_SET,
}
_LINE_REFS: Mapping[str, Ref] = {
    **{f"lines.{name}": ref for name, ref in _LINE.items()},
    **{f"lineGroups.{name}": ref for name, ref in _GROUP.items()},
    **{f"lineGroups.lines.{name}": ref for name, ref in _LINE.items()},
}
_FORM_REFS: Mapping[str, Ref] = {
    "customerId": CUSTOMER,
    "classId": CLASS,
    "documentTemplateId": TEMPLATE,
    "salesRepresentativeId": SALES_REPRESENTATIVE,
    "shippingMethodId": SHIPPING_METHOD,
    "salesTaxItemId": TAX_ITEM,
    "customerMessageId": CUSTOMER_MESSAGE,
    "salesTaxCodeId": TAX_CODE,
    **_LINE_REFS,
}
_SALES_LINES = (
    Lines(name="lines", groups="lineGroups", prices=("quantity", "rate", "ratePercent", "priceLevelId", "markupRate")),
)
_PRICED = (sales.from_customer, sales.price_sales, sales.total_sales)

INVOICES = TransactionKind(
    name="invoices",
    component="qbd_invoice",
    noun="Invoice",
    type="invoice",
    entity="customerId",
    account="receivablesAccountId",
    special="accounts_receivable",
    side="receivable",
    lines=_SALES_LINES,
    refs={**_FORM_REFS, "receivablesAccountId": RECEIVABLE, "termsId": TERMS},
    computed={
        **CURRENCY,
        "appliedAmount": shown.applied_amount,
        "balanceRemaining": shown.open_amount,
        "isPaid": shown.is_paid,
        "suggestedDiscountAmount": terms.discount_amount,
        "suggestedDiscountDate": terms.discount_date,
    },
    rules=(*_PRICED, terms.due_date, sales.pending, sales.customer_stays),
    posts=sales.post_invoice,
    settle=settle.settle_with_credits,
    series=series("invoices"),
    orders=("sales_orders", "estimates"),
    transient=frozenset({"applyCredits", "linkToTransactionIds"}),
)

CREDIT_MEMOS = TransactionKind(
    name="credit_memos",
    component="qbd_credit_memo",
    noun="Credit Memo",
    type="credit_memo",
    entity="customerId",
    account="receivablesAccountId",
    special="accounts_receivable",
    side="receivable_credit",
    lines=_SALES_LINES,
    refs={**_FORM_REFS, "receivablesAccountId": RECEIVABLE, "termsId": TERMS},
    computed={**CURRENCY, "creditRemaining": shown.open_amount},
    rules=(*_PRICED, terms.due_date, sales.pending, sales.customer_stays),
    posts=sales.post_credit_memo,
    settle=settle.settle_nothing,
    series=series("invoices"),
)

SALES_RECEIPTS = TransactionKind(
    name="sales_receipts",
    component="qbd_sales_receipt",
    noun="Sales Receipt",
    type="sales_receipt",
    entity="customerId",
    account="depositToAccountId",
    special="undeposited_funds",
    lines=_SALES_LINES,
    refs={**_FORM_REFS, "paymentMethodId": PAYMENT_METHOD, "depositToAccountId": account(*HOLDS_MONEY)},
    computed=CURRENCY,
    rules=(
        entries.deposit_account,
        *_PRICED,
        sales.pending,
        sales.card_needs_undeposited,
        sales.mask_card,
        settle.free_of_deposit,
    ),
    posts=sales.post_sales_receipt,
    series=series("sales_receipts"),
)

ESTIMATES = TransactionKind(
    name="estimates",
    component="qbd_estimate",
    noun="Estimate",
    type="estimate",
    entity="customerId",
    special="estimates",
    lines=(
        Lines(
            name="lines",
            groups="lineGroups",
            prices=("quantity", "rate", "ratePercent", "priceLevelId", "markupRate", "markupRatePercent"),
        ),
    ),
    refs={**_FORM_REFS, "termsId": TERMS},
    computed=CURRENCY,
    rules=(*_PRICED, terms.due_date, sales.change_order),
    series=series("estimates"),
    transient=frozenset({"createChangeOrder"}),
)

_TAKEN: Mapping[str, Computed] = {
    "lines.quantityInvoiced": orders.taken,
    "lineGroups.lines.quantityInvoiced": orders.taken,
}

SALES_ORDERS = TransactionKind(
    name="sales_orders",
    component="qbd_sales_order",
    noun="Sales Order",
    type="sales_order",
    entity="customerId",
    special="sales_orders",
    lines=_SALES_LINES,
    refs={**_FORM_REFS, "termsId": TERMS},
    computed={**CURRENCY, **_TAKEN, "isFullyInvoiced": orders.is_done},
    rules=(*_PRICED, terms.due_date, orders.may_close),
    series=series("sales_orders"),
)

RECEIVE_PAYMENTS = TransactionKind(
    name="receive_payments",
    component="qbd_receive_payment",
    noun="Payment",
    type="receive_payment",
    entity="customerId",
    account="receivablesAccountId",
    special="accounts_receivable",
    side="receivable_credit",
    refs={
        "customerId": CUSTOMER,
        "receivablesAccountId": RECEIVABLE,
        "depositToAccountId": account(*HOLDS_MONEY),
        "paymentMethodId": PAYMENT_METHOD,
        "applyToTransactions.discountAccountId": account(*ANY_BUT_CONTROL),
        "applyToTransactions.discountClassId": CLASS,
    },
    computed={**CURRENCY, "unusedPayment": shown.open_amount, "unusedCredits": shown.unused_credits},
    rules=(
        settle.apply_or_auto,
        settle.payment_total,
        entries.deposit_account,
        sales.mask_card,
        settle.free_of_deposit,
        settle.control_stays,
    ),
    posts=entries.post_payment,
    settle=settle.settle_payment,
    transient=frozenset({"applyToTransactions", "isAutoApply"}),
    applied="appliedToTransactions",
)

CREDIT_CARD_REFUNDS = TransactionKind(
    name="credit_card_refunds",
    component="qbd_credit_card_refund",
    noun="Refund",
    type="ar_refund_credit_card",
    entity="customerId",
    account="receivablesAccountId",
    special="accounts_receivable",
    side="receivable",
    refs={
        "customerId": CUSTOMER,
        "receivablesAccountId": RECEIVABLE,
        "refundFromAccountId": account(*HOLDS_MONEY),
        "paymentMethodId": PAYMENT_METHOD,
    },
    computed=CURRENCY,
    rules=(entries.refund_account, settle.sum_of_refunds, sales.mask_card),
    posts=entries.post_refund,
    settle=settle.settle_refund,
    transient=frozenset({"refundAppliedToTransactions"}),
    applied="refundAppliedToTransactions",
)

SALES = (
    INVOICES,
    CREDIT_MEMOS,
    SALES_RECEIPTS,
    ESTIMATES,
    SALES_ORDERS,
    RECEIVE_PAYMENTS,
    CREDIT_CARD_REFUNDS,
)
