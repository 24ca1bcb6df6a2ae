import { type ArticleInput, articleInputSchema } from '@/lib/contracts/article';
import { because } from '@/lib/contracts/reason';
import { ArticleReadError, type Place } from './article-read-error';

/** What each field takes, for a message that says what to do. */
const HINTS: Record<string, string> = {
  text: 'an article needs a text',
  published: 'a date is YYYY, YYYY-MM or YYYY-MM-DD and has to exist in the calendar',
  url: 'an address begins with http:// or https://',
  lang: 'the languages are en, hi, bn and ru; leave it out and the text tells',
  title: 'a title has at most 1000 characters',
  source: 'a source has at most 200 characters',
};

/**
 * A raw record as an article. `place` says which of a file's records it is.
 * Throws ArticleReadError that names the field and its value.
 */
export function checkArticle(raw: unknown, place: Place = {}): ArticleInput {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    throw new ArticleReadError('an article is an object with at least a "text"', {
      reason: because('no_article'),
      place,
    });
  }
  const parsed = articleInputSchema.safeParse(dropEmpty(raw));
  if (parsed.success) {
    if (parsed.data.text.trim() !== '') return parsed.data;
    throw new ArticleReadError('the article is empty', { reason: because('article_empty', { field: 'text' }), place });
  }
  const [issue] = parsed.error.issues;
  const field = String(issue?.path[0] ?? 'text');
  const value = (raw as Record<string, unknown>)[field];
  const given = value === undefined ? '' : shorten(JSON.stringify(value));
  const hint = HINTS[field] ?? issue?.message ?? 'it cannot be read';
  throw new ArticleReadError(`"${field}" ${given === '' ? 'is missing' : `is ${given}`}: ${hint}`, {
    reason: because('bad_field', { field, given }),
    place,
  });
}

/** An empty string in a field other than the text means that nothing is known. */
function dropEmpty(raw: object): object {
  return Object.fromEntries(Object.entries(raw).filter(([key, value]) => key === 'text' || value !== ''));
}

function shorten(json: string | undefined): string {
  const text = json ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
