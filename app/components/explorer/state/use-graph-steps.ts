import { useMemo } from 'react';
import type { SetAddress } from './address';
import { addExpansion, collapse, type ExpansionKind, parseExpansion } from './expansion';
import type { LegendItem } from './legend';
import { readPins, setPin } from './pins';
import { type Journal, useJournal } from './use-journal';

/** Everything that a reader can do to the graph. Each is one step of the address, so that undo and back lead out of it again. */
export interface GraphSteps extends Pick<Journal, 'undo' | 'redo' | 'canUndo' | 'canRedo'> {
  /** Adds everything around a node, or takes out whatever was added around it. */
  toggleExpand: (key: string) => void;
  /** Adds one kind of things, at most `limit`; the same again takes it out. */
  expandKind: (key: string, kind: ExpansionKind | null, limit?: number | null) => void;
  collapse: (key: string) => void;
  hide: (key: string) => void;
  showHidden: () => void;
  focus: (key: string | null) => void;
  /** Puts a node somewhere, or lets it go. False when no more can be pinned. */
  pin: (key: string, at: { x: number; y: number } | null) => void;
  toggleFold: (key: string) => void;
  toggleMeetings: () => void;
  /** Switches something in the key off or on. */
  toggleOff: (item: LegendItem) => void;
  findPath: (from: string, to: string) => void;
  leavePath: () => void;
}

/** The steps; they keep their identity until undo or redo become possible or impossible. */
export function useGraphSteps(setAddress: SetAddress): GraphSteps {
  const { undo, redo, canUndo, canRedo } = useJournal();
  const steps = useMemo(() => createSteps(setAddress), [setAddress]);
  return useMemo(() => ({ ...steps, undo, redo, canUndo, canRedo }), [steps, undo, redo, canUndo, canRedo]);
}

function createSteps(setAddress: SetAddress): Omit<GraphSteps, keyof Journal> {
  const toggle = (items: string[], item: string) =>
    items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
  return {
    toggleExpand: (key) =>
      void setAddress(({ expand }) => {
        const isOpen = expand.some((item) => parseExpansion(item)?.key === key);
        return { expand: isOpen ? collapse(expand, key) : [...expand, key] };
      }),
    expandKind: (key, kind, limit = null) =>
      void setAddress(({ expand }) => {
        const next = addExpansion(expand, { key, kind, limit });
        const isSame = next.join() === expand.join();
        const others = expand.filter((item) => {
          const known = parseExpansion(item);
          return known?.key !== key || known.kind !== kind;
        });
        return { expand: isSame ? others : next };
      }),
    collapse: (key) => void setAddress(({ expand }) => ({ expand: collapse(expand, key) })),
    hide: (key) =>
      void setAddress(({ hide, select, focus }) => ({
        hide: [...new Set([...hide, key])],
        select: select === key ? null : select,
        focus: focus === key ? null : focus,
      })),
    showHidden: () => void setAddress({ hide: null }),
    focus: (key) =>
      void setAddress(key ? ({ hide }) => ({ focus: key, hide: hide.filter((one) => one !== key) }) : { focus: null }),
    pin: (key, at) => void setAddress(({ pin }) => ({ pin: setPin(pin, key, at) ?? pin })),
    toggleFold: (key) => void setAddress(({ fold }) => ({ fold: toggle(fold, key) })),
    toggleMeetings: () => void setAddress(({ meetings }) => ({ meetings: !meetings || null })),
    toggleOff: (item) => void setAddress(({ off }) => ({ off: toggle(off, item) })),
    findPath: (from, to) => void setAddress({ path: [from, to], select: null }),
    leavePath: () => void setAddress({ path: null }),
  };
}

/** Whether a node is pinned. */
export function isPinned(pins: string[], key: string): boolean {
  return key in readPins(pins);
}
