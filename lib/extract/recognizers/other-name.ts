// Known parts of a name can begin the name of somebody else.
import type { Item } from '../document';
import type { Head } from './read-head';

/** A given name known from one person, with an office and an unknown surname behind it, is another person's. */
export function startsOtherName(items: readonly Item[], head: Head): boolean {
  const item = items[head.to];
  if (isInitial(items[head.to + 1]) && items[head.to + 2]?.tags.length === 0) return true;
  if (head.titles.length > 0 && isPartOfName(item) && item?.case === null && isPartOfName(items[head.to + 1]))
    return true;
  const given = item?.tags.every((tag) => tag.type !== 'person' || tag.part === 'given') ?? false;
  const next = items[head.to + 1];
  const foreign =
    head.country !== null &&
    item?.tags.every(
      (tag) =>
        tag.type !== 'person' ||
        (tag.part !== 'full' && tag.countries !== undefined && !tag.countries.includes(head.country ?? '')),
    );
  if (foreign && item?.case === null && next?.kind === 'word' && next.tags.length === 0) return true;
  return given && item?.case === null && head.from < head.to && next?.kind === 'word' && next.tags.length === 0;
}

/** Two surnames in a row, each known from somebody else, are one new name. */
function isPartOfName(item: Item | undefined): boolean {
  const tags = item?.tags.filter((tag) => tag.type === 'person') ?? [];
  return tags.length > 0 && tags.length === item?.tags.length && tags.every((tag) => tag.part !== 'full');
}

function isInitial(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.tags.length === 0 && Array.from(item.key.replace(/\p{M}/gu, '')).length === 1;
}
