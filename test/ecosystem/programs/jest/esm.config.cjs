const { join } = require("node:path");

/** Jest's own ES modules, without a transform. */
module.exports = {
  rootDir: join(__dirname, "../.."),
  roots: ["<rootDir>/programs/jest"],
  testMatch: ["**/entries.mjs"],
  moduleFileExtensions: ["mjs", "js"],
  transform: {},
  testEnvironment: process.env.TEST_ENVIRONMENT,
  ...(process.env.CONDITION && { testEnvironmentOptions: { customExportConditions: [process.env.CONDITION] } }),
};
