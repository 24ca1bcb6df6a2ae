// No pattern of the project can be made to run away. New ones are judged when they come; `KEEP_VERDICTS=1 npx vitest run
// tests/extract/patterns` keeps their verdicts.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collectPatterns, listSources } from './collect-patterns';
import { hashPattern, judgePattern, keepVerdicts, type Verdict } from './judge-pattern';

/** Files with a pattern that is not linear, and why that does no harm. */
const ACCEPTED: Record<string, string> = {
  'graph/engine/neo4j-errors.ts': 'one error message of the database',
  'graph/engine/reading-statement.ts': 'statements of the code itself, each once',
  'lib/config/index.ts': 'one variable of the environment, set by who runs the server',
};
/** Files that build patterns at run time, from words of the code alone. */
const BUILDERS = ['app/api/graph/route.ts', 'lib/contracts/node-key.ts'];

const files = listSources();
const patterns = collectPatterns(files);

describe('the patterns of the project', () => {
  it('are found', () => {
    expect(patterns.size).toBeGreaterThan(150);
    expect(patterns.get('/^\\p{N}/u')?.files).toContain('lib/extract/text/tokenize.ts');
  });

  it('take time that grows no faster than the text', { timeout: 600_000 }, async () => {
    const verdicts = new Map<string, Verdict>();
    const broken: string[] = [];
    const accepted: string[] = [];
    for (const [literal, pattern] of patterns) {
      const verdict = await judgePattern(pattern);
      verdicts.set(hashPattern(pattern), verdict);
      if (verdict === 'linear') continue;
      const isAccepted = verdict !== 'exponential' && pattern.files.every((file) => file in ACCEPTED);
      if (isAccepted) accepted.push(...pattern.files);
      else broken.push(`${literal} is ${verdict}: ${pattern.files.join(', ')}`);
    }
    if (process.env.KEEP_VERDICTS) keepVerdicts(verdicts);
    expect(broken).toEqual([]);
    expect(accepted.toSorted(), 'a reason outlives its pattern').toEqual(Object.keys(ACCEPTED));
  });

  it('are literals, where a reader and this test see them', () => {
    const builders = files.filter((path) => /\bRegExp\(/.test(readFileSync(path, 'utf8')));
    expect(builders).toEqual(BUILDERS);
  });
});

describe('the judge', () => {
  const judge = (pattern: RegExp) => judgePattern({ source: pattern.source, flags: pattern.flags, files: [] });

  it('tells what runs away from what does not', async () => {
    expect(await judge(/^(?:प+)+$/u)).toBe('exponential');
    expect(await judge(/\p{L}+\s*\p{L}+!/u)).toMatch(/^degree/);
    expect(await judge(/^\p{L}{1,9}$/u)).toBe('linear');
  });
});
