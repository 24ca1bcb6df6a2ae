import { useEffect, useRef, useState } from 'react';
import type { LayoutInput, PlacedSheet } from './layout-types';

interface Drawn extends PlacedSheet {
  /** Script, width of the sheet and filters that it was made for: another one starts afresh. */
  frame: string;
  pins: LayoutInput['pins'];
}

/** Computes places in a worker, off the thread that draws. What stands keeps its place while others come and go. */
export function useLayout(input: LayoutInput | null, frame: string): Drawn | null {
  const worker = useLayoutWorker();
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const job = useRef(0);
  useEffect(() => {
    if (!worker || !input) return;
    const fixed = drawn?.frame === frame ? drawn.layout : null;
    const { pins } = input;
    if (fixed && drawn?.pins === pins && listKeys(input).every((key) => fixed[key])) return;
    const id = ++job.current;
    const onAnswer = ({ data }: MessageEvent<{ id: number } & PlacedSheet>) => {
      if (data.id === id) setDrawn({ layout: data.layout, pinned: data.pinned, frame, pins });
    };
    worker.addEventListener('message', onAnswer);
    worker.postMessage({ id, input: { ...input, fixed } });
    return () => worker.removeEventListener('message', onAnswer);
  }, [worker, input, frame, drawn]);
  return drawn;
}

function useLayoutWorker(): Worker | null {
  const [worker, setWorker] = useState<Worker | null>(null);
  useEffect(() => {
    const started = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    setWorker(started);
    return () => started.terminate();
  }, []);
  return worker;
}

/** Everything that needs a place. */
export function listKeys(input: LayoutInput): string[] {
  const meetings = input.meetings.filter(({ label }) => label !== null);
  return [...input.persons, ...input.gatherings, ...meetings, ...input.extras].map(({ key }) => key);
}
