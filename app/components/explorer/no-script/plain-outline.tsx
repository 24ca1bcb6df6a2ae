import { useLocale, useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { EntityName } from '@/app/components/entities/entity-name';
import type { GraphNode } from '@/lib/contracts/api';
import { chooseName, meetingDate } from '@/lib/i18n';
import type { SceneMeeting } from '../scene/scene-types';
import { describeGathering, describePlace } from '../text/sheet-texts-for';
import { standingOfNode } from '../text/standing-of-node';
import { listOutline } from './list-outline';
import type { AskedPicture } from './read-pictures';

type LinkTo = (path: string) => ComponentProps<'a'>;

interface PlainOutlineProps {
  asked: AskedPicture;
  link: LinkTo;
}

/** What the address asks for as nested lists of links: gatherings with the meetings beside them. */
export function PlainOutline({ asked, link }: PlainOutlineProps) {
  const t = useTranslations('shell');
  const facts = useTranslations('facts');
  const { parts, shown, total } = listOutline(asked);
  const nodes = new Map(asked.graph?.nodes.map((node) => [node.key, node]));
  if (parts.length === 0) return <Nothing asked={asked} />;
  return (
    <section className="block">
      <h2>{t('latest')}</h2>
      <ul className="plainlist">
        {parts.map(({ gathering, meetings }) => (
          <li key={gathering?.key ?? ''}>
            {gathering ? <Gathering node={gathering} link={link} /> : <b>{facts('outside')}</b>}
            {meetings.length > 0 ? (
              <ul>
                {meetings.map((meeting) => (
                  <Meeting key={meeting.node.key} meeting={meeting} nodes={nodes} link={link} />
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
      {shown < total ? <p className="small soft">{facts('shownOf', { shown, total })}</p> : null}
    </section>
  );
}

/** Nothing fits, or nothing is left of it; in a graph without articles there is nothing to say. */
function Nothing({ asked: { graph } }: Pick<PlainOutlineProps, 'asked'>) {
  const filters = useTranslations('filters');
  const t = useTranslations('graph');
  if (!graph || graph.counts.meetings + graph.counts.gatherings === 0) return null;
  return (
    <section className="block">
      <p>{graph.nodes.length === 0 ? filters('noMatch') : t('nothingLeft')}</p>
    </section>
  );
}

function Gathering({ node, link }: { node: GraphNode; link: LinkTo }) {
  const locale = useLocale();
  return (
    <>
      <a {...link(`/events/${node.id}`)}>{describeGathering(node, locale)}</a>{' '}
      <span className="soft">{describePlace(node, locale)}</span>
    </>
  );
}

interface MeetingProps {
  meeting: SceneMeeting;
  nodes: ReadonlyMap<string, GraphNode>;
  link: LinkTo;
}

/** Who, when, where, and what its state means today. */
function Meeting({ meeting: { node, participants }, nodes, link }: MeetingProps) {
  const facts = useTranslations('facts');
  const locale = useLocale();
  const { event } = node;
  const people = participants.flatMap((key) => nodes.get(key) ?? []);
  const standing = standingOfNode(node, nodes);
  const words = [
    event ? meetingDate({ date: event.start, otherDates: event.otherDates }, locale) : null,
    event?.city ? chooseName(event.city, locale).text : null,
    standing === 'held' ? null : facts(standing),
    event?.disputed ? facts('disputed') : null,
  ];
  return (
    <li>
      <a {...link(`/events/${node.id}`)}>
        {people.map((person, index) => (
          <span key={person.key}>
            {index > 0 ? ' · ' : null}
            <EntityName name={person.name} />
          </span>
        ))}
      </a>{' '}
      <span className="soft small">{words.filter(Boolean).join(' · ')}</span>
    </li>
  );
}
