"""Endpoints of `qbd.credit_card_credits`."""
