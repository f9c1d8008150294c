/** A query that shows an earlier state, as those of services do that answer from a copy of their data. */
export interface Lag {
  /**
   * The query shows the state of so many milliseconds of the cloud's time ago: tasks and numbers that were added since are missing,
   * and others are in their earlier states. It does not go back beyond the time when the fault was scripted. Only queries lag.
   */
  readonly lag: number;
}
