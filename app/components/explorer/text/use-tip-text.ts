import type { SingularElementArgument } from 'cytoscape';
import { useLocale, useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { chooseName, countryName, meetingDate } from '@/lib/i18n';
import { useExplorer } from '../state/explorer-context';
import { describeGathering } from './sheet-texts-for';

/** What is said of an element under the pointer: who, and when or how often. */
export interface TipText {
  who: string;
  what: string;
}

/** Words for a line or a diamond, and for a node whose name is not written at this size; null where the sheet says enough. */
export function useTipText(): (element: SingularElementArgument) => TipText | null {
  const t = useTranslations('explorer');
  const locale = useLocale();
  const { nodes } = useExplorer();
  return useCallback(
    (element) => {
      const nameOf = (key: string) => {
        const node = nodes.get(key);
        if (!node) return '';
        if (node.kind === 'country') return countryName(node.id, locale);
        return node.kind === 'gathering' ? describeGathering(node, locale) : chooseName(node.name, locale).text;
      };
      const meetingText = (key: string): string => {
        const event = nodes.get(key)?.event;
        if (!event) return '';
        const date = meetingDate({ date: event.start, otherDates: event.otherDates }, locale);
        return [date, nameOf(event.gathering ?? '')].filter(Boolean).join(' · ');
      };
      if (element.isEdge()) {
        const ends = element.connectedNodes('.person, .gathering, .country, .organization');
        const who = ends.map((end) => nameOf(end.id())).filter(Boolean);
        const count = Number(element.data('count'));
        const what = count > 1 ? t('meetingCount', { count }) : meetingText(`${element.data('meeting') ?? ''}`);
        return what ? { who: who.join(', '), what } : null;
      }
      if (element.hasClass('meeting')) {
        const who = element
          .nodes()
          .neighborhood('node')
          .map((one) => nameOf(one.id()));
        return { who: who.join(', '), what: meetingText(element.id()) };
      }
      const isWritten = element.hasClass('gathering') || isLegible(element);
      const who = isWritten ? '' : nameOf(element.id());
      return who ? { who, what: '' } : null;
    },
    [t, locale, nodes],
  );
}

/** Whether the canvas writes the name of a node at this zoom. */
function isLegible(element: SingularElementArgument): boolean {
  const size = element.numericStyle('font-size') * element.cy().zoom();
  return size >= element.numericStyle('min-zoomed-font-size');
}
