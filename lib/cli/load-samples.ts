import { formatReport } from '@/lib/cli/format-report';
import { withStore } from '@/lib/cli/open-store';
import type { Config } from '@/lib/config';

/** Loads the bundled samples that this graph has not had yet, with a line each. The store is closed again after. */
export async function loadMissingSamples(config: Config): Promise<void> {
  let done = 0;
  await withStore(config, (ingest) =>
    ingest.loadSamples((report) => {
      done += 1;
      if (report.outcome !== 'skipped') console.log(formatReport(report, `Sample ${done}`));
    }),
  );
}
