/** The script for each bundler; its arguments are the program, the output file, the format, the platform and "minify". */
export const BUNDLERS: Readonly<Record<string, readonly [script: string, ...more: string[]]>> = {
  esbuild: ["esbuild.mjs"],
  webpack: ["webpack.mjs", "webpack"],
  rspack: ["webpack.mjs", "@rspack/core"],
  Rollup: ["rollup.mjs"],
  Rolldown: ["rolldown.mjs"],
  Vite: ["vite.mjs"],
};
