// What a sentence says about one person and a gathering: words around both, and how they stand.
import type { GatheringRef, Mention, Person, Sentence } from '../document';
import { isSource } from '../refiners/voices';
import type { Features } from './features';
import { nameOf, nameOfTwo } from './names';
import { gapName, type Scene } from './sentence-words';

const REACH = { left: 6, right: 9, around: 4 };
const MOST_PEOPLE = 5;

const place = nameOfTwo((side: string, use: GatheringRef['use']) => `place:${side}-${use}`);
const placeGap = nameOfTwo((side: string, gap: string) => `place-gap:${side}-${gap}`);
const series = nameOfTwo((hasSeries: boolean, hasKind: boolean) => `series:${hasSeries}-${hasKind}`);
const foreign = nameOf((is: boolean) => `foreign:${is}`);
const peopleAre = nameOf((people: number) => `people:${people}`);
const form = nameOf((own: Mention['form']) => `form:${own}`);
const caseOf = nameOf((own: Mention['case']) => `case:${own}`);
const role = nameOf((own: Person['role'] | undefined) => `role:${own}`);
const listed = nameOf((is: boolean) => `list:${is}`);
const source = nameOf((is: boolean) => `source:${is}`);
const crowd = nameOf((gap: string) => `crowd:${gap}`);
const named = nameOf((is: boolean) => `named:${is}`);

/** Tells what holds of a person whom the sentence names. */
export function tellPresence(features: Features, scene: Scene, mention: Mention): void {
  const { sentence, words, people: everybody } = scene;
  words.say(features, 'l', { from: mention.from - REACH.left, to: mention.from });
  words.say(features, 'r', { from: mention.to, to: mention.to + REACH.right });
  features.zone('l1').word(words.nearest(mention.from - 1, -1));
  features.zone('r1').word(words.nearest(mention.to, 1));
  const ref = nearestGathering(sentence, mention);
  if (ref) {
    const [from, to] = ref.from < mention.from ? [ref.to, mention.from] : [mention.to, ref.from];
    words.say(features, 'b', { from, to });
    words.say(features, 'g', { from: ref.from - REACH.around, to: ref.from });
    words.say(features, 'h', { from: ref.to, to: ref.to + REACH.around });
    const side = ref.from < mention.from ? 'before' : 'behind';
    features.add(place(side, ref.use));
    features.add(placeGap(side, gapName(to - from)));
    features.add(series(ref.series !== null, ref.kind !== null));
    features.add(foreign(ref.foreign));
  }
  features.add(peopleAre(Math.min(words.people, MOST_PEOPLE)));
  features.add(form(mention.form));
  features.add(caseOf(mention.case));
  features.add(role(everybody.get(mention.person ?? '')?.role));
  features.add(listed(sentence.mentions.some((other) => other !== mention && other.group === mention.group)));
  features.add(source(isSource(sentence, mention)));
  features.add(crowd(gapName(everybody.size)));
  features.add(named(ref !== null));
}

function nearestGathering({ gatherings }: Sentence, { from }: Mention): GatheringRef | null {
  const gapTo = (ref: GatheringRef) => Math.abs(ref.from - from);
  return gatherings.reduce<GatheringRef | null>((best, ref) => (best && gapTo(best) <= gapTo(ref) ? best : ref), null);
}
