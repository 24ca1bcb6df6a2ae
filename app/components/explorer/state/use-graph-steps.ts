import { useMemo } from 'react';
import type { SetAddress } from './address';
import { addExpansion, collapse, type Expansion, type ExpansionKind, parseExpansion, setKinds } from './expansion';
import { createInTurn } from './in-turn';
import type { LegendItem } from './legend';
import { readPins, setPin } from './pins';
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
export function useGraphSteps(setAddress: SetAddress): GraphSteps {
  const inTurn = useMemo(createInTurn, []);
  const { undo, redo, canUndo, canRedo } = useJournal(setAddress, inTurn);
  const steps = useMemo(() => createSteps((...step) => inTurn(() => setAddress(...step))), [setAddress, inTurn]);
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
    drawMore: (expansion) => void setAddress(({ expand }) => ({ expand: addExpansion(expand, expansion) })),
    setKinds: (key, kinds) => void setAddress(({ expand }) => ({ expand: setKinds(expand, key, kinds) })),
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
