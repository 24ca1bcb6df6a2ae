import { describe, expect, it } from 'vitest';
import { listTouched, pairKey } from '@/app/components/explorer/state/touched';
import { sampleGraph } from './fixtures/sample-graph';

const graph = sampleGraph();
const took = graph.edges.filter(({ kind }) => kind === 'took_part');
const [first] = took;
if (!first) throw new Error('nobody met');
const meetingsOf = (key: string) => took.flatMap(({ source, target }) => (source === key ? [target] : []));

describe('what a selection touches', () => {
  it('are the meetings of a person, with whom, and the country', () => {
    const { meetings, pairs, keys } = listTouched(graph, first.source);
    expect([...meetings].toSorted()).toEqual(meetingsOf(first.source).toSorted());
    const other = took.find(({ source, target }) => target === first.target && source !== first.source);
    expect(pairs.has(pairKey(other?.source ?? '', first.source))).toBe(true);
    const person = graph.nodes.find(({ key }) => key === first.source);
    expect(keys.has(`country:${person?.country}`)).toBe(true);
  });

  it('are the meetings of all people of a country', () => {
    const { meetings } = listTouched(graph, 'country:IN');
    const people = graph.nodes.filter(({ kind, country }) => kind === 'person' && country === 'IN');
    expect(meetings).toEqual(new Set(people.flatMap(({ key }) => meetingsOf(key))));
  });

  it('are the meetings beside a gathering, and its city', () => {
    const part = graph.edges.find(({ kind }) => kind === 'part_of');
    if (!part) throw new Error('no gathering');
    const { meetings, cities } = listTouched(graph, part.target);
    expect(meetings.has(part.source)).toBe(true);
    const city = graph.nodes.find(({ key }) => key === part.target)?.event?.city?.en;
    expect(city === undefined || cities.has(city)).toBe(true);
  });

  it('is nothing without a selection, and for what is not there', () => {
    expect(listTouched(graph, null).meetings.size).toBe(0);
    expect(listTouched(undefined, first.source).meetings.size).toBe(0);
    expect(listTouched(graph, 'person:nobody').meetings.size).toBe(0);
  });
});
