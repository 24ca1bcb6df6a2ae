// What a page cannot answer itself: 308 to the new id of a permalink, and the status of what was removed (410) or never was (404),
// in the site's frame. The framework leaves the body of its own 404 to scripts, so pages say what is missing and this says the status.
import { type NextRequest, NextResponse } from 'next/server';
import { ADDRESS_KINDS, isAddressFolder, NOBODYS } from '@/lib/contracts/address-kinds';
import { parseSeriesId } from '@/lib/contracts/series';
import { resolvePermalink } from '@/lib/data/resolve-alias';
import { DEFAULT_LOCALE, isLocale, localePath } from '@/lib/i18n/locales';

const LISTS = ['people', 'events', 'countries', 'organizations', 'series', 'articles'];
const PAGES = new Set(['', ...LISTS, 'add', 'review', 'embed', 'about/quality', 'feed.xml']);

/** Every address but those of the API and of files. */
export const config = {
  matcher: ['/((?!(?:api|_next)(?:/|$)|(?:icon\\.svg|favicon\\.ico|robots\\.txt|sitemap\\.xml)$).*)'],
};

export default async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl;
  // The framework fails on what is no valid encoding: a `%` that stands for itself is written as one, and that address is nobody's.
  if (decode(pathname) === null) return redirect(request, pathname.replaceAll('%', '%25') + search);
  const segments = pathname.split('/').slice(1);
  const [first = ''] = segments;
  const locale = isLocale(first) ? first : DEFAULT_LOCALE;
  const [folder = '', id, ...rest] = isLocale(first) ? segments.slice(1) : segments;
  const path = [folder, id, ...rest].filter((segment) => segment !== undefined).join('/');
  if (PAGES.has(path)) return NextResponse.next();
  if (id === undefined || rest.length > 0 || !isAddressFolder(folder)) return answerMissing(404);
  const kind = ADDRESS_KINDS[folder];
  const found = kind === 'series' ? findSeries(decode(id)) : await resolvePermalink(kind, decode(id) ?? '');
  if (found === 'here') return NextResponse.next();
  if (found === 'missing') return answerNobodys(request, localePath(locale, `/${NOBODYS}/${folder}/${id}`));
  if (!('to' in found)) return answerMissing(410);
  return redirect(request, localePath(locale, `/${folder}/${encodeURIComponent(found.to)}`) + search);
}

/** Absolute: the framework refuses another one here. A browser keeps a cacheable 308 for ever, also after two persons were told apart again. */
function redirect(request: NextRequest, location: string): Response {
  const headers = { Location: new URL(location, request.url).href, 'Cache-Control': 'no-store' };
  return new Response(null, { status: 308, headers });
}

function findSeries(id: string | null): 'here' | 'missing' {
  return parseSeriesId(id ?? '') ? 'here' : 'missing';
}

/** Another page answers in the place of this one, which would be kept. */
function answerNobodys(request: NextRequest, path: string): Response {
  const headers = { 'Cache-Control': 'no-store' };
  return NextResponse.rewrite(new URL(path, request.url), { status: 404, headers });
}

/** The page of this address stands, says what is missing, and has this status. */
function answerMissing(status: 404 | 410): Response {
  return NextResponse.next({ status, headers: { 'Cache-Control': 'no-store' } });
}

/** Null for what is no valid encoding. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
