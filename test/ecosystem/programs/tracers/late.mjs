/* A program that loads outdial before its tracer, and creates its clients after that. */
import { createAiccs } from "outdial/aiccs";
import { createCcc } from "outdial/ccc";
import { makeCalls } from "../support.cjs";

await import(process.env.TRACER);
await makeCalls(createAiccs, createCcc);
