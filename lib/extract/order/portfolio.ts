// What a minister is for, before or behind the office: "trade and integration minister", "minister for industry, mines and trade".
import type { Role } from '@/lib/contracts/vocabulary';
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';

/** "minister [for industry, mines and trade]", "minister [of New Technologies]": the index behind, or null. */
export function readPortfolio(items: readonly Item[], at: number): number | null {
  let next = at;
  if (!hasTag(items[next++], 'case')) return null;
  while (hasTag(items[next], 'article')) next++;
  let end: number | null = null;
  for (; next < at + 12; next++) {
    if (hasTag(items[next], 'portfolio')) end = next + 1;
    else if (!(hasTag(items[next], 'conj') || items[next]?.text === ',') || !hasTag(items[next + 1], 'portfolio'))
      break;
  }
  return end;
}

/** "minister for industry[, mines and trade]": the index behind, or null. */
export function morePortfolio(items: readonly Item[], at: number): number | null {
  let end: number | null = null;
  for (let next = at; next < at + 10; next += 2) {
    const joint = items[next]?.text === ',' && hasTag(items[next + 1], 'conj') ? next + 1 : next;
    if (!(items[joint]?.text === ',' || hasTag(items[joint], 'conj')) || !hasTag(items[joint + 1], 'portfolio')) break;
    if (hasTag(items[joint], 'conj')) end = joint + 2;
    next = joint;
  }
  return end;
}

/** "trade and integration minister": the index of the office behind its portfolio, or null. */
export function portfolioBefore(items: readonly Item[], at: number): number | null {
  if (!hasTag(items[at], 'portfolio')) return null;
  for (let next = at + 1; next < at + 8; next++) {
    if (hasTag(items[next], 'title', 'leader')) return next;
    if (!hasTag(items[next], 'portfolio', 'conj') && items[next]?.text !== ',') return null;
  }
  return null;
}

/** "head of [the] …": the index of what somebody leads; null where it is a verb ("heads the delegation"). */
function ledBy(items: readonly Item[], at: number): number | null {
  const head = items[at]?.tags.some((tag) => tag.type === 'attend' && tag.delegation);
  if (!head || tagOf(items[at + 1], 'case')?.case !== 'of') return null;
  return hasTag(items[at + 2], 'article') ? at + 3 : at + 2;
}

/** "head of the Cambodian delegation": the country, and the index behind; or null. */
export function readDelegationHead(items: readonly Item[], at: number): { country: string; to: number } | null {
  const led = ledBy(items, at);
  if (led === null) return null;
  const country = tagOf(items[led], 'country');
  return country && hasTag(items[led + 1], 'delegation') ? { country: country.id, to: led + 2 } : null;
}

/** "head of the Mongolian foreign ministry": the country, the office that leads it, and the index behind; or null. */
export function readOfficeHead(items: readonly Item[], at: number): { country: string; role: Role; to: number } | null {
  const led = ledBy(items, at);
  if (led === null) return null;
  const [country, office] = [tagOf(items[led], 'country'), tagOf(items[led + 1], 'office')];
  return country?.adjective && office ? { country: country.id, role: office.role, to: led + 2 } : null;
}

/** "Secretary (West) X": the index behind the brackets, or null. */
export function readDivision(items: readonly Item[], at: number): number | null {
  const gloss = items[at]?.text === '(' && items[at + 2]?.text === ')' && hasTag(items[at + 1], 'word');
  return gloss && /^\p{Lu}/u.test(items[at + 3]?.text ?? '') ? at + 3 : null;
}

/** A name follows, behind a comma or not. */
export function isTitled(items: readonly Item[], at: number): boolean {
  const next = items[at]?.text === ',' ? items[at + 1] : items[at];
  return next?.kind === 'word' && /^\p{Lu}/u.test(next.text);
}
