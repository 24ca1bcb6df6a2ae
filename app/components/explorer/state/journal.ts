// The steps of this visit, as the queries of the address. Undo and redo move the browser itself along them, so that they and
// the back button can never disagree.

export interface JournalState {
  queries: string[];
  at: number;
}

/** What of the address is no step of the graph: undo passes over it. */
const ASIDE = new Set(['select', 'view', 'labels', 'q']);

/** The journal after the address became `query`, by a step of its own or by going back or forward in the browser. */
export function record(state: JournalState, query: string, isTravel: boolean): JournalState {
  if (state.queries[state.at] === query) return state;
  if (isTravel) {
    const at = findNear(state, query);
    return at === null ? { queries: [query], at: 0 } : { ...state, at };
  }
  const queries = [...state.queries.slice(0, state.at + 1), query];
  return { queries, at: queries.length - 1 };
}

/** The place of a query that lies nearest to where we are. */
function findNear({ queries, at }: JournalState, query: string): number | null {
  const places = queries.flatMap((known, index) => (known === query ? [index] : []));
  const [nearest] = places.sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  return nearest ?? null;
}

/** How far to travel for the last (-1) or next (1) step of the graph; 0 when there is none. */
export function findTravel({ queries, at }: JournalState, direction: -1 | 1): number {
  const here = graphPart(queries[at] ?? '');
  for (let place = at + direction; place >= 0 && place < queries.length; place += direction) {
    if (graphPart(queries[place] ?? '') !== here) return place - at;
  }
  return 0;
}

/** The address without what is no step of the graph, in one order. */
function graphPart(query: string): string {
  return [...new URLSearchParams(query)]
    .filter(([name]) => !ASIDE.has(name))
    .map((part) => part.join('='))
    .sort()
    .join('&');
}
