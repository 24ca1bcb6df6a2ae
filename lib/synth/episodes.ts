// What happens in a world: somebody meets one or several counterparts, mostly at a gathering. The truth, before any report.
import type { GatheringRecord, Gazetteer } from '@/lib/contracts/gazetteer';
import type { Status } from '@/lib/contracts/vocabulary';
import { addDays, dayOf, yearOf } from './days';
import { FIRST_YEAR, HIGH_POSTS, LAST_YEAR, type People, type SynthPerson } from './people';
import { createRandom, type Random } from './random';

export interface SynthMeeting {
  /** The two people and the day. */
  id: string;
  participants: readonly [SynthPerson, SynthPerson];
}

/** One person's meetings on one day in one place: what one report can tell of. */
export interface Episode {
  number: number;
  who: SynthPerson;
  meetings: readonly SynthMeeting[];
  /** `2019-06-13` */
  date: string;
  city: string;
  gathering: GatheringRecord | null;
  status: Status;
}

const AT_GATHERING = 0.6;
const MEETINGS = [6, 2.5, 1.5];
const MOST_TRIES = 60;
const STATUSES: readonly Status[] = ['held', 'planned', 'cancelled'];
const STATUS_WEIGHTS = [9, 0.6, 0.4];

type HighPost = (typeof HIGH_POSTS)[number];
const POSTS: Record<GatheringRecord['kind'], HighPost> = {
  summit: 'president',
  heads_of_government: 'prime_minister',
  foreign_ministers: 'foreign_minister',
  defence_ministers: 'defence_minister',
  security_secretaries: 'security',
  other: 'foreign_minister',
};

/** Episode after episode, each a function of seed and number. */
export function createEpisodes(people: People, seed: number, gazetteer: Gazetteer): (number: number) => Episode {
  const capitals = new Map(gazetteer.countries.map(({ id, capital }) => [id, capital]));
  const gatherings = gazetteer.gatherings.filter(
    ({ start, city, online }) =>
      !online && city !== null && start.length === 10 && yearOf(start) >= FIRST_YEAR && yearOf(start) < LAST_YEAR,
  );
  return (number) => {
    const random = createRandom(seed, 'episode', number);
    const gathering = gatherings.length > 0 && random.chance(AT_GATHERING) ? random.pick(gatherings) : null;
    const date = gathering ? dayWithin(gathering, random) : anyDay(random);
    const post = gathering && random.chance(0.8) ? POSTS[gathering.kind] : null;
    const [who, ...others] = choosePeople(people, random, { date, post, count: 1 + 1 + random.weighted(MEETINGS) });
    if (who === undefined) throw new RangeError('a world needs people of two countries');
    const host = random.chance(0.5) ? who.country : (others[0]?.country ?? who.country);
    return {
      number,
      who,
      meetings: others.map((other) => ({ id: meetingId(who, other, date), participants: [who, other] })),
      date,
      city: gathering?.city ?? capitals.get(host) ?? '',
      gathering,
      status: STATUSES[random.weighted(STATUS_WEIGHTS)] ?? 'held',
    };
  };
}

function meetingId(a: SynthPerson, b: SynthPerson, date: string): string {
  return [...[a.id, b.id].sort(), date].join('-');
}

function dayWithin({ start, end }: GatheringRecord, random: Random): string {
  const length = end === null ? 1 : dayOf(end) - dayOf(start) + 1;
  return addDays(start, random.int(length));
}

function anyDay(random: Random): string {
  const first = dayOf(`${FIRST_YEAR}-01-01`);
  return addDays(`${FIRST_YEAR}-01-01`, random.int(dayOf(`${LAST_YEAR}-01-01`) - first));
}

/** People of as many countries, in office on the day; of one post where it is given and the world has them. */
function choosePeople(
  people: People,
  random: Random,
  { date, post, count }: { date: string; post: HighPost | null; count: number },
): SynthPerson[] {
  const year = yearOf(date);
  const equals = post ?? (random.chance(0.5) ? random.pick(HIGH_POSTS) : null);
  const chosen = new Map<string, SynthPerson>();
  for (let tries = 0; chosen.size < count && tries < MOST_TRIES; tries += 1) {
    const country = random.pick(people.countries);
    const draw = random.next();
    // A small world has not every office in every country.
    const person =
      equals && tries < MOST_TRIES / 2 ? people.holderOf(country, equals, year) : people.anyoneOf(country, year, draw);
    // Two of one name who meet each other would be told apart by nobody.
    const isNamesake = [...chosen.values()].some((other) => other.country !== country && haveOneName(other, person));
    if (person && !isNamesake) chosen.set(country, person);
  }
  return [...chosen.values()];
}

function haveOneName(a: SynthPerson, b: SynthPerson | null): boolean {
  const write = ({ name }: SynthPerson): string => name.parts.map(({ en }) => en).join(' ');
  return b !== null && write(a) === write(b);
}
