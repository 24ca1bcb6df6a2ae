// What a sentence says about two persons: words before, between and behind them, and how they stand.
import type { Mention, Person } from '../document';
import { isSource } from '../refiners/voices';
import { onceOfThree, onceOfTwo } from '../text/once-of';
import type { Features } from './features';
import { groupOf, nameOf, nameOfTwo } from './names';
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
  features.zone('l1').word(words.nearest(first.from - 1, -1));
  features.zone('b1').word(words.nearest(first.to, 1));
  features.zone('b9').word(words.nearest(second.from - 1, -1));
  features.zone('r1').word(words.nearest(second.to, 1));
  tellStanding(features, scene, pair);
}

type Form = Mention['form'];
type Case = Mention['case'];
type MaybeRole = Person['role'] | undefined;

const gapAndPeople = onceOfTwo((gap: string, people: number) =>
  groupOf(`gap:${gap}`, `people:${people}`, `gap-people:${gap}-${Math.min(people, MOST_COUNTED.people - 1)}`),
);
const inside = nameOf((between: number) => `inside:${between}`);
const forms = nameOfTwo((one: Form, other: Form) => `forms:${one}-${other}`);
const cases = onceOfTwo((one: Case, other: Case) => groupOf(`cases:${one}-${other}`, `case1:${one}`, `case2:${other}`));
const listed = nameOf((is: boolean) => `list:${is}`);
const roles = onceOfTwo((one: MaybeRole, other: MaybeRole) =>
  groupOf(`roles:${one}-${other}`, `same-role:${one === other}`),
);
const sides = nameOfTwo((one: boolean, other: boolean) => `sides:${one}-${other}`);
const times = nameOfTwo((one: number, other: number) => `times:${one}-${other}`);
const told = onceOfThree((isSource: boolean, crowd: string, isInClause: boolean) =>
  groupOf(`source:${isSource}`, `crowd:${crowd}`, `clause:${isInClause}`),
);

const timesOf = (person: Person | undefined) => Math.min(person?.mentions.length ?? 0, MOST_COUNTED.mentions);
const hasSide = (person: Person | undefined) => Boolean(person?.country ?? person?.organization);

function tellStanding(features: Features, scene: Scene, { first, second }: Pair): void {
  const { sentence, people: everybody } = scene;
  const { people } = scene.words;
  const { mentions, clauses } = sentence;
  const gap = gapName(second.from - first.to);
  let between = 0;
  for (const mention of mentions) if (standsBetween(mention, first, second)) between++;
  const one = everybody.get(first.person ?? '');
  const other = everybody.get(second.person ?? '');
  features.addAll(gapAndPeople(gap, Math.min(people, MOST_COUNTED.people)));
  features.add(inside(Math.min(between, MOST_COUNTED.between)));
  features.add(forms(first.form, second.form));
  features.addAll(cases(first.case, second.case));
  features.add(listed(first.group === second.group));
  features.addAll(roles(one?.role, other?.role));
  features.add(sides(hasSide(one), hasSide(other)));
  features.add(times(timesOf(one), timesOf(other)));
  const isInClause = clauses.some(({ from, to }) => first.from >= from && second.from < to);
  features.addAll(told(isSource(sentence, first) || isSource(sentence, second), gapName(everybody.size), isInClause));
}

function standsBetween({ from, person }: Mention, first: Mention, second: Mention): boolean {
  if (person === null || person === first.person || person === second.person) return false;
  return from >= first.to && from < second.from;
}
