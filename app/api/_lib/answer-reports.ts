import { after } from 'next/server';
import type { IngestReport } from '@/lib/contracts/api';
import { expireReads } from '@/lib/data';

/** Loads, and tells of each article as soon as it is done. */
export type LoadReporting = (onReport: (report: IngestReport) => void) => Promise<unknown>;

/**
 * Answers with a report an article: as one JSON object `{ reports }`, or line by line while it runs for
 * `Accept: application/x-ndjson`.
 */
export async function answerReports(request: Request, load: LoadReporting): Promise<Response> {
  if (request.headers.get('accept')?.includes('application/x-ndjson')) return streamReports(load);
  const reports: IngestReport[] = [];
  try {
    await load((report) => reports.push(report));
  } finally {
    expireReads();
  }
  return Response.json({ reports }, { headers: { 'Cache-Control': 'no-store' } });
}

function streamReports(load: LoadReporting): Response {
  // The framework takes no more notices of stale pages once the handler has returned, except in here.
  after(expireReads);
  const encoder = new TextEncoder();
  const lines = new ReadableStream<Uint8Array>({
    async start(controller) {
      try {
        await load((report) => controller.enqueue(encoder.encode(`${JSON.stringify(report)}\n`)));
        controller.close();
      } catch (error) {
        console.error(error);
        controller.error(error);
      }
    },
  });
  return new Response(lines, { headers: { 'Content-Type': 'application/x-ndjson', 'Cache-Control': 'no-store' } });
}
