// Ajv and its helpers are CommonJS; what outdial uses of them is named here once.
export { _, Ajv2020, type CodeKeywordDefinition } from "ajv/dist/2020.js";
