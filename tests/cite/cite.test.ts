import { describe, expect, it } from 'vitest';
import { citationTitle, citeEvent, eventDate, eventDays } from '@/lib/cite/citation';
import { escapeBibtex, writeBibtex } from '@/lib/cite/write-bibtex';
import { writeCalendar } from '@/lib/cite/write-calendar';
import { writeCsl } from '@/lib/cite/write-csl';
import { writeRis } from '@/lib/cite/write-ris';
import { makeGathering, makeMeeting } from './made-events';

const READ = { url: 'https://sidelines.example/hi/events/x', accessed: '2026-06-12' };
const summit = makeGathering({ start: '2024-07-03', end: '2024-07-04' });

describe('citationTitle', () => {
  it.each([
    ['en', 'SCO summit, Astana, 3–4 July 2024'],
    ['hi', 'एससीओ शिखर सम्मेलन, अस्ताना, 3–4 जुलाई 2024'],
    ['bn', 'এসসিও শীর্ষ সম্মেলন, আস্তানা, 3–4 জুলাই 2024'],
    ['ru', 'Саммит ШОС, Астана, 3–4 июля 2024'],
  ] as const)('names event, place and day in %s', (locale, title) => {
    expect(citationTitle(summit, locale)).toBe(title);
  });

  it('gives every day that is claimed for a meeting, and none where none is', () => {
    const disputed = makeMeeting({ date: '2024-07-04', otherDates: ['2024-07-03'] });
    expect(citationTitle(disputed, 'en')).toBe('Anna Berg met Ivan Petrov, Astana, 3 or 4 July 2024');
    expect(citationTitle(makeMeeting({ date: null, city: null }), 'en')).toBe('Anna Berg met Ivan Petrov');
  });
});

describe('the citation of a meeting beside a gathering', () => {
  const gathering = makeGathering({ start: '2025-07-14', end: '2025-07-15' });

  it('names the gathering, and its month where no day is given', () => {
    expect(citationTitle(makeMeeting({ gathering, date: '2025-07-14' }), 'en')).toBe(
      'Anna Berg met Ivan Petrov, SCO summit, Astana, 14 July 2025',
    );
    expect(citationTitle(makeMeeting({ gathering }), 'en')).toBe(
      'Anna Berg met Ivan Petrov, SCO summit, Astana, July 2025',
    );
  });

  it('states nothing doubtful as a fact, in any format', () => {
    const citation = citeEvent(makeMeeting({ gathering, confidence: 0.55 }), 'en', READ);
    const title = 'Anna Berg met Ivan Petrov (reported, not certain), SCO summit, Astana, July 2025';
    expect(writeBibtex(citation)).toContain(`title = {{${title}}}`);
    expect(writeRis(citation)).toContain(`TI  - ${title}\r\n`);
    expect(JSON.parse(writeCsl(citation))[0].title).toBe(title);
  });
});

describe('eventDate', () => {
  it('is as precise as the sources, and chooses none of several days', () => {
    expect(eventDate(makeMeeting({ date: '2024-07' }))).toEqual({ start: '2024-07', end: '2024-07' });
    expect(eventDate(makeMeeting({ date: '2024-07-04', otherDates: ['2024-07-03'] }))).toBeNull();
    expect(eventDate(makeGathering({ start: null, end: null }))).toBeNull();
  });
});

