"""`ShippingMethodList`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._list import ListBase, list_decoder
from .shipping_method import ShippingMethod, decode_shipping_method


@model
class ShippingMethodList(ListBase[ShippingMethod]):
    """The matching shipping methods, complete in one list."""

    data: list[ShippingMethod] = wire("data", Array(Record(lambda: ShippingMethod)))


decode_shipping_method_list: Decoder[ShippingMethodList] = list_decoder(ShippingMethodList, decode_shipping_method)
