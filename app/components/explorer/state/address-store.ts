// The query of the address as a store: what a reader does stands in it at once, and not when the page has drawn it.

type Listener = (query: string, isTravel: boolean) => void;

export interface AddressStore {
  /** The query as it stands, as `URLSearchParams` writes it. */
  read: () => string;
  /** Makes a query the address, as a step of the browser's history or in the place of the last one. */
  write: (query: string, how?: 'push' | 'replace') => void;
  /** Hears of each change; `isTravel` when the reader went back or forward in the browser. */
  listen: (listener: Listener) => () => void;
  /** Takes over what others have written: a link of the page, or the palette. */
  follow: () => void;
  /** Begins to hear when the reader goes back or forward. @returns how to end it */
  attach: () => () => void;
}

const normalize = (query: string) => new URLSearchParams(query).toString();
/** Stands at each entry of the history that this store knows. The router draws our steps late, and rewrites entries while it does. */
const KNOWN = 'sidelinesKnown';

/** A store of the address for one page; `first` is the query that it was asked with, also on the server. */
export function createAddressStore(first: string): AddressStore {
  let query = normalize(first);
  let path = '';
  const listeners = new Set<Listener>();
  const isHere = () => location.pathname === path;
  const isKnown = () => Boolean((history.state as Record<string, unknown> | null)?.[KNOWN]);
  // With the router's own state in it, the router takes no notice: nothing has to be drawn.
  const mark = () => history.replaceState({ ...history.state, [KNOWN]: true }, '');
  const become = (next: string, isTravel: boolean) => {
    if (next === query) return;
    query = next;
    for (const listener of listeners) listener(query, isTravel);
  };
  const follow = () => {
    if (!isHere() || isKnown()) return;
    if (history.state) mark();
    become(normalize(location.search), false);
  };
  const onTravel = () => {
    if (isHere()) become(normalize(location.search), true);
  };
  return {
    read: () => query,
    write: (next, how = 'push') => {
      const wanted = normalize(next);
      if (wanted === query) return;
      const url = `${location.pathname}${next}${location.hash}`;
      if (how === 'push') history.pushState({ [KNOWN]: true }, '', url);
      else history.replaceState({ [KNOWN]: true }, '', url);
      become(wanted, false);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    follow,
    attach: () => {
      path = location.pathname;
      addEventListener('popstate', onTravel);
      return () => removeEventListener('popstate', onTravel);
    },
  };
}
