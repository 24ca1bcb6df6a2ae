// Who has been told of up to a sentence, and how: what says whom a pronoun, an office or nothing at all may mean.
import type { Mention, Person, Sentence } from '../document';
import { isSomebody } from '../learnt/sentence-words';
import type { Standing } from '../learnt/side-features';

interface Trace {
  sentence: number;
  block: number;
  form: Mention['form'];
  case: Mention['case'];
  leads: boolean;
  mentions: number;
  talks: number;
  inTitle: boolean;
}

const NO_TRACE = { form: 'name', case: 'plain', leads: false, mentions: 0, talks: 0, inTitle: false } as const;
/** So many of those told of last may be meant, and so many of those told of most. */
const LATEST = 12;
const MOST_TOLD = 3;

export class ToldSoFar {
  private readonly persons: ReadonlyMap<string, Person>;
  /** Whoever was told of last stands last. */
  private readonly traces = new Map<string, Trace>();
  /** Those told of most, the most first. */
  private readonly most: string[] = [];
  private readonly partners = new Set<string>();
  private talking: readonly string[] = [];
  private first: string | null = null;

  constructor(persons: readonly Person[]) {
    this.persons = new Map(persons.map((person) => [person.key, person]));
  }

  personOf(key: string): Person | undefined {
    return this.persons.get(key);
  }

  /** Whether somebody was told of before. */
  knows(key: string): boolean {
    return this.traces.has(key);
  }

  /** Takes up who stands in a sentence, once it has been told. */
  note({ mentions, kind, index, block }: Sentence): void {
    let leads = true;
    for (const mention of mentions) {
      const { person, form } = mention;
      if (person === null || !isSomebody(mention)) continue;
      if (kind === 'body') this.first ??= person;
      const known = this.traces.get(person) ?? { ...NO_TRACE, sentence: index, block };
      const isAgain = known.sentence === index && known.mentions > 0;
      this.traces.delete(person);
      this.traces.set(person, {
        ...known,
        ...(isAgain ? {} : { form, case: mention.case, leads }),
        sentence: index,
        block,
        mentions: known.mentions + 1,
        inTitle: known.inTitle || kind === 'title',
      });
      this.rank(person);
      leads = false;
    }
  }

  private rank(key: string): void {
    const timesOf = (other: string) => this.traces.get(other)?.mentions ?? 0;
    if (!this.most.includes(key)) this.most.push(key);
    this.most.sort((a, b) => timesOf(b) - timesOf(a));
    this.most.splice(MOST_TOLD);
  }

  noteTalk(participants: readonly string[]): void {
    this.talking = participants;
    for (const key of participants) {
      const known = this.traces.get(key);
      if (known) known.talks++;
      for (const other of participants) this.partners.add(`${key} ${other}`);
    }
  }

  /** How `taken` and those told of in a sentence and before it stand for somebody who talks with `partner`, the latest first. At most 16 and who stands in the sentence. */
  standingsFor(sentence: Sentence, { partner, taken }: { partner: string; taken: string }): Standing[] {
    const here = new Map(sentence.mentions.filter(isSomebody).map((mention) => [mention.person ?? '', mention]));
    const told = [...this.traces.keys()].slice(-LATEST).reverse();
    const standings = [...new Set([...here.keys(), ...told, ...this.most, taken])]
      .filter((key) => key !== partner)
      .flatMap((key) => this.standingOf(key, sentence, { own: here.get(key), partner }) ?? []);
    for (const standing of standings)
      standing.rivals = standings.filter(({ distance }) => distance === standing.distance).length - 1;
    return standings.sort((a, b) => a.distance - b.distance || a.rank - b.rank);
  }

  private standingOf(
    key: string,
    { index, block }: Sentence,
    { own, partner }: { own: Mention | undefined; partner: string },
  ): Standing | null {
    const person = this.persons.get(key);
    if (!person) return null;
    const { sentence, block: paragraph, ...last } = this.traces.get(key) ?? { ...NO_TRACE, sentence: index, block };
    const rank = this.most.indexOf(key);
    return {
      ...last,
      ...(own && { form: own.form, case: own.case, leads: false }),
      person,
      distance: own ? 0 : index - sentence,
      near: own !== undefined || paragraph === block,
      rank: rank < 0 ? MOST_TOLD : rank,
      isFirst: this.first === key,
      talked: this.talking.indexOf(key),
      rivals: 0,
      hasTalked: this.partners.has(`${partner} ${key}`),
    };
  }
}
