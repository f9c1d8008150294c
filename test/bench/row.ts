import type { Spread } from "./stats.ts";

/** A line of the table: one figure of ours, against what it is due to be at most. */
export interface Row {
  readonly what: string;
  readonly actual: Spread | number;
  /** What the figure is in: "" for a ratio. */
  readonly unit: string;
  /** At most this. undefined where the figure stands there to be read beside others. */
  readonly due?: number;
  readonly aim?: number;
}

/** A figure behind the ratios, as it was measured. */
export interface Absolute {
  readonly what: string;
  readonly variant: string;
  readonly spread: Spread;
  readonly unit: string;
}

/** What a part of the benchmark found. */
export interface Found {
  readonly rows: readonly Row[];
  readonly absolute: readonly Absolute[];
  readonly remarks?: readonly string[];
}

/** How long to measure. */
export interface Effort {
  /** Rounds of each part; the figures are their median. */
  readonly rounds: number;
  /** Calls of a round. */
  readonly calls: number;
}
