import { basename, dirname } from "node:path";

/* webpack and rspack have the same API: `webpack.mjs entry file format bundler`. */
const [entry, file, format, name] = process.argv.slice(2);
const { default: webpack, rspack } = await import(name);
const isModule = format === "esm";
const compiler = (rspack ?? webpack)({
  mode: "production",
  target: "node22",
  entry,
  output: {
    path: dirname(file),
    filename: basename(file),
    ...(isModule && { module: true, library: { type: "module" } }),
  },
  experiments: { outputModule: isModule },
});
compiler.run((error, stats) => {
  const { errors, warnings } = stats?.toJson({ all: false, errors: true, warnings: true }) ?? {
    errors: [error],
    warnings: [],
  };
  for (const { message } of [...errors, ...warnings]) console.log(message);
  compiler.close(() => undefined);
});
