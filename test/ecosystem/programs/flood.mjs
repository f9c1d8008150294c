import { createCcc } from "outdial/ccc";
import { cccInput, tencent } from "./support.cjs";

/* Creates COUNT tasks at the same time and prints how many requests ended in which way. */

const { ENDPOINT: endpoint, COUNT: count } = process.env;
const queues = [];
const ccc = createCcc({ credentials: tencent, endpoint, hooks: { queue: ({ waiting }) => void queues.push(waiting) } });
const outcomes = await Promise.all(
  Array.from({ length: Number(count) }, () =>
    ccc.createAutoCalloutTask(cccInput).then(
      () => "created",
      ({ name, cause }) => `${name} ${cause?.code ?? cause?.name}`,
    ),
  ),
);
ccc.close();
const counts = Object.entries(Object.groupBy(outcomes, (outcome) => outcome)).map(([name, all]) => [name, all.length]);
console.log(JSON.stringify({ outcomes: Object.fromEntries(counts), queues }));
