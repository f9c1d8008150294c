import { createAiccs } from "outdial/aiccs";
import { createCcc } from "outdial/ccc";
import { makeCalls } from "./support.cjs";

await makeCalls(createAiccs, createCcc);
