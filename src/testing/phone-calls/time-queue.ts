/** Items by their times, the earliest first; of two with the same time, the one with the lower index. A binary heap. */
export class TimeQueue {
  readonly #times: number[] = [];
  readonly #indexes: number[] = [];

  get size(): number {
    return this.#times.length;
  }

  /** The time of the first item; Infinity if there is none. */
  get time(): number {
    return this.#times[0] ?? Infinity;
  }

  /** The index of the first item; -1 if there is none. */
  get index(): number {
    return this.#indexes[0] ?? -1;
  }

  add(time: number, index: number): void {
    let at = this.#times.push(time) - 1;
    this.#indexes.push(index);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isBefore(at, parent)) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  /** Removes the first item. */
  drop(): void {
    const last = this.#times.length - 1;
    if (last < 0) return;
    this.#swap(0, last);
    this.#times.pop();
    this.#indexes.pop();
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const right = left + 1;
      let first = at;
      if (left < last && this.#isBefore(left, first)) first = left;
      if (right < last && this.#isBefore(right, first)) first = right;
      if (first === at) return;
      this.#swap(at, first);
      at = first;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const difference = (this.#times[one] ?? 0) - (this.#times[other] ?? 0);
    return difference < 0 || (difference === 0 && (this.#indexes[one] ?? 0) < (this.#indexes[other] ?? 0));
  }

  #swap(one: number, other: number): void {
    for (const list of [this.#times, this.#indexes]) {
      const kept = list[one] ?? 0;
      list[one] = list[other] ?? 0;
      list[other] = kept;
    }
  }
}
