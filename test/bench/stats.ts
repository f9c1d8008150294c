/** The median and the quartiles of some figures. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly rounds: number;
}

/** Computes median and quartiles. Throws if there are no figures. */
export function spread(figures: readonly number[]): Spread {
  if (figures.length === 0) throw new Error("there is nothing to take a median of");
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (part: number): number => {
    const place = part * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? NaN;
    const above = sorted[Math.ceil(place)] ?? NaN;
    return below + (above - below) * (place % 1);
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75), rounds: sorted.length };
}

/** The ratios of two series, round by round: a disturbance of the machine affects both. */
export function ratios(ours: readonly number[], theirs: readonly number[]): Spread {
  return spread(ours.map((figure, round) => figure / (theirs[round] ?? NaN)));
}
