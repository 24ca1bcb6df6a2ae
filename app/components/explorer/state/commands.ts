// What whoever stands outside of the explorer may ask of it: its parts offer it while they are there.
import { useEffect, useRef } from 'react';

export const COMMANDS = ['fit', 'undo', 'redo', 'path', 'csv'] as const;
export type CommandId = (typeof COMMANDS)[number];

interface Offer {
  run: () => void;
  /** Of two that offer the same, for wide and for narrow sheets, one is seen. */
  isSeen: () => boolean;
}

const offers = new Map<CommandId, Set<Offer>>();
const seen = (id: CommandId) => [...(offers.get(id) ?? [])].find(({ isSeen }) => isSeen());

/** Milliseconds, long enough for the palette to have closed and given the focus back. */
const AFTER = 50;

/** Does something once the palette has closed: the focus that it gives back would close a menu. */
export function afterPalette(run: () => void): void {
  setTimeout(run, AFTER);
}

/** The commands that can be run now. */
export function listCommands(): CommandId[] {
  return COMMANDS.filter((id) => seen(id) !== undefined);
}

/** Runs a command, once the palette has closed. */
export function runCommand(id: CommandId): void {
  afterPalette(() => seen(id)?.run());
}

/** Offers a command while the part is there; null while it cannot be run. */
export function useCommand(id: CommandId, run: (() => void) | null, isSeen: () => boolean = () => true): void {
  // The palette asks while it is drawn, which an effect event does not allow.
  const latest = useRef({ run, isSeen });
  useEffect(() => {
    latest.current = { run, isSeen };
  });
  const isOffered = run !== null;
  useEffect(() => {
    if (!isOffered) return;
    const all = offers.get(id) ?? new Set<Offer>();
    const offer = { run: () => latest.current.run?.(), isSeen: () => latest.current.isSeen() };
    offers.set(id, all.add(offer));
    return () => {
      all.delete(offer);
    };
  }, [id, isOffered]);
}
