import type { GraphNode } from '@/lib/contracts/api';
import { CERTAIN } from '@/lib/contracts/confidence';
import type { Language } from '@/lib/contracts/vocabulary';
import { chooseName, countryName, formatDateChoice, formatDateRange, gatheringKindName, type Locale } from '@/lib/i18n';
import { pickName, shortenName, wrapName } from '../scene/names';
import type { SheetTexts } from '../scene/sheet-texts';
import { describeDay } from './describe-day';

interface TextOptions {
  /** Language of the page. */
  locale: Locale;
  /** Language, and with it the script, of the names. */
  labels: Language;
  /** Family names alone, for narrow sheets. */
  compact: boolean;
  /** "no date" in the language of the page. */
  noDate: string;
  /** "4 people, 3 meetings" in the language of the page. */
  islandCounts: SheetTexts['islandCounts'];
}

/**
 * The words on the canvas: names in the script of `labels`, everything else in the language of the page.
 * A name is cut into lines once: both layout and canvas ask for it, at each change of the picture.
 */
export function sheetTextsFor({ locale, labels, compact, noDate, islandCounts }: TextOptions): SheetTexts {
  const cut = new WeakMap<GraphNode, string[]>();
  return {
    labels,
    nameLines: (node) => {
      const known = cut.get(node);
      if (known) return known;
      const name = node.kind === 'country' ? countryName(node.id, labels) : pickName(node.name, labels);
      const lines = wrapName(compact && node.kind === 'person' ? shortenName(name, node.country) : name);
      cut.set(node, lines);
      return lines;
    },
    gatheringTitle: (node) => describeGathering(node, locale),
    gatheringPlace: (node) => describePlace(node, locale),
    islandCounts,
    meetingDate: (node, isAtHome) => describeMeeting(node, isAtHome, { locale, noDate }),
  };
}

/** "SCO summit": series and kind, or the name itself for a gathering of no series. */
export function describeGathering({ event, name }: GraphNode, locale: Locale): string {
  if (!event?.series || event.kind === 'meeting') return chooseName(name, locale).text;
  return gatheringKindName({ series: event.series, kind: event.kind }, locale);
}

/** "Astana · 3–4 July 2024" */
export function describePlace({ event }: GraphNode, locale: Locale): string {
  const city = event?.city ? chooseName(event.city, locale).text : null;
  const date = event?.start ? formatDateRange(event.start, event.end, locale) : null;
  return [city, date].filter(Boolean).join(' · ');
}

/** Outside any gathering the place helps where no date is given; a "?" where the sources are weak. */
function describeMeeting(
  { event }: GraphNode,
  isAtHome: boolean,
  { locale, noDate }: Pick<TextOptions, 'locale' | 'noDate'>,
): string {
  if (!event) return '';
  const doubt = event.confidence < CERTAIN ? '?' : '';
  const dates = event.start ? [event.start, ...event.otherDates] : event.otherDates;
  if (dates.length > 0) {
    // With its year a date is long for a line: the month gives way.
    return (isAtHome ? describeDay(dates, locale) : formatDateChoice(dates, locale, { short: true })) + doubt;
  }
  // A plan without a day is said by its open diamond.
  if (event.gathering || event.status !== 'held') return doubt;
  return [event.city ? chooseName(event.city, locale).text : null, noDate].filter(Boolean).join(', ') + doubt;
}