describe('writeBibtex', () => {
  it('writes an entry in UTF-8', () => {
    expect(writeBibtex(citeEvent(summit, 'hi', READ))).toBe(
      [
        '@misc{sco-summit-2024,',
        '  title = {{एससीओ शिखर सम्मेलन, अस्ताना, 3–4 जुलाई 2024}},',
        '  howpublished = {Sidelines},',
        '  url = {https://sidelines.example/hi/events/x},',
        '  urldate = {2026-06-12},',
        '  eventdate = {2024-07-03/2024-07-04},',
        '  venue = {अस्ताना},',
        '  langid = {hindi},',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('leaves out what is not known', () => {
    const text = writeBibtex(citeEvent(makeMeeting({ date: null, city: null }), 'en', READ));
    expect(text).not.toMatch(/eventdate|venue/);
  });

  it('lets no sign end the field or begin a command', () => {
    expect(escapeBibtex('50% {a} \\b ~ ^ _ & # $\nМ')).toBe(
      '50\\% \\textbraceleft{}a\\textbraceright{} \\textbackslash{}b \\textasciitilde{} \\textasciicircum{} \\_ \\& \\# \\$ М',
    );
    const text = writeBibtex({
      ...citeEvent(summit, 'en', READ),
      title: '}, x = {',
      id: 'a b{c',
      url: 'https://a.example/{x}',
    });
    expect(text.split('{').length).toBe(text.split('}').length);
    expect(text).toContain('@misc{a-b-c,');
    expect(text).toContain('url = {https://a.example/%7Bx%7D}');
  });
});

describe('writeRis', () => {
  it('writes one field a line', () => {
    const text = writeRis({ ...citeEvent(summit, 'ru', READ), title: 'Саммит\r\nTY  - BOOK' });
    expect(text).toBe(
      [
        'TY  - ELEC',
        'ID  - sco-summit-2024',
        'TI  - Саммит TY - BOOK',
        'T2  - Sidelines',
        'UR  - https://sidelines.example/hi/events/x',
        'Y2  - 2026/06/12/',
        'LA  - ru',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });
});

describe('writeCsl', () => {
  it('writes a list with one web page', () => {
    expect(JSON.parse(writeCsl(citeEvent(summit, 'en', READ)))).toEqual([
      {
        id: 'sco-summit-2024',
        type: 'webpage',
        title: 'SCO summit, Astana, 3–4 July 2024',
        'container-title': 'Sidelines',
        URL: READ.url,
        language: 'en',
        'event-place': 'Astana',
        'event-date': {
          'date-parts': [
            [2024, 7, 3],
            [2024, 7, 4],
          ],
        },
        accessed: { 'date-parts': [[2026, 6, 12]] },
      },
    ]);
  });

  it('keeps a month a month', () => {
    const [item] = JSON.parse(writeCsl(citeEvent(makeMeeting({ date: '2024-07' }), 'en', READ)));
    expect(item['event-date']).toEqual({ 'date-parts': [[2024, 7]] });
  });
});

describe('eventDays', () => {
  it.each([
    ['a month', makeMeeting({ date: '2024-07' })],
    ['a year', makeGathering({ start: '2024', end: null })],
    ['a day and a month', makeGathering({ start: '2024-07-03', end: '2024-08' })],
    ['nothing', makeMeeting({ date: null })],
    ['two days that sources give', makeMeeting({ date: '2024-07-04', otherDates: ['2024-07-03'] })],
  ])('makes no day of %s', (_, event) => {
    expect(eventDays(event)).toBeNull();
  });
});

describe('writeCalendar', () => {
  const write = (event: Parameters<typeof eventDays>[0], name = 'Саммит; ШОС, "Астана"\\') => {
    const days = eventDays(event);
    if (!days) throw new Error('has no days');
    const stamp = new Date('2026-06-12T10:00:00Z');
    return writeCalendar({
      id: event.id,
      days,
      status: event.status,
      name,
      place: 'Astana, Kazakhstan',
      url: READ.url,
      stamp,
    });
  };

  it('writes whole days, the end being the day after the last', () => {
    const lines = write(summit).split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'UID:sco-summit-2024@sidelines.example',
        'DTSTAMP:20260612T100000Z',
        'DTSTART;VALUE=DATE:20240703',
        'DTEND;VALUE=DATE:20240705',
        'SUMMARY:Саммит\\; ШОС\\, "Астана"\\\\',
        'LOCATION:Astana\\, Kazakhstan',
        'STATUS:CONFIRMED',
        'TRANSP:TRANSPARENT',
        'END:VCALENDAR',
      ]),
    );
    expect(write(makeMeeting({ date: '2024-02-29' }))).toContain('DTEND;VALUE=DATE:20240301');
  });

  it.each([
    ['planned', 'TENTATIVE'],
    ['cancelled', 'CANCELLED'],
  ] as const)('says of what was %s that it is %s', (status, word) => {
    expect(write(makeGathering({ ...summit, status }))).toContain(`STATUS:${word}`);
  });

  it('folds lines of any script at 75 bytes', () => {
    const name = 'एससीओ शिखर सम्मेलन '.repeat(20).trim();
    const text = write(summit, name);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${name}`);
  });
});
