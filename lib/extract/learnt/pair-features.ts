// What a sentence says about two persons: words before, between and behind them, and how they stand.
import type { Mention, Person } from '../document';
import { isSource } from '../refiners/voices';
import type { Features } from './features';
import type { Pair } from './pairs-of';
import { gapName, type Scene } from './sentence-words';

/** Words that are looked at before the pair, between the two and behind them. */
const REACH = { left: 6, between: 16, right: 9 };
const MOST_COUNTED = { people: 5, between: 2, mentions: 3 };

/** Tells what holds of a pair. */
export function tellPair(features: Features, scene: Scene, pair: Pair): void {
  const { words } = scene;
  const { first, second } = pair;
  words.say(features, 'l', { from: first.from - REACH.left, to: first.from });
  words.say(features, 'b', { from: first.to, to: Math.min(second.from, first.to + REACH.between) });
  words.say(features, 'r', { from: second.to, to: second.to + REACH.right });
  features.add(`l1:${words.nearest(first.from - 1, -1)}`);
  features.add(`b1:${words.nearest(first.to, 1)}`);
  features.add(`b9:${words.nearest(second.from - 1, -1)}`);
  features.add(`r1:${words.nearest(second.to, 1)}`);
  for (const feature of standing(scene, pair)) features.add(feature);
}

function standing({ sentence, words: { people }, people: everybody }: Scene, { first, second }: Pair): string[] {
  const { mentions, clauses } = sentence;
  const gap = gapName(second.from - first.to);
  let between = 0;
  for (const mention of mentions) if (standsBetween(mention, first, second)) between++;
  const one = everybody.get(first.person ?? '');
  const other = everybody.get(second.person ?? '');
  const timesOf = (person: Person | undefined) => Math.min(person?.mentions.length ?? 0, MOST_COUNTED.mentions);
  const hasSide = (person: Person | undefined) => Boolean(person?.country ?? person?.organization);
  return [
    `gap:${gap}`,
    `people:${Math.min(people, MOST_COUNTED.people)}`,
    `gap-people:${gap}-${Math.min(people, MOST_COUNTED.people - 1)}`,
    `inside:${Math.min(between, MOST_COUNTED.between)}`,
    `forms:${first.form}-${second.form}`,
    `cases:${first.case}-${second.case}`,
    `case1:${first.case}`,
    `case2:${second.case}`,
    `list:${first.group === second.group}`,
    `roles:${one?.role}-${other?.role}`,
    `same-role:${one?.role === other?.role}`,
    `sides:${hasSide(one)}-${hasSide(other)}`,
    `times:${timesOf(one)}-${timesOf(other)}`,
    `source:${isSource(sentence, first) || isSource(sentence, second)}`,
    `crowd:${gapName(everybody.size)}`,
    `clause:${clauses.some(({ from, to }) => first.from >= from && second.from < to)}`,
  ];
}

function standsBetween({ from, person }: Mention, first: Mention, second: Mention): boolean {
  if (person === null || person === first.person || person === second.person) return false;
  return from >= first.to && from < second.from;
}
