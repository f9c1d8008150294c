import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import {
  ALIBABA_FORM,
  checkCredentials,
  TENCENT_FORM,
  type AlibabaCredentials,
  type TencentCredentials,
} from "../credentials.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { handleAlibaba, type Handled } from "./alibaba.ts";
import type { RawAnswer, RawRequest } from "./raw-request.ts";
import { TaskStore, type FakeTask } from "./state.ts";
import { handleTencent } from "./tencent.ts";
import type { Account, Verifier } from "./verify.ts";

export interface FakeCloudOptions {
  /** The keys that the cloud knows; each pair is an account of its own. */
  readonly credentials: FakeCredentials | readonly FakeCredentials[];
  /** The cloud's time, for the age of signatures. Default: the machine's. */
  readonly clock?: () => Date;
  /** Tasks that every account has from the start. Default: none. */
  readonly state?: { readonly tasks?: readonly FakeTask[] };
}

export type FakeCredentials = AlibabaCredentials | TencentCredentials;

/** A request that the cloud answered. */
export interface FakeCall {
  /** undefined where the request was refused before it was known whose it is. */
  readonly service: string | undefined;
  readonly operation: string | undefined;
  /** The parameters as they came over the wire, typed. */
  readonly parameters: Readonly<Record<string, unknown>> | undefined;
  readonly status: number;
  /** The vendor's code; `OK` on success. */
  readonly code: string;
  readonly requestId: string;
}

export interface FakeCloud {
  /** Answers in this process; to be given to a client as its `fetch`. */
  readonly fetch: (
    url: string,
    init?: { method?: string; headers?: Record<string, string>; body?: string | null; signal?: AbortSignal },
  ) => Promise<Response>;
  /** Answers on a port; 0, the default, is a free one. */
  listen(options?: { port?: number; host?: string }): Promise<{ readonly url: string; close(): Promise<void> }>;
  /** Every request so far, oldest first. */
  readonly calls: readonly FakeCall[];
  /** The tasks of an account, by its key id. */
  tasks(keyId: string): readonly FakeTask[];
}

/**
 * A cloud that refuses what the vendors refuse: it verifies each signature from the raw request with code of its own,
 * judges the parameters by the specs, keeps tasks, and answers in the vendors' envelopes.
 */
export function createFakeCloud(options: FakeCloudOptions): FakeCloud {
  // A caller without types may give nothing at all.
  const { credentials, clock = () => new Date(), state } = (options as FakeCloudOptions | undefined) ?? {};
  const accounts = new Map(readAccounts(credentials).map((account) => [account.id, account]));
  const stores = new Map<string, TaskStore>();
  for (const id of accounts.keys()) {
    const store = new TaskStore();
    state?.tasks?.forEach((task) => store.seed(task));
    stores.set(id, store);
  }
  const storeOf = ({ id }: Account): TaskStore => stores.get(id) ?? new TaskStore();
  const nonces = new Set<string>();
  const calls: FakeCall[] = [];
  const verifier: Verifier = {
    account: (id) => accounts.get(id),
    now() {
      const time = clock().getTime();
      if (Number.isNaN(time)) throw new ConfigurationError("clock must return a valid Date");
      return time;
    },
    isFresh: (nonce) => !nonces.has(nonce) && nonces.add(nonce).has(nonce),
  };

  const answer = (request: RawRequest): RawAnswer => {
    const requestId = randomUUID();
    const isTencent =
      request.headers["x-tc-action"] !== undefined || request.headers.authorization?.startsWith("TC3") === true;
    const handled: Handled = isTencent
      ? handleTencent(request, verifier, storeOf, requestId)
      : handleAlibaba(request, verifier, storeOf, requestId);
    const { service, operation, parameters, code } = handled;
    calls.push({ service, operation, parameters, status: handled.answer.status, code, requestId });
    return handled.answer;
  };

  return {
    calls,
    tasks: (keyId) => stores.get(keyId)?.all() ?? [],
    // eslint-disable-next-line @typescript-eslint/require-await -- a bad URL or an abort must reject, not throw
    async fetch(url, { method = "GET", headers = {}, body, signal } = {}) {
      signal?.throwIfAborted();
      const { host, pathname, search } = new URL(url);
      const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
      const {
        status,
        headers: sent,
        body: text,
      } = answer({ method, target: pathname + search, headers: { host, ...lower }, body: Buffer.from(body ?? "") });
      return new Response(text, { status, headers: sent });
    },
    async listen({ port = 0, host = "127.0.0.1" } = {}) {
      // The vendors take longer queries than Node does by default.
      const server = createServer(
        { maxHeaderSize: 1024 * 1024 },
        (incoming, outgoing) => void respond(incoming, outgoing, answer),
      );
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, host, resolve);
      });
      const { port: open } = server.address() as AddressInfo;
      return {
        url: `http://${host.includes(":") ? `[${host}]` : host}:${open}`,
        close: () =>
          new Promise((resolve, reject) => {
            // Closing twice is no mistake.
            server.close((error) => (error && server.listening ? reject(error) : resolve()));
            server.closeAllConnections();
          }),
      };
    },
  };
}

async function respond(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: (request: RawRequest) => RawAnswer,
): Promise<void> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
  } catch {
    // The client went away before its request was whole.
    outgoing.destroy();
    return;
  }
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  const { method = "", url: target = "/" } = incoming;
  const { status, headers: sent, body } = answer({ method, target, headers, body: Buffer.concat(chunks) });
  outgoing.writeHead(status, { ...sent, "content-length": Buffer.byteLength(body) }).end(body);
}

function readAccounts(credentials: FakeCloudOptions["credentials"] | undefined): Account[] {
  const all = [credentials ?? []].flat();
  if (all.length === 0)
    throw new ConfigurationError("a fake cloud needs credentials to know: those that the clients of the test have");
  return all.map((keys) => {
    const isTencent = "secretId" in keys;
    checkCredentials(isTencent ? TENCENT_FORM : ALIBABA_FORM, keys);
    return isTencent
      ? { id: keys.secretId, secret: keys.secretKey, token: keys.token }
      : { id: keys.accessKeyId, secret: keys.accessKeySecret, token: keys.securityToken };
  });
}
