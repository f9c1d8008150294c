import { basename, dirname } from "node:path";

/* webpack and rspack have the same API: `webpack.mjs entry file format platform minify bundler`. */
const [entry, file, format, platform, minify, name] = process.argv.slice(2);
const { default: webpack, rspack } = await import(name);
const isModule = format === "esm";
const compiler = (rspack ?? webpack)({
  mode: "production",
  target: platform === "node" ? "node22" : "web",
  entry,
  output: {
    path: dirname(file),
    filename: basename(file),
    ...(isModule && { module: true, library: { type: "module" } }),
  },
  optimization: { minimize: minify === "minify" },
  experiments: { outputModule: isModule },
  // webpack's advice about bundles for browsers that are larger than 244 kB.
  performance: { hints: false },
});
compiler.run((error, stats) => {
  const { errors, warnings } = stats?.toJson({ all: false, errors: true, warnings: true }) ?? {
    errors: [error],
    warnings: [],
  };
  for (const { message } of [...errors, ...warnings]) console.log(message);
  compiler.close(() => undefined);
});
