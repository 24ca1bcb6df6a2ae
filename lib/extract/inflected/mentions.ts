// Persons where endings tell the case: [office in a case] name in that case, an office alone, a pronoun, "both ministers".
import type { Item, Mention, Sentence } from '../document';
import { hasTag } from '../document';
import type { Lexer } from '../lexer';
import { mayOpenWithCapital } from '../recognizers/may-open';
import { zipCountries } from '../recognizers/zip-countries';
import { commonCases, GRAMMAR_CASES, type GrammarCase, type Inflector, type Lemma } from '../text/inflect';
import { beginMention } from './begin-mention';
import { readBehind } from './behind-name';
import { type Head, readHead } from './head';
import type { OwnerEndings } from './institutions';
import { casesOf, isCapital, prepositionBefore } from './item-cases';
import { casesOfList, groupLists, shareCountries, shareOffices } from './lists';
import { readNameRun } from './name';
import { isPersonHere } from './person-context';
import { isOfThing, readPronoun } from './pronouns';
import { nameTheirCountries } from './represented';
import { readWithoutNoun } from './without-noun';

interface Reading {
  inflector: Inflector;
  owns: OwnerEndings;
}

/** Finds the mentions of a sentence in the order of the text; lists share a group and their cases. */
export function readInflectedMentions(sentence: Sentence, lexer: Lexer): Mention[] {
  const { inflector } = lexer.forms;
  if (!inflector) return [];
  const { genitiveEnding, institution } = inflector.inflection;
  const owns = { genitiveEnding, institution, inflector };
  const mentions: Mention[] = [];
  for (let at = 0; at < sentence.items.length; ) {
    if (!mayOpenWithCapital(sentence.items[at]) && !opensCompound(sentence.items, at)) {
      at++;
      continue;
    }
    const mention = readMention(sentence, at, { inflector, owns, before: mentions.at(-1) });
    if (mention) mentions.push(mention);
    at = mention ? Math.max(mention.to, at + 1) : at + 1;
  }
  mentions.push(...readWithoutNoun(sentence, mentions));
  mentions.sort((a, b) => a.from - b.from);
  groupLists(mentions, sentence.items);
  shareOffices(mentions);
  shareCountries(mentions, sentence.items);
  zipCountries(mentions, sentence.items);
  nameTheirCountries(mentions, sentence.items);
  for (const mention of mentions) settleName(mention);
  return mentions;
}

/** "аль-Мурайхи": a small word and its hyphen before a name. */
function opensCompound(items: readonly Item[], at: number): boolean {
  const hyphen = items[at + 1];
  return hasTag(items[at], 'name-particle') && hyphen?.text === '-' && !hyphen.spaced && isCapital(items[at + 2]);
}

/** The nominative that fits the cases left. */
function settleName(mention: Mention): void {
  const { lemmas, cases } = mention;
  if (!lemmas || !cases) return;
  const fitting = lemmas.filter((lemma) => commonCases(lemma.cases, cases).length > 0);
  mention.lemmas = fitting.length > 0 ? fitting : lemmas;
  mention.name = mention.lemmas[0]?.text ?? mention.name;
}

function readMention(
  sentence: Sentence,
  at: number,
  reading: Reading & { before: Mention | undefined },
): Mention | null {
  const { items } = sentence;
  const simple = readPronoun(sentence, at);
  if (simple) return simple.pronoun?.relative && isOfThing(items, at, reading.before) ? null : simple;
  if (opensCompound(items, at)) return readCompound(sentence, at, reading);
  const preposition = prepositionBefore(items, at);
  const allowed = preposition?.governs ?? casesOfList(items, at, reading) ?? GRAMMAR_CASES;
  const head = readHead(items, at, allowed, reading.owns);
  const name = readName(sentence, head, reading) ?? apposedName(sentence, head, reading);
  if (name) return finish(sentence, head, name, reading);
  return head.to > head.from ? readRole(sentence, head) : null;
}

/** A name behind a small word, which is part of it where the article does not know it so. */
function readCompound(
  sentence: Sentence,
  at: number,
  reading: Reading & { before: Mention | undefined },
): Mention | null {
  const allowed = prepositionBefore(sentence.items, at)?.governs ?? GRAMMAR_CASES;
  const head = readHead(sentence.items, at, allowed, reading.owns);
  const name = readName(sentence, { ...head, to: at + 2 }, reading);
  return name && finish(sentence, head, name, reading);
}

interface Name {
  from: number;
  to: number;
  start: number;
  end: number;
  cases: readonly GrammarCase[];
  lemmas: readonly Lemma[];
  ids: readonly string[];
  part: Mention['part'];
}

