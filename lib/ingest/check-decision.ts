// Whether a decision can stand: whom it is about must be there, and it must not contradict what articles say or others decided.
import type { Queryable } from '@/graph/engine/types';
import { findCommonGathering, findCommonMeeting, hasClaim, readPersonNames } from '@/graph/load/find-subjects';
import type { Decision, DecisionInput, PersonRef } from '@/lib/contracts/decision';
import { because, type Reason } from '@/lib/contracts/reason';
import { slugify } from '@/lib/names';
import { compileDecisions, type GazetteerIndex, pairOf, standingDecisions } from '@/lib/resolve';

/** The decision as the log has it, without id and time; or why it cannot stand, or which line says so already. */
export type Checked = { decision: Unsigned } | Refused | { standsAs: string | null };
/** Why it cannot stand: in English, and for whoever has words of their own. */
interface Refused {
  refused: string;
  reason: Reason;
}
export type Unsigned = Decision extends infer D ? (D extends Decision ? Omit<D, 'id' | 'at'> : never) : never;

interface Context {
  tx: Queryable;
  log: Decision[];
  index: GazetteerIndex;
}

const GONE = 'Nothing was changed. It may have been merged or removed: look it up under its name.';

/** Checks one decision against the graph and the log. Reads only. */
export async function checkDecision(input: DecisionInput | Decision, context: Context): Promise<Checked> {
  switch (input.kind) {
    case 'merge':
      return checkMerge(input, context);
    case 'not_same':
      return checkNotSame(input, context);
    case 'rename':
      return checkRename(input, context);
    case 'split':
      return checkSplit(input, context);
    case 'reject':
    case 'accept':
      return checkJudgement(input, context);
    case 'undo':
      return checkUndo(input, context);
  }
}

type Person = string | PersonRef;
const idOf = (person: Person): string => (typeof person === 'string' ? person : person.id);
const missing = (id: string): Refused => ({
  refused: `There is no person with the id "${id}". ${GONE}`,
  reason: because('no_person', { id }),
});

type Of<K extends DecisionInput['kind']> = Extract<DecisionInput | Decision, { kind: K }>;

async function checkMerge(input: Of<'merge'>, context: Context): Promise<Checked> {
  const [fromId, intoId] = [idOf(input.from), idOf(input.into)];
  if (fromId === intoId)
    return {
      refused: `"${fromId}" cannot be merged into itself.`,
      reason: because('merge_into_itself', { id: fromId }),
    };
  const { mergedInto } = compileDecisions(context.log);
  if (mergedInto.get(fromId)?.includes(intoId)) return { standsAs: standing(context, (line) => isMerge(line, fromId)) };
  if (mergedInto.get(intoId)?.includes(fromId)) {
    return {
      refused: `"${intoId}" was merged into "${fromId}" before: take that back first, or the two would go in a circle.`,
      reason: because('merged_before', { from: intoId, into: fromId }),
    };
  }
  const from = await findPerson(fromId, context);
  const into = await findPerson(intoId, context);
  if (!from || !into) return missing(from ? intoId : fromId);
  const meeting = await findCommonMeeting(context.tx, [fromId, intoId]);
  if (meeting !== null) {
    return {
      refused: `"${fromId}" and "${intoId}" met each other (${meeting}), so they are two persons. If that meeting is wrong, reject it first.`,
      reason: because('met_each_other', { a: fromId, b: intoId, meeting }),
    };
  }
  // Of others the country may be misread, and whom two articles name as one attended the same gatherings.
  const areKnown = [fromId, intoId].every((id) => context.index.persons.has(id));
  const gathering = areKnown ? await findCommonGathering(context.tx, [fromId, intoId]) : null;
  if (gathering !== null) {
    return {
      refused: `"${fromId}" and "${intoId}" are of different countries and both took part in ${gathering}, so they are two persons.`,
      reason: because('both_attended', { a: fromId, b: intoId, meeting: gathering }),
    };
  }
  return { decision: { ...input, from, into } };
}

