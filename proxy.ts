// Old permalinks: 308 to the new id, 410 for what was removed. Pages cannot answer either, so this runs before them, on permalinks only.
import { type NextRequest, NextResponse } from 'next/server';
import { renderGonePage } from '@/app/_gone/gone-page';
import { type AddressKind, resolveAlias } from '@/lib/data/resolve-alias';
import { DEFAULT_LOCALE, isLocale, localePath } from '@/lib/i18n/locales';

const KINDS: Record<string, AddressKind> = {
  people: 'person',
  countries: 'country',
  organizations: 'organization',
  events: 'event',
  articles: 'article',
};
// A browser keeps a cacheable 308 for ever, also after two persons were told apart again.
const HEADERS = { 'Cache-Control': 'no-store' };

export const config = {
  matcher: [
    '/(people|countries|organizations|events|articles)/:id',
    '/(hi|bn|ru)/(people|countries|organizations|events|articles)/:id',
  ],
};

export default async function proxy(request: NextRequest): Promise<Response> {
  const segments = request.nextUrl.pathname.split('/').slice(1);
  const [first = ''] = segments;
  const locale = isLocale(first) ? first : DEFAULT_LOCALE;
  const [folder = '', id = ''] = isLocale(first) ? segments.slice(1) : segments;
  const kind = KINDS[folder];
  const alias = kind && (await resolveAlias(kind, decode(id)));
  if (!alias) return NextResponse.next();
  if ('to' in alias) {
    const location = localePath(locale, `/${folder}/${encodeURIComponent(alias.to)}`) + request.nextUrl.search;
    return new Response(null, { status: 308, headers: { ...HEADERS, Location: location } });
  }
  return new Response(renderGonePage({ kind, at: alias.at }, locale), {
    status: 410,
    headers: { ...HEADERS, 'Content-Type': 'text/html; charset=utf-8' },
  });
}

/** An address that is no valid encoding is nobody's id. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
