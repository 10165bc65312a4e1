"""Sales and purchase orders, and what takes from them; deposits."""

from __future__ import annotations

from ..shop import Shop, amounts
from ..support import Json, Refusals, path_of


def test_a_purchase_order(shop: Shop, refuses: Refusals) -> None:
    order = shop.make("purchase_orders", vendorId=shop.ids["vera"], lines=[shop.line("wheel", 10, rate="38.00")])
    link = {"linkToTransactionLine": {"transactionId": order["id"], "transactionLineId": order["lines"][0]["id"]}}

    def wheel() -> float:
        found: float = shop.api.get(f"{path_of('inventory_items')}/{shop.ids['wheel']}")["quantityOnPurchaseOrder"]
        return found

    assert wheel() == 10
    receipt = shop.make("item_receipts", vendorId=shop.ids["vera"], itemLines=[{**link, "quantity": 4}])
    assert (receipt["totalAmount"], wheel()) == ("152.00", 6)
    bill = shop.buy(link)
    assert (bill["amountDue"], bill["itemLines"][0]["quantity"], wheel()) == ("228.00", 6, 0)
    seen = shop.api.fetch("purchase_orders", order)
    (line,) = seen["lines"]
    assert (seen["isFullyReceived"], line["receivedQuantity"], line["unbilledQuantity"]) == (True, 10, 4)
    assert [one["linkType"] for one in seen["linkedTransactions"]] == ["quantity", "quantity"]
    body = {"vendorId": shop.ids["vera"], "transactionDate": "2026-03-10"}
    refuses.create("570", "bills", **body, itemLines=[link])
    refuses.create("570", "bills", **body, linkToTransactionIds=[order["id"]])
    refuses.create("3120", "bills", **{**body, "vendorId": shop.ids["walt"]}, itemLines=[link])
    shop.void("bills", bill)
    assert wheel() == 6
    closed = shop.api.change("purchase_orders", shop.api.fetch("purchase_orders", order), isManuallyClosed=True)
    assert (closed["isFullyReceived"], wheel()) == (True, 0)
    refuses.create("570", "bills", **body, itemLines=[link])
    shop.delete("purchase_orders", closed)
    assert shop.api.fetch("item_receipts", receipt)["linkedTransactions"] == []


def test_a_sales_order(shop: Shop, refuses: Refusals) -> None:
    order = shop.make(
        "sales_orders", customerId=shop.ids["ada"], lines=[shop.line("wheel", 3, rate="70.00"), shop.line("hour", 1)]
    )
    link = {"transactionId": order["id"], "transactionLineId": order["lines"][0]["id"]}
    first = shop.sell({"linkToTransactionLine": link, "quantity": 1}, to="ada")
    assert amounts(first) == ["70.00"]
    body = {"customerId": shop.ids["ada"], "transactionDate": "2026-03-10", "linkToTransactionIds": [order["id"]]}
    refuses.create("3210", "invoices", **body, lines=[{"linkToTransactionLine": link}])
    refuses.create("3210", "invoices", **body, lines=[{"linkToTransactionLine": link, "description": "mine"}])
    second = shop.api.make("invoices", **body)
    assert amounts(second) == ["140.00", "65.00"]
    assert shop.api.fetch("sales_orders", order)["isFullyInvoiced"] is True
    shop.delete("invoices", second)
    seen = shop.api.fetch("sales_orders", order)
    assert (seen["isFullyInvoiced"], [line["quantityInvoiced"] for line in seen["lines"]]) == (False, [1, 0])


def test_what_is_no_item_keeps_no_order_open(shop: Shop, refuses: Refusals) -> None:
    """Texts, subtotals and the heads of groups come with an order that is taken whole, and leave nothing open of it."""
    bob = {"customerId": shop.ids["bob"]}
    lines = [shop.line("hour", 2), shop.line("wheel", 1), shop.line("sub"), shop.line("ten"), {"description": "Thanks"}]
    groups = [{"itemGroupId": shop.ids["kit"], "quantity": 2}]
    order = shop.make("sales_orders", **bob, lines=lines, lineGroups=groups)
    assert order["isFullyInvoiced"] is False
    invoice = shop.make("invoices", **bob, linkToTransactionIds=[order["id"]])
    assert amounts(invoice) == amounts(order) == ["130.00", "75.00", "205.00", "-20.50", None]
    (group,) = invoice["lineGroups"]
    assert (group["itemGroup"]["fullName"], group["quantity"], group["totalAmount"]) == ("Kit", 2, "430.00")
    assert invoice["subtotal"] == order["subtotal"]
    assert shop.api.fetch("sales_orders", order)["isFullyInvoiced"] is True
    refuses.create("570", "invoices", **bob, transactionDate="2026-03-10", linkToTransactionIds=[order["id"]])
    shop.delete("invoices", invoice)
    seen = shop.api.fetch("sales_orders", order)
    assert (seen["isFullyInvoiced"], seen["lineGroups"][0]["lines"][0]["quantityInvoiced"]) == (False, 0)
    bought = shop.make("purchase_orders", vendorId=shop.ids["vera"], lineGroups=[{"itemGroupId": shop.ids["kit"]}])
    link = {"transactionId": bought["id"], "transactionLineId": bought["lineGroups"][0]["lines"][1]["id"]}
    first = shop.buy({"linkToTransactionLine": link})
    rest = shop.make("bills", vendorId=shop.ids["vera"], linkToTransactionIds=[bought["id"]])
    # Of a group what is still open is taken.
    (group,) = rest["itemLineGroups" if "itemLineGroups" in rest else "itemGroupLines"]
    assert [len(first["itemLines"]), [line["item"]["fullName"] for line in group["itemLines"]]] == [1, ["Hour"]]
    assert shop.api.fetch("purchase_orders", bought)["isFullyReceived"] is True


