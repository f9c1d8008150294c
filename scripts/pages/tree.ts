import { childOf, parentOf } from "../facts/model.ts";
import type { IsKnown, Row } from "./rows/row.ts";
import type { TypeWord } from "../descriptions/cell-words.ts";

/** A row with its path in the tree of fields. */
export interface Placed {
  readonly path: string;
  readonly row: Row;
  readonly type: TypeWord;
  /** Only the order of the rows suggests that the row belongs here. */
  readonly isGuessed: boolean;
}

export interface Tree {
  readonly placed: readonly Placed[];
  /** Rows without a name that cannot be the items of an array or a map. */
  readonly strays: readonly Row[];
}

/** The paths known from one source: the spec, or a sample of the page. The first source that knows a path decides. */
export type Hint = ReadonlySet<string>;

interface Container {
  readonly path: string;
  readonly kind: "object" | "array";
}

/* The deepest known structure has four levels. Without a limit, a list of objects would become a chain of guesses. */
const DEEPEST = 8;

/** Finds the path of each row of a flat table, which lists a tree from its root and does not show where a level ends. */
export function placeRows(rows: readonly Row[], hints: readonly Hint[]): Tree {
  const placed: (Placed | undefined)[] = [];
  const indexes = new Map<string, number>();
  const strays: Row[] = [];
  const parents = new Set(hints.flatMap((hint) => [...hint].map(parentOf)));
  let open: Container[] = [];
  const at = (path: string): Placed | undefined => placed[indexes.get(path) ?? -1];
  const put = (one: Placed): void => {
    indexes.set(one.path, placed.length);
    placed.push(one);
  };
  const isTaken = (path: string): boolean => indexes.has(path);
  const add = (row: Row, path: string, type: TypeWord, isGuessed: boolean): void => {
    put({ path, row, type, isGuessed });
    // The fields of a referenced structure are on another page.
    const isOpen = type.ref === undefined && open.length < DEEPEST;
    if (type.type === "object" && isOpen) open.push({ path, kind: "object" });
    if (type.type !== "array") return;
    if (isOpen) open.push({ path, kind: "array" });
    if (type.item === undefined) return;
    const { example: _ofTheList, ...rest } = row;
    const item = { type: type.item, ...(type.ref !== undefined && { ref: type.ref }) };
    put({ path: `${path}[]`, row: { ...rest, text: [], required: undefined }, type: item, isGuessed: false });
  };
  const hasItemRow = (list: string): boolean => {
    const item = at(`${list}[]`);
    return item !== undefined && item.row.line !== at(list)?.row.line;
  };
  const addItem = (row: Row): void => {
    const top = open.at(-1);
    const list = open.findLast(({ kind, path }) => kind === "array" && !hasItemRow(path));
    const parent = list ?? top;
    const stated = list && at(list.path)?.type.item;
    if (!parent || (stated !== undefined && stated !== row.type.type)) {
      strays.push(row);
      return;
    }
    const path = list ? `${list.path}[]` : childOf(parent.path, "*");
    open = open.slice(0, open.indexOf(parent) + 1);
    const known = indexes.get(path);
    if (known !== undefined) placed[known] = undefined;
    add(row, path, row.type, false);
  };
  /* An array of plain values has no fields. Its item row shows that, or a source that knows the array. */
  const isPlausible = (candidate: string): boolean => {
    if (!candidate.endsWith("[]")) return true;
    const item = at(candidate);
    if (item !== undefined) return item.type.type === "object";
    return parents.has(candidate) || !hints.some((hint) => hint.has(parentOf(candidate)));
  };

  rows.forEach((row, index) => {
    if (row.name === "" && index === 0 && row.type.type === "object") return;
    if (row.name === "" || isNamedItem(row, open.at(-1), isTaken, hints)) {
      addItem(row);
      return;
    }
    // A name like `Tags[].Key` is a path.
    if (/[.[]/.test(row.name)) {
      open = [];
      add(row, row.name, row.type, false);
      return;
    }
    const candidates = [...open.map(({ path, kind }) => (kind === "array" ? `${path}[]` : path)).reverse(), ""];
    const unique = [...new Set(candidates)];
    const isFree = (candidate: string, hint: Hint): boolean => {
      const path = childOf(candidate, row.name);
      return hint.has(path) && !isTaken(path);
    };
    const known = hints
      .map((hint) => unique.find((candidate) => isFree(candidate, hint)))
      .find((candidate) => candidate !== undefined);
    const plausible = unique.filter(isPlausible);
    // A name that is taken at one level belongs to another.
    const parent = known ?? plausible.find((one) => !isTaken(childOf(one, row.name))) ?? plausible[0] ?? "";
    open = open.filter(({ path }) => parent === path || parent === `${path}[]` || isInside(parent, path));
    add(row, childOf(parent, row.name), row.type, known === undefined && plausible.length > 1);
  });
  return { placed: placed.filter((one) => one !== undefined), strays };
}

function isInside(path: string, container: string): boolean {
  return path.startsWith(`${container}.`) || path.startsWith(`${container}[]`);
}

/* Glued pages give an item row a name: the array's own name in lower camel case, or `data`. */
function isNamedItem(
  row: Row,
  top: Container | undefined,
  isTaken: (path: string) => boolean,
  hints: readonly Hint[],
): boolean {
  if (top?.kind !== "array") return false;
  const array = top.path.slice(parentOf(top.path).length).replace(/^\./, "");
  const places = ["", parentOf(top.path), `${top.path}[]`].map((parent) => childOf(parent, row.name));
  if (places.some((place) => hints.some((hint) => hint.has(place) && !isTaken(place)))) return false;
  const isLower = /^[a-z]/.test(row.name) && /^[A-Z]/.test(array);
  return isLower && (row.name.toLowerCase() === array.toLowerCase() || row.name === "data" || /^array</.test(row.name));
}

/** The paths of all values in a sample. */
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

/** Returns a function that tells whether any hint has a field of that name at any level. */
export function knownNames(hints: readonly Hint[]): IsKnown {
  const names = new Set(
    hints.flatMap((hint) => [...hint].map((path) => path.split(".").at(-1)?.replaceAll("[]", "") ?? "")),
  );
  return (name) => names.has(name);
}
