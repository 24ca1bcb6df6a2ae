import { useLocale, useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import { EntityName } from '@/app/components/entities/entity-name';
import { DoubtChip } from '@/app/components/entities/status-chip';
import type { GraphNode, PathResponse } from '@/lib/contracts/api';
import { CERTAIN } from '@/lib/contracts/confidence';
import { chooseName, type Locale, meetingDate } from '@/lib/i18n';
import { useExplorer } from '../state/explorer-context';
import { describeGathering } from '../text/sheet-texts-for';

/** Each chain as people with the meetings between them, newest first; choosing one selects it on the sheet. */
export function ChainList({ path }: { path: PathResponse }) {
  const t = useTranslations('graph.path');
  const nodes = new Map(path.nodes.map((node) => [node.key, node]));
  const count = path.chains.length;
  return path.chains.map((chain, index) => (
    <section key={chain.people.join()}>
      {count > 1 ? <h3 className="part">{t('chain', { number: index + 1, count })}</h3> : null}
      <ol className="chain">
        {chain.people.map((key, at) => (
          <li key={key}>
            <Person node={nodes.get(key)} />
            <Step meetings={chain.meetings[at] ?? []} nodes={nodes} />
          </li>
        ))}
      </ol>
    </section>
  ));
}

/** One step of a chain: its meeting, or how many there were between the two, each of which would do. */
function Step({ meetings, nodes }: { meetings: string[]; nodes: Map<string, GraphNode> }) {
  const t = useTranslations('graph.path');
  return (
    <ul>
      {meetings.length > 1 ? <li className="any">{t('alternatives', { count: meetings.length })}</li> : null}
      {meetings.map((meeting) => (
        <li key={meeting}>
          <Meeting node={nodes.get(meeting)} nodes={nodes} />
        </li>
      ))}
    </ul>
  );
}

function Person({ node }: { node: GraphNode | undefined }) {
  const { select } = useExplorer();
  if (!node) return null;
  return (
    <button type="button" onClick={() => select(node.key)}>
      <CountryCode of={{ country: node.country, organization: node.organization ?? null }} />
      <b>
        <EntityName name={node.name} />
      </b>
    </button>
  );
}

/** "SCO foreign ministers, Tianjin · Beijing": the gathering with its city, and where the meeting was when that is elsewhere. */
function placeOf({ event }: GraphNode, gathering: GraphNode | undefined, locale: Locale): string {
  const nameOf = (node: GraphNode['event']) => (node?.city ? chooseName(node.city, locale).text : null);
  const [own, common] = [nameOf(event), nameOf(gathering?.event)];
  const at = gathering ? [describeGathering(gathering, locale), common].filter(Boolean).join(', ') : null;
  return [at, own === common ? null : own].filter(Boolean).join(' · ');
}

/** Day, place and gathering of a meeting on the way, and whether it is sure. */
function Meeting({ node, nodes }: { node: GraphNode | undefined; nodes: Map<string, GraphNode> }) {
  const locale = useLocale();
  const { select } = useExplorer();
  const event = node?.event;
  if (!node || !event) return null;
  const gathering = event.gathering ? nodes.get(event.gathering) : undefined;
  const sign = event.disputed ? 'dispute' : event.confidence < CERTAIN ? 'soft' : '';
  return (
    <button type="button" onClick={() => select(node.key)}>
      <span className={`dia ${sign}`} aria-hidden="true" />
      <span>
        {meetingDate({ date: event.start, otherDates: event.otherDates }, locale)}{' '}
        <small>{placeOf(node, gathering, locale)}</small> <DoubtChip confidence={event.confidence} />
      </span>
    </button>
  );
}
