"""`EmployeeList`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._list import ListBase, list_decoder
from .employee import Employee, decode_employee


@model
class EmployeeList(ListBase[Employee]):
    """The matching employees, complete in one list."""

    data: list[Employee] = wire("data", Array(Record(lambda: Employee)))


decode_employee_list: Decoder[EmployeeList] = list_decoder(EmployeeList, decode_employee)