def test_a_line_that_gives_back_is_taken_too(shop: Shop) -> None:
    bob = {"customerId": shop.ids["bob"]}
    order = shop.make("sales_orders", **bob, lines=[shop.line("wheel", 3), shop.line("wheel", -1)])
    wheel = f"{path_of('inventory_items')}/{shop.ids['wheel']}"
    assert shop.api.get(wheel)["quantityOnSalesOrder"] == 2
    invoice = shop.make("invoices", **bob, linkToTransactionIds=[order["id"]])
    assert amounts(invoice) == amounts(order) == ["225.00", "-75.00"]
    seen = shop.api.fetch("sales_orders", order)
    assert (seen["isFullyInvoiced"], [line["quantityInvoiced"] for line in seen["lines"]]) == (True, [3, -1])
    assert shop.api.get(wheel)["quantityOnSalesOrder"] == 0


# --- deposits ---


def test_deposits(shop: Shop, refuses: Refusals) -> None:
    payment = shop.pay("100.00")
    receipt = shop.make("sales_receipts", customerId=shop.ids["bob"], lines=[shop.line("hour", 1)])

    def waiting() -> list[str]:
        return [one["paymentTransactionId"] for one in shop.api.get(path_of("payments_to_deposit"))["data"]]

    assert waiting() == [payment["id"], receipt["id"]]
    lines = [{"paymentTransactionId": payment["id"]}, {"accountId": shop.ids["income"], "amount": "5.00"}]
    cash = {"accountId": shop.ids["savings"], "amount": "20.00"}
    deposit = shop.make("deposits", depositToAccountId=shop.ids["bank"], lines=lines, cashBack=cash)
    assert deposit["totalAmount"] == "85.00"
    assert shop.postings(deposit) == {
        "Bank": "85.00",
        "Income": "-5.00",
        "Savings": "20.00",
        "Undeposited Funds": "-100.00",
    }
    assert waiting() == [receipt["id"]]
    body = {"depositToAccountId": shop.ids["bank"], "transactionDate": "2026-03-10"}
    refuses.create("3120", "deposits", **body, lines=lines)
    refuses.create("3210", "deposits", **body, lines=[{**lines[0], **lines[1]}])
    refuses.create("3210", "deposits", **body, lines=[{"memo": "nothing"}])
    refuses.create("3210", "deposits", **body, lines=[{"accountId": shop.ids["income"], "amount": "-1.00"}])
    refuses.change("3170", "receive_payments", payment, totalAmount="99.00")
    refuses.change("3170", "receive_payments", payment, customerId=shop.ids["ada"])
    refuses.delete("3160", "receive_payments", payment)
    shop.api.change("receive_payments", payment, memo="still here")
    kept = [{"id": deposit["lines"][1]["id"]}]
    changed = shop.api.change("deposits", deposit, lines=kept, cashBack={**cash, "amount": "5.00"})
    assert (changed["totalAmount"], waiting()) == ("0.00", [payment["id"], receipt["id"]])
    again = shop.make("deposits", depositToAccountId=shop.ids["bank"], lines=lines[:1])
    shop.void("deposits", again)
    assert payment["id"] in waiting()


def _progress(shop: Shop, order: Json) -> tuple[list[float], int]:
    """What was invoiced of each line, and how many links there are."""
    seen = shop.api.fetch("sales_orders", order)
    return [line["quantityInvoiced"] for line in seen["lines"]], len(seen["linkedTransactions"])


def _taken(shop: Shop) -> tuple[Json, Json]:
    """A sales order, and an invoice for six of its ten wheels."""
    bob = {"customerId": shop.ids["bob"]}
    order = shop.make("sales_orders", **bob, lines=[shop.line("wheel", 10), shop.line("hour", 5)])
    link = {"transactionId": order["id"], "transactionLineId": order["lines"][0]["id"]}
    return order, shop.make("invoices", **bob, lines=[{"linkToTransactionLine": link, "quantity": 6}])


