import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArticleReadError, readArticleFile, readArticleText } from '@/lib/ingest/read-article';

/** An ArticleReadError with this message, whatever its reason. */
const refusal = (message: string) => expect.objectContaining({ name: 'ArticleReadError', message });

const LIMIT = 10_000;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (name: string, text: string) => readArticleText(name, bytes(text), LIMIT);

describe('plain text', () => {
  it('takes the first line as title, and the whole file as text', () => {
    const text = '\nजयशंकर ने लावरोव से मुलाकात की\n\nअस्ताना, 20 मई।\n';
    expect(read('a.txt', text)).toEqual([{ title: 'जयशंकर ने लावरोव से मुलाकात की', text }]);
  });

  it('reads front matter as fields, and keeps it in the text so that offsets count in the file', () => {
    const text = '---\npublished: 2024-05-22\nurl: https://a.example/1\nsource: PTI\n---\n# Talks\n\nThey met.\n';
    expect(read('a.md', text)).toEqual([
      { title: 'Talks', text, published: '2024-05-22', url: 'https://a.example/1', source: 'PTI' },
    ]);
  });

  it('does not take a line of dashes further down for front matter', () => {
    expect(read('a.txt', 'Title\n---\nText\n---\n')[0]?.title).toBe('Title');
  });

  it('reads UTF-16 with a byte order mark', () => {
    const text = 'लावरोव';
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer),
    ]);
    expect(readArticleText('a.txt', utf16, LIMIT)[0]?.text).toBe(text);
  });
});

describe('HTML', () => {
  const page = `<!doctype html><html lang="hi-IN"><head><title>Menu | Paper</title><meta charset="utf-8">
    <meta property="og:title" content="जयशंकर मिले"><meta property="og:site_name" content="Paper">
    <meta property="article:published_time" content="2024-05-22T08:00:00+05:30"><link rel="canonical" href="https://p.example/1">
    <style>p { color: red }</style></head><body><nav>Home <a>World</a></nav><script>alert("x")</script>
    <article><h1>जयशंकर मिले</h1><p>पहला &amp; <b>दूसरा</b>\n वाक्य।</p><script>track()</script><p>अंत।</p></article><p>Also read</p></body></html>`;
  it('gives the readable text and what the head says, without scripts, styles and menus', () => {
    expect(read('a.html', page)).toEqual([
      {
        title: 'जयशंकर मिले',
        text: 'जयशंकर मिले\n\nपहला & दूसरा वाक्य।\n\nअंत।',
        published: '2024-05-22',
        url: 'https://p.example/1',
        source: 'Paper',
        lang: 'hi',
      },
    ]);
  });

  it('reads the encoding that the head declares', () => {
    const windows1251 = Uint8Array.from([
      ...bytes('<meta charset="windows-1251"><p>'),
      0xcb,
      0xe0,
      0xe2,
      0xf0,
      0xee,
      0xe2,
    ]);
    expect(readArticleText('a.html', windows1251, LIMIT)[0]?.text).toBe('Лавров');
  });

  it('reads broken markup as far as it goes', () => {
    expect(read('a.html', '<p>One <b>two<p>three</i>')[0]?.text).toBe('One two\n\nthree');
  });
});

