// A small world that the tests of reads and of the API look at: two sources on one meeting, a planned one, a gathering.
import { makeArticle } from '@/tests/ingest/made-articles';

const jaishankar = {
  text: 'S. Jaishankar',
  known: 'subrahmanyam-jaishankar',
  country: 'IN',
  role: 'foreign_minister' as const,
  title: 'External Affairs Minister',
};
const lavrov = { text: 'Sergey Lavrov', known: 'sergey-lavrov', country: 'RU', role: 'foreign_minister' as const };
const safari = {
  text: 'Mehdi Safari',
  country: 'IR',
  role: 'deputy_foreign_minister' as const,
  title: 'Deputy Foreign Minister',
};

/** Ids from the gazetteer that the fixtures share with tests/ingest. */
export const CFM = 'sco-foreign-ministers-2024-05-astana';
export const SUMMIT = 'sco-summit-2024-07-astana';
export const JAISHANKAR = 'subrahmanyam-jaishankar';
export const LAVROV = 'sergey-lavrov';

const cfm = { id: CFM, kind: 'foreign_ministers' as const, start: '2024-05-20', city: 'Astana', country: 'KZ' };
const summit = {
  id: SUMMIT,
  kind: 'summit' as const,
  start: '2024-07-03',
  city: 'Astana',
  country: 'KZ',
  status: 'planned' as const,
};

export const HINDI = makeArticle({
  title: 'जयशंकर लावरोव से मिले',
  lang: 'hi',
  published: '2024-05-22',
  source: 'Dainik',
  url: 'https://news.example/jaishankar-lavrov',
  persons: [
    { ...jaishankar, text: 'एस. जयशंकर' },
    { ...lavrov, text: 'सर्गेई लावरोव' },
  ],
  events: [cfm],
  meetings: [
    {
      of: [0, 1],
      date: '2024-05-20',
      event: CFM,
      city: 'Astana',
      confidence: 0.9,
      quote: 'विदेश मंत्री जयशंकर ने सोमवार को अस्ताना में सर्गेई लावरोव से मुलाकात की।',
    },
  ],
  attendance: [{ of: 0, event: 0 }],
});

export const BENGALI = makeArticle({
  title: 'জয়শঙ্কর আস্তানায়',
  lang: 'bn',
  published: '2024-05-21',
  persons: [
    { ...jaishankar, text: 'এস জয়শঙ্কর' },
    { ...lavrov, text: 'সের্গেই লাভরভ' },
  ],
  events: [cfm],
  meetings: [
    { of: [0, 1], event: CFM, date: '2024-05-20', quote: 'জয়শঙ্করের সঙ্গে লাভরভের বৈঠক হয়েছে।', confidence: 0.7 },
  ],
});

export const ENGLISH = makeArticle({
  title: 'Ministers in Astana',
  published: '2024-05-23',
  persons: [jaishankar, safari],
  events: [cfm, summit],
  meetings: [
    {
      of: [0, 1],
      event: CFM,
      date: '2024-05-21',
      city: 'Astana',
      quote: 'Jaishankar met Iran’s Mehdi Safari on Tuesday.',
    },
    { of: [0, 1], event: SUMMIT, status: 'planned', quote: 'Jaishankar and Safari are to meet again in July.' },
  ],
  attendance: [
    { of: 1, event: 0 },
    { of: 0, event: 1, status: 'planned' },
  ],
});

/** A meeting of two otherwise unknown people, at no gathering and without a country of the gazetteer's persons. */
export const ELSEWHERE = makeArticle({
  title: 'Talks at home',
  published: '2023-03-02',
  persons: [
    { text: 'Anna Petrova', country: 'RU', role: 'other' },
    { text: 'Ravi Kumar', country: 'IN', role: 'other' },
  ],
  meetings: [{ of: [0, 1], date: '2023-03-01', quote: 'Anna Petrova received Ravi Kumar.' }],
});

export const WORLD = [HINDI, BENGALI, ENGLISH, ELSEWHERE];
