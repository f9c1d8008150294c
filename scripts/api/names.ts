import type ts from "typescript";
import { literalsOf } from "./declarations.ts";
import type { Entry } from "./entries.ts";

export interface Export {
  readonly name: string;
  readonly symbol: ts.Symbol;
  /** Whether users can use it only as a type, even if it is a class or a constant. */
  readonly isTypeOnly: boolean;
}

export type Exports = ReadonlyMap<Entry, readonly Export[]>;

/** The names of the package's types and values in one entry's snapshot, and the types that its exports have used so far. */
export class Names {
  /** The symbols that no entry exports, in the order in which they were reached. */
  readonly unexported: ts.Symbol[] = [];
  /** The entry that exports a name, for names that another entry exports. */
  readonly borrowed = new Map<string, string>();
  readonly #checker: ts.TypeChecker;
  readonly #exports: Exports;
  readonly #own: readonly Export[];
  readonly #names: Map<ts.Symbol, string>;

  constructor(checker: ts.TypeChecker, exports: Exports, entry: Entry) {
    this.#checker = checker;
    this.#exports = exports;
    this.#own = exports.get(entry) ?? [];
    this.#names = new Map(this.#own.map(({ name, symbol }) => [symbol, name]));
  }

  of(symbol: ts.Symbol): string {
    const name = this.#names.get(symbol) ?? this.#namesake(symbol) ?? this.#reach(symbol);
    this.#names.set(symbol, name);
    return name;
  }

  /* An enum is declared twice: as a schema, and exported beside its constant. */
  #namesake(symbol: ts.Symbol): string | undefined {
    const literals = literalsOf(this.#checker, symbol)?.join();
    const twin = this.#own.find(({ name }) => name === symbol.name);
    return twin && literals !== undefined && literalsOf(this.#checker, twin.symbol)?.join() === literals
      ? twin.name
      : undefined;
  }

  #reach(symbol: ts.Symbol): string {
    for (const [{ specifier, conditions }, all] of this.#exports) {
      const found = conditions.length === 0 ? all.find((candidate) => candidate.symbol === symbol) : undefined;
      if (!found) continue;
      const name = this.#free(found.name);
      this.borrowed.set(name, specifier);
      return name;
    }
    this.unexported.push(symbol);
    // If two modules of a chunk use one name, the bundler adds a number that depends on the order of the modules.
    return this.#free(symbol.name.replace(/\$\d+$/, ""));
  }

  #free(base: string): string {
    const taken = new Set(this.#names.values());
    let name = base;
    for (let number = 2; taken.has(name); number += 1) name = `${base}_${number}`;
    return name;
  }
}
