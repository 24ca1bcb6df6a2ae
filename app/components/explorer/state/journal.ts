// The steps of this visit, as the queries of the address. A step is a change of the graph: selections and views belong to the step
// they were made at.

export interface JournalState {
  /** The latest query of each step. */
  queries: string[];
  at: number;
}

/** What of the address is no step of the graph: undo passes over it. */
const ASIDE = new Set(['select', 'pair', 'view', 'labels', 'q']);

/** The journal after the address became `query`, by a step of its own or by going back or forward in the browser. */
export function record(state: JournalState, query: string, isTravel: boolean): JournalState {
  const part = graphPart(query);
  if (graphPart(state.queries[state.at] ?? '') === part) {
    return { ...state, queries: state.queries.with(state.at, query) };
  }
  if (isTravel) {
    const at = findNear(state, part);
    return at === null ? { queries: [query], at: 0 } : { ...state, at };
  }
  const queries = [...state.queries.slice(0, state.at + 1), query];
  return { queries, at: queries.length - 1 };
}

/** The place of a step that lies nearest to where we are. */
function findNear({ queries, at }: JournalState, part: string): number | null {
  const places = queries.flatMap((known, index) => (graphPart(known) === part ? [index] : []));
  const [nearest] = places.sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  return nearest ?? null;
}

/** The address without what is no step of the graph, in one order. */
function graphPart(query: string): string {
  return [...new URLSearchParams(query)]
    .filter(([name]) => !ASIDE.has(name))
    .map((part) => part.join('='))
    .sort()
    .join('&');
}
