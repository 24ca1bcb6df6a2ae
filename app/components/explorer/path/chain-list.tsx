import { useLocale, useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import { EntityName } from '@/app/components/entities/entity-name';
import type { GraphNode, PathResponse } from '@/lib/contracts/api';
import { chooseName, meetingDate } from '@/lib/i18n';
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

/** Day, place and gathering of a meeting on the way. */
function Meeting({ node, nodes }: { node: GraphNode | undefined; nodes: Map<string, GraphNode> }) {
  const locale = useLocale();
  const { select } = useExplorer();
  const event = node?.event;
  if (!node || !event) return null;
  const gathering = event.gathering ? nodes.get(event.gathering) : undefined;
  const city = event.city ? chooseName(event.city, locale).text : null;
  const where = [gathering ? describeGathering(gathering, locale) : null, city].filter(Boolean).join(', ');
  return (
    <button type="button" onClick={() => select(node.key)}>
      <span className={event.disputed ? 'dia dispute' : 'dia'} aria-hidden="true" />
      <span>
        {meetingDate({ date: event.start, otherDates: event.otherDates }, locale)} <small>{where}</small>
      </span>
    </button>
  );
}
