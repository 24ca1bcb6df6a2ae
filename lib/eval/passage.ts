import { z } from 'zod';
import type { ArticleInput } from '@/lib/contracts/article';
import { daySchema } from '@/lib/contracts/day';
import { LANGUAGES, type Language, STATUSES } from '@/lib/contracts/vocabulary';

/**
 * A few sentences of a report with what a careful reader finds in them: one line of `tests/passages/LANG-*.jsonl`. Names stand as
 * first spelled in the text, without office.
 */
const passageSchema = z
  .object({
    text: z.string().min(1),
    published: daySchema,
    meetings: z.array(
      z.object({ with: z.array(z.string()).min(2), status: z.enum(STATUSES), date: daySchema.nullable() }),
    ),
    /** Who by the text is, was or will be at a gathering of the SCO or CICA itself. */
    attended: z.array(z.string()),
    /** The construction in a few words. */
    note: z.string().optional(),
  })
  .refine(
    ({ text, meetings, attended }) =>
      [...meetings.flatMap((meeting) => meeting.with), ...attended].every((name) => text.includes(name)),
    'a name is not in the text as it stands here',
  );

export interface Passage extends z.infer<typeof passageSchema> {
  id: string;
  lang: Language;
}

const TITLE_THEN_BODY = /^[^\n]*[^\n.।!?…»"”]\n\n/u;

/**
 * The passages of one file, whose name begins with its language (`en-01.jsonl`).
 * @throws Error with file and line for what is no passage, and for a name without a known language.
 */
export function readPassages(name: string, content: string): Passage[] {
  const lang = LANGUAGES.find((language) => name.startsWith(`${language}-`));
  if (!lang) throw new Error(`${name}: the name of a file of passages begins with its language, as in en-01.jsonl.`);
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = passageSchema.safeParse(parseLine(line));
    if (!parsed.success) throw new Error(`${name}, line ${index + 1}: ${z.prettifyError(parsed.error)}`);
    return [{ ...parsed.data, id: `${name.replace(/\.jsonl$/u, '')}:${index + 1}`, lang }];
  });
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** The passage as an article; one without a title of its own gets an empty one, for the first line of an article is its title. */
export function articleOf({ text, published, lang }: Passage): ArticleInput {
  return { text: TITLE_THEN_BODY.test(text) ? text : `—\n\n${text}`, published, lang };
}
