import { childOf, parentOf } from "../drift/model.ts";
import type { IsKnown, Row } from "./rows/row.ts";
import type { TypeWord } from "./words.ts";

/** A row with its place in the tree. */
export interface Placed {
  readonly path: string;
  readonly row: Row;
  readonly type: TypeWord;
  /** Nothing but the order of the rows says that it stands here. */
  readonly isGuessed: boolean;
}

/** The paths that one source knows: the spec, or a sample of the page. The first that knows a place decides. */
export type Hint = ReadonlySet<string>;

interface Container {
  readonly path: string;
  readonly kind: "object" | "array";
}

/** Finds where each row of a flat table belongs: it lists a tree from its root on, without saying where a level ends. */
export function placeRows(rows: readonly Row[], hints: readonly Hint[]): Placed[] {
  const placed: Placed[] = [];
  const taken = new Set<string>();
  let open: Container[] = [];
  const add = (row: Row, path: string, type: TypeWord, isGuessed: boolean): void => {
    taken.add(path);
    placed.push({ path, row, type, isGuessed });
    // The fields of a structure stand on another page.
    const isOpen = type.ref === undefined;
    if (type.type === "object" && isOpen) open.push({ path, kind: "object" });
    if (type.type !== "array") return;
    if (isOpen) open.push({ path, kind: "array" });
    if (type.item === undefined) return;
    const { example: _ofTheList, ...rest } = row;
    const item = { type: type.item, ...(type.ref !== undefined && { ref: type.ref }) };
    placed.push({ path: `${path}[]`, row: { ...rest, text: [], required: undefined }, type: item, isGuessed: false });
  };

  rows.forEach((row, index) => {
    if (row.name === "" && index === 0 && row.type.type === "object") return;
    const top = open.at(-1);
    if (row.name === "" || isNamedItem(row, top, taken, hints)) {
      const list = open.findLast(({ kind, path }) => kind === "array" && !hasItemRow(placed, path));
      const parent = list ?? top;
      if (!parent) return;
      const path = list ? `${list.path}[]` : childOf(parent.path, "*");
      open = open.slice(0, open.indexOf(parent) + 1);
      const known = placed.findIndex((one) => one.path === path);
      if (known !== -1) placed.splice(known, 1);
      add(row, path, row.type, false);
      return;
    }
    const candidates = [...open.map(({ path, kind }) => (kind === "array" ? `${path}[]` : path)).reverse(), ""];
    const unique = [...new Set(candidates)];
    const known = hints
      .map((hint) => unique.find((candidate) => isFree(childOf(candidate, row.name), hint, taken)))
      .find((candidate) => candidate !== undefined);
    const parent = known ?? unique.find((candidate) => isPlausible(candidate, placed)) ?? "";
    open = open.filter(({ path }) => parent === path || parent === `${path}[]` || isInside(parent, path));
    add(row, childOf(parent, row.name), row.type, known === undefined && unique.length > 1);
  });
  return placed;
}

function isFree(path: string, hint: Hint, taken: ReadonlySet<string>): boolean {
  return hint.has(path) && !taken.has(path);
}

function isInside(path: string, container: string): boolean {
  return path.startsWith(`${container}.`) || path.startsWith(`${container}[]`);
}

/* An array of plain values has no fields. */
function isPlausible(candidate: string, placed: readonly Placed[]): boolean {
  if (!candidate.endsWith("[]")) return true;
  const item = placed.find(({ path }) => path === candidate);
  return item === undefined || item.type.type === "object";
}

function hasItemRow(placed: readonly Placed[], list: string): boolean {
  const row = placed.find(({ path }) => path === list)?.row;
  const item = placed.find(({ path }) => path === `${list}[]`);
  return item !== undefined && item.row.line !== row?.line;
}

/* Glued pages name an item row: the array's own name in lower camel case, or `data`. */
function isNamedItem(
  row: Row,
  top: Container | undefined,
  taken: ReadonlySet<string>,
  hints: readonly Hint[],
): boolean {
  if (top?.kind !== "array") return false;
  const array = top.path.slice(parentOf(top.path).length).replace(/^\./, "");
  const places = ["", parentOf(top.path), `${top.path}[]`].map((parent) => childOf(parent, row.name));
  if (places.some((place) => hints.some((hint) => isFree(place, hint, taken)))) return false;
  const isLower = /^[a-z]/.test(row.name) && /^[A-Z]/.test(array);
  return isLower && (row.name.toLowerCase() === array.toLowerCase() || row.name === "data" || /^array</.test(row.name));
}

/** The paths of a sample. */
export function pathsOfSample(value: unknown, path = ""): Set<string> {
  const paths = new Set<string>();
  const visit = (inner: unknown, at: string): void => {
    if (at !== "") paths.add(at);
    if (Array.isArray(inner)) inner.forEach((item) => visit(item, `${at}[]`));
    else if (typeof inner === "object" && inner !== null)
      for (const [key, child] of Object.entries(inner)) visit(child, childOf(at, key));
  };
  visit(value, path);
  return paths;
}

/** Whether any hint has a field of this name, wherever. */
export function knownNames(hints: readonly Hint[]): IsKnown {
  const names = new Set(
    hints.flatMap((hint) => [...hint].map((path) => path.split(".").at(-1)?.replaceAll("[]", "") ?? "")),
  );
  return (name) => names.has(name);
}
