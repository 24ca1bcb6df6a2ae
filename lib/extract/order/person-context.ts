// Whether a run of capitals without an office names a person: what stands around it says so.
import type { Item, Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { isBullet } from '../refiners/is-bullet';
import { isCapital } from '../text/sign-classes';
import { isMemorial, isOfPlace } from './behind-name';
import { hasPersonBeside } from './beside-name';
import type { CapitalRun } from './capital-run';
import { isOfficeBehind } from './office-behind';
import { readPhraseHead } from './phrase-head';
import { isSetBetween } from './set-off-name';

/** A person does, is met, is told of with an office or a country, or stands in a list of persons. */
export function isPersonContext(
  sentence: Sentence,
  run: CapitalRun,
  reading: { before: Mention | undefined },
): boolean {
  const { items } = sentence;
  const author = tagOf(items[run.from - 1], 'case')?.case === 'agent' && sentence.kind === 'heading';
  if (sentence.kind === 'credit' || author) return true;
  if (isTitleCase(sentence)) return false;
  if (isMemorial(items, run.from, run.to)) return true;
  if (
    joinsNouns(items[run.from - 1]) &&
    hasTag(items[run.from - 2], 'portfolio', 'word') &&
    !hasTag(items[run.from - 2], 'meet')
  )
    return false;
  if (items[run.to - 1]?.case === 'of') return hasTag(items[run.to], 'meet', 'memorial');
  if (isSetBetween(items, run) || isNamedKind(items, run)) return true;
  return (
    isApposed(items, run.to) ||
    acts(items, run.to) ||
    isMet(items, run.from) ||
    isListedWith(items, run, reading.before) ||
    hasPersonBeside(items, run)
  );
}

/** Most words of a title in capitals: they tell no names; those of a line in a list do. */
export function isTitleCase(sentence: Sentence): boolean {
  if (sentence.kind === 'body' || isBullet(sentence)) return false;
  const words = sentence.items.filter((item) => item.kind === 'word' && Array.from(item.text).length > 3);
  const capitals = words.filter((item) => isCapital(item.text));
  return words.length > 4 && capitals.length > words.length * 0.75;
}

/** "his old classmate X": a common noun that the pack does not know stands right before the name. */
function isNamedKind(items: readonly Item[], run: CapitalRun): boolean {
  const noun = items[run.from - 1];
  return (
    noun?.kind === 'word' &&
    noun.tags.length === 0 &&
    /^\p{Ll}{4,}$/u.test(noun.text) &&
    !/(?:ed|ing|s)$/u.test(noun.text)
  );
}

/** "trade and X", "of trade of X": "with" and "by" stand before persons behind any noun. */
function joinsNouns(item: Item | undefined): boolean {
  const role = tagOf(item, 'case')?.case;
  return hasTag(item, 'conj') || (role !== undefined && !['with', 'agent', 'between'].includes(role));
}

/** ", the Russian foreign minister", "of China", "(China)" */
function isApposed(items: readonly Item[], at: number): boolean {
  const sign = items[at]?.text;
  if (sign === ',' || sign === '(' || /^[–—]$/u.test(sign ?? '')) {
    const head = readPhraseHead(items, at + 1);
    if (head.roles.length > 0 && sign === '(') return true;
    if (sign !== '(' && isOfficeBehind(items, at + 1)) return true;
    if ((head.roles.length > 0 || head.leader) && !head.closed && !isCapital(items[head.to]?.text ?? '')) return true;
    return sign === '(' && hasTag(items[at + 1], 'country') && items[at + 2]?.text === ')';
  }
  if (!isOfPlace(items[at])) return false;
  const next = hasTag(items[at + 1], 'article') ? at + 2 : at + 1;
  return tagOf(items[next], 'country')?.adjective === false;
}

/** A verb of speech, of meeting or of coming follows. */
function acts(items: readonly Item[], at: number): boolean {
  let next = at;
  while (hasTag(items[next], 'adverb')) next++;
  const item = items[next];
  return (
    hasTag(item, 'verb', 'attend') ||
    tagOf(item, 'meet')?.form === 'verb' ||
    (item?.text === ',' && tagOf(items[next + 1], 'pronoun')?.relative === true)
  );
}

/** "met X", "talks with X", "between X and", "said X" */
function isMet(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  if (tagOf(before, 'verb')?.speech) return true;
  if (tagOf(before, 'meet')?.partner === 'direct') return true;
  if (before?.tags.some((tag) => tag.type === 'attend' && tag.by)) return true;
  const case_ = tagOf(before, 'case')?.case;
  if (case_ !== 'with' && case_ !== 'between' && case_ !== 'agent') return false;
  return items.slice(Math.max(0, from - 8), from).some((item) => hasTag(item, 'meet', 'attend', 'phone'));
}

function isListedWith(items: readonly Item[], run: CapitalRun, before: Mention | undefined): boolean {
  if (before?.form === 'plural' && /^[,:–—-]$/u.test(items[run.from - 1]?.text ?? ''))
    return items
      .slice(before.to, run.from - 1)
      .every((item) => hasTag(item, 'country', 'case', 'article', 'conj') || item.text === ',');
  // "X, Chief Custodian of the River Office": an office that the pack does not know.
  if (tagOf(items[run.to], 'case')?.case === 'of' && items[run.from - 1]?.text === ',') return false;
  if (before?.form !== 'name' || before.to >= run.from || run.from - before.to > 2) return false;
  return items.slice(before.to, run.from).every((item) => /^[,;&]$/u.test(item.text) || hasTag(item, 'conj'));
}
