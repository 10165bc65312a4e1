"""`PaymentToDepositList`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._list import ListBase, list_decoder
from .payment_to_deposit import PaymentToDeposit, decode_payment_to_deposit


@model
class PaymentToDepositList(ListBase[PaymentToDeposit]):
    """The payments and cash sales not yet deposited, with the ids that a deposit line needs."""

    data: list[PaymentToDeposit] = wire("data", Array(Record(lambda: PaymentToDeposit)))


decode_payment_to_deposit_list: Decoder[PaymentToDepositList] = list_decoder(
    PaymentToDepositList, decode_payment_to_deposit
)
