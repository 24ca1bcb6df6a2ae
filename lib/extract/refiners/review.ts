// The past gatherings that a report goes through: which sentences tell of them, and who can have talked there.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Gathering, Sentence } from '../document';
import { isOfMonth, isWithin, type PastEdition } from './past-editions';

interface Spot {
  day: PartialDate | null;
  city: string | null;
}

export class Review {
  private readonly all: readonly PastEdition[];

  /** `editions`: by the number of the sentence; `gatherings`: of the report, as far as they are read. */
  constructor(
    private readonly editions: ReadonlyMap<number, PastEdition>,
    private readonly gatherings: readonly Gathering[],
  ) {
    this.all = [...new Set(editions.values())];
  }

  of({ index }: Sentence): PastEdition | undefined {
    return this.editions.get(index);
  }

  /** Whether a sentence tells of one of several: its days are those of the story. */
  covers(sentence: Sentence): boolean {
    return this.of(sentence) !== undefined && this.all.length > 1;
  }

  /** The past gathering that a sentence is about, and whether a talk can have been at it; null for any other sentence. */
  around(sentence: Sentence, { day, city }: Spot): { gathering: Gathering; isAt: boolean } | null {
    const edition = this.of(sentence);
    const gathering = edition && this.gatheringOf(edition);
    if (!edition || !gathering) return null;
    const isThere = city === null || city === edition.record.city;
    return { gathering, isAt: isThere && (day === null || isWithin(edition.record, day)) };
  }

  /** Editions that no phrase names: "They talked there while the leaders sat together"; a report on several tells of each. */
  unnamed(): Gathering[] {
    const { all } = this;
    const isReview = all.length > 1 && all.some((edition) => edition.isTold || this.gatheringOf(edition));
    return all
      .filter((edition) => (edition.isTold || isReview) && !this.gatheringOf(edition))
      .map(({ record, start, sentence }, at) => ({
        key: `past${at}`,
        series: record.series,
        kind: record.kind,
        ordinal: null,
        start,
        end: null,
        city: record.city,
        country: record.country,
        placed: true,
        status: 'held',
        evidence: { start: sentence.start, end: sentence.end },
        days: null,
        anchor: null,
        recalled: false,
      }));
  }

  private gatheringOf({ record }: PastEdition): Gathering | undefined {
    return this.gatherings.find(
      ({ series, kind, city, start }) =>
        series === record.series &&
        kind === record.kind &&
        city === record.city &&
        start !== null &&
        isOfMonth(record, start),
    );
  }
}
