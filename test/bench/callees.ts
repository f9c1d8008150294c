import { hash } from "node:crypto";
import { createCcc } from "outdial/ccc";
import { createAutoCalloutTask, TENCENT_KEYS } from "./inputs.ts";

/*
 * CreateAutoCalloutTask with many callees, in one process: normalise, validate, encode and sign, without sending. The floor is
 * JSON.stringify and SHA-256 of the same body, which no client can avoid.
 */

const client = createCcc({ credentials: TENCENT_KEYS });

process.on("message", ({ callees, times }: { callees: number; times: number }) => {
  void (async () => {
    const input = createAutoCalloutTask(callees);
    const rounds: { ours: number; floor: number }[] = [];
    for (let round = 0; round < times; round += 1) {
      const started = performance.now();
      await client.prepare("CreateAutoCalloutTask", input);
      const between = performance.now();
      hash("sha256", JSON.stringify(input), "hex");
      rounds.push({ ours: between - started, floor: performance.now() - between });
    }
    process.send?.({ rounds });
  })();
});
process.on("disconnect", () => process.exit());
process.send?.({});
