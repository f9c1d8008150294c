import { OPERATIONS } from "../operations.ts";
import type { CloudState } from "../state/cloud-state.ts";
import type { Outcome } from "../state/outcome.ts";
import { run, type OperationRequest } from "./run.ts";

/** Whether an operation only reads. */
export function isQuery(operation: string): boolean {
  return OPERATIONS.get(operation)?.kind === "query";
}

/** Runs an operation of an account, and lets the state repeat it later for queries that lag. */
export function recordedRun(state: CloudState, keyId: string, request: OperationRequest): Outcome {
  const { operation, now, nextId } = request;
  if (!state.isLagging || isQuery(operation)) return run(request);
  const ids: string[] = [];
  const noted: OperationRequest["nextId"] = (family, kind) => {
    const id = nextId(family, kind);
    ids.push(id);
    return id;
  };
  const outcome = run({ ...request, nextId: noted });
  if (outcome.code === "OK")
    state.record(keyId, now, (store) => {
      // What it creates has the same ids.
      const again = ids.values();
      run({ ...request, store, nextId: () => again.next().value ?? "" });
    });
  return outcome;
}
