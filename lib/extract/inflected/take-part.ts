// "Участие в саммите приняли X и Y": a verb of presence whose words stand apart receives nobody.
import type { Item } from '../document';
import { hasTag, says, tagOf } from '../document';
import { retag } from '../tag-masks';

/** Words from "part" to the verb. */
const REACH = 20;

/** The items with such a verb read as one of presence. */
export function withTakenPart(items: readonly Item[]): readonly Item[] {
  const part = items.findIndex((item) => says(item, 'part'));
  if (part < 0) return items;
  const verb = items.findIndex((item, at) => at > part && at < part + REACH && says(item, 'takes'));
  if (verb < 0 || items.slice(part, verb).some((item) => hasTag(item, 'verb', 'clause', 'person'))) return items;
  return items.map((item, at) => (at === verb ? presence(item) : item));
}

function presence(item: Item): Item {
  const tense = tagOf(item, 'meet')?.tense;
  return retag(item, [{ type: 'attend' }, { type: 'verb', tense: tense === 'future' ? 'future' : 'past' }]);
}
