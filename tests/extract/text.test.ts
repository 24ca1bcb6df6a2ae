import { describe, expect, it } from 'vitest';
import { packs } from '@/lib/extract/languages';
import type { Tag } from '@/lib/extract/languages/tags';
import { createLexer, phraseOf } from '@/lib/extract/lexer';
import { formatDate, nearestWeekday, weekdayOf } from '@/lib/extract/text/calendar';
import { cleanMarkup } from '@/lib/extract/text/clean-markup';
import { detectLanguage } from '@/lib/extract/text/detect-language';
import { fold } from '@/lib/extract/text/fold';
import { splitBlocks, splitSentences } from '@/lib/extract/text/segment';
import { readNumber, tokenize } from '@/lib/extract/text/tokenize';
import { PhraseTrie } from '@/lib/extract/text/trie';
import { WordTable } from '@/lib/extract/text/word-table';
import { loadGazetteer } from '@/seeds/gazetteer';

const pack = (language: string) => {
  const found = packs.find((candidate) => candidate.language === language);
  if (!found) throw new Error(`no pack for ${language}`);
  return found;
};

function sourceOf(source: string, needle: string): string {
  const { text, map } = cleanMarkup(source);
  const at = text.indexOf(needle);
  const { start, end } = map.sourceRange(at, at + needle.length);
  return source.slice(start, end);
}

describe('clean text', () => {
  it('leads back to the source through tags, entities and invisible signs', () => {
    expect(sourceOf('<p>एक&nbsp;राष्\u200dट्रपति&amp;दो</p>', 'राष्ट्रपति')).toBe('राष्\u200dट्रपति');
    expect(sourceOf('<a href="/x">পুতিন</a>ের সঙ্গে', 'পুতিন')).toBe('পুতিন');
    expect(cleanMarkup('a&nbsp;b&#2309;').text).toBe('a bअ');
  });

  it('leads back to the source where NFC changes lengths', () => {
    const source = 'x \u095b\u095b y';
    expect(cleanMarkup(source).text).toBe(source.normalize('NFC'));
    expect(sourceOf(source, '\u091c\u093c')).toBe('\u095b');
    expect(sourceOf(source, 'y')).toBe('y');
  });

  it('drops scripts and front matter, and knows furniture', () => {
    expect(cleanMarkup('---\ntitle: a\n---\nbody').text).toBe('body');
    expect(cleanMarkup('a<script>var b = "<p>";</script>c').text).toBe('ac');
    expect(cleanMarkup('<nav>menu</nav><p>text</p>').furniture).toHaveLength(1);
    expect(cleanMarkup('<p>text</p>').furniture).toEqual([]);
  });

  it('keeps signs that only look like markup', () => {
    expect(cleanMarkup('1 < 2 & 3').text).toBe('1 < 2 & 3');
  });
});

describe('sentences', () => {
  const sentences = (language: string, text: string) =>
    splitSentences(text, { start: 0, end: text.length }, pack(language)).map(({ start, end }) =>
      text.slice(start, end),
    );

  it('end at the danda and not after initials or abbreviations', () => {
    expect(sentences('hi', 'डॉ. एस. जयशंकर बोले। वे लौटे।')).toEqual(['डॉ. एस. जयशंकर बोले।', 'वे लौटे।']);
    expect(sentences('bn', 'মো. তৌহিদ বলেন। তিনি ফেরেন।')).toEqual(['মো. তৌহিদ বলেন।', 'তিনি ফেরেন।']);
  });

  it('keep numbers whole and closing quotes with their sentence', () => {
    expect(sentences('hi', 'दर 3.5 रही। “ठीक है।” वे बोले।')).toEqual(['दर 3.5 रही।', '“ठीक है।”', 'वे बोले।']);
  });
});

