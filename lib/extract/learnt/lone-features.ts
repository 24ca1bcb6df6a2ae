// What tells that somebody met one whom the sentence does not name: words around, and what has been told so far.
import type { Mention, Person, Sentence } from '../document';
import { isSource } from '../refiners/voices';
import type { Features } from './features';
import { nameOf, nameOfTwo } from './names';
import { gapName, isSomebody, type Scene } from './sentence-words';

/** Somebody of a sentence who may have met one whom it does not name. */
export interface LoneSide {
  mention: Mention;
  /** Whom the rules say that they met in this sentence; for whoever learns. */
  partners: readonly string[];
  /** Sentences since the last talk was told; null where none was. */
  sinceTalk: number | null;
  /** Whether they took part in it. */
  talkedLast: boolean;
  /** Whether they were told of before. */
  isNew: boolean;
  /** Place among all by mentions, from 0. */
  rank: number;
}

const REACH = { left: 6, right: 9 };
const MOST = { people: 4, since: 3 };

type Form = Mention['form'];
const form = nameOf((own: Form) => `form:${own}`);
const caseOf = nameOfTwo((own: Form, as: Mention['case']) => `case:${own}-${as}`);
const others = nameOf((forms: string) => `others:${forms}`);
const peopleAre = nameOf((people: number) => `people:${people}`);
const place = nameOf((at: string) => `at:${at}`);
const placeAs = nameOfTwo((at: string, as: Mention['case']) => `at-case:${at}-${as}`);
const role = nameOf((own: Person['role'] | undefined) => `role:${own}`);
const since = nameOfTwo((far: number, is: boolean) => `since:${far}-${is}`);
const newAs = nameOfTwo((is: boolean, as: Mention['case']) => `new:${is}-${as}`);
const newSince = nameOfTwo((is: boolean, far: number) => `new-since:${is}-${far}`);
const rankAs = nameOfTwo((rank: number, as: Mention['case']) => `rank:${rank}-${as}`);
const source = nameOf((is: boolean) => `source:${is}`);
const crowd = nameOf((gap: string) => `crowd:${gap}`);
const listed = nameOf((is: boolean) => `list:${is}`);

/** Tells what holds of somebody whose partner is not named. */
export function tellLone(features: Features, { sentence, words, people }: Scene, lone: LoneSide): void {
  const { mention } = lone;
  words.say(features, 'l', { from: mention.from - REACH.left, to: mention.from });
  words.say(features, 'r', { from: mention.to, to: mention.to + REACH.right });
  features.zone('l1').word(words.nearest(mention.from - 1, -1));
  features.zone('r1').word(words.nearest(mention.to, 1));
  const beside = otherForms(sentence, mention);
  const far = lone.sinceTalk === null ? -1 : Math.min(lone.sinceTalk, MOST.since);
  const at = placeOf(sentence, mention);
  features.add(form(mention.form));
  features.add(caseOf(mention.form, mention.case));
  for (const one of beside) features.add(others(one));
  if (beside.length === 0) features.add(others('none'));
  features.add(peopleAre(Math.min(words.people, MOST.people)));
  features.add(place(at));
  features.add(placeAs(at, mention.case));
  features.add(role(people.get(mention.person ?? '')?.role));
  features.add(since(far, lone.talkedLast));
  features.add(newAs(lone.isNew, mention.case));
  features.add(newSince(lone.isNew, far));
  features.add(rankAs(lone.rank, mention.case));
  features.add(source(isSource(sentence, mention)));
  features.add(crowd(gapName(people.size)));
  features.add(listed(sentence.mentions.some((other) => other !== mention && other.group === mention.group)));
}

/** How others stand in the sentence. */
function otherForms({ mentions }: Sentence, own: Mention): string[] {
  const found = new Set<string>();
  for (const mention of mentions) {
    if (mention === own || mention.person === own.person) continue;
    found.add(`${mention.form}-${mention.case}`);
    found.add(isSomebody(mention) ? mention.form : `${mention.form}?`);
  }
  return [...found];
}

/** Whether the mention opens or closes the sentence. */
function placeOf({ mentions, items }: Sentence, { from, to }: Mention): string {
  if (from <= 1) return 'opens';
  if (to >= items.length - 2) return 'closes';
  return mentions[0]?.from === from ? 'first' : 'within';
}
