"""`BuildAssemblyPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .build_assembly import BuildAssembly, decode_build_assembly


@model
class BuildAssemblyPage(PageBase):
    """One page of build assemblies, with the cursor of the next page, or null when there are no more."""

    data: list[BuildAssembly] = wire("data", Array(Record(lambda: BuildAssembly)))


decode_build_assembly_page: Decoder[BuildAssemblyPage] = page_decoder(BuildAssemblyPage, decode_build_assembly)
