// Persons in a sentence: [country's] [office …] [rank] name, an office alone, a pronoun, "both ministers".
import type { Item, Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { isOfFamily } from '../given-names';
import type { Lexer } from '../lexer';
import { newMention } from '../new-mention';
import { readPhrases } from '../order/phrases';
import { someBetween, tagMask } from '../tag-masks';
import { fold } from '../text/fold';
import { isBeforeNoun } from './before-noun';
import { besidePeople, senderOf } from './beside-people';
import { coordinate, isFilling, isGap, ownsOffice } from './coordinate';
import { mayOpen } from './may-open';
import { readNameRun } from './name-run';
import { isUnknownWord } from './name-words';
import { isApposed, isOfSeveral, startsList } from './named-next';
import { readNickname } from './nickname';
import { goesOn, startsOtherName } from './other-name';
import { personOf } from './person-of-country';
import { readCase } from './read-case';
import { type Head, readHead } from './read-head';
import { takeName } from './take-name';
import { opensBullet, readTrailingOffice } from './trailing-office';
import { secondOffice } from './two-offices';
import { zipCountries } from './zip-countries';

/** Finds the mentions of a sentence in the order of the text; coordinated ones share a group and a case. */
export function recognizeMentions(sentence: Sentence, lexer: Lexer): Mention[] {
  if (lexer.pack.caseWords === 'before') return readPhrases(sentence, lexer);
  const mentions: Mention[] = [];
  for (let at = 0; at < sentence.items.length; ) {
    if (!mayOpen(sentence.items, at, lexer)) {
      at++;
      continue;
    }
    const last = mentions.at(-1);
    const listed = isListed(sentence.items, last, at);
    const fills =
      isFilling(sentence.items, mentions, { at, listed }) ||
      isApposed(last, sentence.items, at, lexer) ||
      (listed && isOfSeveral(sentence.items, mentions));
    const read = readMention(sentence, at, { lexer, listed, fills });
    const cut = read && secondOffice(sentence, read, mentions);
    const mention = cut ? roleMention(sentence, { at, head: readHead(sentence.items.slice(0, cut), at), lexer }) : read;
    if (mention) mentions.push(mention);
    at = mention ? Math.max(mention.to, at + 1) : at + 1;
  }
  coordinate(mentions, sentence.items);
  for (const mention of mentions) standAlone(mention, mentions);
  zipCountries(mentions, sentence.items);
  return mentions;
}

/** "X and [between] them": beside whom a talk is with somebody, one person. */
function standAlone(mention: Mention, mentions: readonly Mention[]): void {
  if (mention.form !== 'both' || !mention.pronoun) return;
  if (mentions.some(({ form, group, from }) => form !== 'both' && group === mention.group && from < mention.from))
    mention.form = 'pronoun';
}

/** What persons do with others. */
const ACTS = tagMask('meet', 'attend');

interface Reading {
  lexer: Lexer;
  /** Whether the phrase goes on with a list of persons. */
  listed: boolean;
  /** Whether the phrase stands in a list that names an unnamed plural: "three ministers — A, B and C". */
  fills: boolean;
}

function readMention(sentence: Sentence, at: number, reading: Reading): Mention | null {
  const { items } = sentence;
  const head = readHead(items, at);
  const simple = head.counterpart ? null : readPronoun(sentence, at, reading.lexer);
  if (simple) return simple;
  // "the presidents of A, B and C, X, Y and Z": the last country is not the first name's.
  const listed =
    at >= 2 && (hasTag(items[at - 1], 'conj') || items[at - 1]?.text === ',') && hasTag(items[at - 2], 'country');
  if (listed && items[at - 2]?.case === null) head.country = null;
  if (head.from === head.to && isPlaceNamedSo(items, at)) return null;
  const known = tagOf(items[head.to], 'person');
  if (known && !head.closed && !startsOtherName(items, head, reading) && !(reading.fills && goesOn(items, head.to)))
    return nameMention(sentence, { at, head, to: head.to + 1, lexer: reading.lexer });
  if (canIntroduce(head)) {
    const run = readNameRun(items, head.to, reading.lexer, head.titles.length > 0 || head.leader);
    const office = head.titles.length > 0 || head.rank || head.counterpart || (head.leader && head.country !== null);
    const named =
      office ||
      head.leader ||
      (known && head.country !== null) ||
      reading.listed ||
      reading.fills ||
      startsList(items, head.to);
    const name = run && named ? run : run && personOf(sentence, at, run, reading.lexer.pack);
    if (name && (office || name.words > 1)) return runMention(sentence, { at, head, run: name, lexer: reading.lexer });
  }
  if (head.from === head.to) return readBareName(sentence, at, reading);
  return roleMention(sentence, { at, head, lexer: reading.lexer });
}

/** "in Pushkin Park": a surname behind a word that no lexicon knows, where something is, names a place. */
function isPlaceNamedSo(items: readonly Item[], at: number): boolean {
  const person = tagOf(items[at], 'person');
  if (person === undefined || person.part === 'full' || items[at]?.case !== null || !isUnknownWord(items[at - 1]))
    return false;
  return tagOf(items[at + 1], 'case')?.case === 'in';
}

function canIntroduce(head: Head): boolean {
  if (head.closed || head.plural) return false;
  if (head.titles.length > 0 || head.rank || head.counterpart || head.leader) return true;
  return head.country !== null || head.organization !== null;
}

function isListed(items: readonly Item[], last: Mention | undefined, at: number): boolean {
  return last !== undefined && last.form === 'name' && last.caseTo < at && isGap(items, last.caseTo, at);
}

function readPronoun(sentence: Sentence, at: number, lexer: Lexer): Mention | null {
  const item = sentence.items[at];
  const pronoun = tagOf(item, 'pronoun');
  const both = tagOf(item, 'both');
  if (!item || (!pronoun && !both) || (both?.alone && isBeforeNoun(sentence.items[at + 1]))) return null;
  const own = item.case ?? pronoun?.case ?? both?.case ?? null;
  const mention = build(sentence, { at, to: at + 1, own: own === 'plain' ? null : own, lexer });
  if (mention.case === 'plain') mention.case = own ?? 'plain';
  mention.form = both || pronoun?.plural ? 'both' : 'pronoun';
  mention.pronoun = pronoun ?? null;
  return mention;
}

function nameMention(sentence: Sentence, found: { at: number; head: Head; to: number; lexer: Lexer }): Mention {
  const { items } = sentence;
  const item = items[found.to - 1];
  const end = hasTag(items[found.to], 'honorific') ? found.to + 1 : found.to;
  const nickname = items[end - 1]?.case == null ? readNickname(items, end) : null;
  const to = nickname?.to ?? end;
  const ids = new Set<string>();
  let part: Mention['part'] = 'family';
  for (const tag of item?.tags ?? []) {
    if (tag.type !== 'person') continue;
    for (const id of tag.ids) ids.add(id);
    if (tag.part === 'full') part = 'full';
  }
  const own = nickname ? null : (items[to - 1]?.case ?? null);
  const mention = build(sentence, { at: found.at, to, own, lexer: found.lexer });
  takeHead(mention, found.head);
  takeName(mention, sentence, { start: item?.start ?? 0, end: item?.stemEnd ?? 0 });
  mention.gazetteerIds = [...ids];
  mention.part = part;
  return mention;
}

function runMention(
  sentence: Sentence,
  found: { at: number; head: Head; run: { to: number; end: number; case: Mention['case'] | null }; lexer: Lexer },
): Mention {
  const { run, head } = found;
  const start = sentence.items[head.to]?.start ?? 0;
  const end = hasTag(sentence.items[run.to], 'honorific') ? run.to + 1 : run.to;
  const nickname = run.case === null ? readNickname(sentence.items, end) : null;
  const mention = build(sentence, { at: found.at, to: nickname?.to ?? end, own: run.case, lexer: found.lexer });
  takeHead(mention, head);
  takeName(mention, sentence, { start, end: run.end });
  if (nickname) mention.gazetteerIds = nickname.ids;
  return mention;
}

/** Two or more unknown words that do or suffer what persons do: "Denis Manturov के साथ", "… की प्रतिमा". */
function readBareName(sentence: Sentence, at: number, { lexer, fills, listed }: Reading): Mention | null {
  const { items } = sentence;
  if (at > 0 && items[at - 1]?.kind === 'word' && items[at - 1]?.tags.length === 0) return null;
  const bare = readNameRun(items, at, lexer);
  if (!bare || ownsOffice(items, bare)) return null;
  const among = sentence.kind === 'body' ? besidePeople(items, { at, run: bare, listed }, lexer.pack) : null;
  const run = among ?? bare;
  const office = run.case === null && run.words > 1 ? readTrailingOffice(items, run.to) : null;
  const base = build(sentence, { at, to: office?.to ?? run.to, own: run.case, lexer });
  const next = items[base.caseTo];
  const honoured = base.case === 'of' && (hasTag(next, 'memorial') || hasTag(items[base.caseTo + 1], 'memorial'));
  const acts =
    base.caseTo > base.to &&
    (base.case === 'with' || base.case === 'agent') &&
    someBetween(sentence, { from: Math.max(0, at - 6), to: Math.min(items.length, base.caseTo + 9) }, ACTS);
  const owns = base.case === 'of' && items.slice(base.caseTo, base.caseTo + 4).some((item) => hasTag(item, 'meet'));
  const lists = office !== null && (fills || opensBullet(items, at) || items[run.to]?.text === '(');
  const partner = run.words > 1 && (acts || owns || fills || lists);
  const credit = run.words > 1 && isCredit(sentence, at, lexer);
  const named = hasTag(next, 'conj') && isOfFamily(items, { from: at, to: run.to }, lexer.pack);
  if (!((honoured || named) && run.words > 1) && !partner && !credit && !among) return null;
  if (office) takeHead(base, office.head);
  else if (among) base.country = senderOf(items, at);
  takeName(base, sentence, { start: items[at]?.start ?? 0, end: run.end });
  base.memorial = honoured;
  return base;
}

/** A byline, or the name behind its label in the line of the date. */
function isCredit({ kind, items }: Sentence, at: number, { pack }: Lexer): boolean {
  if (kind !== 'meta' || items[at - 1]?.text !== ':') return kind === 'credit';
  const before = [items[at - 2]?.key, `${items[at - 3]?.key} ${items[at - 2]?.key}`];
  return pack.bylines.some((label) => before.includes(fold(label).trim()));
}

function roleMention(sentence: Sentence, found: { at: number; head: Head; lexer: Lexer }): Mention | null {
  const { head } = found;
  const last = sentence.items[head.to - 1];
  if (!head.counterpart && !head.leader && head.titles.length === 0) return null;
  if (head.leader && !head.plural && !head.country && !head.host && head.titles.length === 0 && !last) return null;
  const mention = build(sentence, { at: found.at, to: head.to, own: last?.case ?? null, lexer: found.lexer });
  mention.form = head.plural ? 'plural' : head.counterpart ? 'counterpart' : 'role';
  takeHead(mention, head);
  return mention;
}

/** Takes over what the head says of the person. */
function takeHead(mention: Mention, head: Head): void {
  const main = head.titles.find((title) => title.role !== 'other') ?? head.titles[0];
  mention.country = head.country;
  mention.organization = head.organization;
  mention.former = head.former;
  mention.host = head.host;
  mention.thatCountry = head.thatCountry;
  mention.counterpart = head.counterpart;
  mention.role = main?.role ?? null;
  mention.title = head.titleText;
}

function build(
  sentence: Sentence,
  found: { at: number; to: number; own: Mention['case'] | null; lexer: Lexer },
): Mention {
  const { items } = sentence;
  const read = readCase(items, { from: found.at, to: found.to, own: found.own }, found.lexer.pack);
  const next = items[read.to];
  const mention = newMention({
    sentence: sentence.index,
    from: found.at,
    to: found.to,
    caseTo: read.to,
    start: items[found.at]?.start ?? sentence.start,
    end: items[found.to - 1]?.stemEnd ?? sentence.end,
    case: read.case,
  });
  mention.memorial = read.case === 'of' && (hasTag(next, 'memorial') || hasTag(items[read.to + 1], 'memorial'));
  mention.also = read.also;
  return mention;
}
