"""Endpoints of `qbd.bill_credit_card_payments`."""
