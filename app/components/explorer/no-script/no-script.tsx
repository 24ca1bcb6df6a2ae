import { Suspense } from 'react';
import type { GraphResponse } from '@/lib/contracts/api';
import { describeOutline } from './describe-outline';
import { PlainOutline } from './plain-outline';
import { type AddressQuery, readAsked } from './read-pictures';

interface NoScriptProps {
  /** The address, and the unfiltered picture. */
  query: AddressQuery;
  initial: GraphResponse | null;
  /** In a frame of another page: the links leave it. */
  isFramed?: boolean;
}

/** What comes after the rest of the page is sent hidden, at its end, for a script to put in its place. */
const SHOW_LATE = 'body > div[hidden] { display: contents }';

/**
 * In place of the explorer where scripts are off: the outline of what the address asks for, and the pages that tell the same. The
 * page does not wait for it, since whoever has scripts needs none of it.
 */
export function NoScript(props: NoScriptProps) {
  return (
    <>
      <noscript>
        <style>{SHOW_LATE}</style>
      </noscript>
      <Suspense>
        <Late {...props} />
      </Suspense>
    </>
  );
}

async function Late({ query, initial, isFramed = false }: NoScriptProps) {
  const page = await describeOutline(await readAsked(query, initial));
  return <PlainOutline page={page} isFramed={isFramed} />;
}
