import { createContext } from 'react';

interface OutlineSelection {
  /** Key of what is selected. */
  current: string | null;
  select: (key: string | null) => void;
}

/** The little that every entry of the list needs: they are many, and must not be drawn anew when something else changes. */
export const OutlineContext = createContext<OutlineSelection>({ current: null, select: () => undefined });
