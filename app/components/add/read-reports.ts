import { type IngestReport, ingestReportSchema } from '@/lib/contracts/api';

/** One report a line, as soon as its line is complete; lines may be cut anywhere by the network. Throws on what is no report. */
export async function* readReports(body: ReadableStream<Uint8Array>): AsyncGenerator<IngestReport> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  while (true) {
    const { done, value } = await reader.read();
    rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
    const lines = rest.split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    for (const line of lines) if (line.trim() !== '') yield ingestReportSchema.parse(JSON.parse(line));
    if (done) return;
  }
}