describe('blocks', () => {
  it('tell title, body, menus and related stories apart', () => {
    const text = 'शीर्षक\n\nहोम | देश | विदेश | खेल\nमंत्री ने सत्र में भाषण दिया।\nयह भी पढ़ें: दूसरी खबर';
    expect(splitBlocks(cleanMarkup(text), pack('hi')).map((block) => block.kind)).toEqual([
      'title',
      'furniture',
      'body',
      'furniture',
    ]);
  });

  it.each([
    ['en', 'Home Minister Amit Shah met his Uzbek counterpart.', 'body'],
    ['en', 'Likewise the envoy saw nobody.', 'body'],
    [
      'en',
      'By Sunday evening it was the turn of the Turkish president, who had waited for his hour with the host since noon.',
      'body',
    ],
    ['en', 'By Jane Roe, Tashkent', 'credit'],
    ['en', 'Home', 'furniture'],
    ['en', 'Photo: the ministers at the airport.', 'furniture'],
    [
      'ru',
      'Главное происходило за закрытыми дверями. С хозяином форума гость беседовал накануне, во вторник, в гостинице у реки.',
      'body',
    ],
    ['ru', 'Авторитетный дипломат уехал.', 'body'],
    [
      'hi',
      'लेखक को मंत्री ने बताया कि उनकी बातचीत कल देर रात तक चली थी। इसके बाद मेहमान दिल्ली लौट गए और अगले दिन फिर मिले।',
      'body',
    ],
    ['bn', 'মন্ত্রী ২৭ এপ্রিলের বৈঠকের ফল নিয়ে সন্তোষ প্রকাশ করেন। প্রকাশিত ছবিতে ২৮ এপ্রিলের ভোজে দুজনকে পাশাপাশি দেখা যায়।', 'body'],
    ['bn', 'প্রকাশ: ২৭ এপ্রিল ২০২৩', 'meta'],
  ])('take a line of text for text, whatever it begins with: %s %s', (language, line, kind) => {
    const [, told] = splitBlocks(cleanMarkup(`—\n\n${line}`), pack(language));
    expect(told?.kind).toBe(kind);
  });
});

describe('words', () => {
  it('read digits of any script', () => {
    expect([readNumber('२०२४'), readNumber('২০২৪'), readNumber('2024'), readNumber('x')]).toEqual([
      2024,
      2024,
      2024,
      null,
    ]);
  });

  it('fold spellings that never differ in meaning', () => {
    expect(fold('ज़ोर')).toBe(fold('जोर'));
    expect(fold('জয়শঙ্কর')).toBe(fold('জয়শংকর'));
    expect(fold('सिंह')).not.toBe(fold('सिन्धु'));
  });

  it('come with their place and numbers apart', () => {
    const text = '24वीं X-এর';
    expect(tokenize(text, 0, text.length).map(({ word, start, spaced }) => [word.text, start, spaced])).toEqual([
      ['24', 0, true],
      ['वीं', 2, false],
      ['X', 6, true],
      ['-', 7, false],
      ['এর', 8, false],
    ]);
  });
});

describe('learned names', () => {
  const lexer = createLexer(pack('en'), loadGazetteer());
  const text = 'Foreign Minister Blorp met Zindel Quux in Astana.';
  const tokens = lexer.tokenize(text, 0, text.length);
  const items = lexer.readTokens(tokens, text);
  const learn = (...names: string[]) => {
    const learned = new PhraseTrie<Tag>();
    for (const name of names) learned.add(phraseOf(name), { type: 'person', ids: ['@p1'], part: 'full' });
    return lexer.rereadTokens(tokens, text, { items, learned });
  };

  it('change the items that begin with them and leave all others', () => {
    const again = learn('Zindel Quux', 'Blorp') ?? [];
    expect(again.map((item) => item.text)).toEqual([
      'Foreign Minister',
      'Blorp',
      'met',
      'Zindel Quux',
      'in',
      'Astana',
      '.',
    ]);
    expect(again.filter((item) => !items.includes(item)).map((item) => item.text)).toEqual(['Blorp', 'Zindel Quux']);
  });

  it('change nothing where none begins', () => {
    expect(learn('Quuxley', 'Vance')).toBeNull();
  });
});

