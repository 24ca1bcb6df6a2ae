// Permalinks that have no page: 308 to the new id, 410 for what was removed, 404 for what never was. A page cannot answer the first two,
// and the framework leaves the body of a page's 404 to scripts, so this runs before the pages, on permalinks only.
import { type NextRequest, NextResponse } from 'next/server';
import { answerGone, answerMissing } from '@/app/_plain/answer-plain';
import { parseSeriesId } from '@/lib/contracts/series';
import { type AddressKind, resolvePermalink } from '@/lib/data/resolve-alias';
import { DEFAULT_LOCALE, isLocale, localePath } from '@/lib/i18n/locales';

const KINDS: Record<string, AddressKind> = {
  people: 'person',
  countries: 'country',
  organizations: 'organization',
  events: 'event',
  articles: 'article',
};

export const config = {
  matcher: [
    '/(people|countries|organizations|events|articles|series)/:id',
    '/(hi|bn|ru)/(people|countries|organizations|events|articles|series)/:id',
  ],
};

export default async function proxy(request: NextRequest): Promise<Response> {
  const segments = request.nextUrl.pathname.split('/').slice(1);
  const [first = ''] = segments;
  const locale = isLocale(first) ? first : DEFAULT_LOCALE;
  const [folder = '', id = ''] = isLocale(first) ? segments.slice(1) : segments;
  if (folder === 'series') return parseSeriesId(decode(id)) ? NextResponse.next() : answerMissing(locale);
  const kind = KINDS[folder];
  if (!kind) return NextResponse.next();
  const found = await resolvePermalink(kind, decode(id));
  if (found === 'here') return NextResponse.next();
  if (found === 'missing') return answerMissing(locale);
  if (!('to' in found)) return answerGone(kind, found.at, locale);
  const location = localePath(locale, `/${folder}/${encodeURIComponent(found.to)}`) + request.nextUrl.search;
  // Absolute: the framework refuses another one here. A browser keeps a cacheable 308 for ever, also after two persons were told apart again.
  const headers = { Location: new URL(location, request.url).href, 'Cache-Control': 'no-store' };
  return new Response(null, { status: 308, headers });
}

/** An address that is no valid encoding is nobody's id. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