/** The name right behind the head, known or not. */
function readName(sentence: Sentence, head: Head, reading: Reading & { before: Mention | undefined }): Name | null {
  const { items } = sentence;
  const item = items[head.to];
  const known = item?.tags.filter((tag) => tag.type === 'person') ?? [];
  const run = readNameRun(items, head.to, { cases: head.cases, inflector: reading.inflector, ofAide: isAide(head) });
  const longer =
    run !== null && run.to > head.to + 1 && !known.some((tag) => tag.part === 'full' && /\s/u.test(item?.text ?? ''));
  const patronymic = longer && run.patronymic && known.some((tag) => tag.part === 'given');
  if (item && known.length > 0 && (!longer || patronymic)) {
    const cases = commonCases(head.cases, casesOf(item, 'person'));
    if (cases.length === 0 && head.to > head.from) return null;
    return knownName(items, head.to, { cases, to: patronymic && run ? run.to : head.to + 1 });
  }
  const office = head.roles.length > 0 || head.rank || head.counterpart || (head.leader && !head.plural) || head.host;
  if (!run || head.plural) return null;
  if (
    !office &&
    !isPersonHere(sentence, run, { before: reading.before, adjective: reading.inflector.inflection.adjectiveForm })
  )
    return null;
  const end = items[run.to - 1];
  if (run.initials && hasTag(end, 'person')) {
    const surname = knownName(items, run.to - 1, {
      cases: commonCases(head.cases, casesOf(end, 'person')),
      to: run.to,
    });
    return surname && { ...surname, from: run.from, start: run.start };
  }
  return run;
}

/** An adviser, a deputy, a spokeswoman: an office whose owner, and not its country, may be told. */
const isAide = ({ title, country, organization, roles }: Head) =>
  title !== null && country === null && organization === null && roles.every((role) => role === 'other');

function knownName(items: readonly Item[], at: number, found: { cases: GrammarCase[]; to: number }): Name | null {
  const item = items[at];
  if (!item) return null;
  const tags = item.tags.filter((tag) => tag.type === 'person');
  const fitting = tags.filter((tag) => !tag.cases || commonCases(tag.cases, found.cases).length > 0);
  const used = fitting.length > 0 ? fitting : tags;
  const part = used.some((tag) => tag.part === 'full')
    ? 'full'
    : used.some((tag) => tag.part === 'family')
      ? 'family'
      : 'given';
  const ids = [...new Set(used.filter((tag) => part !== 'full' || tag.part === 'full').flatMap((tag) => tag.ids))];
  const cases = found.cases.length > 0 ? found.cases : casesOf(item, 'person');
  return {
    from: at,
    to: found.to,
    start: item.start,
    end: items[found.to - 1]?.end ?? item.end,
    cases,
    lemmas: [{ text: used.find((tag) => tag.part === part)?.lemma ?? item.text, cases }],
    ids,
    part,
  };
}

/** "the Russian colleague, Sergey Lavrov": a name set off behind the office. */
function apposedName(sentence: Sentence, head: Head, reading: Reading & { before: Mention | undefined }): Name | null {
  const { items } = sentence;
  const sign = items[head.to];
  if (head.to === head.from || head.plural || !/^[,–—-]$/u.test(sign?.text ?? '')) return null;
  if (head.roles.length === 0 && !head.counterpart && !head.host && !head.leader) return null;
  let from = head.to + 1;
  while (hasTag(items[from], 'rank') && !isCapital(items[from])) from++;
  const name = readName(sentence, { ...head, to: from, rank: true }, reading);
  const next = name ? items[name.to] : undefined;
  return name && (!next || /^[,.;:)»—–]$/u.test(next.text)) ? name : null;
}

function finish(sentence: Sentence, head: Head, name: Name, reading: Reading): Mention {
  const facts = Object.assign({ ...head }, { cases: name.cases, roles: [...head.roles] });
  const to = readBehind(sentence.items, name.to, { head: facts, cases: name.cases, owns: reading.owns });
  const base = beginMention(sentence, { from: head.from, to, cases: facts.cases });
  takeHead(base, facts);
  base.form = 'name';
  base.name = name.lemmas[0]?.text ?? '';
  base.lemmas = name.lemmas;
  base.nameStart = name.start;
  base.nameEnd = name.end;
  base.gazetteerIds = name.ids;
  base.part = name.part;
  base.memorial = isMemorial(sentence.items, head.from);
  return base;
}

/** "the statue of X", "the airport named after X" */
function isMemorial(items: readonly Item[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    if (hasTag(items[at], 'memorial')) return true;
    if (items[at]?.kind === 'punct' || hasTag(items[at], 'verb', 'case', 'meet')) return false;
  }
  return false;
}

/** An office, a counterpart or the host without a name. */
function readRole(sentence: Sentence, head: Head): Mention | null {
  const alone = head.inhabitant && head.to === head.from + 1;
  const named = head.roles.length > 0 || head.counterpart || head.leader || head.host || alone;
  if (!named) return null;
  const base = beginMention(sentence, { from: head.from, to: head.to, cases: head.cases });
  takeHead(base, head);
  if (head.countries.length > 1) {
    base.countries = head.countries;
    base.country = null;
  }
  base.form = head.plural ? 'plural' : head.counterpart ? 'counterpart' : 'role';
  return base;
}

/** Takes over what the head says of the person. */
function takeHead(mention: Mention, head: Head): void {
  mention.country = head.country;
  mention.organization = head.organization;
  mention.former = head.former;
  mention.host = head.host;
  mention.thatCountry = head.thatCountry;
  mention.counterpart = head.counterpart;
  mention.role = head.roles.find((one) => one !== 'other') ?? head.roles[0] ?? null;
  mention.title = head.title;
}
