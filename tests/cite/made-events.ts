import type { GatheringDetail, MeetingDetail, PersonRef } from '@/lib/contracts/api';

const astana = { en: 'Astana', hi: 'अस्ताना', bn: 'আস্তানা', ru: 'Астана' };
const person = (name: PersonRef['name']): PersonRef => ({
  id: name.en.toLowerCase().replaceAll(' ', '-'),
  name,
  country: null,
  organization: null,
  role: null,
  title: null,
});

/** A summit in Astana of which nothing else is known. */
export function makeGathering(values: Partial<GatheringDetail>): GatheringDetail {
  return {
    type: 'gathering',
    id: 'sco-summit-2024',
    series: 'SCO',
    kind: 'summit',
    ordinal: null,
    start: null,
    end: null,
    city: astana,
    country: 'KZ',
    position: null,
    status: 'held',
    quotes: [],
    attendance: { items: [], total: 0 },
    meetings: { items: [], total: 0 },
    editions: [],
    silent: [],
    ...values,
  };
}

/** A meeting of two people in Astana. */
export function makeMeeting(values: Partial<MeetingDetail>): MeetingDetail {
  return {
    type: 'meeting',
    id: '2024-07-berg-petrov',
    participants: [person({ en: 'Anna Berg' }), person({ en: 'Ivan Petrov' })],
    date: null,
    otherDates: [],
    city: astana,
    status: 'held',
    gathering: null,
    confidence: 1,
    sources: 1,
    disputed: false,
    quotes: [],
    disagreements: [],
    joining: [],
    related: [],
    ...values,
  };
}
