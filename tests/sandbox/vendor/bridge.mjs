// Runs where conductor-node is installed: a call of its client for each line of input, an answer for each.
//
// Usage: node bridge.mjs FOLDER_WITH_NODE_MODULES BASE_URL KEY END_USER_ID

import { createRequire } from "node:module";
import path from "node:path";
import readline from "node:readline";

const [folder, baseURL, apiKey, conductorEndUserId] = process.argv.slice(2);
const require = createRequire(path.join(path.resolve(folder), "any.js"));
const Conductor = require("conductor-node");
const client = new (Conductor.default ?? Conductor)({ apiKey, baseURL, maxRetries: 0 });

const camel = (name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());

// What this version of the client has no method for, by the client's own road for that.
function bare({ method, url, fields }) {
  const headers = { "Conductor-End-User-Id": conductorEndUserId };
  if (method === "GET") return client.get(url, { headers, query: fields });
  return client.post(url, { headers, ...(Object.keys(fields).length ? { body: fields } : {}) });
}

async function answer(call) {
  const names = call.path.map(camel);
  const method = names.pop();
  const resource = names.reduce((target, name) => target?.[name], client);
  try {
    const found =
      resource?.[method] === undefined ? await bare(call) : await resource[method](...call.ids, { conductorEndUserId, ...call.fields });
    if (typeof found.getNextPage !== "function") return { status: 200, body: found };
    const { data, nextCursor } = found;
    return { status: 200, body: { data, nextCursor } };
  } catch (error) {
    if (!error.status) return { status: null, failure: error.constructor.name };
    return { status: error.status, body: error.error ?? null };
  }
}

// Of an answer that ends before its Content-Length this client's HTTP library (node-fetch 2) hears nothing, for ever.
const endless = () => new Promise((resolve) => setTimeout(resolve, 5000, { status: null, failure: "NoEnd" }).unref());

for await (const line of readline.createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await Promise.race([answer(JSON.parse(line)), endless()])));
}
