import { spawn } from "node:child_process";
import { once } from "node:events";
import { pathToFileURL } from "node:url";

/** A language server that shows what an editor shows. */
export interface LanguageServer extends AsyncDisposable {
  /** Opens a file of a project with this content. */
  open(file: string, text: string): void;
  /** The hover text at an offset of an open file, as Markdown. */
  hover(file: string, text: string, offset: number): Promise<string>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Starts the language server of a native TypeScript compiler for a folder. */
export async function startLanguageServer(compiler: string, folder: string): Promise<LanguageServer> {
  const server = spawn(process.execPath, [compiler, "--lsp", "--stdio"], {
    cwd: folder,
    stdio: ["pipe", "pipe", "ignore"],
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const receive = ({ id, method, params, result, error }: Message): void => {
    if (id === undefined) return;
    // The server's own questions, such as for its configuration.
    if (method !== undefined) send({ id, result: params?.items?.map(() => null) ?? null });
    else if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
  };
  let received = Buffer.alloc(0);
  server.stdout.on("data", (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const end = received.indexOf("\r\n\r\n");
      const start = end + 4;
      const length = Number(/Content-Length: (\d+)/i.exec(received.toString("latin1", 0, Math.max(end, 0)))?.[1]);
      if (end < 0 || received.length < start + length) return;
      receive(JSON.parse(received.toString("utf8", start, start + length)) as Message);
      received = received.subarray(start + length);
    }
  });
  let last = 0;
  const request = (method: string, params: object): Promise<unknown> => {
    const answered = Promise.withResolvers<unknown>();
    waiting.set((last += 1), answered);
    send({ id: last, method, params });
    return answered.promise;
  };
  const uriOf = (file: string): string => pathToFileURL(file).href;
  const capabilities = { textDocument: { hover: { contentFormat: ["markdown"] } } };
  await request("initialize", { processId: process.pid, rootUri: uriOf(folder), capabilities, workspaceFolders: null });
  send({ method: "initialized", params: {} });
  return {
    open(file, text) {
      const textDocument = { uri: uriOf(file), languageId: "typescript", version: 1, text };
      send({ method: "textDocument/didOpen", params: { textDocument } });
    },
    async hover(file, text, offset) {
      const lines = text.slice(0, offset).split("\n");
      const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
      const found = await request("textDocument/hover", { textDocument: { uri: uriOf(file) }, position });
      return (found as { contents: { value: string } } | null)?.contents.value ?? "";
    },
    async [Symbol.asyncDispose]() {
      const exited = once(server, "exit");
      server.kill();
      await exited;
    },
  };
}
