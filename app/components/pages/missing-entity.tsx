import { type AddressKind, resolvePermalink } from '@/lib/data/resolve-alias';
import { GoneView } from './gone-view';
import { MissingView } from './missing-view';

interface Props {
  kind: AddressKind;
  /** The address of the page, without the language. */
  path: string;
  id: string;
}

/** In place of a page that the graph has nothing for: never there, or removed. `proxy.ts` gives it its 404 or 410. */
export async function MissingEntity({ kind, path, id }: Props) {
  const found = await resolvePermalink(kind, id);
  return typeof found === 'object' && 'reason' in found ? (
    <GoneView kind={kind} at={found.at} />
  ) : (
    <MissingView kind={kind} path={path} />
  );
}
