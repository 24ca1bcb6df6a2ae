/** Numbers from 0 in sets that are joined two by two: union by halving paths. */
export class DisjointSets {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, at) => at);
  }

  /** The member that stands for the set. */
  find(member: number): number {
    let at = member;
    for (let up = this.#parents[at] ?? at; up !== at; up = this.#parents[at] ?? at) {
      this.#parents[at] = this.#parents[up] ?? up;
      at = this.#parents[at] ?? at;
    }
    return at;
  }

  join(a: number, b: number): void {
    const [first, second] = [this.find(a), this.find(b)].sort((one, other) => one - other);
    if (first !== undefined && second !== undefined) this.#parents[second] = first;
  }
}
