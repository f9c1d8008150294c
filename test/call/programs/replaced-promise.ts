/*
 * Replaces the global Promise as zone.js does, which Angular uses on servers too: promises of async functions stay native, and are not
 * instances of the new class.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { createAiccs } from "../../../generated/aiccs/index.ts";
import * as inputs from "../../support/inputs.ts";
import { ALIBABA } from "../../support/keys.ts";

const Native = Promise;
class Replacement<Value> extends Native<Value> {
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Replacement.prototype;
  }
}
globalThis.Promise = Replacement;

const body = gzipSync('{"Code":"OK","Success":true,"RequestId":"r","Data":"118700000000000122"}');
const server = createServer((_request, response) => response.setHeader("content-encoding", "gzip").end(body));
await new Native<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const credentials = () => Native.resolve(ALIBABA);
await using aiccs = createAiccs({ credentials, endpoint });
const prepared = await aiccs.prepare("CreateAiCallTask", inputs.createAiCallTask);
const created = await aiccs.createAiCallTask(inputs.createAiCallTask);
const isReplaced = !((await import("node:fs/promises")).stat(".") instanceof Promise);
server.close();
console.log(JSON.stringify({ isReplaced, isSigned: "authorization" in prepared.headers, created: created.Data }));