describe('a table of words', () => {
  const tableOf = (limit: number) => {
    const made: string[] = [];
    const table = new WordTable((spelling) => {
      made.push(spelling);
      return { spelling };
    }, limit);
    return { made, table };
  };

  it('makes a word once, wherever it stands', () => {
    const { made, table } = tableOf(10);
    const text = 'мир, мир и मंत्री';
    expect(table.at(text, 0, 3)).toBe(table.at(text, 5, 8));
    expect(table.at(text, 11, text.length).spelling).toBe('मंत्री');
    expect(made).toEqual(['мир', 'मंत्री']);
  });

  it('tells thousands of words apart, and those that sum up to the same', () => {
    const { made, table } = tableOf(5000);
    const words = Array.from({ length: 3000 }, (_, at) => `w${at.toString(36)}`).concat('Aa', 'BB', 'AaBB', 'BBAa');
    for (const word of [...words, ...words]) expect(table.at(`<${word}>`, 1, word.length + 1).spelling).toBe(word);
    expect(made).toHaveLength(words.length);
  });

  it('forgets all at its limit, and never keeps what is no word', () => {
    const { made, table } = tableOf(2);
    for (const word of ['a', 'b', 'c', 'c', 'a']) table.at(word, 0, 1);
    expect(made).toEqual(['a', 'b', 'c', 'a']);
    const long = 'x'.repeat(500);
    expect(table.at(long, 0, 500)).not.toBe(table.at(long, 0, 500));
  });
});

describe('the trie', () => {
  const trie = new PhraseTrie<string>();
  trie.add(['ab'], 'short');
  trie.add(['ab', 'cd'], 'long');
  const ending = { stem: 'ab', rest: 'x' };
  const match = (text: string) =>
    trie.match(tokenize(text, 0, text.length), 0, ({ key }) => (key === 'abx' ? [ending] : []));

  it('finds every entry that begins at a word, over spaces and hyphens', () => {
    expect(match('ab-cd').map(({ values, to }) => [values[0], to])).toEqual([
      ['short', 1],
      ['long', 3],
    ]);
  });

  it('reports short endings and never matches inside a longer word', () => {
    expect(match('abx').map(({ values, rest }) => [values[0], rest])).toEqual([['short', 'x']]);
    expect(match('abxyz')).toEqual([]);
  });
});

describe('the calendar', () => {
  it('finds weekdays around a day', () => {
    expect(weekdayOf('2024-05-22')).toBe(3);
    expect(nearestWeekday('2024-05-22', 2, { direction: 'past', strict: false })).toBe('2024-05-21');
    expect(nearestWeekday('2024-05-22', 3, { direction: 'past', strict: true })).toBe('2024-05-15');
    expect(nearestWeekday('2024-05-22', 3, { direction: 'future', strict: false })).toBe('2024-05-22');
  });

  it('has no day that its months have not', () => {
    expect([formatDate(2024, 2, 29), formatDate(2000, 2, 29)]).toEqual(['2024-02-29', '2000-02-29']);
    expect([formatDate(2023, 2, 29), formatDate(1900, 2, 29), formatDate(2024, 4, 31)]).toEqual([null, null, null]);
    expect([formatDate(2024, 12, 31), formatDate(2024, 13, 1), formatDate(2024, 1, 0)]).toEqual([
      '2024-12-31',
      null,
      null,
    ]);
  });
});

describe('the language of a text', () => {
  it('is told by script and common words', () => {
    expect(detectLanguage('विदेश मंत्री ने कहा कि वार्ता में और चर्चा है')).toBe('hi');
    expect(detectLanguage('মন্ত্রী বলেন এবং সঙ্গে থেকে এই বৈঠক')).toBe('bn');
    expect(detectLanguage('नेपालस्य')).toBeNull();
    expect(detectLanguage('12345')).toBeNull();
  });
});
