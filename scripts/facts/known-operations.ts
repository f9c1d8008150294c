/** What the specs know of the operations. It decides where a row of a page belongs, never what the row says. */
export interface KnownOperations {
  readonly operations: ReadonlySet<string>;
  /** The paths of an operation's fields, or undefined where no spec has the operation. */
  readonly paths: (operation: string) => { readonly request: Paths; readonly response: Paths } | undefined;
}

type Paths = ReadonlySet<string>;

export const NOTHING_KNOWN: KnownOperations = { operations: new Set(), paths: () => undefined };
