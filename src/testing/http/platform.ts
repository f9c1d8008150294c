import { runInThisContext } from "node:vm";

/** The part of the global scope that a fetch needs. */
type Platform = Pick<typeof globalThis, "Blob" | "FormData" | "ReadableStream" | "Request" | "Response">;

/** The classes of Node's own fetch. A test environment such as Jest's jsdom has a global scope without some of them. */
export function platform(): Platform {
  const { Request, Response, ReadableStream } = globalThis as Partial<Platform>;
  return Request && Response && ReadableStream ? globalThis : (runInThisContext("globalThis") as Platform);
}
