const presets = [["@babel/preset-env", { targets: { node: "22" }, modules: "commonjs" }]];

module.exports = { ...require("./base.cjs"), transform: { "\\.js$": ["babel-jest", { presets }] } };
