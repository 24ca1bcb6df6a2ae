// Persons where words of case stand before their nouns: "Russia's foreign minister, X", "X, the Russian foreign minister", "X of Russia".
import type { Item, Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { readInflectedMentions } from '../inflected/mentions';
import type { Lexer } from '../lexer';
import { newMention } from '../new-mention';
import { mayOpenWithCapital } from '../recognizers/may-open';
import { readCase } from '../recognizers/read-case';
import { zipCountries } from '../recognizers/zip-countries';
import { appositionName, nameBehindOwner } from './apposition';
import { isMemorial, readBehind } from './behind-name';
import { isRank, isTeamOf, type PhraseHead, readPhraseHead } from './phrase-head';
import { type Name, type Reading, readName } from './read-name';
import { ownerBefore } from './set-off-name';

/** Finds the mentions of a sentence in the order of the text, with the offices that stand before and behind. */
export function readPhrases(sentence: Sentence, lexer: Lexer): Mention[] {
  if (lexer.pack.inflection) return readInflectedMentions(sentence, lexer);
  const mentions: Mention[] = [];
  for (let at = 0; at < sentence.items.length; ) {
    if (!mayOpenWithCapital(sentence.items[at])) {
      at++;
      continue;
    }
    const mention = readPhrase(sentence, at, { lexer, before: mentions.at(-1) });
    if (mention) mentions.push(mention);
    at = mention ? Math.max(mention.to, at + 1) : at + 1;
  }
  zipCountries(mentions, sentence.items);
  return mentions;
}

function readPhrase(sentence: Sentence, at: number, reading: Reading): Mention | null {
  const { items } = sentence;
  const simple = readPronoun(sentence, at, reading.lexer);
  if (simple) return simple;
  const head = readPhraseHead(items, at);
  const name = head.closed ? null : readName(sentence, head, reading);
  if (name) return finishName(sentence, head, name, reading.lexer);
  if (head.to === head.from) return null;
  const apposed = appositionName(sentence, head, reading) ?? nameBehindOwner(sentence, head);
  if (apposed) return finishName(sentence, head, apposed, reading.lexer);
  return readRole(sentence, head, reading.lexer);
}

function readPronoun(sentence: Sentence, at: number, lexer: Lexer): Mention | null {
  const item = sentence.items[at];
  const pronoun = tagOf(item, 'pronoun');
  const both = tagOf(item, 'both');
  if (!item || (!pronoun && !both) || isRank(item)) return null;
  if (pronoun?.case === 'of' && !pronoun.relative) {
    const head = readPhraseHead(sentence.items, at);
    const guest = tagOf(sentence.items[head.to - 1], 'leader')?.guest || isHostOf(sentence.items, head);
    if (head.to > at + 1 && (head.counterpart || guest || head.roles.length > 0 || head.country !== null)) return null;
  }
  const mention = build(
    sentence,
    { from: at, to: at + 1, own: item.case ?? pronoun?.case ?? both?.case ?? null },
    lexer,
  );
  // "with his counterparts": the preposition governs the noun behind, not its owner.
  if (pronoun?.case === 'of') mention.case = 'of';
  // "as they are expected": a subject behind a word that is a conjunction there.
  if (pronoun?.case === 'plain') mention.case = item.case ?? 'plain';
  mention.form = both || pronoun?.plural ? 'both' : 'pronoun';
  mention.pronoun = pronoun ?? null;
  return mention;
}

/** The mention of a name with what stands behind it: "of Russia", "(Russia)", ", the Russian foreign minister,". */
function finishName(sentence: Sentence, head: PhraseHead, name: Name, lexer: Lexer): Mention {
  const { items } = sentence;
  const facts = { ...head };
  let to = name.to;
  const own = items[to - 1]?.case ?? null;
  if (own !== 'of') to = readBehind(items, to, facts);
  if (hasTag(items[to], 'honorific')) to++;
  const base = build(sentence, { from: head.from, to, own }, lexer);
  if (facts.organization === null) facts.country ??= teamBefore(items, head.from);
  if (name.ids.length === 0 && facts.organization === null) facts.country ??= ownerBefore(items, head.from, name.to);
  takeHead(base, facts);
  base.form = 'name';
  base.name = spell(sentence, name.start, name.end);
  base.nameStart = name.start;
  base.nameEnd = name.end;
  base.gazetteerIds = name.ids;
  base.part = name.part;
  base.memorial = isMemorial(items, head.from, to);
  return base;
}

/** "the Indian delegation (was) led by Minister X": the country of the delegation, or null. */
function teamBefore(items: readonly Item[], from: number): string | null {
  const [by, noun] = [items[from - 1], items[from - 2]];
  if (isTeamOf(by)) return tagOf(noun, 'country')?.id ?? null;
  const led = hasTag(by, 'attend') && hasTag(noun, 'delegation');
  return led ? (tagOf(items[from - 3], 'country')?.id ?? null) : null;
}

/** An office, a counterpart, the host or "the Iranian" without a name. */
function readRole(sentence: Sentence, head: PhraseHead, lexer: Lexer): Mention | null {
  const { items } = sentence;
  const named = head.roles.length > 0 || head.counterpart || head.leader;
  const bare = !named && head.article && head.country !== null && !head.plural && isBareAdjective(items, head);
  const host =
    !named && head.host && (head.article || head.closed || isHostOf(items, head)) && endsPhrase(items, head.to);
  if (!named && !bare && !host) return null;
  const base = build(sentence, { from: head.from, to: head.to, own: items[head.to - 1]?.case ?? null }, lexer);
  takeHead(base, head);
  base.form = head.plural ? 'plural' : head.counterpart ? 'counterpart' : 'role';
  return base;
}

/** "talks with his host": whose host it is stands before it. */
const isHostOf = (items: readonly Item[], head: PhraseHead) =>
  head.possessed &&
  head.host &&
  head.to === head.from + 2 &&
  tagOf(items[head.from - 1], 'case')?.case === 'with' &&
  endsPhrase(items, head.to);

/** "the Iranian wanted …": no noun follows. */
function isBareAdjective(items: readonly Item[], head: PhraseHead): boolean {
  const last = items[head.to - 1];
  if (!tagOf(last, 'country')?.adjective || !hasTag(items[head.to - 2], 'article')) return false;
  const next = items[head.to];
  if (isTeamOf(next)) return false;
  if (last?.case === 'of' || hasTag(next, 'verb', 'adverb', 'attend', 'meet')) return true;
  // "the conversation with the Iranian", "took the Afghan aside"
  const before = items[head.from - 1];
  if (hasTag(next, 'kept')) return hasTag(before, 'verb');
  if (tagOf(before, 'case')?.case !== 'with') return false;
  return next === undefined || next.kind === 'punct' || hasTag(next, 'case', 'clause');
}

function endsPhrase(items: readonly Item[], at: number): boolean {
  const next = items[at];
  return (
    next === undefined ||
    next.kind === 'punct' ||
    hasTag(next, 'verb', 'case', 'conj', 'meet', 'adverb', 'weekday', 'day', 'clause') ||
    items[at - 1]?.case === 'of'
  );
}

/** Takes over what the head says of the person. */
function takeHead(mention: Mention, head: PhraseHead): void {
  mention.country = head.country ?? (head.organization ? null : head.onlyCountry);
  mention.organization = head.organization;
  mention.former = head.former;
  mention.host = head.host;
  mention.thatCountry = head.thatCountry;
  mention.counterpart = head.counterpart;
  mention.role = head.roles.find((role) => role !== 'other') ?? head.roles[0] ?? null;
  mention.title = head.title;
}

function spell(sentence: Sentence, start: number, end: number): string {
  return sentence.items
    .filter((item) => item.start >= start && item.start < end)
    .map(
      (item, index, all) =>
        `${index && item.spaced ? ' ' : ''}${index === all.length - 1 ? item.text.slice(0, end - item.start) : item.text}`,
    )
    .join('');
}

function build(
  sentence: Sentence,
  found: { from: number; to: number; own: Mention['case'] | null },
  lexer: Lexer,
): Mention {
  const { items } = sentence;
  const read = readCase(items, found, lexer.pack);
  return newMention({
    sentence: sentence.index,
    from: found.from,
    to: found.to,
    caseTo: found.to,
    start: items[found.from]?.start ?? sentence.start,
    end: items[found.to - 1]?.stemEnd ?? sentence.end,
    case: read.case,
  });
}
