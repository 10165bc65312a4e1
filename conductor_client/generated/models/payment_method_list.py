"""`PaymentMethodList`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._list import ListBase, list_decoder
from .payment_method import PaymentMethod, decode_payment_method


@model
class PaymentMethodList(ListBase[PaymentMethod]):
    """The matching payment methods, complete in one list."""

    data: list[PaymentMethod] = wire("data", Array(Record(lambda: PaymentMethod)))


decode_payment_method_list: Decoder[PaymentMethodList] = list_decoder(PaymentMethodList, decode_payment_method)