def test_an_order_that_changes_after_some_of_it_was_invoiced(shop: Shop) -> None:
    order, invoice = _taken(shop)
    first, second = ({"id": line["id"]} for line in order["lines"])
    assert _progress(shop, order) == ([6, 0], 1)
    # Less than was taken: nothing is open of it, and nothing negative is on order.
    order = shop.api.fetch("sales_orders", order)
    order = shop.api.change("sales_orders", order, lines=[{**first, "quantity": 4}, second])
    assert _progress(shop, order) == ([6, 0], 1)
    wheel = shop.api.get(f"{path_of('inventory_items')}/{shop.ids['wheel']}")
    assert wheel["quantityOnSalesOrder"] == 0
    # Another item on a line ends its links; the invoice keeps its lines, whatever is changed of it later.
    order = shop.api.change("sales_orders", order, lines=[{**first, "itemId": shop.ids["frame"]}, second])
    assert _progress(shop, order) == ([0, 0], 0)
    kept = shop.api.fetch("invoices", invoice)
    assert (kept["subtotal"], kept["linkedTransactions"]) == ("450.00", [])
    shop.api.change("invoices", kept, memo="late")
    assert _progress(shop, order) == ([0, 0], 0)


def test_a_line_of_an_order_that_goes_ends_its_links(shop: Shop) -> None:
    order, invoice = _taken(shop)
    order = shop.api.fetch("sales_orders", order)
    shop.api.change("sales_orders", order, lines=[{"id": order["lines"][1]["id"]}])
    assert _progress(shop, order) == ([0], 0)
    assert shop.api.fetch("invoices", invoice)["linkedTransactions"] == []


def test_an_invoice_that_takes_something_else_gives_the_line_back(shop: Shop) -> None:
    order, invoice = _taken(shop)
    before = shop.api.fetch("sales_orders", order)["revisionNumber"]
    line = {"id": invoice["lines"][0]["id"], "quantity": 2}
    invoice = shop.api.change("invoices", invoice, lines=[line])
    assert _progress(shop, order) == ([2, 0], 1)
    invoice = shop.api.change("invoices", invoice, lines=[{**line, "itemId": shop.ids["hour"]}])
    assert (_progress(shop, order), invoice["subtotal"]) == (([0, 0], 0), "130.00")
    assert shop.api.fetch("sales_orders", order)["revisionNumber"] != before


def test_what_is_linked_is_of_one_name(shop: Shop, refuses: Refusals) -> None:
    order, invoice = _taken(shop)
    ada = {"customerId": shop.ids["ada"]}
    refuses.change("3170", "invoices", invoice, **ada)
    refuses.change("3170", "sales_orders", shop.api.fetch("sales_orders", order), **ada)
    # With the link its reason ends.
    invoice = shop.api.change("invoices", invoice, **ada, lines=[{"id": "-1", **shop.line("hour")}])
    assert (invoice["customer"]["fullName"], _progress(shop, order)) == ("Ada", ([0, 0], 0))
    assert (
        shop.api.change("sales_orders", shop.api.fetch("sales_orders", order), **ada)["customer"]["fullName"] == "Ada"
    )
    bought = shop.make("purchase_orders", vendorId=shop.ids["vera"], lines=[shop.line("wheel", 2)])
    bill = shop.make("bills", vendorId=shop.ids["vera"], linkToTransactionIds=[bought["id"]])
    refuses.change("3170", "bills", bill, vendorId=shop.ids["walt"])


def test_more_than_is_open_may_be_taken(shop: Shop) -> None:
    order, _ = _taken(shop)
    link = {"transactionId": order["id"], "transactionLineId": order["lines"][0]["id"]}
    more = shop.sell({"linkToTransactionLine": link, "quantity": 9})
    assert _progress(shop, order) == ([15, 0], 2)
    shop.delete("invoices", more)
    assert _progress(shop, order) == ([6, 0], 1)
    shop.delete("sales_orders", order)


def test_a_payment_of_credits_alone_is_nothing_to_deposit(shop: Shop, refuses: Refusals) -> None:
    invoice = shop.sell(shop.line("hour"))
    credit = shop.make("credit_memos", customerId=shop.ids["bob"], lines=[shop.line("hour")])
    credits = [{"creditTransactionId": credit["id"], "appliedAmount": "65.00"}]
    payment = shop.pay("0.00", {"transactionId": invoice["id"], "applyCredits": credits})
    assert shop.api.fetch("invoices", invoice)["isPaid"] is True
    assert shop.api.get(path_of("payments_to_deposit"))["data"] == []
    line = {"paymentTransactionId": payment["id"]}
    bank = {"depositToAccountId": shop.ids["bank"], "transactionDate": "2026-03-10"}
    refuses.create("3120", "deposits", **bank, lines=[line])
