import { layoutSheet } from './layout-sheet';
import type { LayoutInput } from './layout-types';

interface Job {
  id: number;
  input: LayoutInput;
}

// One job, one answer; the page keeps only the answer to its latest job.
addEventListener('message', ({ data }: MessageEvent<Job>) => {
  postMessage({ id: data.id, layout: layoutSheet(data.input) });
});
