import type { AnswerFields, Behaviour } from "../../../src/testing/behaviours/behaviour.ts";
import { familyOf, type FamilyName } from "../../../src/testing/families/families.ts";
import { handlerOf } from "../../../src/testing/handlers/handlers.ts";
import { CloudState } from "../../../src/testing/state/cloud-state.ts";
import type { FakeTask } from "../../../src/testing/tasks/fake-task.ts";
import type { Outcome } from "../../../src/testing/state/outcome.ts";

/* Runs handlers with operations of the test's own, because there are more handlers than operations that use them. */

export const NOW = Date.parse("2026-01-02T03:04:05Z");
export const HOUR = 3_600_000;

/** An answer of nothing but the envelope. */
export const NOTHING: AnswerFields = { fields: {} };

type OwnBehaviour = Omit<Behaviour, "family" | "answer"> & { readonly answer?: AnswerFields };

/** An account with tasks, and operations of one family that work on it. */
export function account(family: FamilyName, tasks: readonly FakeTask[] = []) {
  const state = new CloudState(["key"]);
  state.seed("key", tasks, NOW);
  const store = state.storeOf("key");
  return {
    store,
    tasks: (now = NOW) => store.all(now),
    /** Does what an operation with such a behaviour would do. `kept` are the parameters that stay with the task. */
    run: (
      { answer = NOTHING, ...behaviour }: OwnBehaviour,
      parameters: Readonly<Record<string, unknown>>,
      { now = NOW, kept = [] as readonly string[], declared = Object.keys(parameters) } = {},
    ): Outcome =>
      handlerOf(behaviour.does)({
        behaviour: { ...behaviour, family, answer },
        ...{ family: familyOf(family), familyName: family, parameters, kept: new Set(kept), declared, store, now },
        nextId: (kind) => state.nextId(family, kind),
      }),
  };
}
