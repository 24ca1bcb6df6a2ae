// The outline in words, as plain values: it reaches the page in one piece, whatever its length.
import { getLocale, getTranslations } from 'next-intl/server';
import type { GraphNode, LocalizedName } from '@/lib/contracts/api';
import { chooseName, localePath, meetingDate } from '@/lib/i18n';
import type { SceneMeeting } from '../scene/scene-types';
import { describeGathering, describePlace } from '../text/sheet-texts-for';
import { standingOfNode } from '../text/standing-of-node';
import { listOutline } from './list-outline';
import type { AskedPicture } from './read-pictures';

export interface PlainMeeting {
  href: string;
  names: LocalizedName[];
  /** When, where, and what its state means today. */
  words: string;
}

export interface PlainGathering {
  title: string;
  /** Null for what was outside of any. */
  href: string | null;
  place: string;
  meetings: PlainMeeting[];
}

export interface PlainPage {
  title: string;
  deck: string;
  links: { href: string; text: string }[];
  heading: string;
  gatherings: PlainGathering[];
  /** That there is more than is listed, or nothing to list; in a graph without articles there is nothing to say. */
  note: string | null;
}

/** What stands in the page for readers without scripts, in the language of the page. */
export async function describeOutline(asked: AskedPicture): Promise<PlainPage> {
  const [locale, t, facts] = await Promise.all([getLocale(), getTranslations('shell'), getTranslations('facts')]);
  const { parts, shown, total } = listOutline(asked);
  const nodes = new Map(asked.graph?.nodes.map((node) => [node.key, node]));
  const describeMeeting = ({ node, participants }: SceneMeeting): PlainMeeting => {
    const { event } = node;
    const standing = standingOfNode(node, nodes);
    const words = [
      event ? meetingDate({ date: event.start, otherDates: event.otherDates }, locale) : null,
      event?.city ? chooseName(event.city, locale).text : null,
      standing === 'held' ? null : facts(standing),
      event?.disputed ? facts('disputed') : null,
    ];
    const names = participants.flatMap((key) => nodes.get(key)?.name ?? []);
    return { href: localePath(locale, `/events/${node.id}`), names, words: words.filter(Boolean).join(' · ') };
  };
  const describePart = (gathering: GraphNode | null) =>
    gathering
      ? {
          title: describeGathering(gathering, locale),
          href: localePath(locale, `/events/${gathering.id}`),
          place: describePlace(gathering, locale),
        }
      : { title: facts('outside'), href: null, place: '' };
  return {
    title: t('tagline'),
    deck: t('noScript'),
    links: (['events', 'people'] as const).map((list) => ({ href: localePath(locale, `/${list}`), text: t(list) })),
    heading: t('latest'),
    gatherings: parts.map(({ gathering, meetings }) => ({
      ...describePart(gathering),
      meetings: meetings.map(describeMeeting),
    })),
    note: parts.length === 0 ? await describeNothing(asked) : shown < total ? facts('shownOf', { shown, total }) : null,
  };
}

/** Nothing fits, or nothing is left of it. */
async function describeNothing({ graph }: AskedPicture): Promise<string | null> {
  if (!graph || graph.counts.meetings + graph.counts.gatherings === 0) return null;
  const [filters, t] = await Promise.all([getTranslations('filters'), getTranslations('graph')]);
  return graph.nodes.length === 0 ? filters('noMatch') : t('nothingLeft');
}