describe('JSON', () => {
  it('reads one article, a list, and one a line', () => {
    const [a, b] = [
      { title: 'A', text: 'one', lang: 'en' },
      { text: 'two', url: '' },
    ];
    expect(read('a.json', JSON.stringify(a))).toEqual([a]);
    expect(read('a.json', JSON.stringify([a, b]))).toEqual([a, { text: 'two' }]);
    expect(read('a.jsonl', `${JSON.stringify(a)}\n\n${JSON.stringify(b)}\n`)).toEqual([a, { text: 'two' }]);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a.txt', '', 'the file is empty'],
    ['a.txt', ' \n\t', 'the file is empty'],
    ['a.txt', '---\ntitle: A\n---\n', 'the article is empty'],
    ['a.txt', 'a\u0000b', 'this is a binary file, not text'],
    ['a.pdf', '%PDF', '.pdf is not read: use .txt .md .html .htm .json .jsonl'],
    ['article', 'x', 'a name without ending is not read: use .txt .md .html .htm .json .jsonl'],
    [
      'a.txt',
      '---\npublished: 2024-02-31\n---\nA',
      '"published" is "2024-02-31": a date is YYYY, YYYY-MM or YYYY-MM-DD and has to exist in the calendar',
    ],
    [
      'a.txt',
      '---\npublished: [\n---\nA',
      'the front matter between the --- lines is not valid YAML: correct it or take it out',
    ],
    [
      'a.json',
      '{"text": "a", "published": "yesterday"}',
      '"published" is "yesterday": a date is YYYY, YYYY-MM or YYYY-MM-DD and has to exist in the calendar',
    ],
    ['a.json', '{"title": "a"}', '"text" is missing: an article needs a text'],
    ['a.json', '{"text": "  "}', 'the article is empty'],
    [
      'a.json',
      '{"text": "a", "url": "javascript:alert(1)"}',
      '"url" is "javascript:alert(1)": an address begins with http:// or https://',
    ],
    [
      'a.json',
      '{"text": "a", "lang": "ur"}',
      '"lang" is "ur": the languages are en, hi, bn and ru; leave it out and the text tells',
    ],
    ['a.json', '[]', 'the list of articles is empty'],
    ['a.json', '[{"text": "a"}, 5]', 'article 2: an article is an object with at least a "text"'],
    ['a.jsonl', '{"text": "a"}\n{"text": 7}', 'line 2: "text" is 7: an article needs a text'],
    ['a.html', '<html><script>x</script></html>', 'the page has no readable text'],
    ['a.html', '<meta charset="klingon">x', 'the encoding klingon is unknown: save it as UTF-8 and load it again'],
    [
      'a.html',
      '<meta name="date" content="soon"><p>x',
      '"published" is "soon": a date is YYYY, YYYY-MM or YYYY-MM-DD and has to exist in the calendar',
    ],
  ])('%s with %j says so', (name, text, message) => {
    expect(() => read(name, text)).toThrow(refusal(message));
  });

  it('says where JSON is broken', () => {
    expect(() => read('a.json', '{"text": ')).toThrow(/^this is not valid JSON \(.+\)$/);
    expect(() => read('a.jsonl', '{"text": "a"}\n{')).toThrow(/^line 2: this is not valid JSON \(.+\)$/);
  });

  it('names the encoding that a file is not', () => {
    const latin = Uint8Array.from([0x43, 0x61, 0x66, 0xe9]);
    expect(() => readArticleText('a.txt', latin, LIMIT)).toThrow(
      refusal('the text is not utf-8: save it as UTF-8 and load it again'),
    );
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]);
    expect(() => readArticleText('a.txt', picture, LIMIT)).toThrow(refusal('this is a binary file, not text'));
  });
});

describe('files', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sidelines-read-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are read from the disk', async () => {
    await writeFile(join(folder, 'a.txt'), 'Talks\n\nThey met.');
    expect(await readArticleFile(join(folder, 'a.txt'), LIMIT)).toEqual([
      { title: 'Talks', text: 'Talks\n\nThey met.' },
    ]);
  });

  it.each([
    ['large.txt', 'the file has 10001 bytes, more than the 10000 of MAX_ARTICLE_BYTES: split it, or raise the limit'],
    ['none.txt', 'there is no such file'],
    ['none', 'there is no such file'],
  ])('%s is refused', async (name, message) => {
    await writeFile(join(folder, 'large.txt'), 'x'.repeat(10_001));
    await expect(readArticleFile(join(folder, name), LIMIT)).rejects.toThrow(refusal(message));
  });
});

describe('the reason of a refusal', () => {
  const reasonOf = (name: string, content: string | Uint8Array) => {
    try {
      readArticleText(name, typeof content === 'string' ? bytes(content) : content, LIMIT);
    } catch (error) {
      if (error instanceof ArticleReadError) return error.reason;
      throw error;
    }
    throw new Error(`${name} was read`);
  };

  it.each([
    ['a.txt', '---\npublished: 2024-13\n---\nText', 'bad_field', { field: 'published', given: '"2024-13"' }],
    ['a.txt', '---\n: [\n---\nText', 'bad_front_matter', {}],
    ['a.txt', '---\ntitle: A\n---\n', 'article_empty', { field: 'text' }],
    ['a.json', '[]', 'list_empty', {}],
    ['a.json', '[{"text":"x"},{"title":"y"}]', 'bad_field', { article: 2, field: 'text', given: '' }],
    ['a.json', '[3]', 'no_article', { article: 1 }],
    ['a.jsonl', '{"text":"x"}\n\n{"text":" "}', 'article_empty', { line: 3, field: 'text' }],
    ['a.jsonl', '\n', 'file_empty', {}],
    ['a.html', '<p></p>', 'no_readable_text', {}],
    ['a.html', '<meta charset="klingon"><p>x', 'unknown_encoding', { encoding: 'klingon' }],
    ['a.txt', new Uint8Array([0xff, 0x41]), 'wrong_encoding', { encoding: 'utf-8' }],
    ['a.txt', new Uint8Array([0x41, 0]), 'binary', {}],
  ])('of %s with %j is %s', (name, content, code, values) => {
    expect(reasonOf(name, content)).toEqual({ code, values });
  });

  it('says where JSON stops to be JSON', () => {
    expect(reasonOf('a.jsonl', '{"text":"x"}\n{')).toMatchObject({ code: 'bad_json', values: { line: 2 } });
  });
});
