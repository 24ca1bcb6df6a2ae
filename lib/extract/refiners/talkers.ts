/** How many talks each person has had so far. */
export class Talkers {
  /** In the order of their first talk. */
  private readonly talks = new Map<string, { count: number; place: number }>();
  /** Who has had most talks, the first of several; null where nobody has had any. */
  busiest: string | null = null;
  private most = { count: 0, place: 0 };

  note(key: string, talks: number): void {
    const own = this.talks.get(key) ?? { count: 0, place: this.talks.size };
    this.talks.set(key, own);
    own.count += talks;
    const { most } = this;
    if (own.count < most.count || own.count === 0 || (own.count === most.count && own.place > most.place)) return;
    this.most = own;
    this.busiest = key;
  }
}
