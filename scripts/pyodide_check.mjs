// Imports the package in Pyodide, which is Python in WebAssembly, and decodes an answer with it.
// Usage: node pyodide_check.mjs PYODIDE_FOLDER PACKAGE_FOLDER SITE_PACKAGES
import { pathToFileURL } from "node:url";

const [folder, root, site] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(`${folder}/pyodide.mjs`).href);
const pyodide = await loadPyodide({ indexURL: folder });
for (const [place, path] of [["/package", root], ["/site", site]]) {
  pyodide.FS.mkdirTree(place);
  pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root: path }, place);
}
const said = pyodide.runPython(`
import sys
from decimal import Decimal

sys.dont_write_bytecode = True
sys.path[:0] = ["/package", "/site"]
from conductor_client import AsyncConductor, __version__
from conductor_client.models import Invoice

invoice = Invoice.from_dict({
    "id": "1",
    "createdAt": "2026-01-02T03:04:05-05:00",
    "transactionDate": "2026-01-02",
    "subtotal": "12.50",
    "lines": [{"id": "l", "quantity": 2.5}],
})
assert invoice.subtotal == Decimal("12.50")
assert invoice.created_at.isoformat() == "2026-01-02T03:04:05-05:00"
assert invoice.lines[0].quantity == Decimal("2.5")
assert invoice.to_dict()["transactionDate"] == "2026-01-02"
client = AsyncConductor(api_key="sk_x", end_user_id="end_usr_x")
assert client.qbd.invoices.retrieve
f"conductor_client {__version__} on Python {sys.version.split()[0]}, {sys.platform}"
`);
console.log(said);
