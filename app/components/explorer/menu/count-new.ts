import { DRAWN } from '@/lib/contracts/confidence';
import type { ExpansionKind } from '../state/expansion';
import type { Detail } from '../state/queries';

interface Known {
  has: (key: string) => boolean;
}

/**
 * What an addition around a node would bring, by kind: those of its list that the picture does not have; null until the list is
 * known. Of a long list only the first are known by name; the others are taken to be new.
 */
export function countNew(nodeKey: string, detail: Detail | undefined, known: Known): [ExpansionKind, number | null][] {
  const of = (name: string, keyOf: (item: Item) => string) => {
    const list: unknown = detail && name in detail ? detail[name as keyof Detail] : undefined;
    if (!isList(list)) return null;
    return list.total - list.items.filter((item) => known.has(keyOf(item)) || isDoubtful(item)).length;
  };
  const meetings = (): number | null => of('meetings', ({ id }) => `meeting:${id}`);
  const gatherings = (name: string) => of(name, ({ id, gathering }) => `gathering:${gathering?.id ?? id}`);
  const people = (name: string) => of(name, ({ id, person }) => `person:${person?.id ?? id}`);
  switch (nodeKey.slice(0, nodeKey.indexOf(':'))) {
    case 'person':
      return [
        ['meetings', meetings()],
        ['gatherings', gatherings('attended')],
        ['offices', null],
      ];
    case 'country':
      return [
        ['people', people('people')],
        ['meetings', meetings()],
        ['gatherings', gatherings('hosted')],
      ];
    case 'organization':
      return [
        ['people', people('people')],
        ['gatherings', gatherings('gatherings')],
      ];
    case 'gathering':
      return [
        ['meetings', meetings()],
        ['people', people('attendance')],
      ];
    default:
      return [];
  }
}

/** An expansion asks for what is sure enough to be drawn. */
const isDoubtful = ({ confidence = 1 }: Item) => confidence < DRAWN;

/** A row of a list of details: the thing itself, or what is said of one. */
interface Item {
  id?: string;
  confidence?: number;
  person?: { id: string };
  gathering?: { id: string } | null;
}

function isList(value: unknown): value is { items: Item[]; total: number } {
  return typeof value === 'object' && value !== null && 'items' in value && 'total' in value;
}
