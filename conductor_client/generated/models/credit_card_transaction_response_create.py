"""`CreditCardTransactionResponseCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ..._schema.containers import DATETIME, INTEGER, STRING, Enumeration, enumeration
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateTimeInput, Unset

_AVS_STREET_STATUS = enumeration("fail", "not_available", "pass")
_AVS_ZIP_STATUS = enumeration("fail", "not_available", "pass")
_CARD_SECURITY_CODE_MATCH = enumeration("fail", "not_available", "pass")
_PAYMENT_STATUS = enumeration("completed", "unknown")


@model
class CreditCardTransactionResponseCreate(RequestModel):
    """What the card processor answered: authorization, checks of address and security code, settlement data.

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
    authorization_code: str | Unset = wire("authorizationCode", STRING, default=UNSET)
    avs_street_status: Literal["fail", "not_available", "pass"] | Unset = wire(
        "avsStreetStatus", Enumeration(_AVS_STREET_STATUS), default=UNSET
    )
    avs_zip_status: Literal["fail", "not_available", "pass"] | Unset = wire(
        "avsZipStatus", Enumeration(_AVS_ZIP_STATUS), default=UNSET
    )
    card_security_code_match: Literal["fail", "not_available", "pass"] | Unset = wire(
        "cardSecurityCodeMatch", Enumeration(_CARD_SECURITY_CODE_MATCH), default=UNSET
    )
    recon_batch_id: str | Unset = wire("reconBatchId", STRING, default=UNSET)
    payment_grouping_code: int | Unset = wire("paymentGroupingCode", INTEGER, default=UNSET)
    payment_status: Literal["completed", "unknown"] = wire("paymentStatus", Enumeration(_PAYMENT_STATUS))
    transaction_authorized_at: DateTimeInput = wire("transactionAuthorizedAt", DATETIME)
    transaction_authorization_stamp: int | Unset = wire("transactionAuthorizationStamp", INTEGER, default=UNSET)
    client_transaction_id: str | Unset = wire("clientTransactionId", STRING, default=UNSET)


class CreditCardTransactionResponseCreateDict(TypedDict, total=False):
    status_code: Required[int]
    status_message: Required[str]
    credit_card_transaction_id: Required[str]
    merchant_account_number: Required[str]
    authorization_code: str
    avs_street_status: Literal["fail", "not_available", "pass"]
    avs_zip_status: Literal["fail", "not_available", "pass"]
    card_security_code_match: Literal["fail", "not_available", "pass"]
    recon_batch_id: str
    payment_grouping_code: int
    payment_status: Required[Literal["completed", "unknown"]]
    transaction_authorized_at: Required[DateTimeInput]
    transaction_authorization_stamp: int
    client_transaction_id: str
