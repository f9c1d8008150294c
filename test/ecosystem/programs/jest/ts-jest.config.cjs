const tsconfig = { allowJs: true, module: "commonjs", target: "es2023", esModuleInterop: true };

module.exports = { ...require("./base.cjs"), transform: { "\\.js$": ["ts-jest", { tsconfig, diagnostics: false }] } };
