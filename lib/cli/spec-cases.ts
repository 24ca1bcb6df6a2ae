import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import type { Taught } from '@/lib/cli/gold-cases';
import { LANGUAGES, STATUSES } from '@/lib/contracts/vocabulary';

const specsSchema = z.array(
  z.object({
    rule: z.string(),
    text: z.string(),
    /** `name: kind of the gathering` */
    attendance: z.array(z.string()).optional(),
    meetings: z.array(
      z.object({ with: z.array(z.string()), status: z.enum(STATUSES), date: z.string().nullable().optional() }),
    ),
  }),
);

/** The sentences of one file of rules' examples (`tests/specs/LANG.json`), to learn from. Throws ZodError for anything else. */
export async function readSpecs(path: string): Promise<Taught[]> {
  const lang = z.enum(LANGUAGES).parse(basename(path, '.json'));
  const specs = specsSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  return specs.map(({ rule, text, meetings, attendance }) => ({
    id: `${lang} ${rule}`,
    lang,
    article: { text: `—\n\n${text}` },
    present: attendance?.map((row) => [row.slice(0, row.lastIndexOf(':'))]),
    talks: meetings.map(({ with: names, status, date }) => ({ sides: names.map((name) => [name]), status, date })),
  }));
}
