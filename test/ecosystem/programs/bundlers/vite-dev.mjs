/* Runs a program as a development server with rendering on the server does: `vite-dev.mjs entry external|bundled`. */
import { createServer } from "vite";

const [entry, packages] = process.argv.slice(2);
const server = await createServer({
  configFile: false,
  logLevel: "warn",
  appType: "custom",
  server: { middlewareMode: true, ws: false },
  ...(packages === "bundled" && { ssr: { noExternal: true } }),
});
await (
  await server.ssrLoadModule(entry)
).finished;
await server.close();
