"""`CreditCardTransactionResponse`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from ..._schema.containers import DATETIME, INTEGER, STRING, Enumeration, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_datetime, as_integer, odd

_AVS_STREET_STATUS = enumeration("fail", "not_available", "pass")
_AVS_ZIP_STATUS = enumeration("fail", "not_available", "pass")
_CARD_SECURITY_CODE_MATCH = enumeration("fail", "not_available", "pass")
_PAYMENT_STATUS = enumeration("completed", "unknown")


@model
class CreditCardTransactionResponse(Model):
    """Answer of the card processor to a transaction: authorization, address and security-code checks, and settlement
    data.

    Attributes:
        status_code: Result code of the card processor; 0 means success.
        status_message: Result of the card charge in the processor's own words.
        credit_card_transaction_id: Id that the card processor gave to the charge or refund.
        merchant_account_number: Account with the card processor to which the charge was credited.
        authorization_code: Approval code that the card issuer returned for the charge.
        avs_street_status: Result of the address check: whether the street matches what the card issuer has on file.
        avs_zip_status: Result of the address check: whether the postal code matches what the card issuer has on file.
        card_security_code_match: Result of the check of the card's three- or four-digit security code.
        recon_batch_id: Settlement batch of the card processor that contains the charge; serves to match it with the
            bank statement.
        payment_grouping_code: Number by which the card processor groups charges into one bank deposit, so that receipts
            can be matched to the settlement.
        payment_status: Whether the card processor reports the charge as finished; `unknown` calls for checking with the
            processor before charging again.
        transaction_authorized_at: Moment at which the processor approved the charge.
        transaction_authorization_stamp: Number by which the processor marks the authorization in time order; meaningful
            only to the processor.
        client_transaction_id: Id that the software which charged the card gave to the request, for matching the charge
            with its own records.
    """

    status_code: int = wire("statusCode", INTEGER)
    status_message: str = wire("statusMessage", STRING)
    credit_card_transaction_id: str = wire("creditCardTransactionId", STRING)
    merchant_account_number: str = wire("merchantAccountNumber", STRING)
    authorization_code: str | None = wire("authorizationCode", STRING, null=True)
    avs_street_status: Literal["fail", "not_available", "pass"] | str | None = wire(
        "avsStreetStatus", Enumeration(_AVS_STREET_STATUS), null=True
    )
    avs_zip_status: Literal["fail", "not_available", "pass"] | str | None = wire(
        "avsZipStatus", Enumeration(_AVS_ZIP_STATUS), null=True
    )
    card_security_code_match: Literal["fail", "not_available", "pass"] | str | None = wire(
        "cardSecurityCodeMatch", Enumeration(_CARD_SECURITY_CODE_MATCH), null=True
    )
    recon_batch_id: str | None = wire("reconBatchId", STRING, null=True)
    payment_grouping_code: int | None = wire("paymentGroupingCode", INTEGER, null=True)
    payment_status: Literal["completed", "unknown"] | str = wire("paymentStatus", Enumeration(_PAYMENT_STATUS))
    transaction_authorized_at: datetime = wire("transactionAuthorizedAt", DATETIME)
    transaction_authorization_stamp: int | None = wire("transactionAuthorizationStamp", INTEGER, null=True)
    client_transaction_id: str | None = wire("clientTransactionId", STRING, null=True)


def decode_credit_card_transaction_response(data: Any) -> CreditCardTransactionResponse:
    self = new(CreditCardTransactionResponse)
    self._meta = None
    try:
        self.status_message = status_message = data["statusMessage"]
        self.credit_card_transaction_id = credit_card_transaction_id = data["creditCardTransactionId"]
        self.merchant_account_number = merchant_account_number = data["merchantAccountNumber"]
        self.authorization_code = authorization_code = data["authorizationCode"]
        self.avs_street_status = None if (value := data["avsStreetStatus"]) is None else _AVS_STREET_STATUS[value]
        self.avs_zip_status = None if (value := data["avsZipStatus"]) is None else _AVS_ZIP_STATUS[value]
        self.card_security_code_match = (
            None if (value := data["cardSecurityCodeMatch"]) is None else _CARD_SECURITY_CODE_MATCH[value]
        )
        self.recon_batch_id = recon_batch_id = data["reconBatchId"]
        self.payment_status = _PAYMENT_STATUS[data["paymentStatus"]]
        self.client_transaction_id = client_transaction_id = data["clientTransactionId"]
        self.status_code = as_integer(data["statusCode"])
        self.payment_grouping_code = None if (value := data["paymentGroupingCode"]) is None else as_integer(value)
        self.transaction_authorized_at = as_datetime(data["transactionAuthorizedAt"])
        self.transaction_authorization_stamp = (
            None if (value := data["transactionAuthorizationStamp"]) is None else as_integer(value)
        )
        if (
            odd
            or status_message.__class__ is not str
            or credit_card_transaction_id.__class__ is not str
            or merchant_account_number.__class__ is not str
            or (authorization_code is not None and authorization_code.__class__ is not str)
            or (recon_batch_id is not None and recon_batch_id.__class__ is not str)
            or (client_transaction_id is not None and client_transaction_id.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(CreditCardTransactionResponse, data, self)
    return self if len(data) == 14 else note(self, data)
