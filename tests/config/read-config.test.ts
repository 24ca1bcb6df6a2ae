import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, isLoopback, readConfig } from '@/lib/config';

describe('readConfig', () => {
  it('has a default for everything, and takes an empty string for "not set"', () => {
    const expected = { port: 3000, host: '127.0.0.1', dataFolder: resolve('data'), token: null, neo4j: null };
    expect(readConfig({})).toMatchObject(expected);
    expect(readConfig({ PORT: '', SIDELINES_TOKEN: '', NEO4J_URI: '' })).toMatchObject(expected);
  });

  it.each([
    [{ PORT: 'many' }, 'PORT: '],
    [{ PORT: '70000' }, 'PORT: '],
    [{ SIDELINES_TOKEN: 'short' }, 'SIDELINES_TOKEN: must have at least 16 characters'],
    [{ SIDELINES_URL: 'example.org' }, 'SIDELINES_URL: must be an http(s) address'],
    [{ NEO4J_URI: 'http://localhost' }, 'NEO4J_URI: must be a neo4j:// or bolt:// address'],
    [{ MAX_ARTICLE_BYTES: '0' }, 'MAX_ARTICLE_BYTES: '],
    [{ HOST: '0.0.0.0' }, 'HOST: other than loopback needs SIDELINES_TOKEN'],
  ])('names the variable in %j', (env, message) => {
    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(() => readConfig(env)).toThrow(message);
  });

  it('opens to the network with a token', () => {
    expect(readConfig({ HOST: '0.0.0.0', SIDELINES_TOKEN: 'x'.repeat(16) }).host).toBe('0.0.0.0');
    expect(isLoopback('127.0.0.2')).toBe(true);
    expect(isLoopback('127.0.0.1.example.org')).toBe(false);
  });

  it('cuts the trailing slash of the public address', () => {
    expect(readConfig({ SIDELINES_URL: 'https://sidelines.example/' }).publicUrl).toBe('https://sidelines.example');
  });
});

it('lists every variable in .env.example', async () => {
  const source = await readFile('lib/config/index.ts', 'utf8');
  const read = [...source.matchAll(/^ {4}([A-Z][A-Z0-9_]+):/gm)].map(([, name]) => name);
  const listed = [...(await readFile('.env.example', 'utf8')).matchAll(/^([A-Z][A-Z0-9_]+)=/gm)].map(
    ([, name]) => name,
  );
  expect(read.length).toBeGreaterThan(5);
  expect(listed.sort()).toEqual(read.sort());
});
