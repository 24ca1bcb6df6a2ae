// A gathering that the gazetteer knows gives the year that a text leaves out: "the 22nd meeting", "the summit in Samarkand".
import type { GatheringRecord, Gazetteer } from '@/lib/contracts/gazetteer';
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { GatheringRef, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import type { LanguagePack } from '../languages/pack';
import { recognizeGatherings } from '../recognizers/gatherings';
import { someHave, tagMask } from '../tag-masks';
import { citiesIn } from './place-words';

const GATHERING = tagMask('gathering', 'council', 'kind', 'gather-verb');

/** The first days of the gatherings that the first phrase which the gazetteer knows may mean. */
export function knownGatheringDays(
  sentences: readonly Sentence[],
  pack: LanguagePack,
  { gazetteer, city }: { gazetteer: Gazetteer; city: string | null },
): PartialDate[] {
  for (const sentence of sentences) {
    if (sentence.kind === 'furniture' || sentence.kind === 'credit' || !someHave(sentence, GATHERING)) continue;
    for (const ref of recognizeGatherings(sentence, pack)) {
      const fitting = ref.foreign || ref.relation !== null ? [] : recordsOf(ref, sentence, { gazetteer, city });
      if (fitting.length > 0) return fitting.map(({ start }) => start);
    }
  }
  return [];
}

function recordsOf(
  ref: GatheringRef,
  sentence: Sentence,
  { gazetteer, city }: { gazetteer: Gazetteer; city: string | null },
): GatheringRecord[] {
  const { series, kind, ordinal } = ref;
  if (series === null || kind === null) return [];
  const alike = gazetteer.gatherings.filter((record) => record.series === series && record.kind === kind);
  if (ordinal !== null) return alike.filter((record) => record.ordinal === ordinal);
  const beside = sentence.items.slice(Math.max(0, ref.from - 4), ref.to + 6).find((item) => hasTag(item, 'city'));
  const place = tagOf(beside, 'city')?.id ?? citiesIn(sentence)[0] ?? city;
  return place === null ? [] : alike.filter((record) => record.city === place);
}
