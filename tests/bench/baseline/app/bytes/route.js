import { readFileSync } from 'node:fs';

export const dynamic = 'force-dynamic';

/** Read once, then served from memory. */
const bytes = process.env.BASELINE_BYTES ? readFileSync(process.env.BASELINE_BYTES) : Buffer.from('{}');

export function GET() {
  return new Response(bytes, { headers: { 'content-type': 'application/json' } });
}
