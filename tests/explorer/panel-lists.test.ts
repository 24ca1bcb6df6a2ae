// What the panel of a person lists first, and how much an expansion would add.
import { describe, expect, it } from 'vitest';
import { countNew } from '@/app/components/explorer/menu/count-new';
import { splitMeetings } from '@/app/components/explorer/panel/split-meetings';
import { type Address, addressParsers } from '@/app/components/explorer/state/address';
import { NO_FILTERS } from '@/app/components/explorer/state/filters';
import type { Detail } from '@/app/components/explorer/state/queries';
import type { MeetingSummary } from '@/lib/contracts/api';

const meeting = (id: string, gathering: string | null, people: string[] = []) =>
  ({
    id,
    gathering: gathering ? { id: gathering } : null,
    participants: people.map((person) => ({ id: person })),
  }) as MeetingSummary;
const MEETINGS = { items: [meeting('a', 'g', ['x']), meeting('b', 'h', ['y']), meeting('c', null)], total: 5 };

const defaults = Object.fromEntries(
  Object.entries(addressParsers).map(([name, parser]) => [name, 'defaultValue' in parser ? parser.defaultValue : null]),
) as unknown as Address;
const picture = (change: Partial<Address>, cut = false) => ({
  address: { ...defaults, ...NO_FILTERS, ...change },
  graph: { cut },
  nodes: new Set(['meeting:a', 'meeting:c']),
  steps: { 'meeting:c': 1 },
});
const ids = (list: { items: MeetingSummary[] } | undefined) => list?.items.map(({ id }) => id);

describe('the meetings of a person', () => {
  it('are one list while everything is shown', () => {
    expect(splitMeetings(MEETINGS, picture({}))).toBeNull();
  });

  it('begin with those that the filters let through, whatever was added by hand', () => {
    const split = splitMeetings(MEETINGS, picture({ series: ['SCO:summit'] }));
    expect([ids(split?.fitting), ids(split?.others)]).toEqual([['a'], ['b', 'c']]);
    expect([split?.fitting.total, split?.others.total]).toEqual([1, 4]);
  });

  it('begin with those of the gathering or the person in focus', () => {
    expect(ids(splitMeetings(MEETINGS, picture({ focus: 'gathering:h' }))?.fitting)).toEqual(['b']);
    expect(ids(splitMeetings(MEETINGS, picture({ focus: 'person:x' }))?.fitting)).toEqual(['a']);
    expect(ids(splitMeetings(MEETINGS, picture({ focus: 'meeting:c' }))?.fitting)).toEqual(['c']);
  });

  it('are one list where the picture is cut: what is not drawn may fit', () => {
    expect(splitMeetings(MEETINGS, picture({ series: ['SCO:summit'] }, true))).toBeNull();
  });
});

describe('an expansion', () => {
  const detail = {
    kind: 'person',
    meetings: MEETINGS,
    attended: { items: [{ gathering: { id: 'g' } }, { gathering: { id: 'h' } }], total: 2 },
  } as unknown as Detail;

  it('counts what the picture does not have', () => {
    const known = new Set(['meeting:a', 'meeting:c', 'gathering:g', 'gathering:h']);
    expect(countNew('person:p', detail, known)).toEqual([
      ['meetings', 3],
      ['gatherings', 0],
      ['offices', null],
    ]);
  });

  it('does not count doubtful meetings, which it would not bring', () => {
    const items = [...MEETINGS.items, { ...meeting('d', null), confidence: 0.5 }];
    const doubtful = { ...detail, meetings: { items, total: 4 } } as unknown as Detail;
    expect(countNew('person:p', doubtful, new Set(['meeting:a', 'meeting:c']))[0]).toEqual(['meetings', 1]);
  });

  it('knows nothing before the list is there', () => {
    expect(countNew('gathering:g', undefined, new Set())).toEqual([
      ['meetings', null],
      ['people', null],
    ]);
    expect(countNew('meeting:m', undefined, new Set())).toEqual([]);
  });
});
