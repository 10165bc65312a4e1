"""Order to cash and procure to pay: each from the first document to the last, over any client."""

from __future__ import annotations

from .shop import Shop, entry
from .support import Json, path_of


def order_to_cash(shop: Shop) -> None:
    """Estimate, sales order, two invoices from it, payment, deposit, credit memo, refund."""
    api, ids = shop.api, shop.ids
    who: Json = {"customerId": ids["ada"]}
    estimate = shop.make("estimates", **who, lines=[shop.line("hour", 10)])
    assert estimate["totalAmount"] == "650.00"
    order = shop.make("sales_orders", **who, lines=[shop.line("hour", 10)])
    link = {"transactionId": order["id"], "transactionLineId": order["lines"][0]["id"]}
    first = shop.make("invoices", **who, lines=[{"quantity": 4, "linkToTransactionLine": link}])
    second = shop.make("invoices", **who, linkToTransactionIds=[order["id"]])
    assert [one["balanceRemaining"] for one in (first, second)] == ["260.00", "390.00"]
    assert api.fetch("sales_orders", order)["isFullyInvoiced"] is True
    payment = shop.pay("700.00", entry(first, "260.00"), entry(second, "390.00"), by="ada")
    assert payment["unusedPayment"] == "50.00"
    waiting = api.get(path_of("payments_to_deposit"))["data"]
    lines = [{"paymentTransactionId": one["paymentTransactionId"]} for one in waiting]
    deposit = shop.make("deposits", depositToAccountId=ids["bank"], lines=lines)
    assert deposit["totalAmount"] == "700.00"
    credit = shop.make("credit_memos", **who, lines=[shop.line("hour", 1)])
    refund = shop.make(
        "credit_card_refunds",
        **who,
        refundFromAccountId=ids["bank"],
        refundAppliedToTransactions=[
            {"transactionId": credit["id"], "refundAmount": "65.00"},
            {"transactionId": payment["id"], "refundAmount": "50.00"},
        ],
    )
    assert refund["totalAmount"] == "115.00"
    assert api.get(f"{path_of('customers')}/{ids['ada']}")["balance"] == "0.00"
    assert api.get(f"{path_of('accounts')}/{ids['bank']}")["balance"] == "585.00"
    body: Json = {**who, "transactionDate": "2026-03-10", "linkToTransactionIds": [order["id"]]}
    refused = api.refused(502, "POST", path_of("invoices"), json=body)
    assert refused["integrationCode"] == "570"


def procure_to_pay(shop: Shop) -> None:
    """Purchase order, item receipt for a part, bill for the rest, payment with discount and credit, void."""
    api, ids = shop.api, shop.ids
    who: Json = {"vendorId": ids["vera"]}
    order = shop.make("purchase_orders", **who, lines=[shop.line("wheel", 10, rate="40.00")])
    link = {"transactionId": order["id"], "transactionLineId": order["lines"][0]["id"]}
    receipt = shop.make("item_receipts", **who, itemLines=[{"quantity": 3, "linkToTransactionLine": link}])
    bill = shop.make("bills", **who, itemLines=[{"linkToTransactionLine": link}])
    assert (receipt["totalAmount"], bill["amountDue"]) == ("120.00", "280.00")
    assert api.fetch("purchase_orders", order)["isFullyReceived"] is True
    credit = shop.make("vendor_credits", **who, itemLines=[shop.line("wheel", 1, cost="40.00")])
    paying = entry(
        bill,
        "234.40",
        discountAmount="5.60",
        discountAccountId=ids["discounts"],
        applyCredits=[{"creditTransactionId": credit["id"], "appliedAmount": "40.00"}],
    )
    payment = shop.make("bill_check_payments", **who, bankAccountId=ids["bank"], applyToTransactions=[paying])
    assert payment["amount"] == "234.40"
    paid = api.fetch("bills", bill)
    assert (paid["isPaid"], paid["openAmount"]) == (True, "0.00")
    assert api.get(path_of("bills_to_pay"), vendorId=ids["vera"])["data"] == []
    # The receipt stays owed: no operation turns it into a bill.
    assert api.get(f"{path_of('vendors')}/{ids['vera']}")["balance"] == "120.00"
    shop.void("bill_check_payments", payment)
    assert api.fetch("bills", bill)["openAmount"] == "240.00"
