import { useLocale, useTranslations } from 'next-intl';
import { Fragment, useContext } from 'react';
import { EntityName } from '@/app/components/entities/entity-name';
import type { GraphNode } from '@/lib/contracts/api';
import { meetingDate } from '@/lib/i18n';
import type { SceneMeeting } from '../scene/scene-types';
import { describeGathering, describePlace } from '../text/sheet-texts-for';
import { standingOfNode } from '../text/standing-of-node';
import type { TreeItem } from './build-tree';
import { OutlineContext } from './outline-context';

/** What an item of the tree says. */
export function OutlineWords({ of }: Pick<TreeItem, 'of'>) {
  const t = useTranslations('explorer');
  const pair = useTranslations('views.pair');
  if (of.kind === 'gathering') return <GatheringWords node={of.node} />;
  if (of.kind === 'person') return <PersonWords node={of.node} />;
  if (of.kind === 'meeting') return <MeetingWords meeting={of.meeting} />;
  if (of.kind === 'rest') return <small>{pair('cut', of)}</small>;
  const title = of.kind === 'session' ? t('attendance') : t(of.kind);
  return (
    <>
      {title} <small>{of.count}</small>
    </>
  );
}

function GatheringWords({ node }: { node: GraphNode }) {
  const locale = useLocale();
  return (
    <>
      {node.event?.series ? describeGathering(node, locale) : <EntityName name={node.name} />}{' '}
      <small>{describePlace(node, locale)}</small>
    </>
  );
}

function PersonWords({ node }: { node: GraphNode }) {
  const t = useTranslations('explorer');
  return (
    <>
      <EntityName name={node.name} />{' '}
      <small>{[node.country, t('meetingCount', { count: node.meetings ?? 0 })].filter(Boolean).join(', ')}</small>
    </>
  );
}

/** Who, when, where, and what its state means today. */
function MeetingWords({ meeting }: { meeting: SceneMeeting }) {
  const t = useTranslations('explorer');
  const facts = useTranslations('facts');
  const locale = useLocale();
  const { nodes } = useContext(OutlineContext);
  const { event } = meeting.node;
  const people = meeting.participants.flatMap((key) => nodes.get(key) ?? []);
  const date = event ? meetingDate({ date: event.start, otherDates: event.otherDates }, locale) : null;
  const standing = standingOfNode(meeting.node, nodes);
  const state = standing === 'held' ? null : facts(standing);
  return (
    <>
      {people.map((person, index) => (
        <Fragment key={person.key}>
          {index > 0 ? ' · ' : null}
          <EntityName name={person.name} />
        </Fragment>
      ))}{' '}
      <small>
        {date}
        {event?.city ? (
          <>
            {date ? ', ' : null}
            <EntityName name={event.city} />
          </>
        ) : null}
        {state ? ` · ${state}` : null}
      </small>
      {event?.disputed ? <small className="dis"> {t('key.disputed')}</small> : null}
    </>
  );
}
