// A compact form of the corpus scorer: persons by their spellings, meetings as pairs of persons, one to one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Extraction } from '@/lib/contracts/extraction';

export const goldSchema = z.object({
  id: z.string(),
  lang: z.string(),
  published: z.string().nullable(),
  persons: z.array(
    z.object({ id: z.string(), name_en: z.string(), surfaces: z.array(z.string()), participant: z.boolean() }),
  ),
  events: z.array(
    z.object({
      id: z.string(),
      series: z.string().nullable(),
      kind: z.string(),
      start: z.string().nullable(),
      city: z.string().nullable(),
      status: z.string(),
    }),
  ),
  meetings: z.array(
    z.object({
      participants: z.array(z.string()),
      date: z.string().nullable(),
      at_event: z.string().nullable(),
      city: z.string().nullable(),
      status: z.string(),
      quote: z.string(),
    }),
  ),
});
export type Gold = z.infer<typeof goldSchema>;
export interface Case {
  gold: Gold;
  text: string;
}

/** The annotated articles of a folder in the given languages; empty when the folder is not there. */
export function readCases(folder: string, languages: readonly string[]): Case[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder);
  return files
    .filter((file) => file.endsWith('.gold.json'))
    .toSorted()
    .map((file) => goldSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
    .filter((gold) => languages.includes(gold.lang))
    .map((gold) => {
      const file = files.find(
        (name) => name.endsWith('.txt') && (name === `${gold.id}.txt` || name.startsWith(`${gold.id}_`)),
      );
      return { gold, text: readFileSync(join(folder, file ?? ''), 'utf8') };
    });
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u200b-\u200f\u093c\u09bc.]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

/** Gold id → extracted id, by shared spellings. */
export function matchPersons(gold: Gold, found: Extraction): Map<string, string> {
  const matched = new Map<string, string>();
  for (const person of gold.persons) {
    const surfaces = new Set(person.surfaces.map(plain));
    const same = found.persons.find(
      (candidate) =>
        ![...matched.values()].includes(candidate.id) &&
        candidate.mentions.some((mention) => surfaces.has(plain(mention.text))),
    );
    if (same) matched.set(person.id, same.id);
  }
  return matched;
}

const pairsOf = (meetings: readonly { participants: string[]; status: string }[]) =>
  meetings.flatMap(({ participants, status }) =>
    participants.flatMap((a, index) =>
      participants.slice(index + 1).map((b) => `${[a, b].toSorted().join(' × ')} ${status}`),
    ),
  );

/** F1 of persons and of pairs of persons with their status, over all cases. */
export function scoreCases(
  cases: readonly Case[],
  extract: (text: string) => Extraction,
): { persons: number; meetings: number } {
  const persons = { hit: 0, gold: 0, found: 0 };
  const meetings = { hit: 0, gold: 0, found: 0 };
  for (const { gold, text } of cases) {
    const found = extract(text);
    const ids = matchPersons(gold, found);
    persons.hit += ids.size;
    persons.gold += gold.persons.length;
    persons.found += found.persons.length;
    const wanted = pairsOf(
      gold.meetings.map((meeting) => ({
        ...meeting,
        participants: meeting.participants.map((id) => ids.get(id) ?? `?${id}`),
      })),
    );
    const rows = pairsOf(found.meetings);
    meetings.gold += wanted.length;
    meetings.found += rows.length;
    for (const row of rows) {
      const at = wanted.indexOf(row);
      if (at < 0) continue;
      wanted.splice(at, 1);
      meetings.hit++;
    }
  }
  const f1 = ({ hit, gold, found }: typeof persons) => (hit ? (2 * hit) / (gold + found) : 0);
  return { persons: f1(persons), meetings: f1(meetings) };
}
