import { channel } from "node:diagnostics_channel";
import { appendFileSync } from "node:fs";
import type { ClientRequest } from "node:http";

/* Loaded before a program: writes the host and the operation of each HTTP request to the file OUTDIAL_TEST_REQUESTS, one a line. */

const file = process.env.OUTDIAL_TEST_REQUESTS ?? "";

channel("http.client.request.start").subscribe((message) => {
  const { request } = message as { request: ClientRequest };
  const operation = request.getHeader("x-acs-action") ?? request.getHeader("x-tc-action");
  appendFileSync(file, `${request.host} ${String(operation)}\n`);
});
