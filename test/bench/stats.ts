/** The middle of some figures, with the quartiles around it. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly rounds: number;
}

/** Median and quartiles. @throws where there are no figures. */
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

/** The ratios of two rows of figures, round by round: what disturbs the machine for a while disturbs both. */
export function ratios(ours: readonly number[], theirs: readonly number[]): Spread {
  return spread(ours.map((figure, round) => figure / (theirs[round] ?? NaN)));
}
