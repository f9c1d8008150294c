import { testConsumers } from "./consumers.ts";

/* The fastest of the compilers that the README names. `npm run test:slow` tests the others (test/ecosystem/compilers.test.ts). */
testConsumers(["7", "typescript7"]);
