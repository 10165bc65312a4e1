"""Match bank lines with received payments by amount and day."""

import os

from conductor import Conductor

END_USER = os.environ["END_USER_ID"]
BANK = {"325.00": "deposit 17", "1200.00": "deposit 18"}


class Matcher:
    def __init__(self, client: Conductor) -> None:
        self.client = client
        self.payments = list(client.qbd.receive_payments.list(conductor_end_user_id=END_USER, limit=50))

    def by_amount(self, wanted: str):
        return [payment for payment in self.payments if payment.total_amount == wanted]  # flag: amount-compared

    def named(self):
        for payment in self.payments:
            if payment.total_amount in BANK:  # flag: amount-compared
                yield BANK[payment.total_amount]  # flag: amount-key
            elif BANK.get(payment.total_amount):  # flag: amount-key
                yield "never"

    def newest(self):
        return max(self.payments, key=lambda payment: payment.created_at)

    def largest(self):
        return max(self.payments, key=lambda payment: payment.total_amount)  # flag: amount-order

    def since(self, moment: str):
        return sum(1 for payment in self.payments if payment.created_at[:19] >= moment)  # flag: moment-text


matcher = Matcher(Conductor(timeout=60))
print(len(matcher.by_amount("325.00")), list(matcher.named()))
print(matcher.newest().id, matcher.largest().ref_number)
print(matcher.since("2020-01-01T00:00:00"))
