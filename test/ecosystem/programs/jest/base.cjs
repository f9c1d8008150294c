const { join } = require("node:path");

/** Transforms the package too: by default Jest does not transform installed packages. */
module.exports = {
  rootDir: join(__dirname, "../.."),
  roots: ["<rootDir>/programs/jest"],
  testMatch: ["**/entries.js"],
  testEnvironment: process.env.TEST_ENVIRONMENT,
  transformIgnorePatterns: ["/node_modules/(?!outdial/)"],
};
