import { applyPins } from './apply-pins';
import { layoutSheet } from './layout-sheet';
import type { LayoutInput, PlacedSheet } from './layout-types';

interface Job {
  id: number;
  input: LayoutInput;
}

// One job, one answer; the page keeps only the answer to its latest job.
addEventListener('message', ({ data: { id, input } }: MessageEvent<Job>) => {
  const layout = layoutSheet(input);
  const answer: PlacedSheet = { layout, pinned: applyPins(input, layout) };
  postMessage({ id, ...answer });
});
