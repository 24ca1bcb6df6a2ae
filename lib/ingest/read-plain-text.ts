import { parseDocument } from 'yaml';
import type { ArticleInput } from '@/lib/contracts/article';
import { FRONT_MATTER } from '@/lib/contracts/front-matter';
import { because } from '@/lib/contracts/reason';
import { ArticleReadError } from './article-read-error';
import { checkArticle } from './check-article';

/**
 * A .txt or .md file: YAML front matter if there is any, then the title, then the text. The front matter stays in `text`, so
 * that offsets count in the file as read. Throws ArticleReadError.
 */
export function readPlainText(text: string): ArticleInput {
  const matter = FRONT_MATTER.exec(text);
  const fields = matter?.[1] === undefined ? {} : readFields(matter[1]);
  const body = matter ? text.slice(matter[0].length) : text;
  if (body.trim() === '')
    throw new ArticleReadError('the article is empty', { reason: because('article_empty', { field: 'text' }) });
  const firstLine = body.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
  const title = firstLine.replace(/^\s*#+\s*/, '').trim();
  return checkArticle({ title: title.slice(0, 1000), ...fields, text });
}

function readFields(yaml: string): Record<string, unknown> {
  // The core schema would be the same today; `failsafe` keeps a date the text that it is.
  const document = parseDocument(yaml, { schema: 'failsafe' });
  if (document.errors.length > 0) {
    throw new ArticleReadError('the front matter between the --- lines is not valid YAML: correct it or take it out', {
      reason: because('bad_front_matter'),
    });
  }
  const fields: unknown = document.toJS();
  if (fields === null || fields === '') return {};
  if (typeof fields !== 'object' || Array.isArray(fields)) {
    throw new ArticleReadError(
      'the front matter between the --- lines has to be fields such as "published: 2024-05-22"',
      { reason: because('bad_front_matter') },
    );
  }
  const known = ['title', 'published', 'url', 'source', 'lang'];
  return Object.fromEntries(Object.entries(fields).filter(([key]) => known.includes(key)));
}
