"""`SalesOrderDeleteResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._delete_result import DeleteResultBase, delete_result_decoder

_OBJECT_TYPE = enumeration("qbd_sales_order")


@model
class SalesOrderDeleteResult(DeleteResultBase):
    """Confirmation with the id and reference number of the deleted sales order."""

    object_type: Literal["qbd_sales_order"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_sales_order_delete_result: Decoder[SalesOrderDeleteResult] = delete_result_decoder(
    SalesOrderDeleteResult, _OBJECT_TYPE
)
