import { testConsumers } from "../types/consumers.ts";

/* The older compilers that the README names, which take ten times as long as TypeScript 7 (test/types/consumers.test.ts). */
testConsumers(["5.9", "typescript"], ["6", "typescript6"]);
