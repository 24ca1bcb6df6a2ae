import type { GraphNode } from '@/lib/contracts/api';
import type { Standing } from '@/lib/contracts/standing';
import { chooseName, type Locale, meetingDate } from '@/lib/i18n';
import type { SceneMeeting } from '../../scene/scene-types';
import { describeGathering } from '../../text/sheet-texts-for';
import { standingOfNode } from '../../text/standing-of-node';

interface Words {
  locale: Locale;
  stateOf: (state: Exclude<Standing, 'held'> | 'disputed') => string;
}

/** What is spoken of a meeting: who, when, at what, and its state when that is not simply held. */
export function describeStop(
  { node, participants, gathering }: SceneMeeting,
  nodes: ReadonlyMap<string, GraphNode>,
  { locale, stateOf }: Words,
): string {
  const names = participants.flatMap((key) => {
    const person = nodes.get(key);
    return person ? [chooseName(person.name, locale).text] : [];
  });
  const at = gathering ? nodes.get(gathering) : undefined;
  const { event } = node;
  const date = event ? meetingDate({ date: event.start, otherDates: event.otherDates }, locale) : null;
  const standing = standingOfNode(node, nodes);
  const state = standing === 'held' ? null : stateOf(standing);
  const parts = [names.join(', '), date, at ? describeGathering(at, locale) : null, state];
  return [...parts, event?.disputed ? stateOf('disputed') : null].filter(Boolean).join(' · ');
}
