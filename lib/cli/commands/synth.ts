import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { CliError } from '@/lib/cli/cli-error';
import { claimsOf, type GazetteerIndex, identifyArticle, indexGazetteer } from '@/lib/resolve';
import { makeWorld, type SynthArticle } from '@/lib/synth';
import { loadGazetteer } from '@/seeds/gazetteer';

const OPTIONS = {
  people: { type: 'string', default: '1000' },
  meetings: { type: 'string', default: '10000' },
  seed: { type: 'string', default: '1' },
  articles: { type: 'boolean', default: false },
  claims: { type: 'boolean', default: false },
  out: { type: 'string' },
  truth: { type: 'string' },
} as const;
/** A meeting needs two people of two countries, who hold an office at the time. */
const FEWEST_PEOPLE = 40;

/**
 * Makes a diplomatic world up and writes it as JSON lines, an article each: as `npm run load` takes them, or with `--claims` as
 * `{article, claims}`, already read. `--truth` says who is who. Equal options give equal bytes; memory does not grow.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.articles && values.claims)
    throw new CliError('Choose one: --articles (text to read) or --claims (already read).');
  const world = {
    people: readNumber('people', values.people, FEWEST_PEOPLE),
    meetings: readNumber('meetings', values.meetings, 1),
    seed: readNumber('seed', values.seed, 0),
  };
  const gazetteer = loadGazetteer();
  const write = values.claims ? claimLines(indexGazetteer(gazetteer)) : articleLine;
  const out = values.out === undefined ? process.stdout : openFile(values.out);
  const truth = values.truth === undefined ? null : openFile(values.truth);

  // A reader that has had enough (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  for (const article of makeWorld(world, gazetteer)) {
    await writeLine(out, write(article));
    if (truth) await writeLine(truth, JSON.stringify(article.truth));
  }
  for (const stream of [out, truth]) if (stream && stream !== process.stdout) await finished(stream.end());
  return 0;
}

function readNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new CliError(`--${name} takes a whole number from ${least} on, not "${text}".`);
}

const articleLine = ({ article }: SynthArticle): string => JSON.stringify(article);

/** Each line is an article as the graph keeps it with its claims, in the shapes of lib/contracts/claim.ts. */
function claimLines(index: GazetteerIndex): (article: SynthArticle) => string {
  return ({ article, facts }) => {
    const { title, text, published = null, lang = null, source = null, url } = article;
    const { id, hash } = identifyArticle(text);
    const claims = claimsOf({ id, text }, facts(), index);
    const stored = { id, title, lang, published, source, url, text, hash, extractorVersion: 'synth', warnings: [] };
    return JSON.stringify({ article: stored, claims });
  };
}

function openFile(path: string): Writable {
  const stream = createWriteStream(path);
  // The next write reports it.
  stream.on('error', () => {});
  return stream;
}

/** Waits for a slow reader, so that nothing piles up in memory. */
async function writeLine(stream: Writable, line: string): Promise<void> {
  if (stream.errored) throw new CliError(`The file cannot be written: ${stream.errored.message}`);
  if (stream.write(`${line}\n`)) return;
  await new Promise<void>((resolve, reject) => {
    const done = (error?: Error): void => {
      stream.off('drain', done).off('error', done).off('close', done);
      if (error) reject(new CliError(`The output cannot be written: ${error.message}`));
      else resolve();
    };
    stream.once('drain', done).once('error', done).once('close', done);
  });
}
