import { basename, dirname } from "node:path";
import { build, createLogger } from "vite";

const [entry, file, format, platform, minify] = process.argv.slice(2);
const logger = createLogger("warn");
logger.warn = logger.error = (message) => console.log(message);
await build({
  configFile: false,
  logLevel: "warn",
  customLogger: logger,
  // A program for Node, with outdial in the bundle; or a library for pages.
  ...(platform === "node" && { ssr: { noExternal: true } }),
  build: {
    outDir: dirname(file),
    emptyOutDir: false,
    minify: minify === "minify",
    ...(platform === "node" ? { ssr: entry } : { lib: { entry, formats: [format] } }),
    rollupOptions: { output: { format, entryFileNames: basename(file) } },
  },
});
