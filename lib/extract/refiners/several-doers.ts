// Talks whose sides stand together as doers, without "with".
import type { Mention, Sentence } from '../document';

/** "the A-B talks": two names with a hyphen right before the word of meeting. */
export function isCompound(sentence: Sentence, inside: readonly Mention[], at: number): boolean {
  const last = inside.find((mention) => mention.form === 'name' && mention.to === at);
  const first = inside.find((mention) => mention.form === 'name' && mention.to + 1 === last?.from);
  return first !== undefined && /^[-–]$/u.test(sentence.items[first.to]?.text ?? '');
}

/** "both talked": two who were told of before. */
export function isOfBoth(inside: readonly Mention[], at: number): boolean {
  const doer = inside.findLast((mention) => mention.case === 'agent' && mention.to <= at);
  return doer?.form === 'both' && doer.persons.length === 2;
}

/** "A and B talked": named doers in one list. */
export function hasSeveralDoers(inside: readonly Mention[]): boolean {
  const doers = inside.filter((mention) => mention.case === 'agent' && mention.form === 'name');
  return doers.length > 1 && doers.every((mention) => mention.group === doers[0]?.group);
}
