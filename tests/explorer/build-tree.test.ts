import { describe, expect, it } from 'vitest';
import { buildTree, MOST_MEETINGS, type TreeItem } from '@/app/components/explorer/outline/build-tree';
import { buildScene } from '@/app/components/explorer/scene/build-scene';
import { sampleGraph } from './fixtures/sample-graph';

const graph = sampleGraph();
const scene = buildScene(graph, { select: null, expand: [] });
const tree = buildTree(scene, graph.edges);
const walk = (items: TreeItem[]): TreeItem[] => items.flatMap((item) => [item, ...walk(item.children ?? [])]);
const everybody = tree.find(({ id }) => id === 'people')?.children ?? [];

describe('the tree of the outline', () => {
  it('names each item once', () => {
    const ids = walk(tree).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds each meeting under its gathering or outside of any', () => {
    const keys = tree
      .filter(({ id }) => id !== 'people')
      .flatMap(({ children }) => children ?? [])
      .flatMap(({ of }) => (of.kind === 'meeting' ? of.meeting.node.key : []));
    expect(keys.toSorted()).toEqual(scene.meetings.map(({ node }) => node.key).toSorted());
  });

  it('has the meetings of each person beneath, the newest first, and says how many it leaves out', () => {
    const [busiest] = scene.persons;
    if (!busiest) throw new Error('nobody');
    const own = scene.meetings.filter(({ participants }) => participants.includes(busiest.key));
    const item = everybody.find(({ id }) => id.endsWith(busiest.key));
    expect(item?.children).toHaveLength(Math.min(own.length, MOST_MEETINGS) + (own.length > MOST_MEETINGS ? 1 : 0));
    const many = Array.from({ length: 30 }, (_, at) => ({
      ...scene.meetings[0],
      node: { ...scene.meetings[0]?.node, key: `meeting:${at}` },
      participants: [busiest.key],
    })) as typeof scene.meetings;
    const full = buildTree({ ...scene, meetings: many }, graph.edges).find(({ id }) => id === 'people');
    const children = full?.children?.find(({ id }) => id.endsWith(busiest.key))?.children ?? [];
    expect(children).toHaveLength(MOST_MEETINGS + 1);
    expect(children.at(-1)?.of).toEqual({ kind: 'rest', shown: MOST_MEETINGS, total: 30 });
  });

  it('is closed where it would repeat itself', () => {
    expect(everybody.every(({ isOpen }) => !isOpen)).toBe(true);
    expect(tree.every(({ isOpen }) => isOpen)).toBe(true);
  });
});
