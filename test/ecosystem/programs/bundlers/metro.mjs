/* Bundles a program for React Native: `metro.mjs entry file modules`, with the folder of the installed packages. */
import { dirname } from "node:path";
import Metro from "metro";

const [entry, out, modules] = process.argv.slice(2);
const config = await Metro.loadConfig({ cwd: process.cwd() });
const reporter = { update: ({ type, error }) => type === "bundling_error" && console.log(error.message) };
const bundled = {
  ...config,
  reporter,
  watchFolders: [process.cwd(), dirname(modules)],
  resolver: { ...config.resolver, unstable_conditionNames: ["react-native"], nodeModulesPaths: [modules] },
  transformer: {
    ...config.transformer,
    getTransformOptions: async () => ({ transform: { experimentalImportSupport: true } }),
  },
};
await Metro.runBuild(bundled, { entry, out, platform: "ios", dev: false, minify: false });
process.exit();
