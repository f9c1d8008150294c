// As servers do: some tracers patch the module when a program first requires it.
require("node:http");
const { createAiccs } = require("outdial/aiccs");
const { createCcc } = require("outdial/ccc");
const { makeCalls } = require("./support.cjs");

void makeCalls(createAiccs, createCcc);
