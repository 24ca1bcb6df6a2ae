import { describe, expect, it } from 'vitest';
import { pickQuestions } from '@/app/components/explorer/welcome/pick-questions';
import { sampleGraph } from './fixtures/sample-graph';

const ask = (graph: ReturnType<typeof sampleGraph>, kind: string) =>
  pickQuestions(graph).find((one) => one.kind === kind);
const neighbours = (graph: ReturnType<typeof sampleGraph>, person: string) => {
  const meetings = graph.edges.filter(({ kind, source }) => kind === 'took_part' && source === person);
  const keys = new Set(meetings.map(({ target }) => target));
  const held = new Set(graph.nodes.filter(({ event }) => event?.status === 'held').map(({ key }) => key));
  return new Set(
    graph.edges
      .filter(({ kind, target }) => kind === 'took_part' && keys.has(target) && held.has(target))
      .map(({ source }) => source),
  );
};

describe('questions for newcomers', () => {
  it('ask whom somebody met where they met the most', () => {
    const graph = sampleGraph();
    const question = ask(graph, 'whom');
    expect(question).toMatchObject({
      person: expect.stringMatching(/^person:/),
      gathering: expect.stringMatching(/^gathering:/),
    });
    expect(question).toEqual(ask(sampleGraph(), 'whom'));
  });

  it('ask how two are connected who never met but know the same person', () => {
    const graph = sampleGraph();
    const question = ask(graph, 'chain');
    if (question?.kind !== 'chain') throw new Error('the sample has such a pair');
    const [of, to] = [neighbours(graph, question.from), neighbours(graph, question.to)];
    expect(of.has(question.to)).toBe(false);
    expect([...of].some((person) => to.has(person))).toBe(true);
    const countryOf = (key: string) => graph.nodes.find((node) => node.key === key)?.country;
    expect(countryOf(question.from)).not.toBe(countryOf(question.to));
  });

  it('do not ask it of compatriots', () => {
    const graph = sampleGraph();
    const oneCountry = graph.nodes.map((node) => ({ ...node, country: 'IN' }));
    expect(ask({ ...graph, nodes: oneCountry }, 'chain')).toBeUndefined();
  });

  it('ask who never met only where enough held the office', () => {
    const graph = sampleGraph();
    expect(ask(graph, 'never')).toEqual({ kind: 'never', role: 'foreign_minister' });
    const few = { ...graph, nodes: graph.nodes.filter(({ role }) => role !== 'foreign_minister') };
    expect(ask(few, 'never')).toBeUndefined();
  });

  it('ask nothing of an empty graph', () => {
    const graph = sampleGraph();
    const facets = { ...graph.facets, role: [] };
    expect(pickQuestions({ ...graph, nodes: [], edges: [], facets })).toEqual([]);
  });
});
