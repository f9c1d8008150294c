import type { OperationFacts } from "../../operation/facts.ts";
import type { Judge } from "./judge.ts";
import type { Pairs } from "../http/pairs.ts";
import type { WireParameters } from "./parameters.ts";
import { INTEGER } from "./query.ts";

type Tree = Map<string, Tree | string>;

/** More levels than any structure of the vendor has. */
const DEEPEST = 16;

/**
 * Reads parameters in the flat form, `Callees.0=…&Variables.0.Key=…`; undefined if the names contradict each other. All values are
 * text, so text is converted if the judge expects a number or a boolean.
 */
export function readFlat(facts: OperationFacts, judge: Judge, pairs: Pairs): WireParameters | undefined {
  const tree: Tree = new Map();
  for (const [name, text] of pairs) if (!insert(tree, name.split("."), text)) return undefined;
  const judged = toValue(tree) as Record<string, unknown>;
  if (!judge(judged)) {
    for (const { keyword, instancePath, params } of judge.errors ?? []) {
      if (keyword === "type") convert(judged, instancePath, String(params.type));
    }
  }
  const texts = new Map(pairs);
  const ids = Object.keys(facts.request).filter((name) => facts.request[name]?.id && texts.has(name));
  const lists = Object.keys(facts.request).filter((name) => facts.request[name]?.ids && Array.isArray(judged[name]));
  const recorded = {
    ...judged,
    ...Object.fromEntries(ids.map((name) => [name, texts.get(name)])),
    ...Object.fromEntries(
      lists.map((name) => [name, (judged[name] as unknown[]).map((_item, index) => texts.get(`${name}.${index}`))]),
    ),
  };
  return { judged, recorded };
}

function insert(tree: Tree, path: readonly string[], text: string): boolean {
  const [name = "", ...rest] = path;
  if (name === "" || path.length > DEEPEST) return false;
  if (rest.length === 0) return !tree.has(name) && tree.set(name, text) === tree;
  const branch = tree.get(name) ?? new Map<string, Tree | string>();
  tree.set(name, branch);
  return typeof branch !== "string" && insert(branch, rest, text);
}

/* Names that count from 0 are the items of a list, in any order: sorted by name, 10 comes before 2. */
function toValue(tree: Tree, isTop = true): unknown {
  const inner = (value: Tree | string | undefined): unknown => (value instanceof Map ? toValue(value, false) : value);
  const indices = Array.from(tree.keys(), (_name, index) => String(index));
  if (!isTop && indices.every((index) => tree.has(index))) return indices.map((index) => inner(tree.get(index)));
  return Object.fromEntries(Array.from(tree, ([name, value]) => [name, inner(value)]));
}

function convert(root: Record<string, unknown>, pointer: string, type: string): void {
  const path = pointer.split("/").slice(1);
  const last = path.pop() ?? "";
  let at: unknown = root;
  for (const name of path) at = (at as Record<string, unknown>)[name.replaceAll("~1", "/").replaceAll("~0", "~")];
  const parent = at as Record<string, unknown>;
  const text = parent[last];
  if (typeof text !== "string") return;
  if (type === "boolean" && (text === "true" || text === "false")) parent[last] = text === "true";
  if ((type === "integer" || type === "number") && INTEGER.test(text)) parent[last] = Number(text);
}
