import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import ts from "typescript-eslint";

// ESLint with type-aware rules rather than a faster linter: a promise that nobody awaits is a call that nobody checks,
// and only rules that know the types can see it.
export default defineConfig(
  globalIgnores(["dist", ".prove", ".docs", "coverage", "generated"]),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  {
    // Not projectService: for a whole run it reads everything twice, which takes a third of the time.
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      // There are no enums here (erasableSyntaxOnly), and this rule asks for the type of every assignment.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      // hey-api's DSL hands out proxies that this rule takes for foreign instances.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // `for (const _ of text)` counts code points; an arrow that calls something may be short.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  // In type tests a type parameter is the question itself.
  { files: ["test/types/*.ts"], rules: { "@typescript-eslint/no-unnecessary-type-parameters": "off" } },
  {
    files: ["**/*.mjs"],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: { process: "readonly", console: "readonly" } },
  },
);
