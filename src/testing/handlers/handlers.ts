import type { Handled } from "../behaviours/check-behaviour.ts";
import { cancel } from "./cancel.ts";
import { change } from "./change.ts";
import { create } from "./create.ts";
import { deleteTask } from "./delete.ts";
import { get } from "./get.ts";
import type { Handler } from "./handler.ts";
import { importNumbers } from "./import-numbers.ts";
import { list } from "./list.ts";
import { transition } from "./transition.ts";

const HANDLERS: Readonly<Record<Handled, Handler>> = {
  create,
  change,
  get,
  list,
  import: importNumbers,
  cancel,
  delete: deleteTask,
};

/** The handler for what an operation does. Whatever has none is a transition. */
export function handlerOf(does: string): Handler {
  return Object.hasOwn(HANDLERS, does) ? HANDLERS[does as Handled] : transition;
}
