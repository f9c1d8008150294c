/* The entries that a program of CommonJS can require, with the zod of the program. */
const zod = require("zod");
const { CreateAiCallTaskFields } = require("outdial/aiccs/schemas");
const { createAiccs } = require("outdial/aiccs");

console.log(CreateAiCallTaskFields instanceof zod.ZodObject, typeof createAiccs);
