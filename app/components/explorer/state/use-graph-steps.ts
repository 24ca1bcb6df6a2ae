import { useMemo } from 'react';
import type { LegendItem } from '@/lib/contracts/legend';
import type { AddressStore } from './address-store';
import { addExpansion, collapse, type Expansion, type ExpansionKind, parseExpansion, setKinds } from './expansion';
import { readPins, setPin } from './pins';
import type { SetAddress } from './use-address';
import { type Journal, useJournal } from './use-journal';

/** Everything that a reader can do to the graph. Each is one step of the address, so that undo and back lead out of it again. */
export interface GraphSteps extends Pick<Journal, 'undo' | 'redo' | 'canUndo' | 'canRedo'> {
  /** Adds everything around a node, or takes out whatever was added around it. */
  toggleExpand: (key: string) => void;
  /** Shows exactly these kinds of things around a node. */
  setKinds: (key: string, kinds: ExpansionKind[]) => void;
  /** The same addition with a larger limit. */
  drawMore: (expansion: Expansion) => void;
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
export function useGraphSteps(store: AddressStore, setAddress: SetAddress): GraphSteps {
  const { undo, redo, canUndo, canRedo } = useJournal(store, setAddress);
  const steps = useMemo(() => createSteps(setAddress), [setAddress]);
  return useMemo(() => ({ ...steps, undo, redo, canUndo, canRedo }), [steps, undo, redo, canUndo, canRedo]);
}

function createSteps(setAddress: SetAddress): Omit<GraphSteps, keyof Journal> {
  const toggle = (items: string[], item: string) =>
    items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
  return {
    toggleExpand: (key) =>
      setAddress(({ expand }) => {
        const isOpen = expand.some((item) => parseExpansion(item)?.key === key);
        return { expand: isOpen ? collapse(expand, key) : [...expand, key] };
      }),
    drawMore: (expansion) => setAddress(({ expand }) => ({ expand: addExpansion(expand, expansion) })),
    setKinds: (key, kinds) => setAddress(({ expand }) => ({ expand: setKinds(expand, key, kinds) })),
    collapse: (key) => setAddress(({ expand }) => ({ expand: collapse(expand, key) })),
    hide: (key) =>
      setAddress(({ hide, select, focus }) => ({
        hide: [...new Set([...hide, key])],
        select: select === key ? null : select,
        focus: focus === key ? null : focus,
      })),
    showHidden: () => setAddress({ hide: null }),
    focus: (key) =>
      setAddress(key ? ({ hide }) => ({ focus: key, hide: hide.filter((one) => one !== key) }) : { focus: null }),
    pin: (key, at) => setAddress(({ pin }) => ({ pin: setPin(pin, key, at) ?? pin })),
    toggleFold: (key) => setAddress(({ fold }) => ({ fold: toggle(fold, key) })),
    toggleMeetings: () => setAddress(({ meetings }) => ({ meetings: !meetings || null })),
    toggleOff: (item) => setAddress(({ off }) => ({ off: toggle(off, item) })),
    findPath: (from, to) => setAddress({ path: [from, to], select: null, pair: null }),
    leavePath: () => setAddress({ path: null }),
  };
}

/** Whether a node is pinned. */
export function isPinned(pins: string[], key: string): boolean {
  return key in readPins(pins);
}
