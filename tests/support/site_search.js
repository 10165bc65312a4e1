// Asks the search of a built site, by its own worker: node site_search.js WORKER SEARCH.JSON '["question", ...]'.
// Prints for each question the places that it finds, best first, as JSON.
const { readFileSync } = require("node:fs");

const [worker, index, questions] = process.argv.slice(2);
let answer;
globalThis.self = globalThis;
globalThis.postMessage = (message) => answer(message);
(0, eval)(readFileSync(worker, "utf8"));

function ask(data) {
  return new Promise((resolve) => {
    answer = resolve;
    self.onmessage({ data: structuredClone(data) });
  });
}

async function main() {
  const content = JSON.parse(readFileSync(index, "utf8"));
  await ask({ type: 0, data: content });
  const filter = { input: { type: "operator", data: { operator: "and", operands: [] } }, aggregation: { input: [] } };
  const found = [];
  for (const input of JSON.parse(questions)) {
    const { type, data } = await ask({ type: 2, data: { input, filter } });
    if (type !== 3) throw new Error(`the search failed: ${input}`);
    found.push(data.items.map((item) => content.items[item.id]?.location ?? JSON.stringify(item)));
  }
  console.log(JSON.stringify(found));
}

main();
