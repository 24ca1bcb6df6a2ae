import type { GatheringRef, Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { someHave, tagMask } from '../tag-masks';
import { tellsLastDay } from './opening-days';

const BEGIN_OR_END = tagMask('begin', 'end');
const MEETING = tagMask('meet');
const LASTING = tagMask('days-long');

/**
 * "It opens on Monday and ends on Tuesday", "The meeting will be in Astana on 28 July": what stands for the gathering that
 * the sentence before has told of, in one without persons; null for a sentence about anything else.
 */
export function goesOnAbout(sentence: Sentence, before: Sentence | undefined): GatheringRef | null {
  const { items, dates, mentions, gatherings, block, order } = sentence;
  const lasts = someHave(sentence, LASTING) || tellsLastDay(sentence);
  const begins = (lasts || someHave(sentence, BEGIN_OR_END)) && !someHave(sentence, MEETING);
  if (gatherings.length > 0 || (dates.length === 0 && !lasts)) return null;
  if (!before?.gatherings.some(({ event }) => event !== null)) return null;
  // "Он продлится два дня", "Она открылась в среду": the session, unless somebody told of before would be meant.
  const isIt = ({ form, from }: Mention) =>
    form === 'pronoun' &&
    (before.mentions.every((one) => one.form === 'plural') || (from === 0 && order.inflected && begins));
  if (mentions.some((mention) => mention.form !== 'plural' && !isIt(mention) && !onlyTells(sentence, mention)))
    return null;
  const answers = isAnswer(sentence, before);
  if (before.block !== block && !answers) return null;
  const opening = items.slice(0, 2).findIndex((item) => hasTag(item, 'gathering', 'council'));
  const noun = opening < 0 && order.caseWords === 'after' ? thisSession(items) : opening;
  if (noun < 0 && !begins && !answers) return null;
  const at = Math.max(noun, 0);
  return {
    from: order.inflected && at > 0 && hasTag(items[at - 1], 'of-city') ? at - 1 : at,
    to: at + 1,
    start: items[at]?.start ?? 0,
    end: items[at]?.stemEnd ?? 0,
    series: null,
    kind: null,
    ordinal: null,
    relation: null,
    use: 'itself',
    foreign: false,
    event: null,
  };
}

/** Words before the day of an answer: "— Yes, on 31 August". */
const OPENING = 4;

/** "— Is the summit on? — Yes, 31 August, Bishkek": a day right at the beginning of what follows the question. */
function isAnswer({ block, dates, order }: Sentence, before: Sentence): boolean {
  if (!order.inflected || block !== before.block + 1 || before.items.at(-1)?.text !== '?') return false;
  return (dates[0]?.from ?? OPENING) < OPENING;
}

/** "On Tuesday in Bishkek this meeting will be held" */
const thisSession = (items: Sentence['items']) =>
  items.findIndex((item, at) => at > 0 && hasTag(item, 'gathering') && hasTag(items[at - 1], 'this'));

/** ", сообщил X": who only tells of it, behind what he says. */
function onlyTells({ items, clauses, order }: Sentence, { from }: Mention): boolean {
  const comma = items.findLastIndex((item, at) => at < from && item.text === ',');
  const own = clauses.findLast((clause) => clause.from <= from);
  const since = Math.max(comma, own?.from ?? 0);
  return order.inflected && since > 0 && items.slice(since, from).some((item) => tagOf(item, 'verb')?.speech);
}
