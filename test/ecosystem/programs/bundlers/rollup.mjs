import nodeResolve from "@rollup/plugin-node-resolve";
import { rollup } from "rollup";

const [input, file, format, platform] = process.argv.slice(2);
const bundle = await rollup({
  input,
  plugins: [
    nodeResolve({ browser: platform === "browser", ...(platform === "node" && { exportConditions: ["node"] }) }),
  ],
  // zod's own files have comments and imports that Rollup warns of.
  onwarn: ({ message, ids = [], loc }) => {
    if (![loc?.file ?? "", ...ids].some((path) => path.includes("/node_modules/zod/"))) console.log(message);
  },
});
await bundle.write({ file, format, inlineDynamicImports: true });
await bundle.close();
