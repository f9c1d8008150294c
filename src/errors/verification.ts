/** How to find out whether a request with an ambiguous result ran. */
export type Verification =
  | {
      /** The vendor's query that shows it. */
      readonly operation: string;
      /** The parameter of the input by which the query finds it, or by which it is recognised in the query's list. */
      readonly key: string;
      readonly noQuery?: undefined;
    }
  | {
      /** Why no query of the vendor shows it. */
      readonly noQuery: string;
      readonly operation?: undefined;
      readonly key?: undefined;
    };