/** What nobody sees in a name, or what turns the direction of all that stands behind it. Joiners belong to Indian spellings. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\u00ad\u200b\u2060\ufeff]/gu;

async function checkRename(input: Of<'rename'>, context: Context): Promise<Checked> {
  const wrong = Object.values(input.names).find((name) => name.search(UNSEEN) >= 0 || !/\p{L}/u.test(name));
  if (wrong !== undefined) {
    const name = wrong.replaceAll(UNSEEN, '\ufffd');
    return {
      refused: `"${name}" is no name: it needs letters, and control characters are not taken.`,
      reason: because('no_name', { name }),
    };
  }
  const person = await findPerson(idOf(input.person), context);
  return person ? { decision: { ...input, person } } : missing(idOf(input.person));
}

async function checkNotSame(input: Of<'not_same'>, context: Context): Promise<Checked> {
  const pair = pairOf(idOf(input.a), idOf(input.b));
  if (compileDecisions(context.log).apart.has(pair)) {
    return { standsAs: standing(context, (line) => line.kind === 'not_same' && pairOf(line.a.id, line.b.id) === pair) };
  }
  const a = await findPerson(idOf(input.a), context);
  const b = await findPerson(idOf(input.b), context);
  if (!a || !b) return missing(idOf(a ? input.b : input.a));
  if (a.id !== b.id) return { decision: { ...input, a, b } };
  return { refused: `"${a.id}" is one person.`, reason: because('one_person', { id: a.id }) };
}

async function checkJudgement(input: Of<'reject' | 'accept'>, context: Context): Promise<Checked> {
  const { rejected, accepted } = compileDecisions(context.log);
  if ((input.kind === 'reject' ? rejected : accepted).has(input.claim)) {
    return { standsAs: standing(context, (line) => line.kind === input.kind && line.claim === input.claim) };
  }
  if (await hasClaim(context.tx, input.claim)) return { decision: input };
  return {
    refused: `There is no claim with the id "${input.claim}": its article was removed or is read differently now. Nothing was changed.`,
    reason: because('no_claim', { id: input.claim }),
  };
}

function checkUndo(input: Of<'undo'>, { log }: Context): Checked {
  const line = log.find(({ id }) => id === input.decision);
  if (!line || line.kind === 'undo') {
    return {
      refused: `The log has no decision "${input.decision}" that can be taken back.`,
      reason: because('no_decision', { id: input.decision }),
    };
  }
  const isStanding = standingDecisions(log).includes(line);
  return isStanding ? { decision: input } : { standsAs: null };
}

const isMerge = (line: Decision, from: string): boolean => line.kind === 'merge' && line.from.id === from;

function standing({ log }: Context, isMeant: (line: Decision) => boolean): string | null {
  return standingDecisions(log).findLast(isMeant)?.id ?? null;
}

/** The spelling must be one of several of a person whom the gazetteer does not list: there the articles' own key decides. */
async function checkSplit(input: Of<'split'>, context: Context): Promise<Checked> {
  const slug = slugify(input.name);
  if (compileDecisions(context.log).alone.has(slug)) {
    return { standsAs: standing(context, (line) => line.kind === 'split' && slugify(line.name) === slug) };
  }
  const id = idOf(input.person);
  const person = await findPerson(id, context);
  if (!person) return missing(id);
  if (context.index.persons.has(id)) {
    return {
      refused: `"${id}" is in the list of known people: their reports are told by the name itself.`,
      reason: because('known_person', { id }),
    };
  }
  const slugs = new Set((await readPersonNames(context.tx, id)).map(slugify));
  const values = { id, name: input.name };
  if (!slugs.has(slug)) {
    return { refused: `No report spells "${id}" as "${input.name}".`, reason: because('no_such_spelling', values) };
  }
  if (slugs.size === 1) {
    return { refused: `"${input.name}" is the only spelling of "${id}".`, reason: because('only_spelling', values) };
  }
  return { decision: { ...input, person } };
}

/** The person with the name that leads to their reports: the one that the id was made of, not one that was merged in. */
async function findPerson(id: string, { tx, index }: Context): Promise<PersonRef | null> {
  const names = await readPersonNames(tx, id);
  if (names.length === 0) return null;
  const known = index.persons.get(id)?.full.en[0];
  if (known !== undefined) return { id, name: known };
  const isSource = (name: string): boolean => id === slugify(name) || id.startsWith(`${slugify(name)}-`);
  const sources = names.filter(isSource).toSorted((a, b) => b.length - a.length);
  return { id, name: sources[0] ?? names[0] ?? id };
}
