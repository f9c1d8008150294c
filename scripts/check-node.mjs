// Plain JavaScript, so that an old Node can run this file and print the reason.
const [major = 0] = process.versions.node.split(".").map(Number);
if (major < 24) {
  console.error(
    `outdial's tools need Node 24 or later; this is ${process.versions.node}.\n` +
      "npm run uses the Node 24 that `npm ci` installs beside them. It is missing if install scripts were switched off:\n" +
      "run `npm ci` without --ignore-scripts, or use a newer Node.",
  );
  process.exit(1);
}
