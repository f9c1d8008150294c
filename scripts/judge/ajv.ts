// Ajv and its helpers are CommonJS. The parts that outdial uses are named here once.
export { _, Ajv2020, type CodeKeywordDefinition } from "ajv/dist/2020.js";
