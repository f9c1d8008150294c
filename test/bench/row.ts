import type { Spread } from "./stats.ts";

/** A row of the table: one of our figures and its upper limits. */
export interface Row {
  readonly what: string;
  readonly actual: Spread | number;
  /** The unit of the figure; "" for a ratio. */
  readonly unit: string;
  /** The required maximum. undefined for a figure that is only shown for comparison. */
  readonly due?: number;
  readonly aim?: number;
}

/** A measured figure from which ratios were computed. */
export interface Absolute {
  readonly what: string;
  readonly variant: string;
  readonly spread: Spread;
  readonly unit: string;
}

/** The result of one part of the benchmark. */
export interface Found {
  readonly rows: readonly Row[];
  readonly absolute: readonly Absolute[];
  readonly remarks?: readonly string[];
}

/** How much to measure. */
export interface Effort {
  /** Rounds of each part; the figures are medians over them. */
  readonly rounds: number;
  /** Calls in each round. */
  readonly calls: number;
}
