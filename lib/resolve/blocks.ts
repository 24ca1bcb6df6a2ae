// Identity is decided in blocks, so that a new article derives only its own neighbourhood again.
import type { Claim } from '@/lib/contracts/claim';
import { nameBlock, remember, slugify } from '@/lib/names';
import type { GatheringReport } from './gathering-id';
import type { GazetteerIndex } from './gazetteer-index';
import { matchGathering } from './match-gathering';
import type { SourcedClaim } from './sourced-claim';

/**
 * The blocks of each claim of ONE article, by claim id. The first decides what the claim is about; meetings and attendance
 * also name the blocks that they lean on (their people and gathering).
 */
export function blocksOf(sourced: SourcedClaim[], index: GazetteerIndex): Map<string, string[]> {
  const persons = new Map<string, string>();
  const gatherings = new Map<string, string>();
  const joined = joinedBlocks(index);
  for (const { claim, published } of sourced) {
    if (claim.kind === 'name') persons.set(claim.subject, joined(personBlock(claim.subject, claim.name, index)));
    if (claim.kind === 'gathering') gatherings.set(claim.event, gatheringBlock({ claim, published }, index));
  }
  return new Map(sourced.map(({ claim }) => [claim.id, blocksOfClaim(claim, persons, gatherings)]));
}

function blocksOfClaim(claim: Claim, persons: Map<string, string>, gatherings: Map<string, string>): string[] {
  const person = (subject: string): string => persons.get(subject) ?? `person:${subject}`;
  const gathering = (event: string): string => gatherings.get(event) ?? `gathering:${event}`;
  switch (claim.kind) {
    case 'name':
    case 'office':
      return [person(claim.subject)];
    case 'gathering':
      return [gathering(claim.event)];
    case 'attendance': {
      const leansOn = [person(claim.subject), gathering(claim.event)];
      return [`attendance:${leansOn.join('&')}`, ...leansOn];
    }
    case 'meeting': {
      const people = [...new Set(claim.participants.map(person))].sort();
      return [`meeting:${people.join('&')}`, ...people, ...(claim.event === null ? [] : [gathering(claim.event)])];
    }
  }
}

/** Whom the gazetteer knows has a block of their own; others share one with all who could be they by the sound of the name. */
export function personBlock(subject: string, name: string, index: GazetteerIndex): string {
  if (index.persons.has(subject)) return `person:${subject}`;
  return `person:~${soundOf(name) || subject}`;
}

/** The sound of the slug, so that two blocks can never come to the same id. */
const soundOf = remember((name: string): string => {
  const slug = slugify(name);
  return nameBlock(slug.replaceAll('-', ' ')) || slug;
});

/** What the gazetteer knows has a block of its own, or every report of a series would be derived again with each article. */
export function gatheringBlock(report: GatheringReport, index: GazetteerIndex): string {
  const { series, eventKind, event } = report.claim;
  const known = matchGathering(report, index);
  if (known) return `gathering:=${known.id}`;
  return series === null ? `gathering:-|${slugify(event)}` : `gathering:${series}|${eventKind}`;
}

/** Whether a block decides who a person or which gathering it is (the others lean on these). */
export function isIdentityBlock(block: string): boolean {
  return block.startsWith('person:') || block.startsWith('gathering:');
}

/**
 * The block that stands for a block: blocks of persons who were merged are one, so that their reports are derived together.
 * Which persons of these blocks are merged is decided in resolution.
 */
export function joinedBlocks(index: GazetteerIndex): (block: string) => string {
  const next = new Map<string, string>();
  const rootOf = (block: string): string => {
    let at = block;
    for (let to = next.get(at); to !== undefined; to = next.get(at)) at = to;
    return at;
  };
  for (const { from, into } of index.decisions.merges) {
    const [a, b] = [from, into].map(({ id, name }) => rootOf(personBlock(id, name, index))).sort();
    if (a !== undefined && b !== undefined && a !== b) next.set(b, a);
  }
  return rootOf;
}
