import { describe, expect, it } from 'vitest';
import type { PersonRef } from '@/lib/contracts/api';
import {
  gatheringName,
  gatheringOrdinalName,
  meetingDate,
  meetingTitle,
  officeLine,
  statedTitle,
} from '@/lib/i18n/entity-names';
import { makeMeeting } from '@/tests/cite/made-events';

const summit = {
  series: 'SCO',
  kind: 'summit',
  ordinal: 24,
  start: '2024-07-03',
  end: '2024-07-04',
  city: { en: 'Astana', hi: 'अस्ताना', bn: 'আস্তানা', ru: 'Астана' },
} as const;

const person = (name: PersonRef['name']): PersonRef => ({
  id: name.en,
  name,
  country: null,
  organization: null,
  role: null,
  title: null,
});
const anna = person({ en: 'Anna Berg', hi: 'अन्ना बर्ग', ru: 'Анна Берг' });
const ivan = person({ en: 'Ivan Petrov', hi: 'इवान पेत्रोव', ru: 'Иван Петров' });

describe('gatheringName', () => {
  it.each([
    ['en', 'SCO summit, Astana, July 2024'],
    ['hi', 'एससीओ शिखर सम्मेलन, अस्ताना, जुलाई 2024'],
    ['bn', 'এসসিও শীর্ষ সম্মেলন, আস্তানা, জুলাই 2024'],
    ['ru', 'Саммит ШОС, Астана, июль 2024'],
  ] as const)('puts series, kind, city and month together in %s', (locale, name) => {
    expect(gatheringName(summit, locale)).toBe(name);
  });

  it('leaves out what is not known', () => {
    expect(gatheringName({ ...summit, series: null, city: null, start: null }, 'en')).toBe('Summit');
    expect(gatheringName({ ...summit, city: null, start: '2024' }, 'en')).toBe('SCO summit, 2024');
  });

  it.each([
    ['en', 24, '24th SCO summit'],
    ['en', 22, '22nd SCO summit'],
    ['en', 11, '11th SCO summit'],
    ['hi', 24, '24वाँ एससीओ शिखर सम्मेलन'],
    ['ru', 24, '24-й саммит ШОС'],
  ] as const)('counts in %s: %i', (locale, ordinal, name) => {
    expect(gatheringOrdinalName({ ...summit, ordinal }, locale)).toBe(name);
  });
});

const meeting = makeMeeting({ participants: [anna, ivan] });

describe('meetingTitle', () => {
  it('says who met, by state', () => {
    expect(meetingTitle(meeting, 'en')).toBe('Anna Berg met Ivan Petrov');
    expect(meetingTitle({ ...meeting, status: 'planned' }, 'en')).toBe('Anna Berg and Ivan Petrov: meeting planned');
    expect(meetingTitle({ ...meeting, status: 'cancelled' }, 'ru')).toBe('Отменённая встреча: Анна Берг и Иван Петров');
  });

  it.each([
    ['en', 'Anna Berg and Ivan Petrov: meeting announced, no report that it took place'],
    ['hi', 'अन्ना बर्ग और इवान पेत्रोव की घोषित मुलाकात, होने की कोई ख़बर नहीं'],
    ['bn', 'Anna Berg এবং Ivan Petrov: ঘোষিত বৈঠক, হওয়ার কোনো খবর নেই'],
    ['ru', 'Объявленная встреча, о проведении не сообщалось: Анна Берг и Иван Петров'],
  ] as const)('calls nothing planned whose day is over, in %s', (locale, title) => {
    expect(meetingTitle({ ...meeting, status: 'planned', date: '2023-07-04' }, locale)).toBe(title);
  });

  it('falls back to Latin letters for a name that is not known in the language', () => {
    expect(meetingTitle(meeting, 'bn')).toContain('Anna Berg');
  });
});

describe('statedTitle', () => {
  it.each([
    ['en', 'Anna Berg met Ivan Petrov (reported, not certain)'],
    ['hi', 'अन्ना बर्ग और इवान पेत्रोव की मुलाकात (ख़बर है, पक्का नहीं)'],
    ['bn', 'Anna Berg এবং Ivan Petrov: বৈঠক (খবর আছে, নিশ্চিত নয়)'],
    ['ru', 'Встреча: Анна Берг и Иван Петров (по сообщениям, под вопросом)'],
  ] as const)('states no doubtful meeting as a fact in %s', (locale, title) => {
    expect(statedTitle({ ...meeting, confidence: 0.55 }, locale)).toBe(title);
  });

  it('adds nothing to a sure one', () => {
    expect(statedTitle({ ...meeting, confidence: 0.9 }, 'en')).toBe('Anna Berg met Ivan Petrov');
  });
});

it('shows every day that is claimed for a meeting', () => {
  expect(meetingDate({ date: '2024-07-04', otherDates: ['2024-07-03'] }, 'en')).toBe('3 or 4 July 2024');
  expect(meetingDate({ date: null, otherDates: [] }, 'en')).toBe('Day not given');
});

describe('officeLine', () => {
  const minister = { ...anna, country: 'IN', role: 'foreign_minister', title: 'Minister of External Affairs' } as const;

  it('gives the full title in English and the word for the role elsewhere', () => {
    expect(officeLine(minister, 'en')).toBe('Minister of External Affairs, India');
    expect(officeLine(minister, 'hi')).toBe('विदेश मंत्री, भारत');
    expect(officeLine({ ...minister, role: 'other' }, 'hi')).toBe('Minister of External Affairs, भारत');
  });

  it('gives the word for the role in English, too, where a source wrote the title in another script', () => {
    expect(officeLine({ ...minister, title: 'विदेश मंत्री' }, 'en')).toBe('Foreign minister, India');
    expect(officeLine({ ...minister, title: 'министр иностранных дел' }, 'en')).toBe('Foreign minister, India');
    expect(officeLine({ ...minister, role: 'other', title: 'सचिव' }, 'en')).toBe('सचिव, India');
  });

  it('says an office without a role of its own in the language of the reader, where its words are known', () => {
    const deputy = { ...minister, role: 'other', title: 'Deputy Prime Minister' } as const;
    expect((['en', 'hi', 'bn', 'ru'] as const).map((locale) => officeLine(deputy, locale))).toEqual([
      'Deputy Prime Minister, India',
      'उप प्रधानमंत्री, भारत',
      'উপপ্রধানমন্ত্রী, ভারত',
      'Вице-премьер, Индия',
    ]);
    expect(officeLine({ ...deputy, title: 'секретарь МИД' }, 'en')).toBe('Secretary in the foreign ministry, India');
    expect(officeLine({ ...deputy, title: 'উপ-স্বাস্থ্যমন্ত্রী' }, 'hi')).toBe('उप स्वास्थ्य मंत्री, भारत');
  });

  it('gives the country alone, the organisation, or nothing', () => {
    expect(officeLine({ ...minister, role: null, title: null }, 'en')).toBe('India');
    expect(officeLine({ ...anna, organization: 'un', role: 'secretary_general' }, 'en')).toBe('Secretary-general, UN');
    expect(officeLine(anna, 'en')).toBeNull();
  });
});
