// A file of very many articles, one a line: never more than one line in memory, and a broken line leaves the others alone.
import { createReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import type { ArticleInput } from '@/lib/contracts/article';
import { ArticleReadError, type Place } from './article-read-error';
import { checkArticle } from './check-article';
import { parseJson } from './read-json';

export interface ReadLine {
  /** From 1. */
  line: number;
  /** The article, or why the line holds none, in one sentence. */
  read: ArticleInput | ArticleReadError;
}

/**
 * The articles of a `.jsonl` file in UTF-8, line by line; empty lines are passed over. A line longer than `maxBytes` is
 * refused without being kept. Throws ArticleReadError when the file cannot be opened.
 */
export async function* streamJsonLines(path: string, maxBytes: number): AsyncGenerator<ReadLine> {
  let line = 0;
  for await (const text of splitLines(path, maxBytes)) {
    line += 1;
    if (text === null) {
      yield {
        line,
        read: new ArticleReadError(`it has more than the ${maxBytes} of MAX_ARTICLE_BYTES`, { place: { line } }),
      };
    } else if (text.trim() !== '') {
      yield { line, read: readLine(text, { line }) };
    }
  }
}

function readLine(text: string, place: Place): ReadLine['read'] {
  try {
    return checkArticle(parseJson(text, place), place);
  } catch (error) {
    if (error instanceof ArticleReadError) return error;
    throw error;
  }
}

/** The lines of a file; null for one that is too long. */
async function* splitLines(path: string, maxBytes: number): AsyncGenerator<string | null> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let isTooLong = false;
  for await (const chunk of openStream(path)) {
    const parts = decoder.write(chunk).split('\n');
    for (const part of parts.slice(0, -1)) {
      yield isTooLong ? null : withoutReturn(rest + part);
      rest = '';
      isTooLong = false;
    }
    rest += parts.at(-1) ?? '';
    if (Buffer.byteLength(rest) > maxBytes) {
      isTooLong = true;
      rest = '';
    }
  }
  rest += decoder.end();
  if (isTooLong || rest !== '') yield isTooLong ? null : withoutReturn(rest);
}

const withoutReturn = (line: string): string => line.replace(/^\ufeff|\r$/gu, '');

async function* openStream(path: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk as Buffer;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code ?? String(error)})`;
    throw new ArticleReadError(reason, { cause: error });
  }
}
