import type { Mention, Sentence } from '../document';

/** "Министра X ждут утром", "Президенту Y вручили орден": the only person of a sentence that begins with him; or undefined. */
export function topicOf({ mentions, order }: Sentence): Mention | undefined {
  const [one, ...others] = mentions.filter(({ form }) => form !== 'plural');
  if (!order.inflected || !one?.person || others.length > 0 || one.form !== 'name' || one.case !== 'to')
    return undefined;
  return one.from === 0 ? one : undefined;
}
