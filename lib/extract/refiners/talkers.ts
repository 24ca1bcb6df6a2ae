/** Who has talked with whom so far. */
export class Talkers {
  /** In the order of their first talk. */
  private readonly talks = new Map<string, { count: number; place: number }>();
  /** The last talk of two that each of them had. */
  private readonly pairs = new Map<string, readonly string[]>();
  /** Who has had most talks, the first of several; null where nobody has had any. */
  busiest: string | null = null;
  private most = { count: 0, place: 0 };

  /** Who has had a round of talks: most, and more than one; or null. */
  get roundOf(): string | null {
    return this.most.count > 1 ? this.busiest : null;
  }

  /** Notes a talk; only what the body of a report tells counts as one. */
  note(participants: readonly string[], inBody: boolean): void {
    for (const key of participants) {
      this.count(key, inBody ? 1 : 0);
      if (participants.length === 2) this.pairs.set(key, participants);
    }
  }

  /** The two of the last talk that somebody had with one other person; nobody where there was none. */
  lastPairOf(key: string): readonly string[] {
    return this.pairs.get(key) ?? [];
  }

  private count(key: string, talks: number): void {
    const own = this.talks.get(key) ?? { count: 0, place: this.talks.size };
    this.talks.set(key, own);
    own.count += talks;
    const { most } = this;
    if (own.count < most.count || own.count === 0 || (own.count === most.count && own.place > most.place)) return;
    this.most = own;
    this.busiest = key;
  }
}
