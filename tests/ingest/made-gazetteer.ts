import type { Gazetteer, Spellings } from '@/lib/contracts/gazetteer';

const same = (en: string, hi = en, bn = en, ru = en): Spellings => ({ en: [en], hi: [hi], bn: [bn], ru: [ru] });

/** A gazetteer of a few records: what tests of resolution and loading need to know of the world. */
export const MADE_GAZETTEER: Gazetteer = {
  persons: [
    {
      id: 'subrahmanyam-jaishankar',
      full: same('Subrahmanyam Jaishankar', 'सुब्रह्मण्यम जयशंकर', 'সুব্রহ্মণ্যম জয়শঙ্কর', 'Субраманьям Джайшанкар'),
      family: same('Jaishankar', 'जयशंकर', 'জয়শঙ্কর', 'Джайшанкар'),
      offices: [
        {
          role: 'foreign_minister',
          title: 'Minister of External Affairs',
          country: 'IN',
          organization: null,
          from: '2019-05-30',
          to: null,
        },
        {
          role: 'other',
          title: 'Foreign Secretary',
          country: 'IN',
          organization: null,
          from: '2015-01',
          to: '2018-01',
        },
      ],
    },
    {
      id: 'sergey-lavrov',
      full: same('Sergey Lavrov', 'सर्गेई लावरोव', 'সের্গেই লাভরভ', 'Сергей Лавров'),
      family: same('Lavrov', 'लावरोव', 'লাভরভ', 'Лавров'),
      offices: [
        {
          role: 'foreign_minister',
          title: 'Minister of Foreign Affairs',
          country: 'RU',
          organization: null,
          from: '2004-03-09',
          to: null,
        },
      ],
    },
  ],
  countries: [
    ['IN', 'India', 'भारत', 'ভারত', 'Индия', 'south'],
    ['RU', 'Russia', 'रूस', 'রাশিয়া', 'Россия', 'north'],
    ['IR', 'Iran', 'ईरान', 'ইরান', 'Иран', 'west'],
    ['KZ', 'Kazakhstan', 'कजाखस्तान', 'কাজাখস্তান', 'Казахстан', 'central'],
  ].map(([id = '', en = '', hi, bn, ru, region]) => ({
    id,
    names: same(en, hi, bn, ru),
    demonyms: same(en),
    capital: '',
    region: region as Gazetteer['countries'][number]['region'],
  })),
  cities: [
    { id: 'Astana', country: 'KZ', names: same('Astana', 'अस्ताना', 'আস্তানা', 'Астана'), lat: 51, lon: 71 },
    { id: 'Goa', country: 'IN', names: same('Goa', 'गोवा', 'গোয়া', 'Гоа'), lat: 15, lon: 74 },
  ],
  organizations: [
    {
      id: 'sco',
      kind: 'international',
      names: same(
        'Shanghai Cooperation Organisation',
        'शंघाई सहयोग संगठन',
        'সাংহাই সহযোগিতা সংস্থা',
        'Шанхайская организация сотрудничества',
      ),
      abbreviations: same('SCO', 'एससीओ', 'এসসিও', 'ШОС'),
      series: 'SCO',
      members: [
        { country: 'IN', status: 'observer', from: '2005', to: '2017-06-09' },
        { country: 'IN', status: 'member', from: '2017-06-09', to: null },
        { country: 'KZ', status: 'member', from: '2001-06-15', to: null },
      ],
    },
  ],
  gatherings: [
    {
      id: 'sco-foreign-ministers-2024-05-astana',
      series: 'SCO',
      kind: 'foreign_ministers',
      ordinal: null,
      start: '2024-05-20',
      end: '2024-05-21',
      city: 'Astana',
      country: 'KZ',
      online: false,
    },
    {
      id: 'sco-summit-2024-07-astana',
      series: 'SCO',
      kind: 'summit',
      ordinal: 24,
      start: '2024-07-03',
      end: '2024-07-04',
      city: 'Astana',
      country: 'KZ',
      online: false,
    },
  ],
};
