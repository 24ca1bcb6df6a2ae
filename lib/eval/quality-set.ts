import type { Figures, PrecisionRecall, QualitySet, QualitySetId, Scope } from '@/lib/contracts/quality';
import type { HidingRow } from '@/lib/eval/hiding';
import { reliabilityOf } from '@/lib/eval/reliability';
import { emptyScores, rates, type Scores, type Share, type Tally } from '@/lib/eval/scores';

export interface Measured {
  id: QualitySetId;
  extractorVersion: string;
  /** By scope, `all` first. */
  scores: ReadonlyMap<Scope, Scores>;
  /** Length of the texts by scope, in UTF-16 code units. */
  characters: ReadonlyMap<Scope, number>;
  strangers: { share: number; seeds: readonly number[]; rows: readonly HidingRow[] } | null;
}

/** The figures of one set of articles, as seeds/quality.json keeps them: rounded to four decimals. */
export function qualitySetOf({ id, extractorVersion, scores, characters, strangers }: Measured): QualitySet {
  return {
    id,
    extractorVersion,
    scopes: [...scores].map(([scope, of]) => ({ scope, figures: figuresOf(of, characters.get(scope) ?? 0) })),
    reliability: reliabilityOf((scores.get('all') ?? emptyScores()).judged.meetings),
    strangers: strangers && {
      share: strangers.share,
      seeds: [...strangers.seeds],
      rows: strangers.rows.map(({ scope, full, mean, fall }) => ({
        scope,
        full: round(full),
        mean: round(mean),
        fall: round(fall),
      })),
    },
  };
}

function figuresOf(scores: Scores, characters: number): Figures {
  return {
    articles: scores.articles,
    size: { characters, people: sizeOf(scores.persons), meetings: sizeOf(scores.meetings) },
    people: precisionRecallOf(scores.persons),
    meetings: precisionRecallOf(scores.meetings),
    planned: f1Of(scores.planned),
    cancelled: f1Of(scores.cancelled),
    events: f1Of(scores.events),
    attendance: f1Of(scores.attendance),
    country: shareOf(scores.country),
    role: shareOf(scores.role),
    status: shareOf(scores.status),
    date: shareOf(scores.date),
    atEvent: shareOf(scores.gathering),
    city: shareOf(scores.city),
    eventDate: shareOf(scores.eventDate),
    quotes: shareOf(scores.quotes),
    onSpot: shareOf(scores.onSpot),
    mentions: shareOf(scores.mentions),
  };
}

const round = (value: number) => Math.round(value * 1e4) / 1e4;
const sizeOf = ({ right, missed }: Tally) => right + missed;
const shareOf = ({ right, of }: Share) => (of === 0 ? null : round(right / of));

function precisionRecallOf(tally: Tally): PrecisionRecall | null {
  const found = rates(tally);
  return found && { precision: round(found.p), recall: round(found.r), f1: round(found.f1) };
}

function f1Of(tally: Tally): number | null {
  const found = rates(tally);
  return found && round(found.f1);
}
