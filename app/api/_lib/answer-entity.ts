import { type AddressKind, resolveAlias } from '@/lib/data';
import { answerJson } from './answer-json';
import { ApiFailure } from './api-failure';

/** Folder of each kind under /api and in page addresses. */
const FOLDERS: Record<AddressKind, string> = {
  person: 'people',
  country: 'countries',
  organization: 'organizations',
  event: 'events',
  article: 'articles',
};

interface Asked<Detail> {
  kind: AddressKind;
  id: string;
  get: (id: string) => Promise<Detail | null>;
  /** What follows the id in the address, with the query. */
  below?: string;
}

/** Answers with one entity; with 308 to its new id, 410 when it was removed, 404 when it never was. */
export function answerEntity<Detail>(request: Request, asked: Asked<Detail>): Promise<Response> {
  return answerAbout(asked, (detail) => answerJson(request, async () => detail));
}

/** Answers with what `answer` makes of one entity; otherwise like `answerEntity`. */
export async function answerAbout<Detail>(
  { kind, id, get, below = '' }: Asked<Detail>,
  answer: (detail: Detail) => Response | Promise<Response>,
): Promise<Response> {
  const detail = await get(id);
  return detail ? answer(detail) : answerMissing(kind, id, below);
}

async function answerMissing(kind: AddressKind, id: string, below: string): Promise<Response> {
  const alias = await resolveAlias(kind, id);
  if (!alias) throw new ApiFailure('not_found', `There is no ${kind} with the id "${id}". Search for it by name.`);
  if ('to' in alias) {
    // A browser keeps a cacheable 308 for ever, also after the two were told apart again.
    const location = `/api/${FOLDERS[kind]}/${encodeURIComponent(alias.to)}${below}`;
    return new Response(null, { status: 308, headers: { Location: location, 'Cache-Control': 'no-store' } });
  }
  const when = alias.at ? ` on ${alias.at.slice(0, 10)}` : '';
  const why = kind === 'article' ? '' : ': no article that is left supports it';
  throw new ApiFailure('gone', `The ${kind} "${id}" was removed${when}${why}.`);
}
