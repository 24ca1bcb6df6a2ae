// What a sentence says about one person and a gathering: words around both, and how they stand.
import type { GatheringRef, Mention, Sentence } from '../document';
import { isSource } from '../refiners/voices';
import type { Features } from './features';
import { gapName, type Scene } from './sentence-words';

const REACH = { left: 6, right: 9, around: 4 };
const MOST_PEOPLE = 5;

/** Tells what holds of a person whom the sentence names. */
export function tellPresence(features: Features, scene: Scene, mention: Mention): void {
  const { sentence, words, people: everybody } = scene;
  words.say(features, 'l', { from: mention.from - REACH.left, to: mention.from });
  words.say(features, 'r', { from: mention.to, to: mention.to + REACH.right });
  features.add(`l1:${words.nearest(mention.from - 1, -1)}`);
  features.add(`r1:${words.nearest(mention.to, 1)}`);
  const ref = nearestGathering(sentence, mention);
  if (ref) {
    const [from, to] = ref.from < mention.from ? [ref.to, mention.from] : [mention.to, ref.from];
    words.say(features, 'b', { from, to });
    words.say(features, 'g', { from: ref.from - REACH.around, to: ref.from });
    words.say(features, 'h', { from: ref.to, to: ref.to + REACH.around });
    const side = ref.from < mention.from ? 'before' : 'behind';
    features.add(`place:${side}-${ref.use}`);
    features.add(`place-gap:${side}-${gapName(to - from)}`);
    features.add(`series:${ref.series !== null}-${ref.kind !== null}`);
    features.add(`foreign:${ref.foreign}`);
  }
  for (const feature of [
    `people:${Math.min(words.people, MOST_PEOPLE)}`,
    `form:${mention.form}`,
    `case:${mention.case}`,
    `role:${everybody.get(mention.person ?? '')?.role}`,
    `list:${sentence.mentions.some((other) => other !== mention && other.group === mention.group)}`,
    `source:${isSource(sentence, mention)}`,
    `crowd:${gapName(everybody.size)}`,
    `named:${ref !== null}`,
  ])
    features.add(feature);
}

function nearestGathering({ gatherings }: Sentence, { from }: Mention): GatheringRef | null {
  const gapTo = (ref: GatheringRef) => Math.abs(ref.from - from);
  return gatherings.reduce<GatheringRef | null>((best, ref) => (best && gapTo(best) <= gapTo(ref) ? best : ref), null);
}
