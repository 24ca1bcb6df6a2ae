import { Parser } from 'htmlparser2';
import type { ArticleInput } from '@/lib/contracts/article';
import { because } from '@/lib/contracts/reason';
import { LANGUAGES } from '@/lib/contracts/vocabulary';
import { ArticleReadError } from './article-read-error';
import { checkArticle } from './check-article';

/** Elements whose content nobody reads. */
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'head',
  'button',
  'form',
]);
/** Elements of a page that are not its article. */
const CHROME = new Set(['nav', 'footer', 'aside']);
/** Elements that begin and end a line. */
const BLOCK = new Set(
  'address article blockquote br dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'pubdate',
  'date',
  'dc.date',
  'dcterms.date',
  'publishdate',
];

interface Page {
  lines: string[];
  /** Lines inside `<article>` alone. */
  article: string[];
  title: string;
  meta: Map<string, string>;
  canonical: string | null;
  lang: string | null;
}

/** The readable text of a page with what its head says of it. Throws ArticleReadError when there is nothing to read. */
export function readHtml(html: string): ArticleInput {
  const page = readPage(html);
  const lines = page.article.length > 0 ? page.article : page.lines;
  const text = lines.join('\n\n');
  if (text === '') throw new ArticleReadError('the page has no readable text', { reason: because('no_readable_text') });
  const title = (page.meta.get('og:title') ?? page.title).trim();
  const published = PUBLISHED.map((name) => page.meta.get(name)).find((value) => value !== undefined);
  const url = page.canonical ?? page.meta.get('og:url') ?? null;
  return checkArticle({
    title: title.slice(0, 1000),
    text: title === '' || text.startsWith(title) ? text : `${title}\n\n${text}`,
    published: published === undefined ? null : readDay(published),
    url: url !== null && /^https?:\/\//.test(url) ? url : null,
    source: page.meta.get('og:site_name')?.slice(0, 200) ?? null,
    lang: LANGUAGES.find((lang) => lang === page.lang?.slice(0, 2).toLowerCase()) ?? null,
  });
}

/** `2024-05-22T10:00:00+05:30` → its day as printed; what has another shape stays, and is refused with its field's name. */
function readDay(value: string): string {
  return /^\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ].*)?\s*$/s.exec(value)?.[1] ?? value.trim();
}

function readPage(html: string): Page {
  const page: Page = { lines: [], article: [], title: '', meta: new Map(), canonical: null, lang: null };
  const open: string[] = [];
  let line = '';
  const inside = (names: Set<string>): boolean => open.some((name) => names.has(name));
  const endLine = (): void => {
    const text = line.replace(/\s+/gu, ' ').trim();
    line = '';
    if (text === '') return;
    page.lines.push(text);
    if (open.includes('article')) page.article.push(text);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (BLOCK.has(name)) endLine();
        open.push(name);
        readHead(page, name, attributes);
      },
      ontext(text) {
        if (open.at(-1) === 'title') page.title += text;
        else if (!inside(SILENT) && !inside(CHROME)) line += text;
      },
      onclosetag(name) {
        if (BLOCK.has(name)) endLine();
        const at = open.lastIndexOf(name);
        if (at >= 0) open.splice(at);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  endLine();
  return page;
}

function readHead(page: Page, name: string, attributes: Record<string, string>): void {
  if (name === 'html' && attributes.lang) page.lang = attributes.lang;
  if (name === 'link' && attributes.rel === 'canonical' && attributes.href) page.canonical ??= attributes.href;
  if (name === 'time' && attributes.itemprop === 'datePublished' && attributes.datetime) {
    if (!page.meta.has('datepublished')) page.meta.set('datepublished', attributes.datetime);
  }
  const key = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase();
  if (name === 'meta' && key && attributes.content && !page.meta.has(key)) page.meta.set(key, attributes.content);
}
