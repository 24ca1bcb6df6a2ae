import { useLocale, useTranslations } from 'next-intl';
import { memo, useDeferredValue, useMemo, useRef } from 'react';
import type { GraphEdge, GraphNode, GraphResponse } from '@/lib/contracts/api';
import { chooseName } from '@/lib/i18n';
import { buildScene } from '../scene/build-scene';
import { narrowScene } from '../scene/narrow-scene';
import type { SceneMeeting, SceneView } from '../scene/scene-types';
import { useSceneView } from '../sheet/use-scene-view';
import { useExplorer } from '../state/explorer-context';
import { describeGathering, describePlace } from '../text/sheet-texts-for';
import { OutlineContext } from './outline-context';
import { OutlineEntry } from './outline-entry';
import { OutlineMeeting } from './outline-meeting';
import { useRovingEntries } from './use-roving-entries';

/**
 * The same graph as a list: gatherings, their meetings, who took part, in step with the canvas and the selection. Beside the canvas
 * it shows itself while the keyboard is in it. It is long, so it follows the canvas a little later and never keeps it waiting.
 */
export function Outline({ isFull = false }: { isFull?: boolean }) {
  const { address, graph, select } = useExplorer();
  const selection = useMemo(() => ({ current: address.select, select }), [address.select, select]);
  const shown = useDeferredValue(graph);
  const view = useDeferredValue(useSceneView());
  if (!shown) return null;
  return (
    <OutlineContext value={selection}>
      <OutlineList graph={shown} view={view} isFull={isFull} />
    </OutlineContext>
  );
}

interface OutlineListProps {
  graph: GraphResponse;
  view: SceneView;
  isFull: boolean;
}

const OutlineList = memo(function OutlineList({ graph, view, isFull }: OutlineListProps) {
  const t = useTranslations('explorer');
  const locale = useLocale();
  const nodes = useMemo(() => new Map(graph.nodes.map((node) => [node.key, node])), [graph]);
  const scene = useMemo(() => narrowScene(buildScene(graph, view), { ...view, fold: [] }), [graph, view]);
  const list = useRef<HTMLElement>(null);
  const roving = useRovingEntries(list);
  if (scene.persons.length === 0) return null;
  const gatherings = [...scene.gatherings].sort((a, b) => startOf(b).localeCompare(startOf(a)));
  const sessionOf = (key: string) => listSession(scene.persons, graph.edges, key);
  const meetingsAt = (key: string | null) => scene.meetings.filter((meeting) => meeting.gathering === key);
  return (
    <nav
      ref={list}
      className="outline"
      id={isFull ? undefined : 'outline'}
      tabIndex={-1}
      aria-label={t('outline')}
      {...roving}
    >
      <h2>{t('outline')}</h2>
      <ul>
        {gatherings.map((node) => (
          <li key={node.key}>
            <OutlineEntry nodeKey={node.key} className="title">
              {describeGathering(node, locale)} <small>{describePlace(node, locale)}</small>
            </OutlineEntry>
            <Session people={sessionOf(node.key)} />
            <Meetings meetings={meetingsAt(node.key)} nodes={nodes} />
          </li>
        ))}
        <li>
          <span className="title">{t('atSea')}</span>
          <Meetings meetings={meetingsAt(null)} nodes={nodes} />
        </li>
        <li>
          <span className="title">{t('people')}</span>
          <ul className="who-list">
            {scene.persons.map((node) => (
              <li key={node.key}>
                <OutlineEntry nodeKey={node.key}>
                  <PersonName node={node} />
                </OutlineEntry>
              </li>
            ))}
          </ul>
        </li>
      </ul>
    </nav>
  );
});

function startOf(node: GraphNode): string {
  return node.event?.start ?? '';
}

function listSession(persons: GraphNode[], edges: GraphEdge[], gathering: string): GraphNode[] {
  const here = edges.filter((edge) => edge.kind === 'attended' && edge.target === gathering);
  const keys = new Set(here.map((edge) => edge.source));
  return persons.filter((node) => keys.has(node.key));
}

function Session({ people }: { people: GraphNode[] }) {
  const t = useTranslations('explorer');
  const locale = useLocale();
  if (people.length === 0) return null;
  return (
    <div className="session">
      <small>{t('attendance')}</small>
      <ul className="who-list">
        {people.map((node) => (
          <li key={node.key}>
            <OutlineEntry nodeKey={node.key}>
              <bdi>{chooseName(node.name, locale).text}</bdi>
            </OutlineEntry>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Meetings({ meetings, nodes }: { meetings: SceneMeeting[]; nodes: Map<string, GraphNode> }) {
  if (meetings.length === 0) return null;
  return (
    <ul>
      {meetings.map((meeting) => (
        <li key={meeting.node.key}>
          <OutlineMeeting meeting={meeting} nodes={nodes} />
        </li>
      ))}
    </ul>
  );
}

function PersonName({ node }: { node: GraphNode }) {
  const locale = useLocale();
  const t = useTranslations('explorer');
  return (
    <>
      {node.name[locale] ?? node.name.en}{' '}
      <small>{[node.country, t('meetingCount', { count: node.meetings ?? 0 })].filter(Boolean).join(', ')}</small>
    </>
  );
}
