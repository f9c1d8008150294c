import { build } from "esbuild";

const [entry, outfile, format, platform, minify] = process.argv.slice(2);
const { warnings } = await build({
  entryPoints: [entry],
  outfile,
  format,
  bundle: true,
  minify: minify === "minify",
  platform,
  logLevel: "silent",
});
for (const { text } of warnings) console.log(text);
