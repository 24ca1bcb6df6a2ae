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

const newTrace = (sentence: number, block: number): Trace => ({
  sentence,
  block,
  form: 'name',
  case: 'plain',
  leads: false,
  mentions: 0,
  talks: 0,
  inTitle: false,
});
/** So many of those told of last may be meant, and so many of those told of most. */
const LATEST = 12;
const MOST_TOLD = 3;

export class ToldSoFar {
  private readonly persons: ReadonlyMap<string, Person>;
  private readonly traces = new Map<string, Trace>();
  /** Whoever was told of last stands last. */
  private readonly latest: string[] = [];
  /** Those told of most, the most first. */
  private readonly most: string[] = [];
  private readonly partners = new Map<string, Set<string>>();
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

  /** Place among those told of most, from 0. */
  rankOf(key: string): number {
    const rank = this.most.indexOf(key);
    return rank < 0 ? MOST_TOLD : rank;
  }

  /** Takes up who stands in a sentence, once it has been told. */
  note({ mentions, kind, index, block }: Sentence): void {
    let leads = true;
    for (const mention of mentions) {
      const { person } = mention;
      if (person === null || !isSomebody(mention)) continue;
      if (kind === 'body') this.first ??= person;
      const trace = this.traceOf(person, index, block);
      if (trace.sentence !== index || trace.mentions === 0) {
        trace.form = mention.form;
        trace.case = mention.case;
        trace.leads = leads;
      }
      trace.sentence = index;
      trace.block = block;
      trace.mentions++;
      trace.inTitle ||= kind === 'title';
      this.tellLast(person);
      this.rank(person, trace.mentions);
      leads = false;
    }
  }

  private traceOf(key: string, sentence: number, block: number): Trace {
    const known = this.traces.get(key);
    if (known) return known;
    const made = newTrace(sentence, block);
    this.traces.set(key, made);
    return made;
  }

  private tellLast(key: string): void {
    const { latest } = this;
    const known = latest.indexOf(key);
    if (known >= 0) latest.splice(known, 1);
    else if (latest.length === LATEST) latest.shift();
    latest.push(key);
  }

  /** Moves somebody who was mentioned once more before those who were mentioned less. */
  private rank(key: string, mentions: number): void {
    const { most } = this;
    if (!most.includes(key)) most.push(key);
    let at = most.indexOf(key);
    for (; at > 0; at--) {
      const before = most[at - 1] ?? '';
      if ((this.traces.get(before)?.mentions ?? 0) >= mentions) break;
      most[at] = before;
    }
    most[at] = key;
    if (most.length > MOST_TOLD) most.pop();
  }

  noteTalk(participants: readonly string[]): void {
    this.talking = participants;
    for (const key of participants) {
      const known = this.traces.get(key);
      if (known) known.talks++;
      const partners = this.partners.get(key) ?? new Set<string>();
      this.partners.set(key, partners);
      for (const other of participants) partners.add(other);
    }
  }

  haveTalked(one: string, other: string): boolean {
    return this.partners.get(one)?.has(other) === true;
  }

  /** Whether the sentence before, in the same paragraph, told of nobody but this person. */
  isAloneBefore(key: string, { index, block }: Sentence): boolean {
    const here = this.latest.filter((other) => this.traces.get(other)?.sentence === index - 1);
    return here.length === 1 && here[0] === key && this.traces.get(key)?.block === block;
  }

  /** How `taken` and those told of in a sentence and before it stand for somebody who talks with `partner`, the latest first. At most 16 and who stands in the sentence. */
  standingsFor(sentence: Sentence, { partner, taken }: { partner: string; taken: string | null }): Standing[] {
    const here = new Map<string, Mention>();
    for (const mention of sentence.mentions) if (isSomebody(mention)) here.set(mention.person ?? '', mention);
    const keys = new Set(here.keys());
    for (let at = this.latest.length - 1; at >= 0; at--) keys.add(this.latest[at] ?? '');
    for (const key of this.most) keys.add(key);
    if (taken !== null) keys.add(taken);
    keys.delete(partner);
    const standings: Standing[] = [];
    for (const key of keys) {
      const standing = this.standingOf(key, sentence, { own: here.get(key), partner });
      if (standing) standings.push(standing);
    }
    for (const standing of standings)
      for (const other of standings) if (other !== standing && other.distance === standing.distance) standing.rivals++;
    return standings.sort((a, b) => a.distance - b.distance || a.rank - b.rank);
  }

  private standingOf(
    key: string,
    { index, block }: Sentence,
    { own, partner }: { own: Mention | undefined; partner: string },
  ): Standing | null {
    const person = this.persons.get(key);
    if (!person) return null;
    const last = this.traces.get(key) ?? newTrace(index, block);
    return {
      person,
      distance: own ? 0 : index - last.sentence,
      near: own !== undefined || last.block === block,
      form: own ? own.form : last.form,
      case: own ? own.case : last.case,
      leads: own ? false : last.leads,
      mentions: last.mentions,
      talks: last.talks,
      rank: this.rankOf(key),
      inTitle: last.inTitle,
      isFirst: this.first === key,
      talked: this.talking.indexOf(key),
      rivals: 0,
      hasTalked: this.haveTalked(partner, key),
    };
  }
}
