// Where a talk was, and at what gathering: by its own words, or by what was told before.
import type { Sentence } from '../document';
import { someBetween, tagMask } from '../tag-masks';
import type { Clause } from './clauses';
import { inheritEvent, type Scene, type Talk } from './inherit-event';
import { cityIn, cityNamed, cityReached, gatheringAround, usedGathering } from './place-words';
import type { StoryParts } from './story-parts';
import { isFlashback } from './told-before';

const VISIT = tagMask('visit');
const IN_IT = tagMask('in-it');

export class TalkPlaces {
  /** The sentence told before. */
  before: Sentence | null = null;
  private scene: { event: string | null; block: number } = { event: null, block: -1 };
  /** Days on which talks were told to be on a gathering's margins. */
  private readonly hung = new Set<string>();
  /** The city of the last talk that a paragraph places. */
  private spot: { city: string; block: number } | null = null;

  constructor(private readonly parts: StoryParts) {}

  /** Takes over the gathering that a clause is about; a visit leads away from all. */
  noteScene(sentence: Sentence, clause: Clause): void {
    const refs = sentence.gatherings.filter((ref) => ref.from >= clause.from && ref.from < clause.to);
    const ref = refs.find((candidate) => candidate.use !== 'itself');
    if (someBetween(sentence, clause, VISIT)) this.scene = { event: null, block: sentence.block };
    else if (ref) this.scene = { event: ref.event, block: sentence.block };
  }

  /** "will go to Tashkent. There …": the city that the sentence before names. */
  private cityOfThere(sentence: Sentence, clause: Clause): string | null {
    const there = someBetween(sentence, clause, IN_IT);
    return there && this.before?.block === sentence.block ? cityNamed(this.before) : null;
  }

  private sceneNow(): Scene {
    return { gatherings: this.parts.gatherings, event: this.scene.event, block: this.scene.block, hung: this.hung };
  }

  /** Where a talk was; fills the city that its words give. */
  placeOf(sentence: Sentence, clause: Clause, talk: Talk): { event: string | null; city: string | null } {
    const { gatherings, datelineCity } = this.parts;
    const own = cityIn(sentence, clause) ?? cityReached(sentence, clause) ?? this.cityOfThere(sentence, clause);
    if (own && !isFlashback(sentence)) this.spot = { city: own, block: sentence.block };
    const carried = this.spot?.block === sentence.block && talk.status === 'held' ? this.spot.city : null;
    const stated = own ?? carried;
    talk.city = stated;
    const around = gatheringAround(sentence, clause, this.before);
    const ref = usedGathering(sentence, clause) ?? (around?.event === gatherings.main ? null : around);
    if (ref?.event && talk.day) this.hung.add(`${ref.event} ${talk.day}`);
    if (ref?.foreign) return { event: null, city: stated };
    if (!ref && isFlashback(sentence)) return { event: null, city: stated };
    const main = ref ? ref.event : inheritEvent(sentence, clause, talk, this.sceneNow());
    const event = gatherings.get(main);
    const fallback =
      talk.status === 'held' || event
        ? (event?.city ??
          (talk.status === 'held' ? (datelineCity ?? gatherings.get(gatherings.main)?.city ?? null) : null))
        : null;
    return { event: event?.key ?? null, city: stated ?? fallback };
  }
}
