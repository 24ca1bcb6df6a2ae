import { formatReport, showProgress } from '@/lib/cli/format-report';
import { withStore } from '@/lib/cli/open-store';
import type { Config } from '@/lib/config';

/**
 * Makes the graph ready to serve: brings one of an older release up to date, then loads the bundled samples that it has
 * not had yet, with a line each. The store is closed again after.
 */
export async function prepareGraph(config: Config): Promise<void> {
  let done = 0;
  await withStore(config, async (ingest) => {
    await ingest.upgrade(showProgress);
    await ingest.loadSamples((report) => {
      done += 1;
      console.log(formatReport(report, `Sample ${done}`));
    });
  });
}
