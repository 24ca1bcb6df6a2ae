import { useLocale, useTranslations } from 'next-intl';
import type { GraphNode } from '@/lib/contracts/api';
import { chooseName, meetingDate } from '@/lib/i18n';
import type { SceneMeeting } from '../scene/scene-types';
import { OutlineEntry } from './outline-entry';

/** A meeting in the list: who, when, where, and its state in words. */
export function OutlineMeeting({ meeting, nodes }: { meeting: SceneMeeting; nodes: Map<string, GraphNode> }) {
  const t = useTranslations('explorer');
  const locale = useLocale();
  const { event } = meeting.node;
  const names = meeting.participants.flatMap((key) => {
    const node = nodes.get(key);
    return node ? [chooseName(node.name, locale).text] : [];
  });
  const date = event ? meetingDate({ date: event.start, otherDates: event.otherDates }, locale) : null;
  const state = event?.status && event.status !== 'held' ? t(`key.${event.status}`) : null;
  const city = event?.city ? chooseName(event.city, locale).text : null;
  return (
    <OutlineEntry nodeKey={meeting.node.key}>
      {names.join(' · ')} <small>{[date, city, state].filter(Boolean).join(', ')}</small>
      {event?.disputed ? <small className="dis">{t('key.disputed')}</small> : null}
    </OutlineEntry>
  );
}
