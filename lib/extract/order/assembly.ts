import type { GatheringKind } from '@/lib/contracts/vocabulary';
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';

/** Words from the office to its verb. */
const REACH = 10;

/** "The foreign ministers of the SCO gathered", "… met in Astana": the kind of session that these offices form, or null. */
export function assemblyKind(items: readonly Item[], at: number): GatheringKind | null {
  const title = tagOf(items[at], 'title');
  if (!title?.plural) return null;
  const behind = items.slice(at + 1, at + REACH);
  return behind.some((item, index) => hasTag(item, 'gather-verb') || meetsSomewhere(behind, index))
    ? title.field
    : null;
}

/** "met in Astana", "are meeting on Friday" */
function meetsSomewhere(items: readonly Item[], at: number): boolean {
  const where = tagOf(items[at + 1], 'case')?.case;
  return tagOf(items[at], 'meet')?.form === 'verb' && (where === 'in' || where === 'to');
}
