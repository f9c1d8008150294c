const { join } = require("node:path");

/** Transforms the package too: Jest leaves what is installed as it is unless told otherwise. */
module.exports = {
  rootDir: join(__dirname, "../.."),
  roots: ["<rootDir>/programs/jest"],
  testMatch: ["**/entries.js"],
  testEnvironment: "node",
  transformIgnorePatterns: ["/node_modules/(?!outdial/)"],
};
