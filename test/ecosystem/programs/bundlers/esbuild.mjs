import { build } from "esbuild";

const [entry, outfile, format] = process.argv.slice(2);
const { warnings } = await build({
  entryPoints: [entry],
  outfile,
  format,
  bundle: true,
  platform: "node",
  logLevel: "silent",
});
for (const { text } of warnings) console.log(text);
