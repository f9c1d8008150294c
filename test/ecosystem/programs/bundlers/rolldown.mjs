import { rolldown } from "rolldown";

const [input, file, format, platform, minify] = process.argv.slice(2);
const bundle = await rolldown({ input, platform, onLog: (_level, { message }) => console.log(message) });
await bundle.write({ file, format, minify: minify === "minify" });
await bundle.close();
